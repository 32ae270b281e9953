#include "script/what_if_lists.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <fmt/format.h>

#include "model/metric.hpp"
#include "script/what_if_run.hpp"

namespace ics {

namespace {

constexpr lua_Integer longest_list = 100'000;
constexpr long long cost_of_item = 10;
constexpr long long cost_of_comparison = 2;

// Lua takes any gap for the end of a list, so that a table with gaps may seem to be very long.
lua_Integer checked_length(lua_State* lua, std::string_view function, std::string_view usage, int index = 1) {
    check_plain_table(lua, index, function, usage);
    const auto length = lua_Integer(lua_rawlen(lua, index));
    if (length > longest_list)
        fail(lua, {.code = "bad-argument",
                   .message = fmt::format("'{}' takes a list of at most {}", function, with_unit(double(longest_list), "items")),
                   .mend = "shorten the list, and leave no gaps in it",
                   .token = std::string(function)});
    spend(lua, cost_of_item * length);
    return length;
}

// What a list is sorted by: `field`, or the items themselves where it is empty.
struct SortKey {
    std::string field;
    bool down = false;
};

SortKey checked_key(lua_State* lua, int index, std::string_view usage) {
    std::string text = checked_text(lua, index, "list.sort", usage);
    const bool down = text.starts_with('-');
    return {down ? text.substr(1) : text, down};
}

// A number, a text, or yes and no (no first); nothing comes last. Texts belong to Lua, and to items of the list.
struct SortValue {
    int kind = 3;  // 0: number, 1: text, 2: truth, 3: nothing
    double number = 0;
    std::string_view text = {};
};

SortValue value_at(lua_State* lua, int index) {
    switch (lua_type(lua, index)) {
        case LUA_TNUMBER: return {0, lua_tonumber(lua, index)};
        case LUA_TSTRING: return {1, 0, text_at(lua, index)};
        case LUA_TBOOLEAN: return {2, double(lua_toboolean(lua, index))};
        default: return {};
    }
}

SortValue field_of_item(lua_State* lua, lua_Integer position, const SortKey& key, std::string_view usage) {
    lua_rawgeti(lua, 1, position);
    if (!key.field.empty()) {
        if (lua_type(lua, -1) != LUA_TTABLE || lua_getmetatable(lua, -1) != 0)
            refuse_argument(lua, "list.sort", fmt::format("a list of tables that have '{}'", key.field), -1, usage);
        lua_pushlstring(lua, key.field.data(), key.field.size());
        lua_rawget(lua, -2);
        lua_remove(lua, -2);
    }
    const SortValue value = value_at(lua, -1);
    const bool sortable = value.kind != 3 || lua_isnil(lua, -1);
    if (!sortable || (value.kind == 0 && std::isnan(value.number)))
        refuse_argument(lua, "list.sort", "items that have an order: numbers, texts, true or false", -1, usage);
    lua_pop(lua, 1);
    return value;
}

// Negative where a comes first.
int compared(const SortValue& a, const SortValue& b, bool down) {
    if ((a.kind == 3) != (b.kind == 3)) return a.kind == 3 ? 1 : -1;  // nothing comes last either way
    int order = a.kind - b.kind;
    if (order == 0 && a.number != b.number) order = a.number < b.number ? -1 : 1;
    if (order == 0) order = a.text.compare(b.text);
    return down ? -order : order;
}

void push_items(lua_State* lua, const std::vector<lua_Integer>& positions) {
    lua_createtable(lua, int(positions.size()), 0);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        lua_rawgeti(lua, 1, positions[i]);
        lua_rawseti(lua, -2, lua_Integer(i + 1));
    }
}

std::vector<lua_Integer> counted_up(lua_Integer length) {
    std::vector<lua_Integer> out(static_cast<std::size_t>(length));
    std::iota(out.begin(), out.end(), 1);
    return out;
}

// Pushes the field of the item at a position; nothing of what is no table.
void push_field_of(lua_State* lua, lua_Integer position, std::string_view function, std::string_view usage) {
    lua_rawgeti(lua, 1, position);
    if (lua_type(lua, -1) != LUA_TTABLE || lua_getmetatable(lua, -1) != 0)
        refuse_argument(lua, function, "a list of tables", -1, usage);
    lua_pushvalue(lua, 2);
    lua_rawget(lua, -2);
    lua_remove(lua, -2);
}

}  // namespace

int list_add(lua_State* lua) {
    constexpr std::string_view usage = "list.add(rows, value)";
    check_count(lua, 2, 2, "list.add", usage);
    check_plain_table(lua, 1, "list.add", usage);
    if (lua_isnil(lua, 2)) refuse_argument(lua, "list.add", "a value", 2, usage);
    lua_rawseti(lua, 1, lua_Integer(lua_rawlen(lua, 1)) + 1);
    return 0;
}

