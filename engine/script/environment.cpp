#include "script/environment.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/wording.hpp"
#include "script/door.hpp"
#include "script/host.hpp"
#include "script/text.hpp"

namespace ics {

namespace {

constexpr const char* registry_key = "environment";

// Names that Lua programs elsewhere have, and rules do not.
constexpr std::array<std::string_view, 34> names_of_lua{
    "_G",      "_VERSION",     "assert",       "bit32",  "collectgarbage", "coroutine",  "debug",  "dofile", "error",
    "getfenv", "getmetatable", "io",           "load",   "loadfile",       "loadstring", "math",   "module", "next",
    "os",      "package",      "pcall",        "print",  "rawequal",       "rawget",     "rawlen", "rawset", "require",
    "select",  "setfenv",      "setmetatable", "string", "table",          "tostring",   "type"};

std::string name_at(lua_State* lua, int index) {
    return lua_type(lua, index) == LUA_TSTRING ? std::string(text_at(lua, index)) : kind_of_value(lua, index);
}

int unknown_global(lua_State* lua) {
    const std::string name = name_at(lua, 2);
    const Host& host = host_of(lua);
    const std::vector<std::string> names = host.dialect.names();
    const bool of_lua = std::find(names_of_lua.begin(), names_of_lua.end(), name) != names_of_lua.end();
    Problem problem{
        .code = "unknown-global",
        .message = of_lua ? fmt::format("{}s have no '{}'", host.dialect.kind, name) : fmt::format("there is no '{}' here", shown(name)),
        .expected = one_of(names) + ", or a name that the file declares with 'local'",
        .token = name};
    if (!of_lua) problem.nearest = nearest_name(name, names);
    fail(lua, std::move(problem));
}

// While a file is loaded the name is set all the same, so that only this problem is reported.
int set_global(lua_State* lua) {
    const Host& host = host_of(lua);
    const std::string name = name_at(lua, 2);
    Problem problem{.code = "global-write",
                    .message = fmt::format("the {} sets '{}', which is no variable of its own", host.dialect.kind, shown(name)),
                    .mend = lua_type(lua, 3) == LUA_TFUNCTION ? "write 'local function'" : "declare it with 'local'",
                    .token = name};
    if (host.inquiry) fail(lua, std::move(problem));
    note(lua, std::move(problem));
    lua_rawset(lua, 1);
    return 0;
}

// Any name that the table on top of the stack lacks is unknown.
void refuse_other_names(lua_State* lua) {
    lua_newtable(lua);
    lua_pushcfunction(lua, guarded<unknown_global>);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
}

}  // namespace

void prepare_environment(lua_State* lua) {
    refuse_other_names(lua);
    lua_newtable(lua);
    lua_insert(lua, -2);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, guarded<set_global>);
    lua_setfield(lua, -2, "__newindex");
    lua_setfield(lua, LUA_REGISTRYINDEX, registry_key);
}

void push_environment(lua_State* lua) {
    lua_newtable(lua);
    lua_getfield(lua, LUA_REGISTRYINDEX, registry_key);
    lua_setmetatable(lua, -2);
}

void push_text(lua_State* lua) {
    const std::string_view text = *static_cast<std::string_view*>(lua_touserdata(lua, 1));
    lua_settop(lua, 0);
    host_of(lua).reading = true;
    if (luaL_loadbufferx(lua, text.data(), text.size(), chunk_name, "t") != LUA_OK) lua_error(lua);
    host_of(lua).reading = false;
    push_environment(lua);
    lua_setupvalue(lua, 1, 1);
}

}  // namespace ics
