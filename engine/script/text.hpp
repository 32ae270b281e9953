// Text of a rule's author, made fit to be shown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ics {

// Whether a control character stands at `at`: U+0000 to U+001F but tab and line ends, and U+007F. A carriage return
// without a line feed is one: Lua takes it for a line end, everything else does not.
bool is_control(std::string_view text, std::size_t at);
// Whether a character that turns the direction of writing begins at `at`: U+202A to U+202E, U+2066 to U+2069.
bool turns_direction(std::string_view text, std::size_t at);
// Number of characters of UTF-8 text.
std::uint32_t characters(std::string_view text);

// A piece as it may stand in a message: on one line, without either, and not too long.
std::string shown(std::string_view text);
// A whole file as its lines may be quoted: either, and what is not UTF-8, replaced; overlong lines cut.
std::string quotable(const std::string& text, std::size_t longest_line);

}  // namespace ics
