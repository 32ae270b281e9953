#include "script/what_if_texts.hpp"

#include <cmath>

#include <fmt/format.h>

#include "diagnostics/characters.hpp"
#include "model/metric.hpp"
#include "script/text.hpp"
#include "script/what_if_run.hpp"

namespace ics {

namespace {

constexpr lua_Integer most_decimals = 12;
constexpr lua_Integer widest = 1000;

int push_text(lua_State* lua, const std::string& text) {
    lua_pushlstring(lua, text.data(), text.size());
    return 1;
}

lua_Integer checked_whole(lua_State* lua, int index, std::string_view function, lua_Integer most, std::string_view usage) {
    int whole = 0;
    const lua_Integer value = lua_type(lua, index) == LUA_TNUMBER ? lua_tointegerx(lua, index, &whole) : 0;
    if (whole == 0 || value < 0 || value > most)
        refuse_argument(lua, function, fmt::format("a whole number from 0 to {} in that place", most), index, usage);
    return value;
}

double checked_number(lua_State* lua, int index, std::string_view function, std::string_view usage) {
    if (lua_type(lua, index) != LUA_TNUMBER) refuse_argument(lua, function, "a number", index, usage);
    return lua_tonumber(lua, index);
}

double checked_finite(lua_State* lua, int index, std::string_view function, std::string_view usage) {
    const double value = checked_number(lua, index, function, usage);
    if (!std::isfinite(value)) refuse_argument(lua, function, "a number", index, usage);
    return value;
}

// A text or number of a list as it is shown: whole numbers without a point.
std::string item_text(lua_State* lua, int index, std::string_view function, std::string_view usage) {
    if (lua_type(lua, index) == LUA_TSTRING) return std::string(text_at(lua, index));
    if (lua_type(lua, index) == LUA_TNUMBER) return with_unit(lua_tonumber(lua, index), "");
    refuse_argument(lua, function, "a list of texts and numbers", index, usage);
}

void check_text_size(lua_State* lua, std::size_t bytes, std::string_view function) {
    const std::size_t most = host_of(lua).dialect.blocks.text;
    if (bytes > most)
        fail(lua, {.code = "script-memory",
                   .message = fmt::format("'{}' makes a text of more than {}", function, with_unit(double(most), "bytes")),
                   .mend = "say less at once",
                   .token = std::string(function)});
}

// The items of a list that is to become one text, with so many bytes between them. Refuses before it takes more memory
// than a text may.
std::vector<std::string> checked_items(lua_State* lua, std::size_t between, std::string_view function, std::string_view usage) {
    check_plain_table(lua, 1, function, usage);
    std::vector<std::string> out;
    std::size_t bytes = 0;
    for (lua_Integer i = 1; lua_rawgeti(lua, 1, i) != LUA_TNIL; ++i) {
        spend(lua, cost_of_record);
        out.push_back(item_text(lua, -1, function, usage));
        lua_pop(lua, 1);
        check_text_size(lua, bytes += out.back().size() + between, function);
    }
    return out;
}

std::string joined(const std::vector<std::string>& items, std::string_view between) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) out += (i > 0 ? std::string(between) : "") + items[i];
    return out;
}

// Rounded half away from zero, as people do it: 0.25 to 0.3. The small share makes up for what binary fractions lack.
double rounded(double value, lua_Integer decimals) {
    const double scale = std::pow(10.0, double(decimals));
    const double scaled = value * scale;
    if (!std::isfinite(scaled) || std::abs(scaled) > 1e15) return value;
    return std::round(scaled + std::copysign(1e-9, value)) / scale;
}

template <class Better>
int pick(lua_State* lua, std::string_view function, std::string_view usage, Better better) {
    check_count(lua, 1, 50, function, usage);
    int best = 1;
    for (int i = 1; i <= lua_gettop(lua); ++i)
        if (better(checked_number(lua, i, function, usage), checked_number(lua, best, function, usage))) best = i;
    lua_pushvalue(lua, best);
    return 1;
}

}  // namespace

int text_join(lua_State* lua) {
    constexpr std::string_view usage = "text.join(list, \", \")";
    check_count(lua, 2, 2, "text.join", usage);
    const std::string between = checked_text(lua, 2, "text.join", usage);
    const std::vector<std::string> items = checked_items(lua, between.size(), "text.join", usage);
    return push_text(lua, joined(items, between));
}

