#include "script/door.hpp"

#include <utility>

#include <fmt/format.h>

#include "script/host.hpp"

namespace ics {

namespace {

// Called by Lua where the error was raised, before the stack unwinds: the only moment to learn the line.
int on_error(lua_State* lua) {
    Host& host = host_of(lua);
    if (host.failure && lua_touserdata(lua, 1) == &host) return 1;
    const bool text = lua_type(lua, 1) == LUA_TSTRING;
    Problem problem = text ? from_lua_message(text_at(lua, 1), host.reading)
                           : Problem{.code = "rule-error", .message = "the rule ended with an error that is no text"};
    if (problem.line == 0) problem.line = current_line(lua);
    host.failure = std::move(problem);
    return 1;
}

std::string memory_message(Breach breach, const Host& host) {
    switch (breach) {
        case Breach::text:
            return fmt::format("the rule makes a text of more than {}", with_unit(double(longest_text), "bytes"));
        case Breach::table: return "the rule makes a table of more than about 1,000 entries at once";
        default:
            return fmt::format("the rule takes more than {} of memory", with_unit(double(host.limits.memory), "bytes"));
    }
}

// Lua calls no handler for memory errors; the budget remembers the line.
Problem memory_problem(const Host& host) {
    const Breach breach = host.budget.breach();
    Problem problem = breach == Breach::steps ? too_many_steps(host) : Problem{.code = "rule-memory"};
    if (breach != Breach::steps) {
        problem.message = memory_message(breach, host);
        problem.mend = "keep text and figures in the knowledge base; a rule needs only handles and comparisons";
    }
    problem.line = host.budget.breach_line();
    return problem;
}

}  // namespace

std::optional<Problem> call(lua_State* lua, int arguments, int results) {
    Host& host = host_of(lua);
    host.failure.reset();
    host.reading = false;
    const int status = lua_pcall(lua, arguments, results, 1);
    if (status == LUA_OK) return std::nullopt;
    lua_pop(lua, 1);
    if (status == LUA_ERRMEM) return memory_problem(host);
    if (!host.failure)
        return Problem{
            .code = "rule-depth", .message = "the rule failed while it was failing", .mend = "simplify the rule"};
    return std::exchange(host.failure, std::nullopt);
}

void open_door(lua_State* lua) { lua_pushcfunction(lua, guarded<on_error>); }

}  // namespace ics
