#include "script/what_if_run.hpp"

#include <cmath>

#include <fmt/format.h>

#include "script/text.hpp"

namespace ics {

void refuse_argument(lua_State* lua, std::string_view function, std::string_view wanted, int index, std::string_view usage) {
    fail(lua, {.code = "bad-argument",
               .message = fmt::format("'{}' takes {}, not {}", function, wanted, kind_of_value(lua, index)),
               .mend = fmt::format("write it as in {}", usage),
               .token = std::string(function)});
}

std::string checked_text(lua_State* lua, int index, std::string_view function, std::string_view usage) {
    if (lua_type(lua, index) != LUA_TSTRING) refuse_argument(lua, function, "a text", index, usage);
    return std::string(text_at(lua, index));
}

void check_count(lua_State* lua, int least, int most, std::string_view function, std::string_view usage) {
    const int given = lua_gettop(lua);
    if (given >= least && given <= most) return;
    const std::string wanted = least == most ? std::to_string(least) : fmt::format("{} to {}", least, most);
    fail(lua, {.code = "bad-argument",
               .message = fmt::format("'{}' takes {} value{}, not {}", function, wanted, wanted == "1" ? "" : "s", given),
               .mend = fmt::format("write it as in {}", usage),
               .token = std::string(function)});
}

void check_plain_table(lua_State* lua, int index, std::string_view function, std::string_view usage) {
    const bool table = lua_type(lua, index) == LUA_TTABLE;
    if (table && !lua_getmetatable(lua, index)) return;
    if (!table) refuse_argument(lua, function, "a table", index, usage);
    fail(lua, {.code = "bad-argument",
               .message = fmt::format("'{}' takes a table of your own, not one of the program's", function),
               .mend = fmt::format("write it as in {}", usage),
               .token = std::string(function)});
}

void fail_on_id(lua_State* lua, const std::string& id, const Diagnostics& found) {
    Problem problem{.code = "unknown-id", .message = fmt::format("there is no '{}'", shown(id)), .token = id, .quoted = true};
    if (const std::vector<Diagnostic> all = found.sorted(); !all.empty()) {
        problem.code = all.front().code == "unknown-stage" ? "unknown-stage" : "unknown-id";
        problem.message = all.front().message;
        problem.expected = all.front().expected;
        problem.nearest = all.front().nearest;
        problem.mend = all.front().mend;
    }
    fail(lua, std::move(problem));
}

void set_field(lua_State* lua, const char* name, std::string_view value) {
    lua_pushlstring(lua, value.data(), value.size());
    lua_setfield(lua, -2, name);
}

void set_field(lua_State* lua, const char* name, double value) {
    push_number(lua, value);
    lua_setfield(lua, -2, name);
}

void set_field(lua_State* lua, const char* name, bool value) {
    lua_pushboolean(lua, value);
    lua_setfield(lua, -2, name);
}

void push_truth(lua_State* lua, Truth truth) {
    if (truth == Truth::unknown) return lua_pushnil(lua);
    lua_pushboolean(lua, truth == Truth::yes);
}

void push_number(lua_State* lua, double value) {
    constexpr double exact = 9e15;  // every whole number up to here has its own double
    if (std::floor(value) == value && std::abs(value) < exact) return lua_pushinteger(lua, lua_Integer(value));
    lua_pushnumber(lua, value);
}

}  // namespace ics
