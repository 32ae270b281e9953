// Text of a rule's author, made fit to be shown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ics {

// A character that has no place in a line of text: U+0000 to U+001F but tab and line ends, and U+007F.
bool is_control(char c);
// Number of characters of UTF-8 text.
std::uint32_t characters(std::string_view text);

// A piece as it may stand in a message: on one line, without control characters, and not too long.
std::string shown(std::string_view text);
// A whole file as its lines may be quoted: what is not UTF-8 or a control character replaced, overlong lines cut.
std::string quotable(const std::string& text, std::size_t longest_line);

}  // namespace ics
