// A problem in a rule, before its file is known: what a host function or Lua itself finds.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace ics {

// The fields are those of a Diagnostic. `token` is what the caret shall point at: looked for on `line`, or, with
// `below`, on the first line from there on that has it.
struct Problem {
    std::string code = {};
    std::string message = {};
    std::string expected = {};
    std::string nearest = {};
    std::string mend = {};
    std::string token = {};
    bool quoted = false;  // the token stands in quotes
    bool below = false;
    std::uint32_t line = 0;  // 0: the whole file

    auto operator<=>(const Problem&) const = default;
};

}  // namespace ics
