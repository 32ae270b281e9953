// All that a case could be: an assessment with everything that it leaves open filled in, by brute force.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "facts/facts.hpp"

namespace ics::test {

// Values at which a comparison could turn, by metric, and for the population.
struct Thresholds {
    std::map<MetricIndex, std::vector<double>> metrics;
    std::vector<double> population;
};

// The facts of every completion: each criterion that is unknown is met or unmet, each range is one of its stages, each
// metric without a value takes those at, between and beyond the thresholds, each circumstance is so or not. Completions
// that contradict themselves where the assessment does not, or what it lets presume, are left out. A capability that
// still is not at one stage (its ratings contradict each other, or a stage has no requirement) is put at each of those
// it may stand at. What is not applicable stays so. Nothing where they are more than `most`.
std::optional<std::vector<Facts>> completions(const KnowledgeBase& knowledge, const Assessment& assessment,
                                              const Thresholds& thresholds, std::size_t most);

}  // namespace ics::test
