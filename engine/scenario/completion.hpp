// What must be assumed of an assessment for steps of it to be done: so that sweeps complete steps as scenarios do, and work
// that out once for each step.
#pragma once

#include <vector>

#include "advise/assumption.hpp"
#include "graph/dependency_graph.hpp"
#include "model/assessment.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// All that it refers to must outlive it. The assessment's targets decide under which member a piece of work is done.
class Completions {
public:
    Completions(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Assessment& assessment)
        : knowledge_(knowledge), graph_(graph), assessment_(assessment) {}

    // From the assessment to what `apply_scenarios` makes of it where a scenario completes these, and nothing else. Runs
    // it: not for hot loops.
    std::vector<Assumption> of(const std::vector<StepIndex>& steps) const;

    // The capabilities that completing the step may bear on: those of its members, and those that have work in common with
    // these. Two steps with none in common are completed by the assumptions of the one, then those of the other. In order.
    std::vector<CapabilityIndex> touched(StepIndex step) const;

private:
    const KnowledgeBase& knowledge_;
    const DependencyGraph& graph_;
    const Assessment& assessment_;
};

// Whether two lists in order have an entry in common.
bool have_one_in_common(const std::vector<CapabilityIndex>& a, const std::vector<CapabilityIndex>& b);

}  // namespace ics
