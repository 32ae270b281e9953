// The known name nearest to a misspelt one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ics {

// Number of insertions, deletions, substitutions and swaps of neighbours (bytes) that turn `a` into `b`
// (optimal string alignment distance).
std::size_t edit_distance(std::string_view a, std::string_view b);

// The candidate with the smallest edit distance to `name`, the first in alphabetical order where several
// are as near; empty when even that one is farther than a third of the name's length (at least 2).
std::string nearest_name(std::string_view name, const std::vector<std::string>& candidates);

}  // namespace ics
