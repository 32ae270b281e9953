#include "script/what_if_changes.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/wording.hpp"
#include "script/text.hpp"
#include "script/what_if_run.hpp"

namespace ics {

namespace {

constexpr long long cost_of_change = 100;
constexpr std::string_view usage = "with { [\"hlp-2019/2.3\"] = \"maturing\" }";
constexpr std::string_view assumed = "Assumed by a what-if script.";

// A name that Lua takes as it is may be written without quotes.
bool stands_in_quotes(const std::string& key) { return key.find_first_of("/-@. ") != std::string::npos; }

[[noreturn]] void refuse_value(lua_State* lua, const std::string& id, std::string wanted) {
    fail(lua, {.code = "bad-value",
               .message = fmt::format("'{}' cannot be set to {}", shown(id), kind_of_value(lua, -1)),
               .expected = std::move(wanted),
               .token = id,
               .quoted = stands_in_quotes(id)});
}

Evidence evidence() {
    Evidence out;
    out.evidence = assumed;
    return out;
}

// Reads the entry whose value stands on top of the stack.
class Changes {
public:
    Changes(lua_State* lua, Scenario& out) : lua_(lua), knowledge_(host_of(lua).knowledge), out_(out) {}

    void read(const std::string& key) {
        spend(lua_, cost_of_change);
        if (key == "complete") return read_complete();
        if (key == "with_requirements") return read_with_requirements();
        if (const auto capability = knowledge_.capability(key)) return read_stage(key, *capability);
        if (const auto criterion = knowledge_.criterion(key)) return read_status(key, *criterion);
        if (const auto metric = knowledge_.metric(key)) return read_figure(key, *metric);
        if (const auto context = knowledge_.context(key)) return read_answer(key, *context);
        refuse_name(key);
    }

    // As a scenario has them: in the knowledge base's order.
    void sort() {
        const auto by = [](auto member) { return [member](const auto& a, const auto& b) { return a.*member < b.*member; }; };
        std::sort(out_.stages.begin(), out_.stages.end(), by(&CapabilityRating::capability));
        std::sort(out_.statuses.begin(), out_.statuses.end(), by(&CriterionRating::criterion));
        std::sort(out_.metrics.begin(), out_.metrics.end(), by(&MetricValue::metric));
        std::sort(out_.context.begin(), out_.context.end(), by(&ContextValue::fact));
    }

private:
    [[noreturn]] void refuse_name(const std::string& key) {
        std::vector<std::string> names{"complete", "with_requirements"};
        for (const Capability& one : knowledge_.capabilities) names.push_back(one.id);
        for (const Criterion& one : knowledge_.criteria) names.push_back(one.id);
        for (const Metric& one : knowledge_.metrics) names.push_back(one.name);
        for (const ContextFact& one : knowledge_.context_facts) names.push_back(one.id);
        const bool milestone = key.find('@') != std::string::npos;
        fail(lua_, {.code = "unknown-id",
                    .message = fmt::format("there is no '{}' to change", shown(key)),
                    .expected = "a capability, a criterion, a metric by its name, a circumstance, complete or with_requirements",
                    .nearest = milestone ? "" : nearest_name(key, names),
                    .mend = milestone ? fmt::format("write complete = {{ \"{}\" }} to bring a capability to a stage", shown(key)) : "",
                    .token = key,
                    .quoted = stands_in_quotes(key),
                    .below = true});
    }

    Level checked_stage(const std::string& id, CapabilityIndex capability) {
        std::vector<std::string> names;
        const Framework& framework = knowledge_[knowledge_[capability].framework];
        for (const Stage& stage : framework.stages) names.push_back(stage.id);
        if (lua_type(lua_, -1) != LUA_TSTRING) refuse_value(lua_, id, "a stage: " + one_of(names));
        const std::string text(text_at(lua_, -1));
        const auto level = framework.level_of(text);
        if (!level)
            fail(lua_, {.code = "unknown-stage", .message = fmt::format("'{}' has no stage '{}'", framework.id, shown(text)),
                        .expected = one_of(names), .nearest = nearest_name(text, names), .token = text, .quoted = true, .below = true});
        return *level;
    }

    void read_stage(const std::string& id, CapabilityIndex capability) {
        if (lua_type(lua_, -1) != LUA_TTABLE || lua_getmetatable(lua_, -1) != 0) {
            const Level level = checked_stage(id, capability);
            out_.stages.push_back({capability, {level, level}, evidence()});
            return;
        }
        std::array<Level, 2> ends{};
        for (int i = 0; i < 2; ++i) {
            lua_rawgeti(lua_, -1, i + 1);
            ends[std::size_t(i)] = checked_stage(id, capability);
            lua_pop(lua_, 1);
        }
        if (lua_rawlen(lua_, -1) != 2 || ends[0] > ends[1]) refuse_value(lua_, id, "two stages, the lower one first");
        out_.stages.push_back({capability, {ends[0], ends[1]}, evidence()});
    }

