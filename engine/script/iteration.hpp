// `pairs` and `ipairs`: loops that visit a table in an order of its own, not of its memory.
#pragma once

#include <lua.h>

namespace ics {

// ipairs(list): 1, 2, ... up to the first that is missing.
int visit_list(lua_State* lua);
// pairs(table): numbers in order, then texts in order of their bytes; the table's keys as they are at the start. Other
// keys are a problem.
int visit_sorted(lua_State* lua);

}  // namespace ics
