// The part of the dependency graph that is not done yet, packed for queries that walk all of it.
#pragma once

#include <optional>
#include <vector>

#include "graph/dependency_graph.hpp"

namespace ics {

// Open steps, numbered anew in topological order, and the `requires` edges among them: `before` < `after` always.
struct OpenSteps {
    struct Edge {
        std::uint32_t before;  // the need
        std::uint32_t after;   // the step that requires it
    };
    std::vector<StepIndex> steps;                         // by number
    std::vector<std::optional<std::uint32_t>> number_of;  // by StepIndex; nothing for a step that is not open
    std::vector<Edge> edges;                              // in order of `before`, then of `after`'s StepIndex
};

OpenSteps pack_open(const DependencyGraph& graph, const StepSet& open);

}  // namespace ics
