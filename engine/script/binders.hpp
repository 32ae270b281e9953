// The functions with which a rule names, at the top of its file, what it will read.
#pragma once

#include <lua.h>

namespace ics {

// Each takes an id in quotes and returns a handle. A wrong id is noted, and the handle then stands for no record, so
// that the rest of the file is still checked.
int bind_capability(lua_State* lua);
int bind_criterion(lua_State* lua);
int bind_metric(lua_State* lua);
int bind_context(lua_State* lua);

}  // namespace ics
