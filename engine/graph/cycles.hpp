// Finds and reports dependencies that go round in a circle.
#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "graph/edges.hpp"
#include "graph/step.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// Reports every edge whose two ends are one step. True when there was one.
bool report_loops(const KnowledgeBase& knowledge, const StepTable& steps, const std::vector<Edge>& edges,
                  Diagnostics& diagnostics);

// Reports circles among `requires` edges (in order of step and need; loops are passed over): the shortest through
// the first declared edge, in order of file and line, of each strongly connected component; then, with the
// declared edges of those taken away, what is still circular. True when there was one.
bool report_cycles(const KnowledgeBase& knowledge, const StepTable& steps, const std::vector<Edge>& required,
                   Diagnostics& diagnostics);

}  // namespace ics
