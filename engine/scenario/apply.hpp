// An assessment with scenarios applied: a value to a value.
#pragma once

#include <cstddef>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "graph/dependency_graph.hpp"
#include "model/assessment.hpp"
#include "model/scenario.hpp"
#include "scenario/stack.hpp"

namespace ics {

// A step that a scenario completes although that makes no difference.
struct IdleStep {
    std::size_t scenario = 0;  // its position
    CompletedStep step;
    bool not_applicable = false;  // else it is done already
};

struct Applied {
    Assessment assessment;
    std::vector<StepIndex> named;     // steps, not done before, that `complete` names; in order, each once
    std::vector<StepIndex> required;  // those that were completed because the named ones need them
    std::vector<IdleStep> idle;
};

// Applies the layers in order, within each first the facts that it sets, then what it completes:
// - A capability set to a stage, or a criterion to a status, takes with it what contradicts it, as `with` does
//   (advise/edits.hpp).
// - A criterion completed is met, and whatever rates its parts or the same work as not met is dropped. Where all of a later
//   stage than the rated one is met by that, the rated stage moves up to it; where all that is known of it is, it may.
// - A milestone completed brings its capability to that stage. What lies beyond stays as it was: known, or open to question.
// - With requirements: all that these need, directly or through other open steps, is completed too.
Applied apply_scenarios(const KnowledgeBase& knowledge, const DependencyGraph& graph, Assessment assessment,
                        const std::vector<Scenario>& scenarios, const Layers& layers);

// As warnings, `nothing-to-complete`.
void report_idle(const KnowledgeBase& knowledge, const std::vector<Scenario>& scenarios, const std::vector<IdleStep>& idle,
                 Diagnostics& diagnostics);

}  // namespace ics
