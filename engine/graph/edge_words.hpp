// Why one step needs another, or is helped by it, in words.
#pragma once

#include <string>

#include "graph/dependency_graph.hpp"

namespace ics {

// Every reason that the records give which declare the edge, in their order; of an edge that only the ladder gives, what
// it is: "It is the stage below.", "It is one of the stage's requirements.". Empty where no record gives a reason.
std::string reasons_of(const KnowledgeBase& knowledge, const DependencyGraph& graph, const StepEdge& edge);

}  // namespace ics
