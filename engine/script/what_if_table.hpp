// The one table of what what-if scripts may use.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <lua.h>

#include "script/host.hpp"

namespace ics {

struct ScriptRow {
    std::string_view owner;  // "" for a name of the environment, "case" for a method, else a library: "text"
    std::string_view name;
    std::string_view usage;
    std::string_view meaning;
    lua_CFunction function = nullptr;
};

std::span<const ScriptRow> script_table();

// The names of an owner, in alphabetical order; those of the environment hold its libraries.
std::vector<std::string> script_names_of(std::string_view owner);

// What a state that runs a what-if script shows it.
const Dialect& script_dialect();

}  // namespace ics
