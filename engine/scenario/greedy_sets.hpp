// A quick choice of steps that open much.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "scenario/closures.hpp"

namespace ics {

// Sets of at most `most` steps, each holding the one before it: again and again what some counted step still waits for is
// added, that which opens most for each step. `closures` are those of `openable`. Promises nothing of how good they are.
std::vector<Nodes> greedy_sets(const Openable& openable, const std::vector<std::optional<Nodes>>& closures, std::size_t most);

}  // namespace ics
