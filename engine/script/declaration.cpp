#include "script/declaration.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <lauxlib.h>

#include "diagnostics/nearest.hpp"
#include "load/wording.hpp"
#include "script/host.hpp"
#include "script/rule_lists.hpp"
#include "script/text.hpp"

namespace ics {

namespace {

constexpr std::uint32_t longest_title = 99;  // characters
constexpr long long cost_of_key = 20;

std::vector<std::string> rule_keys() { return {"advances", "id", "recommends", "title", "when"}; }

void check_key(lua_State* lua) {
    if (lua_type(lua, -2) != LUA_TSTRING)
        return note(lua, bad_rule("rule { } takes named values only", "write each as name = value"));
    const std::string key(text_at(lua, -2));
    const std::vector<std::string> keys = rule_keys();
    if (std::find(keys.begin(), keys.end(), key) != keys.end()) return;
    Problem problem = bad_rule(fmt::format("rule {{ }} has no '{}'", shown(key)), "", key);
    problem.expected = one_of(keys);
    problem.nearest = nearest_name(key, keys);
    note(lua, std::move(problem));
}

void check_keys(lua_State* lua) {
    lua_pushnil(lua);
    while (lua_next(lua, 1) != 0) {
        spend(lua, cost_of_key);
        check_key(lua);
        lua_pop(lua, 1);
    }
}

// A text of the rule; empty, and noted, when it is not there.
std::string text_field(lua_State* lua, const char* key, const char* example) {
    lua_getfield(lua, 1, key);
    std::string text;
    if (lua_isnil(lua, -1))
        note(lua, bad_rule(fmt::format("the rule has no {}", key), fmt::format("add {} = \"{}\"", key, example)));
    else if (lua_type(lua, -1) != LUA_TSTRING)
        note(lua, bad_rule(fmt::format("the rule's {} is {}, not a text", key, kind_of_value(lua, -1)), "", key));
    else
        text = text_at(lua, -1);
    lua_pop(lua, 1);
    return text;
}

bool is_name_part(std::string_view part) {
    return !part.empty() && part.front() != '-' && part.back() != '-' &&
           std::all_of(part.begin(), part.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

std::string rule_id(lua_State* lua) {
    const std::string id = text_field(lua, "id", "my-pack/what-it-finds");
    const std::size_t slash = std::min(id.find('/'), id.size());
    const bool good = slash < id.size() && is_name_part(id.substr(0, slash)) && is_name_part(id.substr(slash + 1));
    if (!good && !id.empty())
        note(lua, bad_rule(fmt::format("the rule's id is '{}'", shown(id)),
                           "write pack/name in lower-case letters, digits and hyphens, such as my-pack/what-it-finds",
                           id, true));
    return id;
}

std::string rule_title(lua_State* lua) {
    const std::string title = text_field(lua, "title", "What it finds, as a short statement");
    const bool blank = std::all_of(title.begin(), title.end(), [](char c) { return c == ' '; });
    lua_getfield(lua, 1, "title");
    if (blank && lua_type(lua, -1) == LUA_TSTRING)
        note(lua, bad_rule("the rule's title is empty", "say what it means when the rule fires", "title"));
    lua_pop(lua, 1);
    if (title.find_first_of("\t\r\n") != std::string::npos || quotable(title, longest_text) != title)
        note(lua, bad_rule("the rule's title is not one line of plain text",
                           "leave out line ends and control characters", "title"));
    else if (characters(title) > longest_title)
        note(lua, bad_rule(fmt::format("the rule's title has {} characters", characters(title)),
                           fmt::format("keep it under {}", longest_title + 1), "title"));
    return title;
}

bool is_empty_list(lua_State* lua, const char* key) {
    lua_getfield(lua, 1, key);
    bool empty = lua_isnil(lua, -1);
    if (lua_type(lua, -1) == LUA_TTABLE) {
        lua_pushnil(lua);
        empty = lua_next(lua, -2) == 0;
    }
    lua_settop(lua, 1);
    return empty;
}

// Moves `when` to the registry.
void take_condition(lua_State* lua, Declaration& declaration) {
    lua_getfield(lua, 1, "when");
    if (lua_type(lua, -1) != LUA_TFUNCTION || lua_iscfunction(lua, -1)) {
        const bool missing = lua_isnil(lua, -1);
        note(lua, bad_rule(missing ? "the rule has no when"
                                   : fmt::format("the rule's when is {}, not one that the file defines",
                                                 kind_of_value(lua, -1)),
                           "write when = function() return ... end", missing ? "" : "when"));
        return lua_pop(lua, 1);
    }
    lua_Debug about;
    lua_pushvalue(lua, -1);
    lua_getinfo(lua, ">S", &about);
    declaration.rule.line = std::uint32_t(about.linedefined);
    declaration.when = luaL_ref(lua, LUA_REGISTRYINDEX);
}

void check_call(lua_State* lua) {
    Host& host = host_of(lua);
    if (host.inquiry)
        fail(lua, {.code = "inside-when",
                   .message = "'rule' is called inside 'when'",
                   .mend = "a file declares its rule at its end: return rule { ... }",
                   .token = "rule"});
    if (lua_gettop(lua) != 1 || lua_type(lua, 1) != LUA_TTABLE)
        fail(lua, bad_rule(fmt::format("'rule' takes one table, not {}", kind_of_value(lua, 1)),
                           "write return rule { ... }", "rule"));
    if (!host.loading->declared.empty())
        fail(lua, bad_rule("the file declares a second rule", "keep one rule in a file", "rule"));
}

}  // namespace

int declare_rule(lua_State* lua) {
    check_call(lua);
    check_keys(lua);
    Declaration declaration;
    declaration.rule.id = rule_id(lua);
    declaration.rule.title = rule_title(lua);
    declaration.rule.recommends = recommended(lua);
    declaration.rule.advances = advanced(lua);
    if (is_empty_list(lua, "recommends") && is_empty_list(lua, "advances"))
        note(lua, bad_rule("the rule neither recommends nor advances anything",
                           "add recommends = { \"...\" } or advances = { \"...\" }"));
    take_condition(lua, declaration);
    host_of(lua).loading->declared.push_back(std::move(declaration));
    lua_pushlightuserdata(lua, &host_of(lua));
    return 1;
}

bool is_rule_mark(lua_State* lua, int index) {
    return lua_type(lua, index) == LUA_TLIGHTUSERDATA && lua_touserdata(lua, index) == &host_of(lua);
}

}  // namespace ics
