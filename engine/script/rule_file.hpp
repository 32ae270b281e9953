// The text of a rule file, and whether Lua may see it at all.
#pragma once

#include <optional>
#include <string>

#include "load/source_file.hpp"
#include "script/problem.hpp"

namespace ics {

inline constexpr std::size_t largest_rule_file = 64 * 1024;  // bytes
inline constexpr std::size_t longest_rule_line = 1000;       // bytes

// One file of a rule set. `text` lacks a byte order mark, which is no part of it.
struct RuleFile {
    std::string name;
    std::string text;
};
RuleFile rule_file(const SourceFile& file);

// What keeps a file from being read as Lua: it is too large, compiled, no UTF-8, holds control characters or those
// that turn the direction of writing (text that looks unlike what it does), has an overlong line, or is meant for a
// shell. `kind` of file: "rule".
std::optional<Problem> unreadable(const std::string& text, std::string_view kind = "rule");

}  // namespace ics
