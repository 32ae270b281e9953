// Purity: what a rule's condition can reach keeps no state from one call to the next.
#pragma once

#include <string>
#include <vector>

#include <lua.h>

namespace ics {

// A variable outside `when` that it can reach, and the value it had when the file was loaded. Positions are those of
// the table that `seal` returns.
struct Upvalue {
    int function = 0;
    int number = 0;  // of the function's upvalues, from 1
    int value = 0;   // 0: nil
};

// A lua_CFunction: takes a function and a light userdata that points to a vector of Upvalue. Freezes every table that
// the function can reach through its variables, those of functions it can reach, and tables in them; fills the
// vector; returns a table that holds all of it.
int seal(lua_State* lua);

// Compares the variables with what they were, puts back those that changed, and returns their names, in order. `kept`
// is the registry's reference to the table that `seal` returned. Raises no Lua error.
std::vector<std::string> restore(lua_State* lua, int kept, const std::vector<Upvalue>& upvalues);

}  // namespace ics
