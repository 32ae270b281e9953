// Declared dependencies that change nothing.
#pragma once

#include "diagnostics/diagnostic.hpp"
#include "graph/dependency_graph.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// Reports, of each declared edge from a step to a need:
//
// `implied-dependency`: it is a `requires`, and other `requires` edges lead from the step to the need as well, at
// whatever length: declared ones, and those of the ladder (a milestone requires its stage's requirements and the
// milestone below). The shortest such path is shown.
//
// `unused-dependency`: it is a `supports`, which never gates, and it can help nobody either: the step requires the need
// anyway; or the need itself requires the step; or the need belongs to an earlier stage of the step's own capability,
// and so is done before it is the step's turn.
//
// A `requires` to an earlier stage of the same capability is neither: nobody waits for it, as a step of a later stage is
// 'later' until then, but it says which piece of work builds on which: what each opens, and the longest chain, count it.
void report_redundant_edges(const KnowledgeBase& knowledge, const DependencyGraph& graph, Diagnostics& diagnostics);

}  // namespace ics
