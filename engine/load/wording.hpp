// Small pieces of the messages about what users write.
#pragma once

#include <string>
#include <vector>

namespace ics {

// "a", "a or b", "a, b or c": what may stand somewhere.
std::string one_of(const std::vector<std::string>& names);
// "a", "a and b", "a, b and c".
std::string all_of(const std::vector<std::string>& names);

}  // namespace ics
