// What rules pass to the methods of handles, checked.
#pragma once

#include <optional>

#include <lua.h>

#include "script/handles.hpp"

namespace ics {

// The argument of the call at hand as the number that a Read holds (0 for a method without one); nothing when it is
// wrong: then a problem is noted (in a trial) or ends the run. Arguments stand from stack index 2 on.
std::optional<double> checked_argument(lua_State* lua, const HostRow& row, const Handle& handle);

}  // namespace ics
