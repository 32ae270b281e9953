#include "script/seal.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "script/freeze.hpp"
#include "script/host.hpp"

namespace ics {

namespace {

constexpr long long cost_of_value = 10;
constexpr lua_Integer most_values = 1000;

// Stack positions in `seal`.
constexpr int kept = 3;  // a list of everything reached, in order
constexpr int seen = 4;  // from tables and functions to their positions in it

[[noreturn]] void refuse_reach(lua_State* lua) {
    fail(lua,
         {.code = "rule-memory",
          .message = "'when' can reach more than " + with_unit(double(most_values), "tables, functions and variables"),
          .mend = "keep text and figures in the knowledge base; a rule needs only handles and comparisons"});
}

// Whether a rule may reach further values through the one on top of the stack.
bool leads_on(lua_State* lua) { return lua_type(lua, -1) == LUA_TTABLE || lua_type(lua, -1) == LUA_TFUNCTION; }

// Adds the value on top of the stack to what is kept, and pops it. Returns its position.
int keep(lua_State* lua) {
    spend(lua, cost_of_value);
    const bool once = leads_on(lua);
    if (once) {
        lua_pushvalue(lua, -1);
        lua_rawget(lua, seen);
        const int earlier = int(lua_tointeger(lua, -1));
        lua_pop(lua, 1);
        if (earlier > 0) return lua_pop(lua, 1), earlier;
    }
    const lua_Integer position = lua_Integer(lua_rawlen(lua, kept)) + 1;
    if (position > most_values) refuse_reach(lua);
    if (once) {
        lua_pushvalue(lua, -1);
        lua_pushinteger(lua, position);
        lua_rawset(lua, seen);
    }
    lua_rawseti(lua, kept, position);
    return int(position);
}

// Takes the variables of the function on top of the stack; functions share some.
void take_upvalues(lua_State* lua, int position, std::set<const void*>& taken, std::vector<Upvalue>& upvalues) {
    if (lua_iscfunction(lua, -1)) return;  // the host's: they keep no state
    for (int number = 1; lua_getupvalue(lua, -1, number) != nullptr; ++number) {
        if (!taken.insert(lua_upvalueid(lua, -2, number)).second) {
            lua_pop(lua, 1);
            continue;
        }
        const bool nil = lua_isnil(lua, -1);
        if (nil) lua_pop(lua, 1);
        upvalues.push_back({position, number, nil ? 0 : keep(lua)});
    }
}

// Keeps what leads on from the table on top of the stack, and freezes it.
void take_table(lua_State* lua) {
    if (lua_getmetatable(lua, -1)) return lua_pop(lua, 1);
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
        if (leads_on(lua)) lua_pushvalue(lua, -1), keep(lua);
        lua_insert(lua, -2);
        if (leads_on(lua)) lua_pushvalue(lua, -1), keep(lua);
        lua_insert(lua, -2);
    }
    freeze(lua, -1);
}

// Both stand on top of the stack.
bool same_value(lua_State* lua) {
    const bool equal = lua_rawequal(lua, -1, -2) != 0;
    if (lua_type(lua, -1) != LUA_TNUMBER || lua_type(lua, -2) != LUA_TNUMBER) return equal;
    if (lua_isinteger(lua, -1) != lua_isinteger(lua, -2)) return false;
    return equal || (std::isnan(lua_tonumber(lua, -1)) && std::isnan(lua_tonumber(lua, -2)));
}

void push_kept(lua_State* lua, int table, int position) {
    if (position == 0)
        lua_pushnil(lua);
    else
        lua_rawgeti(lua, table, position);
}

}  // namespace

int seal(lua_State* lua) {
    auto& upvalues = *static_cast<std::vector<Upvalue>*>(lua_touserdata(lua, 2));
    std::set<const void*> taken;
    lua_newtable(lua);
    lua_newtable(lua);
    lua_pushvalue(lua, 1);
    keep(lua);
    for (int position = 1; position <= int(lua_rawlen(lua, kept)); ++position) {
        lua_rawgeti(lua, kept, position);
        if (lua_type(lua, -1) == LUA_TFUNCTION) take_upvalues(lua, position, taken, upvalues);
        if (lua_type(lua, -1) == LUA_TTABLE) take_table(lua);
        lua_pop(lua, 1);
    }
    lua_pushvalue(lua, kept);
    return 1;
}

std::vector<std::string> restore(lua_State* lua, int kept_reference, const std::vector<Upvalue>& upvalues) {
    std::vector<std::string> changed;
    lua_rawgeti(lua, LUA_REGISTRYINDEX, kept_reference);
    const int table = lua_gettop(lua);
    for (const Upvalue& upvalue : upvalues) {
        lua_rawgeti(lua, table, upvalue.function);
        const char* const name = lua_getupvalue(lua, -1, upvalue.number);
        push_kept(lua, table, upvalue.value);
        if (!same_value(lua)) {
            changed.emplace_back(name);
            lua_setupvalue(lua, -3, upvalue.number);
        }
        lua_settop(lua, table);
    }
    lua_settop(lua, table - 1);
    std::sort(changed.begin(), changed.end());
    return changed;
}

}  // namespace ics
