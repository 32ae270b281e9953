// What each step cannot do without, however it comes to start.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "scenario/openable.hpp"

namespace ics {

using Nodes = std::vector<Node>;

// Both in order; then both together are.
void merge(Nodes& into, const Nodes& from);

// By Node, in order: the steps that are done before it in every order in which steps can be done, itself left out; nothing where
// these are more than `most`, or it can never start.
std::vector<std::optional<Nodes>> closures(const Openable& openable, std::size_t most);

}  // namespace ics
