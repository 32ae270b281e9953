// Tables that cannot be written to any more.
#pragma once

#include <lua.h>

namespace ics {

// Freezes the table at a stack index, in place: what it holds moves behind it, to where only reads reach. Tables within
// it are not touched. Does nothing to one that is frozen, or that is an environment.
void freeze(lua_State* lua, int index);
bool is_frozen(lua_State* lua, int index);
// Pushes the plain table that holds the content: that of a frozen table, or a plain table itself.
void push_content(lua_State* lua, int index);

}  // namespace ics
