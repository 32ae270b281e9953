#include "script/what_if_output.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/wording.hpp"
#include "script/text.hpp"
#include "script/what_if_run.hpp"

namespace ics {

namespace {

constexpr std::size_t longest_name = 40;  // of a column or an argument
constexpr std::size_t longest_question = 200;
constexpr std::size_t most_arguments = 50;

void count_bytes(lua_State* lua, std::size_t bytes) {
    WhatIfRun& run = run_of(lua);
    if ((run.bytes += bytes) > run.limits.output)
        fail(lua, {.code = "script-output",
                   .message = "the script says more than " + with_unit(double(run.limits.output), "bytes"),
                   .mend = "say what matters most, and leave out the rest"});
}

std::string checked_line(lua_State* lua, std::string_view function, std::string_view usage) {
    check_count(lua, 1, 1, function, usage);
    WhatIfRun& run = run_of(lua);
    std::string line = checked_text(lua, 1, function, usage);
    if (++run.lines > run.limits.lines)
        fail(lua, {.code = "script-output",
                   .message = "the script says more than " + with_unit(run.limits.lines, "lines"),
                   .mend = "say what matters most, and put lists into rows",
                   .token = std::string(function)});
    count_bytes(lua, line.size());
    return line;
}

// Names are keys of the JSON and become headings: small letters, digits and '_'.
bool is_name(std::string_view text) {
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !text.empty() && text.size() <= longest_name && std::all_of(text.begin(), text.end(), fits);
}

std::string checked_name(lua_State* lua, int index, std::string_view function, std::string_view usage) {
    const std::string name = checked_text(lua, index, function, usage);
    if (!is_name(name))
        fail(lua, {.code = "bad-argument",
                   .message = fmt::format("'{}' takes names of small letters, digits and '_', up to {} of them, not '{}'", function,
                                          longest_name, shown(name)),
                   .mend = fmt::format("write it as in {}", usage),
                   .token = std::string(function)});
    return name;
}

ScriptValue value_at(lua_State* lua, int index, const std::string& column, std::string_view usage) {
    switch (lua_type(lua, index)) {
        case LUA_TNIL: return {};
        case LUA_TBOOLEAN: return lua_toboolean(lua, index) != 0;
        case LUA_TSTRING: return std::string(text_at(lua, index));
        case LUA_TNUMBER:
            if (std::isfinite(lua_tonumber(lua, index))) return lua_tonumber(lua, index);
            [[fallthrough]];
        default: refuse_argument(lua, "row", fmt::format("a text, a number, true or false for '{}'", column), index, usage);
    }
}

// Refuses keys that are no column; the first in their order where there are several.
void check_keys(lua_State* lua, const std::vector<std::string>& columns) {
    std::vector<std::string> strange;
    for (lua_pushnil(lua); lua_next(lua, 1) != 0; lua_pop(lua, 1)) {
        spend(lua, cost_of_record);
        const std::string key = lua_type(lua, -2) == LUA_TSTRING ? std::string(text_at(lua, -2)) : kind_of_value(lua, -2);
        if (std::find(columns.begin(), columns.end(), key) == columns.end()) strange.push_back(key);
    }
    if (strange.empty()) return;
    const std::string& first = *std::min_element(strange.begin(), strange.end());
    fail(lua, {.code = "unknown-column",
               .message = fmt::format("the table has no column '{}'", shown(first)),
               .expected = one_of(columns),
               .nearest = nearest_name(first, columns),
               .token = "row"});
}

std::optional<double> number_of(const std::string& text) {
    double value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = parsed.ec == std::errc() && parsed.ptr == text.data() + text.size() && std::isfinite(value);
    return whole && !text.empty() ? std::optional(value) : std::nullopt;
}

[[noreturn]] void refuse_given(lua_State* lua, const ScriptArgument& given, std::string expected, std::string nearest = "") {
    fail(lua, {.code = "bad-argument-value",
               .message = fmt::format("--arg {}={}: that is no value for '{}'", given.name, shown(given.value), given.name),
               .expected = std::move(expected),
               .nearest = std::move(nearest),
               .token = "argument"});
}

std::vector<std::string> checked_choices(lua_State* lua, std::string_view usage) {
    std::vector<std::string> out;
    if (lua_gettop(lua) < 3) return out;
    check_plain_table(lua, 3, "argument", usage);
    for (lua_Integer i = 1; lua_rawgeti(lua, 3, i) != LUA_TNIL && i <= 100; ++i) {
        spend(lua, cost_of_record);
        out.push_back(checked_text(lua, -1, "argument", usage));
        lua_pop(lua, 1);
    }
    return out;
}

// The value given, of the default's kind.
ScriptValue taken(lua_State* lua, const ScriptArgument& given, const std::vector<std::string>& choices) {
    if (lua_type(lua, 2) == LUA_TNUMBER) {
        const auto number = number_of(given.value);
        if (!number) refuse_given(lua, given, "a number, such as " + with_unit(lua_tonumber(lua, 2), ""));
        return *number;
    }
    if (lua_type(lua, 2) == LUA_TBOOLEAN) {
        if (given.value != "true" && given.value != "false") refuse_given(lua, given, "true or false");
        return given.value == "true";
    }
    if (!choices.empty() && std::find(choices.begin(), choices.end(), given.value) == choices.end())
        refuse_given(lua, given, one_of(choices), nearest_name(given.value, choices));
    return given.value;
}

ScriptValue default_value(lua_State* lua, std::string_view usage) {
    if (lua_type(lua, 2) == LUA_TBOOLEAN) return lua_toboolean(lua, 2) != 0;
    if (lua_type(lua, 2) == LUA_TSTRING) return std::string(text_at(lua, 2));
    if (lua_type(lua, 2) == LUA_TNUMBER && std::isfinite(lua_tonumber(lua, 2))) return lua_tonumber(lua, 2);
    refuse_argument(lua, "argument", "a default that is a text, a number, true or false", 2, usage);
}

void push_value(lua_State* lua, const ScriptValue& value) {
    if (const auto* truth = std::get_if<bool>(&value)) lua_pushboolean(lua, *truth);
    else if (const auto* number = std::get_if<double>(&value)) push_number(lua, *number);
    else if (const auto* text = std::get_if<std::string>(&value)) lua_pushlstring(lua, text->data(), text->size());
    else lua_pushnil(lua);
}

}  // namespace

int state_question(lua_State* lua) {
    constexpr std::string_view usage = "question \"What would this open?\"";
    WhatIfRun& run = run_of(lua);
    std::string text = checked_line(lua, "question", usage);
    if (!run.answer.question.empty() || text.empty() || text.size() > longest_question)
        fail(lua, {.code = "bad-argument",
                   .message = run.answer.question.empty() ? fmt::format("a question has 1 to {} bytes", longest_question)
                                                          : "the script asks two questions",
                   .mend = "put the one question that the script answers, once",
                   .token = "question"});
    run.answer.question = std::move(text);
    return 0;
}

int say_paragraph(lua_State* lua) {
    run_of(lua).answer.said.push_back({checked_line(lua, "say", "say \"It opens three actions.\""), false});
    return 0;
}

int say_point(lua_State* lua) {
    run_of(lua).answer.said.push_back({checked_line(lua, "point", "point \"It opens three actions.\""), true});
    return 0;
}

int add_note(lua_State* lua) {
    run_of(lua).answer.notes.push_back(checked_line(lua, "note", "note \"What is not known counts as still to do.\""));
    return 0;
}

int name_columns(lua_State* lua) {
    constexpr std::string_view usage = "columns { \"action\", \"effort\" }";
    check_count(lua, 1, 1, "columns", usage);
    check_plain_table(lua, 1, "columns", usage);
    WhatIfRun& run = run_of(lua);
    std::vector<std::string> names;
    for (lua_Integer i = 1; lua_rawgeti(lua, 1, i) != LUA_TNIL; ++i) {
        names.push_back(checked_name(lua, -1, "columns", usage));
        lua_pop(lua, 1);
        const bool twice = std::find(names.begin(), names.end() - 1, names.back()) != names.end() - 1;
        if (twice || int(names.size()) > run.limits.columns)
            fail(lua, {.code = "bad-argument",
                       .message = twice ? fmt::format("the column '{}' is named twice", names.back())
                                        : fmt::format("a table has at most {}", with_unit(run.limits.columns, "columns")),
                       .token = "columns"});
    }
    if (names.empty() || !run.answer.columns.empty())
        fail(lua, {.code = "bad-argument",
                   .message = names.empty() ? "a table has at least one column" : "the columns are named already",
                   .mend = "a script has one table: name its columns once, before its rows",
                   .token = "columns"});
    run.answer.columns = std::move(names);
    return 0;
}

int add_row(lua_State* lua) {
    constexpr std::string_view usage = "row { action = \"Name a lead\", effort = 1 }";
    check_count(lua, 1, 1, "row", usage);
    check_plain_table(lua, 1, "row", usage);
    WhatIfRun& run = run_of(lua);
    if (run.answer.columns.empty())
        fail(lua, {.code = "no-columns", .message = "a row comes before the columns are named",
                   .mend = "write columns { \"action\", \"effort\" } first, with the names that your rows use", .token = "row"});
    if (int(run.answer.rows.size()) >= run.limits.rows)
        fail(lua, {.code = "script-output", .message = "the script makes more than " + with_unit(run.limits.rows, "rows"),
                   .mend = "show the rows that matter most", .token = "row"});
    check_keys(lua, run.answer.columns);
    std::vector<ScriptValue> cells;
    for (const std::string& column : run.answer.columns) {
        lua_pushlstring(lua, column.data(), column.size());
        lua_rawget(lua, 1);
        cells.push_back(value_at(lua, -1, column, usage));
        lua_pop(lua, 1);
        const auto* text = std::get_if<std::string>(&cells.back());
        count_bytes(lua, text ? text->size() + 8 : 8);
    }
    spend(lua, cost_of_record);
    run.answer.rows.push_back(std::move(cells));
    return 0;
}

int stop_script(lua_State* lua) {
    check_count(lua, 1, 1, "stop", "stop \"no such stage\"");
    fail(lua, {.code = "script-stopped", .message = shown(checked_text(lua, 1, "stop", "stop \"no such stage\"")), .token = "stop"});
}

int read_argument(lua_State* lua) {
    constexpr std::string_view usage = "argument(\"effort\", 20)";
    check_count(lua, 2, 3, "argument", usage);
    WhatIfRun& run = run_of(lua);
    const std::string name = checked_name(lua, 1, "argument", usage);
    ScriptValue value = default_value(lua, usage);
    const std::vector<std::string> choices = checked_choices(lua, usage);
    for (const ScriptArgument& given : run.given)
        if (given.name == name) value = taken(lua, given, choices);
    const auto known = std::find_if(run.answer.arguments.begin(), run.answer.arguments.end(),
                                    [&](const auto& one) { return one.first == name; });
    if (known == run.answer.arguments.end()) {
        if (run.answer.arguments.size() == most_arguments)
            fail(lua, {.code = "bad-argument", .message = fmt::format("a script takes at most {} arguments", most_arguments),
                       .token = "argument"});
        run.answer.arguments.emplace_back(name, value);
    }
    push_value(lua, value);
    return 1;
}

}  // namespace ics
