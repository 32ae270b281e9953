// Small pieces of the messages about what users write.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ics {

// "a", "a or b", "a, b or c": what may stand somewhere.
std::string one_of(const std::vector<std::string>& names);
// "a theme", "an approach".
std::string with_article(std::string_view noun);
// Each in double quotes, as it is written in a file.
std::vector<std::string> quoted(const std::vector<std::string>& names);

}  // namespace ics
