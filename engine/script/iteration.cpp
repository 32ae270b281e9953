#include "script/iteration.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "script/freeze.hpp"
#include "script/host.hpp"

namespace ics {

namespace {

constexpr long long cost_of_key = 30;  // collecting, sorting and linking it

// The texts belong to Lua and live as long as the table that is visited.
struct Key {
    bool is_text = false;
    long double number = 0;  // holds any lua_Integer and any lua_Number
    std::string_view text;

    bool operator<(const Key& other) const {
        if (is_text != other.is_text) return other.is_text;
        return is_text ? text < other.text : number < other.number;
    }
};

void check_table(lua_State* lua, std::string_view function) {
    const bool plain = lua_gettop(lua) == 1 && lua_type(lua, 1) == LUA_TTABLE && (is_frozen(lua, 1) || !lua_getmetatable(lua, 1));
    if (!plain)
        fail(lua, {.code = "bad-argument",
                   .message = fmt::format("'{}' visits one table, not {}", function,
                                          lua_type(lua, 1) == LUA_TTABLE ? "the environment" : kind_of_value(lua, 1)),
                   .token = std::string(function)});
}

Key key_at(lua_State* lua, int index) {
    if (lua_type(lua, index) == LUA_TSTRING) return {true, 0, text_at(lua, index)};
    if (lua_isinteger(lua, index)) return {false, (long double)lua_tointeger(lua, index), {}};
    if (lua_type(lua, index) == LUA_TNUMBER) return {false, lua_tonumber(lua, index), {}};
    fail(lua, {.code = "bad-argument",
               .message = fmt::format("'pairs' visits keys that are numbers or texts, not {}", kind_of_value(lua, index)),
               .token = "pairs"});
}

// Pushes the key as it stands in the table: a whole number is an integer there.
void push_key(lua_State* lua, const Key& key) {
    const auto whole = (lua_Integer)key.number;
    if (key.is_text)
        lua_pushlstring(lua, key.text.data(), key.text.size());
    else if ((long double)whole == key.number)
        lua_pushinteger(lua, whole);
    else
        lua_pushnumber(lua, (lua_Number)key.number);
}

std::vector<Key> sorted_keys(lua_State* lua, int table) {
    std::vector<Key> keys;
    lua_pushnil(lua);
    while (lua_next(lua, table) != 0) {
        spend(lua, cost_of_key);
        keys.push_back(key_at(lua, -2));
        lua_pop(lua, 1);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

// Pushes a table from each key to the next; what comes first stands at `true`, which is no key.
void push_order(lua_State* lua, const std::vector<Key>& keys) {
    lua_newtable(lua);
    lua_pushboolean(lua, true);
    for (const Key& key : keys) {
        push_key(lua, key);
        lua_pushvalue(lua, -1);
        lua_insert(lua, -3);
        lua_rawset(lua, -4);
    }
    lua_pop(lua, 1);
}

int next_item(lua_State* lua) {
    const lua_Integer next = lua_tointeger(lua, 2) + 1;
    lua_settop(lua, 1);
    lua_pushinteger(lua, next);
    return lua_geti(lua, 1, next) == LUA_TNIL ? 1 : 2;
}

// A step of a loop. It keeps no state of its own: where it stands is told by the key before.
int next_pair(lua_State* lua) {
    const bool loop_state = lua_type(lua, 1) == LUA_TUSERDATA && lua_rawlen(lua, 1) == 0;
    if (!loop_state) fail(lua, {.code = "bad-argument", .message = "the function that 'pairs' returns belongs in a 'for'"});
    lua_settop(lua, 2);
    lua_getiuservalue(lua, 1, 1);
    lua_getiuservalue(lua, 1, 2);
    if (lua_isnil(lua, 2)) lua_pushboolean(lua, true); else lua_pushvalue(lua, 2);
    while (lua_rawget(lua, 4) != LUA_TNIL) {
        lua_pushvalue(lua, -1);
        if (lua_gettable(lua, 3) != LUA_TNIL) return 2;
        lua_pop(lua, 1);
    }
    return 1;
}

}  // namespace

int visit_list(lua_State* lua) {
    check_table(lua, "ipairs");
    lua_pushcfunction(lua, guarded<next_item>);
    lua_pushvalue(lua, 1);
    lua_pushinteger(lua, 0);
    return 3;
}

int visit_sorted(lua_State* lua) {
    check_table(lua, "pairs");
    lua_pushcfunction(lua, guarded<next_pair>);
    lua_newuserdatauv(lua, 0, 2);
    lua_pushvalue(lua, 1);
    lua_setiuservalue(lua, -2, 1);
    push_content(lua, 1);
    push_order(lua, sorted_keys(lua, lua_gettop(lua)));
    lua_remove(lua, -2);
    lua_setiuservalue(lua, -2, 2);
    return 2;
}

}  // namespace ics
