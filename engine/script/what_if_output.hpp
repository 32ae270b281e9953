// What a script says: all that leaves it.
#pragma once

#include <lua.h>

namespace ics {

int state_question(lua_State* lua);  // question "What would ...?"
int say_paragraph(lua_State* lua);   // say "..."
int say_point(lua_State* lua);       // point "..."
int add_note(lua_State* lua);        // note "..."
int name_columns(lua_State* lua);    // columns { "action", "effort" }
int add_row(lua_State* lua);         // row { action = "...", effort = 3 }
int stop_script(lua_State* lua);     // stop "..."
int read_argument(lua_State* lua);   // argument("effort", 20)

}  // namespace ics
