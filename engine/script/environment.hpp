// What a file sees: the names of its host table, and nothing else.
#pragma once

#include <lua.h>

namespace ics {

// Prepares the names that all environments share: the table on top of the stack, which goes. Once for each state.
void prepare_environment(lua_State* lua);
// Pushes a new environment: an empty table through which the shared names are read. Reading another name and setting
// any is a problem.
void push_environment(lua_State* lua);
// Replaces the light userdata at the bottom of the stack, which points to a file's text (a string_view), by that text as a
// function that runs in a new environment. Raises Lua's error where the text is no Lua.
void push_text(lua_State* lua);

}  // namespace ics
