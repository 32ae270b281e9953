// Several assessments of one system in order of date: how counts, stages, advice and figures went. Every list that follows
// the assessments has one entry for each, in their order. What is not known stays so: beside each count of what is met
// stands the count of what is known.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scenario/assessment_comparison.hpp"

namespace ics {

// So many of those that are known, of so many in all; what is not applicable is left out.
struct CountOfKnown {
    int yes = 0, known = 0, all = 0;

    bool operator==(const CountOfKnown&) const = default;
};

// A framework that concerns the system at any of the dates.
struct FrameworkTrend {
    std::string framework;                           // short title
    std::vector<std::string> stages;                 // titles, from the first above the base
    std::vector<std::vector<CountOfKnown>> reached;  // by stage, then assessment: capabilities that have surely reached it
    std::vector<CountOfKnown> criteria;              // requirements that are met
};

struct CapabilityTrend {
    Named capability;
    std::string framework;              // short title
    std::vector<std::string> stages;    // "Developing", "not known"
    std::optional<StageMove> move;      // from the first to the last
};

// A recommendation, or a finding, that is made at some date.
struct SaidTrend {
    Named subject;
    std::vector<Outcome> said;
};

// A step on the way to the targets at some date that is done at some date.
struct StepTrend {
    Named step;
    std::vector<Truth> done;
    std::size_t first = 0;  // the assessment in which it is first seen done
    bool presumed = false;  // there, only as a rated stage presumes it
};

struct FigureTrend {
    Named metric;
    std::string target;               // of the last assessment
    std::vector<std::string> values;  // "16.8%", "not known"
    std::vector<Truth> meets;         // the target of its own time
};

struct Trend {
    std::vector<AssessmentLabel> assessments;
    std::vector<std::string> notes;  // sentences: on targets changed, on systems that seem not to be the same
    bool other_system = false;       // the names of the systems differ
    std::vector<FrameworkTrend> frameworks;  // those aimed at in the last assessment first
    std::vector<CountOfKnown> steps;         // on the way to the target of their time: done
    std::vector<int> recommendations, findings, questions;
    std::vector<CountOfKnown> requirements;  // national ones that are must-dos: met
    std::vector<CapabilityTrend> capabilities;  // whose stage is known at any date
    std::vector<SaidTrend> recommended, found;  // made at any date, in order of id
    std::vector<StepTrend> done;                // by date first seen, then in order
    std::vector<FigureTrend> figures;           // known at any date
};

// At least two, of the same knowledge, graph and rules, in order of date.
Trend trend(const std::vector<std::unique_ptr<const Assessed>>& assessed);

// Stretches without a break of assessments for which this holds: first and last of each.
struct Stretch {
    std::size_t first = 0, last = 0;
};
std::vector<Stretch> spans(const std::vector<bool>& holds);

}  // namespace ics
