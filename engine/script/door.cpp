#include "script/door.hpp"

#include <utility>

#include <fmt/format.h>

#include "script/host.hpp"

namespace ics {

namespace {

constexpr std::size_t bytes_of_entry = 32 * 1024;  // of a thousand, roughly

// Called by Lua where the error was raised, before the stack unwinds: the only moment to learn the line.
int on_error(lua_State* lua) {
    Host& host = host_of(lua);
    if (host.failure && lua_touserdata(lua, 1) == &host) return 1;
    const bool text = lua_type(lua, 1) == LUA_TSTRING;
    Problem problem = text ? from_lua_message(text_at(lua, 1), host.reading, host.dialect)
                           : Problem{.code = std::string(host.dialect.codes.error),
                                     .message = fmt::format("the {} ended with an error that is no text", host.dialect.kind)};
    if (problem.line == 0) problem.line = current_line(lua);
    host.failure = std::move(problem);
    return 1;
}

std::string memory_message(Breach breach, const Host& host) {
    switch (breach) {
        case Breach::text:
            return fmt::format("the {} makes a text of more than {}", host.dialect.kind,
                               with_unit(double(host.dialect.blocks.text), "bytes"));
        case Breach::table: return fmt::format("the {} makes a table of more than about {} at once", host.dialect.kind,
                               with_unit(double(host.dialect.blocks.block / bytes_of_entry * 1000), "entries"));
        default:
            return fmt::format("the {} takes more than {} of memory", host.dialect.kind, with_unit(double(host.limits.memory), "bytes"));
    }
}

// Lua calls no handler for memory errors; the budget remembers the line.
Problem memory_problem(const Host& host) {
    const Breach breach = host.budget.breach();
    Problem problem = breach == Breach::steps ? too_many_steps(host) : Problem{.code = std::string(host.dialect.codes.memory)};
    if (breach != Breach::steps) {
        problem.message = memory_message(breach, host);
        problem.mend = host.dialect.thrift;
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
            .code = std::string(host.dialect.codes.depth),
            .message = fmt::format("the {} failed while it was failing", host.dialect.kind),
            .mend = fmt::format("simplify the {}", host.dialect.kind)};
    return std::exchange(host.failure, std::nullopt);
}

void open_door(lua_State* lua) { lua_pushcfunction(lua, guarded<on_error>); }

}  // namespace ics