    void read_status(const std::string& id, CriterionIndex criterion) {
        const Criterion& own = knowledge_[criterion];
        if (own.role != Role::requirement)
            fail(lua_, {.code = "unknown-id",
                        .message = own.role == Role::description
                                       ? fmt::format("the criterion '{}' is a description: it is shown, never rated", id)
                                       : fmt::format("the criterion '{}' says again what another says", id),
                        .mend = own.repeats ? fmt::format("write \"{}\"", knowledge_[*own.repeats].id)
                                            : fmt::format("set its capability, \"{}\"", knowledge_[own.capability].id),
                        .token = id, .quoted = true, .below = true});
        constexpr std::array<std::pair<std::string_view, Status>, 4> words{
            {{"met", Status::met}, {"partly", Status::partly}, {"unmet", Status::unmet}, {"not-applicable", Status::not_applicable}}};
        if (lua_type(lua_, -1) == LUA_TSTRING)
            for (const auto& [word, status] : words)
                if (word == text_at(lua_, -1)) {
                    out_.statuses.push_back({criterion, status, status == Status::not_applicable ? std::string(assumed) : "", evidence()});
                    return;
                }
        refuse_value(lua_, id, "\"met\", \"partly\", \"unmet\" or \"not-applicable\"");
    }

    void read_figure(const std::string& name, MetricIndex metric) {
        const bool yes_or_no = knowledge_[metric].unit == yes_no;
        const bool fits = lua_type(lua_, -1) == (yes_or_no ? LUA_TBOOLEAN : LUA_TNUMBER);
        const double value = !fits ? NAN : yes_or_no ? double(lua_toboolean(lua_, -1)) : lua_tonumber(lua_, -1);
        if (!std::isfinite(value)) refuse_value(lua_, name, yes_or_no ? "true or false" : "a number");
        MetricValue out;
        out.metric = metric;
        out.value = value;
        out.evidence = evidence();
        out_.metrics.push_back(std::move(out));
    }

    void read_answer(const std::string& id, ContextIndex fact) {
        if (!lua_isboolean(lua_, -1)) refuse_value(lua_, id, "true or false");
        out_.context.push_back({fact, lua_toboolean(lua_, -1) != 0, evidence()});
    }

    void add_completed(const std::string& id) {
        const StepRef step = resolved(lua_, id, [](const References& r, const Located& at) { return r.step_or_milestone(at); });
        const auto same = [&](const CompletedStep& one) { return one.step == step; };
        if (std::none_of(out_.complete.begin(), out_.complete.end(), same)) out_.complete.push_back({step, {}});
    }

    void read_complete() {
        constexpr std::string_view wanted = "the id of an action, or of a capability at a stage, or a list of them";
        if (lua_type(lua_, -1) == LUA_TSTRING) return add_completed(std::string(text_at(lua_, -1)));
        if (lua_type(lua_, -1) != LUA_TTABLE || lua_getmetatable(lua_, -1) != 0) refuse_value(lua_, "complete", std::string(wanted));
        for (lua_Integer i = 1; lua_rawgeti(lua_, -1, i) != LUA_TNIL; ++i) {
            spend(lua_, cost_of_change);
            if (lua_type(lua_, -1) != LUA_TSTRING) refuse_value(lua_, "complete", std::string(wanted));
            add_completed(std::string(text_at(lua_, -1)));
            lua_pop(lua_, 1);
        }
        lua_pop(lua_, 1);
    }

    void read_with_requirements() {
        if (!lua_isboolean(lua_, -1)) refuse_value(lua_, "with_requirements", "true or false");
        out_.with_requirements = lua_toboolean(lua_, -1) != 0;
    }

    lua_State* lua_;
    const KnowledgeBase& knowledge_;
    Scenario& out_;
};

// In order, so that of several wrong ones the same is named each time.
std::vector<std::string> sorted_keys(lua_State* lua, int index) {
    std::vector<std::string> keys;
    bool unnamed = false;
    for (lua_pushnil(lua); lua_next(lua, index) != 0; lua_pop(lua, 1)) {
        spend(lua, cost_of_record);
        if (lua_type(lua, -2) == LUA_TSTRING) keys.emplace_back(text_at(lua, -2));
        else unnamed = true;
    }
    if (unnamed)
        fail(lua, {.code = "bad-argument", .message = "'with' takes what is changed by its name, and here is a value without one",
                   .mend = fmt::format("write it as in {}", usage), .token = "with"});
    std::sort(keys.begin(), keys.end());
    return keys;
}

}  // namespace

Scenario read_changes(lua_State* lua, int index) {
    check_plain_table(lua, index, "with", usage);
    Scenario out;
    out.name = "what-if script";
    Changes changes(lua, out);
    for (const std::string& key : sorted_keys(lua, index)) {
        lua_pushlstring(lua, key.data(), key.size());
        lua_rawget(lua, index);
        changes.read(key);
        lua_pop(lua, 1);
    }
    changes.sort();
    return out;
}

}  // namespace ics
