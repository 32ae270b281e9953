// Small pieces of the messages about what users write.
#pragma once

#include <string>
#include <vector>

namespace ics {

// "a", "a or b", "a, b or c": what may stand somewhere.
std::string one_of(const std::vector<std::string>& names);
// Each in double quotes, as it is written in a file.
std::vector<std::string> quoted(const std::vector<std::string>& names);

}  // namespace ics
