#include "script/arguments.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/wording.hpp"
#include "script/host.hpp"
#include "script/text.hpp"

namespace ics {

namespace {

// Looking for the nearest name costs as much as many instructions.
constexpr long long cost_of_problem = 500;

std::nullopt_t refuse(lua_State* lua, Problem problem) {
    if (!host_of(lua).inquiry->trial()) fail(lua, std::move(problem));
    spend(lua, cost_of_problem);
    note(lua, std::move(problem));
    return std::nullopt;
}

std::nullopt_t refuse_kind(lua_State* lua, const HostRow& row, std::string_view wanted) {
    return refuse(lua, {.code = "bad-argument",
                        .message = fmt::format("'{}' takes {}, not {}", row.name, wanted, kind_of_value(lua, 2)),
                        .mend = fmt::format("write it as in {}", row.usage),
                        .token = std::string(row.name)});
}

// A name of a short list, such as a stage.
std::optional<double> named(lua_State* lua, const HostRow& row, std::string_view wanted, const char* code,
                            const std::string& owner, const std::vector<std::string>& names) {
    if (lua_type(lua, 2) != LUA_TSTRING) return refuse_kind(lua, row, wanted);
    const std::string text(text_at(lua, 2));
    const auto found = std::find(names.begin(), names.end(), text);
    if (found != names.end()) return double(found - names.begin());
    return refuse(lua, {.code = code,
                        .message = fmt::format("{} '{}'", owner, shown(text)),
                        .expected = one_of(names),
                        .nearest = nearest_name(text, names),
                        .token = text,
                        .quoted = true,
                        .below = true});
}

std::optional<double> lowest_stage(lua_State* lua, const HostRow& row, const Framework& framework) {
    const std::string& base = framework.stages.front().id;
    return refuse(
        lua, {.code = "bad-argument",
              .message = row.method == Method::below
                             ? fmt::format("nothing stands below '{}', the lowest stage of '{}'", base, framework.id)
                             : fmt::format("everything has reached '{}', the lowest stage of '{}'", base, framework.id),
              .mend = "name a higher stage",
              .token = base,
              .quoted = true,
              .below = true});
}

std::optional<double> stage(lua_State* lua, const HostRow& row, const Handle& handle) {
    const KnowledgeBase& knowledge = host_of(lua).knowledge;
    const Framework& framework = knowledge[knowledge[CapabilityIndex{handle.index}].framework];
    if (lua_type(lua, 2) == LUA_TSTRING)
        if (const auto level = framework.level_of(text_at(lua, 2)))
            return *level == 0 && row.method != Method::at ? lowest_stage(lua, row, framework) : double(*level);
    std::vector<std::string> names;
    for (const Stage& s : framework.stages) names.push_back(s.id);
    return named(lua, row, "a stage in quotes", "unknown-stage", fmt::format("'{}' has no stage", framework.id), names);
}

std::optional<double> tag(lua_State* lua, const HostRow& row) {
    std::vector<std::string> names;
    for (const Word& word : host_of(lua).knowledge.tags) names.push_back(word.id);
    return named(lua, row, "a tag in quotes", "unknown-id", "there is no tag", names);
}

std::optional<double> tier(lua_State* lua, const HostRow& row) {
    std::vector<std::string> names;
    for (int i = 0; i <= int(Tier::nation); ++i) names.emplace_back(name(Tier(i)));
    return named(lua, row, "a tier in quotes", "unknown-id", "there is no tier", names);
}

std::optional<double> threshold(lua_State* lua, const HostRow& row, const Handle& handle) {
    const Metric& metric = host_of(lua).knowledge[MetricIndex{handle.index}];
    if (metric.unit == yes_no)
        return refuse(lua, {.code = "bad-argument",
                            .message = fmt::format(
                                "the metric '{}' is answered yes or no: nothing is above or below it", metric.name),
                            .mend = "ask meets() or misses()",
                            .token = std::string(row.name)});
    if (lua_type(lua, 2) != LUA_TNUMBER) return refuse_kind(lua, row, "a number");
    const double value = lua_tonumber(lua, 2);
    return std::isfinite(value) ? std::optional(value) : refuse_kind(lua, row, "a number");
}

// A whole number, `least` or more.
std::optional<double> whole(lua_State* lua, const HostRow& row, std::string_view of, double least) {
    constexpr double most = 1e12;  // more than there are days or people; counts stay exact
    const double value = lua_type(lua, 2) == LUA_TNUMBER ? lua_tonumber(lua, 2) : -1;
    const bool good = value >= least && value <= most && value == std::floor(value);
    return good ? std::optional(value) : refuse_kind(lua, row, fmt::format("a number of {}, {} or more", of, least));
}

std::optional<double> argument(lua_State* lua, const HostRow& row, const Handle& handle) {
    switch (row.argument) {
        case ArgumentKind::none: return 0;
        case ArgumentKind::stage: return stage(lua, row, handle);
        case ArgumentKind::threshold: return threshold(lua, row, handle);
        case ArgumentKind::days: return whole(lua, row, "days", 0);
        case ArgumentKind::people: return whole(lua, row, "people", 1);
        case ArgumentKind::tier: return tier(lua, row);
        case ArgumentKind::tag: return tag(lua, row);
    }
    return std::nullopt;
}

}  // namespace

std::optional<double> checked_argument(lua_State* lua, const HostRow& row, const Handle& handle) {
    const int given = lua_gettop(lua) - 1;
    const int wanted = row.argument == ArgumentKind::none ? 0 : 1;
    if (given != wanted)
        return refuse(lua, {.code = "bad-argument",
                            .message = fmt::format("'{}' takes {}, not {}", row.name,
                                                   wanted == 0 ? "no argument" : "one argument", given),
                            .mend = fmt::format("write it as in {}", row.usage),
                            .token = std::string(row.name)});
    if (handle.index == Inquiry::no_record) return std::nullopt;  // its id is a problem already
    return argument(lua, row, handle);
}

}  // namespace ics
