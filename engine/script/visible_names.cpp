// Lists what a rule can see by looking into a Lua state, not into the table that it was made from.
#include <algorithm>

#include "script/door.hpp"
#include "script/environment.hpp"
#include "script/handles.hpp"
#include "script/host_names.hpp"
#include "script/state.hpp"

namespace ics {

namespace {

// The keys of the table on top of the stack, which goes.
std::vector<std::string> take_keys(lua_State* lua, const std::string& suffix) {
    std::vector<std::string> keys;
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1))
        keys.push_back((lua_type(lua, -2) == LUA_TSTRING ? std::string(text_at(lua, -2)) : "?") + suffix);
    lua_pop(lua, 1);
    return keys;
}

void append(std::vector<std::string>& names, const std::vector<std::string>& more) {
    names.insert(names.end(), more.begin(), more.end());
}

// The keys of the table that reads of the value on top of the stack fall back to; the value goes.
std::vector<std::string> take_fallback(lua_State* lua, const std::string& suffix) {
    if (luaL_getmetafield(lua, -1, "__index") != LUA_TTABLE) return {"no fallback" + suffix};
    lua_remove(lua, -2);
    return take_keys(lua, suffix);
}

std::vector<std::string> environment_names(lua_State* lua) {
    push_environment(lua);
    lua_pushvalue(lua, -1);
    std::vector<std::string> names = take_keys(lua, "");
    append(names, take_fallback(lua, ""));
    return names;
}

std::vector<std::string> reachable_metatables(lua_State* lua) {
    std::vector<std::string> names;
    const auto look = [&](const char* kind) {
        if (lua_getmetatable(lua, -1)) names.push_back(std::string("metatable of ") + kind), lua_pop(lua, 1);
        lua_pop(lua, 1);
    };
    lua_pushnil(lua), look("nothing");
    lua_pushboolean(lua, true), look("a boolean");
    lua_pushinteger(lua, 1), look("a number");
    lua_pushstring(lua, "x"), look("a text");
    lua_newtable(lua), look("a table");
    lua_pushcfunction(lua, guarded<ask_handle>), look("a function");
    lua_pushlightuserdata(lua, lua), look("a rule");
    return names;
}

// `names` is a light userdata that points to the result.
int list_all(lua_State* lua) {
    auto& names = *static_cast<std::vector<std::string>*>(lua_touserdata(lua, 1));
    settle_handles(lua);
    append(names, environment_names(lua));
    append(names, reachable_metatables(lua));
    for (int kind = 0; kind <= int(Read::Kind::system); ++kind) {
        push_handle(lua, {Read::Kind(kind), 0});
        append(names, take_fallback(lua, " of a " + std::string(kind_name(Read::Kind(kind)))));
    }
    std::sort(names.begin(), names.end());
    return 0;
}

}  // namespace

std::vector<std::string> visible_names() {
    const KnowledgeBase nothing;
    const LuaState state(nothing, {});
    std::vector<std::string> names;
    lua_pushcfunction(state.lua.get(), guarded<list_all>);
    lua_pushlightuserdata(state.lua.get(), &names);
    if (const auto problem = call(state.lua.get(), 1, 0)) names = {problem->message};
    return names;
}

}  // namespace ics
