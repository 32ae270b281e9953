// What `with { ... }` changes, from a Lua table to a scenario.
#pragma once

#include <lua.h>

#include "model/scenario.hpp"

namespace ics {

// The table at a stack index. A name or value that cannot be ends the script.
Scenario read_changes(lua_State* lua, int index);

}  // namespace ics
