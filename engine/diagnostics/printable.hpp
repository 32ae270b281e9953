// Text that comes from users' files, made safe to print.
#pragma once

#include <string>
#include <string_view>

namespace ics {

// `text` as one line of UTF-8 that a terminal shows and never obeys: each line feed, each other harmful character
// (diagnostics/characters.hpp) and each byte that is not UTF-8 becomes a U+FFFD. So many characters as before: columns
// stay.
std::string printable(std::string_view text);

}  // namespace ics
