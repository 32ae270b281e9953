// How a circular dependency is told to the person who has to mend it.
#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "graph/edges.hpp"
#include "graph/step.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// A declared edge whose two ends are one step.
Diagnostic loop_diagnostic(const KnowledgeBase& knowledge, const StepTable& steps, const Dependency& edge);

// A circle of `requires` edges: each one's need is the next one's step, the last one's need the first one's step.
// The first is a declared edge and gives the place.
Diagnostic cycle_diagnostic(const KnowledgeBase& knowledge, const StepTable& steps,
                            const std::vector<const Edge*>& cycle);

}  // namespace ics
