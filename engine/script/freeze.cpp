#include "script/freeze.hpp"

#include "script/host.hpp"

namespace ics {

namespace {

constexpr const char* frozen_mark = "frozen";  // in a metatable that no rule can reach
constexpr long long cost_of_entry = 10;

int refuse_write(lua_State* lua) {
    fail(lua, {.code = "frozen-table",
               .message = "a table from the top of the file is changed in 'when'",
               .mend = "make the table inside 'when', so that every evaluation starts afresh"});
}

int content_length(lua_State* lua) {
    push_content(lua, 1);
    lua_pushinteger(lua, lua_Integer(lua_rawlen(lua, -1)));
    return 1;
}

// Moves all entries of the table at `from` to the one at `to`.
void move_entries(lua_State* lua, int from, int to) {
    for (lua_pushnil(lua); lua_next(lua, from) != 0; lua_pop(lua, 1)) {
        spend(lua, cost_of_entry);
        lua_pushvalue(lua, -2);
        lua_pushvalue(lua, -2);
        lua_rawset(lua, to);
    }
    for (lua_pushnil(lua); lua_next(lua, from) != 0;) {
        lua_pop(lua, 1);
        lua_pushvalue(lua, -1);
        lua_pushnil(lua);
        lua_rawset(lua, from);
    }
}

}  // namespace

void freeze(lua_State* lua, int index) {
    const int table = lua_absindex(lua, index);
    if (lua_getmetatable(lua, table)) return lua_pop(lua, 1);
    lua_newtable(lua);
    const int content = lua_gettop(lua);
    move_entries(lua, table, content);
    lua_newtable(lua);
    lua_pushvalue(lua, content);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, guarded<refuse_write>);
    lua_setfield(lua, -2, "__newindex");
    lua_pushcfunction(lua, guarded<content_length>);
    lua_setfield(lua, -2, "__len");
    lua_pushboolean(lua, true);
    lua_setfield(lua, -2, frozen_mark);
    lua_setmetatable(lua, table);
    lua_settop(lua, content - 1);
}

bool is_frozen(lua_State* lua, int index) {
    if (lua_type(lua, index) != LUA_TTABLE || !lua_getmetatable(lua, index)) return false;
    const bool frozen = lua_getfield(lua, -1, frozen_mark) == LUA_TBOOLEAN;
    lua_pop(lua, 2);
    return frozen;
}

void push_content(lua_State* lua, int index) {
    const int table = lua_absindex(lua, index);
    if (!is_frozen(lua, table)) return lua_pushvalue(lua, table);
    lua_getmetatable(lua, table);
    lua_getfield(lua, -1, "__index");
    lua_remove(lua, -2);
}

}  // namespace ics
