// One side of a what-if run: an assessment, as it is or with a scenario applied, evaluated and worded.
#pragma once

#include <optional>
#include <vector>

#include "advise/compose.hpp"
#include "advise/prepare.hpp"
#include "scenario/apply.hpp"
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

struct WhatIfSide {
    Assessment assessment;
    Prepared prepared;
    Snapshot snapshot;

    // Refers to this side.
    Casework work(const WhatIfBench& bench) const {
        return {bench.knowledge, bench.graph, bench.rules, assessment, prepared.evaluation, bench.options, *prepared.profile};
    }
    const StepInfo& info(StepIndex step) const { return prepared.evaluation.steps[step.value]; }
};

// Nothing, and reported, where there is no advice.
std::optional<WhatIfSide> evaluate_side(const WhatIfBench& bench, Assessment assessment);

Figures figures_of(const WhatIfBench& bench, const WhatIfSide& side);

// Fills all of `out` that tells the two sides apart. `applied` is what gave the new side its assessment, `layers` the
// scenarios that it applied.
void add_turns(const WhatIfBench& bench, const WhatIfSide& base, const WhatIfSide& then, const Applied& applied,
               const std::vector<const Scenario*>& layers, ScenarioOutcome& out);

// Each change of the layers, in words: "'Leadership and governance' at Maturing".
std::vector<std::string> assumptions(const WhatIfBench& bench, const std::vector<const Scenario*>& layers);

}  // namespace ics
