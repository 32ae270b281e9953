// Text of a rule's author, made fit to be shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/characters.hpp"

namespace ics {

// The harmful character (diagnostics/characters.hpp) that begins at `at`, if one does. A carriage return without a line
// feed is one, before a line feed it is not: Lua takes it for a line end, everything else does not.
std::optional<Character> harmful_at(std::string_view text, std::size_t at);
// Number of characters of UTF-8 text.
std::uint32_t characters(std::string_view text);

// A piece as it may stand in a message: on one line, without such characters, and not too long.
std::string shown(std::string_view text);
// A whole file as its lines may be quoted: such characters, and what is not UTF-8, replaced; overlong lines cut.
std::string quotable(const std::string& text, std::size_t longest_line);

}  // namespace ics
