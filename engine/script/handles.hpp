// Handles: what a rule holds in place of a record, and asks.
#pragma once

#include <cstdint>

#include <lua.h>

#include "script/host_table.hpp"
#include "script/read.hpp"

namespace ics {

// The content of a Lua userdata that is a handle.
struct Handle {
    Read::Kind kind = Read::Kind::system;
    std::uint32_t index = 0;  // of the record; Inquiry::no_record where the rule named none that is known
};

// The handle at a stack index; null where another value stands there.
const Handle* handle_at(lua_State* lua, int index);
// Pushes a new handle.
void push_handle(lua_State* lua, Handle handle);

// Makes the kinds of handles known to the state. Until `settle_handles`, a trial notices methods that are named and
// never called; from then on they are only looked up.
void prepare_handles(lua_State* lua);
void settle_handles(lua_State* lua);
// After a trial run: reports each method that was named and not called, and forgets them.
void note_uncalled(lua_State* lua);

// Every method of every handle; which one is its upvalue, a position in the host table.
int ask_handle(lua_State* lua);

}  // namespace ics
