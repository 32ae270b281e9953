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
// milestone below). The shortest such path is shown. It is not quite idle: a system that has done a step on the path
// ahead of what that one requires would wait for the need by this edge alone. Where that is the point, silence it.
//
// `unused-dependency`: it is a `supports`, which never gates, and it can help nobody either: the step requires the need
// anyway; or the need itself requires the step.
//
// An edge to an earlier stage of the same capability is neither, although the step is 'later' until then. It says which
// piece of work builds on which: what each opens, and the longest chain, count it. And where a stage is inferred from
// another framework, which settles no criterion, it may be the step's turn while the need is open.
void report_redundant_edges(const KnowledgeBase& knowledge, const DependencyGraph& graph, Diagnostics& diagnostics);

}  // namespace ics
