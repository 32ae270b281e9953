// `list`: what scripts do with lists. Nothing here calls Lua, so that nothing here can take longer than is counted.
#pragma once

#include <lua.h>

namespace ics {

int list_add(lua_State* lua);      // list.add(rows, value)
int list_sort(lua_State* lua);     // list.sort(actions, "-score", "id"): a new list
int list_first(lua_State* lua);    // list.first(actions, 3): a new list
int list_collect(lua_State* lua);  // list.collect(actions, "title"): a new list
int list_sum(lua_State* lua);      // list.sum(actions, "effort")
int list_has(lua_State* lua);      // list.has(names, "x")
int list_join(lua_State* lua);     // list.join(a, b): a new list

}  // namespace ics
