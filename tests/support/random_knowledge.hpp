// Small random knowledge bases with dependencies: the same on every machine for the same seed.
#pragma once

#include <random>

#include "graph/dependency_graph.hpp"
#include "model/knowledge_base.hpp"

namespace ics::test {

// A number below `limit`. (The distributions of the standard library differ between machines.)
std::uint32_t pick(std::mt19937& random, std::uint32_t limit);

// At most a dozen criteria in three capabilities with three stages, some of which have none; some criteria are the same
// work; up to a dozen dependencies. One edge in `strays_in` goes against the hidden order that the others follow, and
// may close a circle.
KnowledgeBase random_knowledge(std::mt19937& random, std::uint32_t strays_in);

// Each of `size` steps, but for one in `out_of`.
StepSet random_steps(std::mt19937& random, std::size_t size, std::uint32_t out_of);

}  // namespace ics::test