int list_sort(lua_State* lua) {
    constexpr std::string_view usage = "list.sort(actions, \"-score\", \"id\")";
    check_count(lua, 1, 9, "list.sort", usage);
    const lua_Integer length = checked_length(lua, "list.sort", usage);
    std::vector<SortKey> keys;
    for (int i = 2; i <= lua_gettop(lua); ++i) keys.push_back(checked_key(lua, i, usage));
    if (keys.empty()) keys.push_back({});
    spend(lua, cost_of_item * length * (long long)keys.size());
    std::vector<std::vector<SortValue>> values(keys.size());
    for (std::size_t k = 0; k < keys.size(); ++k)
        for (lua_Integer i = 1; i <= length; ++i) values[k].push_back(field_of_item(lua, i, keys[k], usage));
    spend(lua, cost_of_comparison * length * (long long)(1 + std::log2(double(length + 1))));
    std::vector<lua_Integer> order = counted_up(length);
    std::stable_sort(order.begin(), order.end(), [&](lua_Integer a, lua_Integer b) {
        for (std::size_t k = 0; k < keys.size(); ++k)
            if (const int c = compared(values[k][std::size_t(a - 1)], values[k][std::size_t(b - 1)], keys[k].down); c != 0)
                return c < 0;
        return false;
    });
    push_items(lua, order);
    return 1;
}

int list_first(lua_State* lua) {
    constexpr std::string_view usage = "list.first(actions, 3)";
    check_count(lua, 2, 2, "list.first", usage);
    const lua_Integer length = checked_length(lua, "list.first", usage);
    if (lua_type(lua, 2) != LUA_TNUMBER) refuse_argument(lua, "list.first", "a number", 2, usage);
    const double most = std::clamp(std::floor(lua_tonumber(lua, 2)), 0.0, double(length));
    push_items(lua, counted_up(std::isnan(most) ? 0 : lua_Integer(most)));
    return 1;
}

int list_collect(lua_State* lua) {
    constexpr std::string_view usage = "list.collect(actions, \"title\")";
    check_count(lua, 2, 2, "list.collect", usage);
    const lua_Integer length = checked_length(lua, "list.collect", usage);
    checked_text(lua, 2, "list.collect", usage);
    lua_createtable(lua, int(length), 0);
    lua_Integer found = 0;
    for (lua_Integer i = 1; i <= length; ++i) {
        push_field_of(lua, i, "list.collect", usage);
        if (lua_isnil(lua, -1)) lua_pop(lua, 1);
        else lua_rawseti(lua, -2, ++found);
    }
    return 1;
}

int list_sum(lua_State* lua) {
    constexpr std::string_view usage = "list.sum(actions, \"effort\")";
    check_count(lua, 2, 2, "list.sum", usage);
    const lua_Integer length = checked_length(lua, "list.sum", usage);
    checked_text(lua, 2, "list.sum", usage);
    double sum = 0;
    for (lua_Integer i = 1; i <= length; ++i) {
        push_field_of(lua, i, "list.sum", usage);
        if (lua_type(lua, -1) != LUA_TNUMBER) refuse_argument(lua, "list.sum", "a field that is a number", -1, usage);
        sum += lua_tonumber(lua, -1);
        lua_pop(lua, 1);
    }
    push_number(lua, sum);
    return 1;
}

int list_has(lua_State* lua) {
    constexpr std::string_view usage = "list.has(names, \"x\")";
    check_count(lua, 2, 2, "list.has", usage);
    const lua_Integer length = checked_length(lua, "list.has", usage);
    bool found = false;
    for (lua_Integer i = 1; i <= length && !found; ++i) {
        lua_rawgeti(lua, 1, i);
        found = lua_rawequal(lua, -1, 2) != 0;
        lua_pop(lua, 1);
    }
    lua_pushboolean(lua, found);
    return 1;
}

int list_join(lua_State* lua) {
    constexpr std::string_view usage = "list.join(a, b)";
    check_count(lua, 2, 2, "list.join", usage);
    const lua_Integer first = checked_length(lua, "list.join", usage);
    const lua_Integer second = checked_length(lua, "list.join", usage, 2);
    lua_createtable(lua, int(first + second), 0);
    for (lua_Integer i = 1; i <= first + second; ++i) {
        if (i <= first) lua_rawgeti(lua, 1, i);
        else lua_rawgeti(lua, 2, i - first);
        lua_rawseti(lua, -2, i);
    }
    return 1;
}

}  // namespace ics
