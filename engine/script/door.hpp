// The one door into Lua: every call of Lua code goes through it.
#pragma once

#include <optional>

#include <lua.h>

#include "script/problem.hpp"

namespace ics {

// Calls the function that stands below its `arguments` on the stack; leaves `results` results (LUA_MULTRET: all), or
// nothing and the problem that ended the run: one raised by the host, an error of Lua's, a limit broken, whatever the
// error's value. A slot of the stack below the function's must be free for the door's own use: `open_door` sees to it.
std::optional<Problem> call(lua_State* lua, int arguments, int results);

// Puts the door's message handler at the bottom of an empty stack. Once for each state.
void open_door(lua_State* lua);

// A problem from the text of one of Lua's own errors, such as "rule:12: attempt to index a nil value (local 'x')".
Problem from_lua_message(std::string_view message, bool parsing, const struct Dialect& dialect);

// The name under which Lua knows every file, so that its messages begin alike.
inline constexpr const char* chunk_name = "=rule";

}  // namespace ics