int text_all_of(lua_State* lua) {
    constexpr std::string_view usage = "text.all_of(list)";
    check_count(lua, 1, 1, "text.all_of", usage);
    std::vector<std::string> items = checked_items(lua, 2, "text.all_of", usage);
    if (items.size() < 2) return push_text(lua, joined(items, ""));
    const std::string last = std::move(items.back());
    items.pop_back();
    return push_text(lua, joined(items, ", ") + " and " + last);
}

int text_count(lua_State* lua) {
    constexpr std::string_view usage = "text.count(n, \"action\")";
    check_count(lua, 2, 3, "text.count", usage);
    const double n = checked_finite(lua, 1, "text.count", usage);
    const std::string one = checked_text(lua, 2, "text.count", usage);
    const std::string many = lua_gettop(lua) == 3 ? checked_text(lua, 3, "text.count", usage) : one + "s";
    return push_text(lua, with_unit(n, n == 1 ? one : many));
}

int text_fixed(lua_State* lua) {
    constexpr std::string_view usage = "text.fixed(x, 1)";
    check_count(lua, 2, 2, "text.fixed", usage);
    const lua_Integer decimals = checked_whole(lua, 2, "text.fixed", most_decimals, usage);
    const double value = rounded(checked_finite(lua, 1, "text.fixed", usage), decimals);
    return push_text(lua, fmt::format("{:.{}f}", value == 0 ? 0.0 : value, int(decimals)));
}

int text_pad(lua_State* lua) {
    constexpr std::string_view usage = "text.pad(title, 12)";
    check_count(lua, 2, 2, "text.pad", usage);
    const std::string text = item_text(lua, 1, "text.pad", usage);
    const auto wide = std::size_t(checked_whole(lua, 2, "text.pad", widest, usage));
    const std::size_t has = characters(text);
    const std::string space(wide > has ? wide - has : 0, ' ');
    return push_text(lua, lua_type(lua, 1) == LUA_TNUMBER ? space + text : text + space);
}

int text_shorten(lua_State* lua) {
    constexpr std::string_view usage = "text.shorten(title, 40)";
    check_count(lua, 2, 2, "text.shorten", usage);
    const std::string text = checked_text(lua, 1, "text.shorten", usage);
    const auto most = std::size_t(checked_whole(lua, 2, "text.shorten", widest, usage));
    if (characters(text) <= most) return push_text(lua, text);
    constexpr std::string_view ending = "...";
    std::size_t at = 0;
    for (std::size_t kept = 0; kept + ending.size() < most && at < text.size(); ++kept)
        at += first_character(std::string_view(text).substr(at)).length;
    std::string cut = text.substr(0, at);
    if (const std::size_t space = cut.rfind(' '); space != std::string::npos && space > cut.size() / 2) cut.resize(space);
    return push_text(lua, cut + std::string(ending.substr(0, most)));
}

int text_capital(lua_State* lua) {
    constexpr std::string_view usage = "text.capital(sentence)";
    check_count(lua, 1, 1, "text.capital", usage);
    std::string text = checked_text(lua, 1, "text.capital", usage);
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = char(text[0] - 'a' + 'A');
    return push_text(lua, text);
}

int text_length(lua_State* lua) {
    constexpr std::string_view usage = "text.length(title)";
    check_count(lua, 1, 1, "text.length", usage);
    lua_pushinteger(lua, characters(checked_text(lua, 1, "text.length", usage)));
    return 1;
}

int number_round(lua_State* lua) {
    constexpr std::string_view usage = "number.round(x, 1)";
    check_count(lua, 1, 2, "number.round", usage);
    const lua_Integer decimals = lua_gettop(lua) == 2 ? checked_whole(lua, 2, "number.round", most_decimals, usage) : 0;
    push_number(lua, rounded(checked_finite(lua, 1, "number.round", usage), decimals));
    return 1;
}

int number_least(lua_State* lua) {
    return pick(lua, "number.least", "number.least(a, b)", [](double a, double b) { return a < b; });
}

int number_most(lua_State* lua) {
    return pick(lua, "number.most", "number.most(a, b)", [](double a, double b) { return a > b; });
}

}  // namespace ics
