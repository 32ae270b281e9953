// `rule { ... }`: what a file declares.
#pragma once

#include <lua.h>

namespace ics {

// Checks and resolves the table, notes every problem in it, and adds it to the file's declarations; its `when` stands
// in the registry. Returns a mark that the file returns in turn.
int declare_rule(lua_State* lua);

// Whether the value at a stack index is that mark.
bool is_rule_mark(lua_State* lua, int index);

}  // namespace ics
