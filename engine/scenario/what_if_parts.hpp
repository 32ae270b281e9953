// The parts of a what-if run. Its sides are the assessment as it is, and with each scenario applied.
#pragma once

#include <string>
#include <vector>

#include "scenario/apply.hpp"
#include "scenario/assessed.hpp"
#include "scenario/what_if.hpp"

namespace ics {

// What every side is evaluated with. All outlives the sides.
struct WhatIfBench {
    const KnowledgeBase& knowledge;
    const DependencyGraph& graph;
    RuleSet& rules;
    const AdviseOptions& options;
    Diagnostics& diagnostics;
};

Figures figures_of(const WhatIfBench& bench, const Assessed& side);

// Fills all of `out` that tells the two sides apart. `applied` is what gave the new side its assessment, `layers` the
// scenarios that it applied.
void add_turns(const WhatIfBench& bench, const Assessed& base, const Assessed& then, const Applied& applied,
               const std::vector<const Scenario*>& layers, ScenarioOutcome& out);

// Each change of the layers, in words: "'Leadership and governance' at Maturing".
std::vector<std::string> assumptions(const WhatIfBench& bench, const std::vector<const Scenario*>& layers);

}  // namespace ics
