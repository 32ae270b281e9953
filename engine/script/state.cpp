#include "script/state.hpp"

#include <new>
#include <set>

#include <fmt/format.h>

#include "script/door.hpp"
#include "script/report_problem.hpp"

namespace ics {

namespace {

constexpr int most_variable_arguments = 200;

// Values passed as `...` are copied at every call, which is one step whatever their number.
bool passes_too_many_values(lua_State* lua) {
    lua_Debug frame;
    for (int level = 0; lua_getstack(lua, level, &frame) == 1; ++level)
        if (lua_getlocal(lua, &frame, -most_variable_arguments - 1) != nullptr) return lua_pop(lua, 1), true;
    return false;
}

// Called by Lua after every `counted_steps` instructions.
void count_steps(lua_State* lua, lua_Debug*) {
    const Host& host = host_of(lua);
    lua_Debug frame;
    spend(lua, counted_steps);
    if (lua_getstack(lua, host.limits.depth, &frame) == 1)
        fail(lua, {.code = std::string(host.dialect.codes.depth),
                   .message = fmt::format("calls are nested more than {} deep", host.limits.depth),
                   .mend = "look for a function that calls itself"});
    if (passes_too_many_values(lua))
        fail(lua, {.code = std::string(host.dialect.codes.memory),
                   .message = fmt::format("a function is called with more than {} values", most_variable_arguments),
                   .mend = "pass a table"});
}

// Called by Lua as well whenever it comes to a line. Takes no memory: what Lua calls must not throw.
void count_steps_and_lines(lua_State* lua, lua_Debug* event) {
    if (event->event == LUA_HOOKCOUNT) return count_steps(lua, event);
    std::vector<bool>& run = *host_of(lua).lines_run;
    if (event->currentline > 0 && std::size_t(event->currentline) < run.size()) run[std::size_t(event->currentline)] = true;
}

}  // namespace

LuaState::LuaState(const KnowledgeBase& knowledge, const ScriptLimits& given, const Dialect& dialect)
    : limits(given), host{.knowledge = knowledge, .limits = limits, .dialect = dialect}, lua(lua_newstate(Budget::allocate, &host.budget)) {
    if (!lua) throw std::bad_alloc();
    *static_cast<Host**>(lua_getextraspace(lua.get())) = &host;
    host.budget.attach(lua.get());
    host.budget.limit_blocks(dialect.blocks);
    open_door(lua.get());
    lua_pushcfunction(lua.get(), dialect.prepare);
    if (call(lua.get(), 0, 0)) throw std::bad_alloc();
}

void begin_work(lua_State* lua, std::size_t held) {
    Host& host = host_of(lua);
    host.budget.begin(held, host.limits.memory);
    if (host.lines_run)
        lua_sethook(lua, count_steps_and_lines, LUA_MASKCOUNT | LUA_MASKLINE, counted_steps);
    else
        lua_sethook(lua, count_steps, LUA_MASKCOUNT, counted_steps);
}

bool report_problems(Host& host, const RuleFile& file, Diagnostics& diagnostics) {
    const std::set<Problem> problems(host.problems.begin(), host.problems.end());
    for (const Problem& problem : problems) report_problem(file, problem, diagnostics);
    host.problems.clear();
    return !problems.empty();
}

}  // namespace ics
