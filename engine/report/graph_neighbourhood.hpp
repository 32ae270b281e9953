// Which part of the dependency graph a drawing shows.
#pragma once

#include <utility>
#include <vector>

#include "graph/dependency_graph.hpp"

namespace ics::report {

// `requires` edges as (step, need), in order.
using RequiredPairs = std::vector<std::pair<StepIndex, StepIndex>>;

// All of them.
RequiredPairs required_pairs(const DependencyGraph& graph);

// The steps within `hops` edges of `pairs` upstream or downstream of `centre`, and (with any hops) those joined to it
// by `supports`.
StepSet steps_around(const DependencyGraph& graph, const RequiredPairs& pairs, StepIndex centre, int hops);

}  // namespace ics::report
