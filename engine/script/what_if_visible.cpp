// Lists what a what-if script can see by looking into a Lua state, not into the table that it was made from.
#include <algorithm>

#include "script/door.hpp"
#include "script/environment.hpp"
#include "script/state.hpp"
#include "script/what_if_case.hpp"
#include "script/what_if_names.hpp"
#include "script/what_if_table.hpp"

namespace ics {

namespace {

using Names = std::vector<std::string>;

// The keys of the table on top of the stack, which goes.
void take_keys(lua_State* lua, const std::string& before, const std::string& after, Names& names) {
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1))
        names.push_back(before + (lua_type(lua, -2) == LUA_TSTRING ? std::string(text_at(lua, -2)) : "?") + after);
    lua_pop(lua, 1);
}

// The keys of the table that reads of the value on top of the stack fall back to; the value goes.
void take_fallback(lua_State* lua, const std::string& before, const std::string& after, Names& names) {
    if (luaL_getmetafield(lua, -1, "__index") != LUA_TTABLE) return names.push_back("no fallback of " + before + after);
    lua_remove(lua, -2);
    take_keys(lua, before, after, names);
}

void add_libraries(lua_State* lua, Names& names) {
    const Names environment = names;
    for (const std::string& name : environment) {
        push_environment(lua);
        lua_getfield(lua, -1, name.c_str());
        lua_remove(lua, -2);
        if (lua_type(lua, -1) != LUA_TTABLE) {
            lua_pop(lua, 1);
            continue;
        }
        names.erase(std::find(names.begin(), names.end(), name));
        lua_pushvalue(lua, -1);
        take_keys(lua, name + ".", "", names);
        take_fallback(lua, name + ".", "", names);
    }
}

void look(lua_State* lua, const char* kind, Names& names) {
    if (lua_getmetatable(lua, -1)) names.push_back(std::string("metatable of ") + kind), lua_pop(lua, 1);
    lua_pop(lua, 1);
}

// `names` is a light userdata that points to the result.
int list_all(lua_State* lua) {
    auto& names = *static_cast<Names*>(lua_touserdata(lua, 1));
    push_environment(lua);
    lua_pushvalue(lua, -1);
    take_keys(lua, "", "", names);
    take_fallback(lua, "", "", names);
    add_libraries(lua, names);
    lua_pushnil(lua), look(lua, "nothing", names);
    lua_pushboolean(lua, true), look(lua, "a boolean", names);
    lua_pushinteger(lua, 1), look(lua, "a number", names);
    lua_pushstring(lua, "x"), look(lua, "a text", names);
    lua_newtable(lua), look(lua, "a table", names);
    lua_pushcfunction(lua, guarded<base_case>), look(lua, "a function", names);
    lua_settop(lua, 0);
    base_case(lua);
    take_fallback(lua, "", " of a case", names);
    std::sort(names.begin(), names.end());
    return 0;
}

}  // namespace

std::vector<std::string> visible_script_names() {
    const KnowledgeBase nothing;
    const LuaState state(nothing, {}, script_dialect());
    Names names;
    lua_pushcfunction(state.lua.get(), guarded<list_all>);
    lua_pushlightuserdata(state.lua.get(), &names);
    if (const auto problem = call(state.lua.get(), 1, 0)) names = {problem->message};
    return names;
}

}  // namespace ics
