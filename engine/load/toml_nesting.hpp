// How deep a TOML file nests, found before it is parsed.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ics {

// Levels of tables and lists within each other that a file may have; what users write has about five.
inline constexpr int deepest_nesting = 32;

// The offset at which `text` goes deeper: by [headers], dotted.keys, [lists] and { tables } together; nothing when it
// stays within. toml++ bounds values within values alone: keys of thousands of dotted parts make as many tables within
// each other, and taking those down again, each within the one before, overflows the stack and ends the program.
std::optional<std::size_t> nested_too_deep(std::string_view text);

}  // namespace ics
