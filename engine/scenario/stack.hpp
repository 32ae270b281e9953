// Scenarios on top of each other: which ones apply, in what order, and where they contradict each other.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/knowledge_base.hpp"
#include "model/scenario.hpp"

namespace ics {

// Positions of scenarios in their list, in the order in which they apply.
using Layers = std::vector<std::size_t>;

// Each of `stack` after all that it extends, in order; a scenario that several build on applies once, the first time.
Layers layers_of(const std::vector<Scenario>& scenarios, const std::vector<std::size_t>& stack);

// Values that two layers give to one fact, or to a capability and its criterion, and that cannot both be so; the later one
// counts.
struct Clash {
    std::size_t earlier = 0, later = 0;         // positions of scenarios
    std::string earlier_fact, later_fact;       // ids, or a metric's name
    std::string earlier_value, later_value;
    Place earlier_place, later_place;
};

// In the order of the later ones. That a step is completed which an earlier layer leaves open is no clash, nor is a
// stage completed above the one set: work goes on.
std::vector<Clash> clashes(const KnowledgeBase& knowledge, const std::vector<Scenario>& scenarios, const Layers& layers);

// As warnings, `scenario-conflict`.
void report_clashes(const std::vector<Scenario>& scenarios, const std::vector<Clash>& clashes, Diagnostics& diagnostics);

}  // namespace ics
