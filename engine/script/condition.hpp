// A rule's `when`, sealed, and how it is run once.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <lua.h>

#include "script/host.hpp"
#include "script/seal.hpp"

namespace ics {

struct Condition {
    int when = LUA_NOREF;  // the registry's references
    int kept = LUA_NOREF;
    std::vector<Upvalue> upvalues;
    std::uint32_t line = 0;
};

// Runs the condition in the world at hand of the host's inquiry, within `world_steps`. Nothing when there was a
// problem: then the host's `problems` hold it. Variables outside that it changed are put back.
std::optional<bool> run(lua_State* lua, const Condition& condition);

}  // namespace ics
