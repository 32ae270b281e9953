// Every name that a what-if script may use, with its line of documentation; scripts/what-if/API.md shows the same lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ics {

struct ScriptName {
    std::string_view owner;    // "" for a name of the environment, "case" for a method, else a library: "text"
    std::string_view name;     // "ready"
    std::string_view usage;    // "c:ready()"
    std::string_view meaning;  // one sentence
};

// In the order in which the documentation lists them. Nothing else is there: this is the sandbox's allow-list.
std::vector<ScriptName> script_names();

// What a new Lua state really shows to a script, as "ready of a case", "text.join" or "base", in alphabetical order; a
// metatable that a plain value can reach is listed as "metatable of a text".
std::vector<std::string> visible_script_names();

}  // namespace ics
