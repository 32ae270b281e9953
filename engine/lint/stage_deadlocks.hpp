// Steps that wait for what waits for their own stage.
#pragma once

#include "diagnostics/diagnostic.hpp"
#include "graph/dependency_graph.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// Reports (`stage-deadlock`) each declared `requires` whose need cannot come up before the step is done: a step of a
// later stage is 'later' until its capability has reached the stage before, so that a step which requires one of a
// later stage of its own capability, straight or by way of others, waits for what waits for it. That is no cycle of the
// dependency graph, in which a criterion does not require the milestone below it: whoever does the later step ahead of
// its turn is through. Each circle once, at its first edge in order of file and line.
void report_stage_deadlocks(const KnowledgeBase& knowledge, const DependencyGraph& graph, Diagnostics& diagnostics);

}  // namespace ics
