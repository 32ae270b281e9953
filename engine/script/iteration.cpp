#include "script/iteration.hpp"

#include <algorithm>
#include <cmath>
#include <variant>
#include <vector>

#include <fmt/format.h>

#include "script/freeze.hpp"
#include "script/host.hpp"

namespace ics {

namespace {

constexpr long long cost_of_key = 30;  // collecting, sorting and linking it

// A key of the kinds that have an order. Texts belong to Lua and live as long as the table that is visited.
using Key = std::variant<lua_Integer, lua_Number, std::string_view>;

// Whether a whole number comes before a broken one, exactly: not every lua_Integer has a lua_Number of its own.
bool before(lua_Integer whole, lua_Number broken) {
    constexpr lua_Number limit = 9223372036854775808.0;  // 2^63
    if (broken >= limit) return true;
    if (broken < -limit) return false;
    const lua_Number floor = std::floor(broken);
    return whole <= lua_Integer(floor) && (whole < lua_Integer(floor) || floor < broken);
}

// Equal numbers are one key of a table: a lua_Number among the keys is no whole number, or too large for one.
bool comes_first(const Key& a, const Key& b) {
    if (std::holds_alternative<std::string_view>(a) || std::holds_alternative<std::string_view>(b))
        return std::holds_alternative<std::string_view>(a) == std::holds_alternative<std::string_view>(b)
                   ? std::get<std::string_view>(a) < std::get<std::string_view>(b)
                   : std::holds_alternative<std::string_view>(b);
    if (a.index() == b.index()) return a < b;
    if (const auto* whole = std::get_if<lua_Integer>(&a)) return before(*whole, std::get<lua_Number>(b));
    return !before(std::get<lua_Integer>(b), std::get<lua_Number>(a));
}

void check_table(lua_State* lua, std::string_view function) {
    const bool table = lua_gettop(lua) == 1 && lua_type(lua, 1) == LUA_TTABLE;
    if (!table || (!is_frozen(lua, 1) && lua_getmetatable(lua, 1)))
        fail(lua, {.code = "bad-argument",
                   .message = fmt::format("'{}' visits one table, not {}", function,
                                          lua_type(lua, 1) == LUA_TTABLE ? "the environment" : kind_of_value(lua, 1)),
                   .token = std::string(function)});
}

Key key_at(lua_State* lua, int index) {
    if (lua_type(lua, index) == LUA_TSTRING) return text_at(lua, index);
    if (lua_isinteger(lua, index)) return lua_tointeger(lua, index);
    if (lua_type(lua, index) == LUA_TNUMBER) return lua_tonumber(lua, index);
    fail(lua,
         {.code = "bad-argument",
          .message = fmt::format("'pairs' visits keys that are numbers or texts, not {}", kind_of_value(lua, index)),
          .token = "pairs"});
}

void push_key(lua_State* lua, const Key& key) {
    if (const auto* text = std::get_if<std::string_view>(&key)) lua_pushlstring(lua, text->data(), text->size());
    if (const auto* whole = std::get_if<lua_Integer>(&key)) lua_pushinteger(lua, *whole);
    if (const auto* broken = std::get_if<lua_Number>(&key)) lua_pushnumber(lua, *broken);
}

std::vector<Key> sorted_keys(lua_State* lua, int table) {
    std::vector<Key> keys;
    lua_pushnil(lua);
    while (lua_next(lua, table) != 0) {
        spend(lua, cost_of_key);
        keys.push_back(key_at(lua, -2));
        lua_pop(lua, 1);
    }
    std::sort(keys.begin(), keys.end(), comes_first);
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
    if (!loop_state)
        fail(lua, {.code = "bad-argument", .message = "the function that 'pairs' returns belongs in a 'for'"});
    lua_settop(lua, 2);
    lua_getiuservalue(lua, 1, 1);
    lua_getiuservalue(lua, 1, 2);
    if (lua_isnil(lua, 2))
        lua_pushboolean(lua, true);
    else
        lua_pushvalue(lua, 2);
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
