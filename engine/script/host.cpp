#include "script/host.hpp"

#include <cmath>
#include <cstdlib>

#include <fmt/format.h>

#include "script/handles.hpp"
#include "script/text.hpp"
#include "script/what_if_case.hpp"

namespace ics {

namespace {

std::string kind_of_number(double number) {
    if (std::isnan(number)) return "0/0, which is no number";
    if (std::isinf(number)) return "an infinite number";
    return "the number " + with_unit(number, "");
}

std::string kind_of_userdata(const Handle* handle) {
    return handle ? fmt::format("a {} handle", kind_name(handle->kind)) : "the state of a loop";
}

}  // namespace

Host& host_of(lua_State* lua) { return **static_cast<Host**>(lua_getextraspace(lua)); }

void note(lua_State* lua, Problem problem) {
    if (problem.line == 0) problem.line = current_line(lua);
    host_of(lua).problems.push_back(std::move(problem));
}

void fail(lua_State* lua, Problem problem) {
    Host& host = host_of(lua);
    if (problem.line == 0) problem.line = current_line(lua);
    host.failure = std::move(problem);
    problem = {};
    lua_pushlightuserdata(lua, &host);
    lua_error(lua);
    std::abort();  // lua_error does not return, but does not say so
}

void spend(lua_State* lua, long long steps) {
    Host& host = host_of(lua);
    if (!host.budget.spend(steps)) fail(lua, too_many_steps(host));
}

Problem too_many_steps(const Host& host) {
    const bool in_when = host.inquiry != nullptr;
    const std::string_view taker = host.what_if ? "the script takes" : in_when ? "'when' takes" : "loading the file takes";
    const auto limit = double(in_when ? host.limits.world_steps : host.limits.load_steps);
    return {.code = std::string(host.dialect.codes.steps),
            .message = fmt::format("{} more than {}", taker, with_unit(limit, "steps")),
            .mend = fmt::format("look for a loop that does not end, or that visits far more than a {} needs", host.dialect.kind)};
}

std::string kind_of_value(lua_State* lua, int index) {
    switch (lua_type(lua, index)) {
        case LUA_TNONE:
        case LUA_TNIL: return "nothing";
        case LUA_TBOOLEAN: return lua_toboolean(lua, index) ? "true" : "false";
        case LUA_TNUMBER: return kind_of_number(lua_tonumber(lua, index));
        case LUA_TSTRING: return fmt::format("the text '{}'", shown(text_at(lua, index)));
        case LUA_TTABLE: return "a table";
        case LUA_TFUNCTION: return "a function";
        case LUA_TUSERDATA: return is_case(lua, index) ? "a case" : kind_of_userdata(handle_at(lua, index));
        default: return "a rule";
    }
}

std::string_view text_at(lua_State* lua, int index) {
    std::size_t size = 0;
    const char* const text = lua_tolstring(lua, index, &size);
    return {text, size};
}

}  // namespace ics
