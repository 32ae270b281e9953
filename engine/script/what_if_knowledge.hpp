// What scripts may ask of the knowledge base and of the system, apart from any case.
#pragma once

#include <lua.h>

namespace ics {

int all_capabilities(lua_State* lua);  // capabilities()
int all_metrics(lua_State* lua);       // metrics()
int all_contexts(lua_State* lua);      // circumstances()
int all_targets(lua_State* lua);       // targets()
int system_of_case(lua_State* lua);    // system()

}  // namespace ics
