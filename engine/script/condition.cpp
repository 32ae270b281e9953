#include "script/condition.hpp"

#include <fmt/format.h>

#include "script/door.hpp"

namespace ics {

namespace {

// What `when` returned: the values above `base` on the stack.
std::optional<bool> outcome(lua_State* lua, const Condition& condition, int base) {
    const int values = lua_gettop(lua) - base;
    if (values == 1 && lua_isboolean(lua, -1)) return lua_toboolean(lua, -1) != 0;
    host_of(lua).problems.push_back({.code = "not-boolean",
                                     .message = values > 1
                                                    ? fmt::format("'when' returns {} values", values)
                                                    : fmt::format("'when' returns {}", kind_of_value(lua, base + 1)),
                                     .expected = "one value, true or false, in every case",
                                     .mend = values > 1 ? "join the values with 'and' or 'or'"
                                                        : "return a comparison, such as totals:below \"maturing\"",
                                     .token = "when",
                                     .line = condition.line});
    return std::nullopt;
}

bool restored_all(lua_State* lua, const Condition& condition) {
    const std::vector<std::string> changed = restore(lua, condition.kept, condition.upvalues);
    for (const std::string& name : changed)
        host_of(lua).problems.push_back({.code = "impure-rule",
                                         .message = fmt::format("'when' changes '{}', which stands outside it", name),
                                         .mend = "declare it inside 'when', so that every evaluation starts afresh",
                                         .token = name,
                                         .below = true,
                                         .line = condition.line});
    return changed.empty();
}

}  // namespace

std::optional<bool> run(lua_State* lua, const Condition& condition) {
    Host& host = host_of(lua);
    const int base = lua_gettop(lua);
    host.budget.begin_run(host.limits.world_steps);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, condition.when);
    std::optional<bool> fires;
    if (auto problem = call(lua, 0, LUA_MULTRET))
        host.problems.push_back(std::move(*problem));
    else
        fires = outcome(lua, condition, base);
    lua_settop(lua, base);
    if (!restored_all(lua, condition)) fires.reset();
    return fires;
}

}  // namespace ics
