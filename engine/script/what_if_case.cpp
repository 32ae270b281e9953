#include "script/what_if_case.hpp"

#include <algorithm>
#include <new>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/wording.hpp"
#include "script/text.hpp"
#include "script/what_if_changes.hpp"
#include "script/what_if_records.hpp"
#include "script/what_if_run.hpp"
#include "script/what_if_table.hpp"

namespace ics {

namespace {

constexpr const char* registry_key = "case";
constexpr long long cost_of_case = 300;        // steps to make one
constexpr long long cost_of_evaluation = 500;  // steps to work one out

// The content of a Lua userdata that is a case. No other userdata has its size.
struct CaseHandle {
    std::size_t number = 0;
    std::size_t mark = 0;
};

int unknown_question(lua_State* lua) {
    const std::string asked = lua_type(lua, 2) == LUA_TSTRING ? std::string(text_at(lua, 2)) : kind_of_value(lua, 2);
    const std::vector<std::string> names = script_names_of("case");
    fail(lua, {.code = "unknown-method",
               .message = fmt::format("a case cannot be asked '{}'", shown(asked)),
               .expected = one_of(names),
               .nearest = nearest_name(asked, names),
               .token = asked});
}

int change_case(lua_State* lua) {
    fail(lua, {.code = "frozen-table", .message = "a case cannot be changed",
               .mend = "make another one: local c = base():with { ... }"});
}

void push_case(lua_State* lua, std::size_t number) {
    new (lua_newuserdatauv(lua, sizeof(CaseHandle), 0)) CaseHandle{number, 0};
    lua_getfield(lua, LUA_REGISTRYINDEX, registry_key);
    lua_setmetatable(lua, -2);
}

void count_case(lua_State* lua, const char* function) {
    WhatIfRun& run = run_of(lua);
    spend(lua, cost_of_case);
    if (++run.answer.cases > run.limits.cases)
        fail(lua, {.code = "script-cases", .message = "the script makes more than " + with_unit(run.limits.cases, "cases"),
                   .mend = "look for a loop that does not end, or ask about fewer cases", .token = function});
    if (run.cases.held() > run.limits.held)
        fail(lua, {.code = "script-memory",
                   .message = "the script's cases take more than " + with_unit(double(run.limits.held), "bytes"),
                   .mend = "make fewer cases, or smaller changes", .token = function});
}

// What a method is asked of and with: `values` values after the case.
const CaseAnswers& asked(lua_State* lua, const char* function, const char* usage, int values) {
    const std::size_t number = checked_case(lua, 1, function, usage);
    check_count(lua, 1 + values, 1 + values, function, usage);
    return answers_of(lua, number);
}

std::string asked_id(lua_State* lua, const char* function, const char* usage) {
    checked_case(lua, 1, function, usage);
    check_count(lua, 2, 2, function, usage);
    return checked_text(lua, 2, function, usage);
}

StepIndex resolved_step(lua_State* lua, const std::string& id) {
    const StepRef ref = resolved(lua, id, [](const References& r, const Located& at) { return r.step_or_milestone(at); });
    return *run_of(lua).graph.steps().of(ref);
}

int push_ranked_list(lua_State* lua, const std::vector<RankedStep>& ranked, const CaseAnswers& answers) {
    int rank = 0;
    push_list(lua, ranked, [&](const RankedStep& one) { push_ranked(lua, one, ++rank, answers); });
    return 1;
}

Truth truth_of(Outcome outcome) {
    return outcome == Outcome::fires ? Truth::yes : outcome == Outcome::silent ? Truth::no : Truth::unknown;
}

int push_recommendations(lua_State* lua, const CaseAnswers& answers, Outcome wanted) {
    std::vector<RecommendationIndex> found;
    for (std::uint32_t i = 0; i < answers.recommendations.size(); ++i)
        if (answers.recommendations[i] == wanted) found.push_back({i});
    push_list(lua, found, [&](RecommendationIndex one) { push_recommendation(lua, one); });
    return 1;
}

}  // namespace

bool is_case(lua_State* lua, int index) {
    return lua_type(lua, index) == LUA_TUSERDATA && lua_rawlen(lua, index) == sizeof(CaseHandle);
}

std::size_t checked_case(lua_State* lua, int index, const char* function, const char* usage) {
    if (is_case(lua, index)) return static_cast<const CaseHandle*>(lua_touserdata(lua, index))->number;
    fail(lua, {.code = "bad-argument",
               .message = fmt::format("'{}' is asked of {}, not of a case", function, kind_of_value(lua, index)),
               .mend = fmt::format("write it as in {}", usage),
               .token = std::string(function)});
}

const CaseAnswers& answers_of(lua_State* lua, std::size_t number) {
    WhatIfRun& run = run_of(lua);
    const int before = run.cases.evaluations();
    const CaseAnswers& answers = run.cases.answers(number);
    if (run.cases.evaluations() > before) spend(lua, cost_of_evaluation);
    if (run.cases.evaluations() > run.limits.evaluations)
        fail(lua, {.code = "script-evaluations",
                   .message = "the script has more than " + with_unit(run.limits.evaluations, "cases") + " worked out",
                   .mend = "ask about fewer cases, and all you want to know of one before the next"});
    return answers;
}

void prepare_cases(lua_State* lua) {
    lua_newtable(lua);
    lua_newtable(lua);
    for (const ScriptRow& row : script_table()) {
        if (row.owner != "case") continue;
        lua_pushlstring(lua, row.name.data(), row.name.size());
        lua_pushcfunction(lua, row.function);
        lua_rawset(lua, -3);
    }
    lua_newtable(lua);
    lua_pushcfunction(lua, guarded<unknown_question>);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, guarded<change_case>);
    lua_setfield(lua, -2, "__newindex");
    lua_pushstring(lua, "case");
    lua_setfield(lua, -2, "__name");
    lua_setfield(lua, LUA_REGISTRYINDEX, registry_key);
}

int base_case(lua_State* lua) {
    check_count(lua, 0, 0, "base", "base()");
    push_case(lua, 0);
    return 1;
}

int with_case(lua_State* lua) {
    const bool of_case = is_case(lua, 1);
    const char* const usage = of_case ? "c:with { [\"hlp-2019/2.3\"] = \"maturing\" }" : "with { [\"hlp-2019/2.3\"] = \"maturing\" }";
    const int last = of_case ? 2 : 1;
    check_count(lua, last, last, "with", usage);
    count_case(lua, "with");
    const Scenario changes = read_changes(lua, last);
    push_case(lua, run_of(lua).cases.with(of_case ? checked_case(lua, 1, "with", usage) : 0, changes));
    return 1;
}

int settled_case(lua_State* lua) {
    const char* const usage = "c:settled \"unmet\"";
    const std::string word = asked_id(lua, "settled", usage);
    if (word != "unmet" && word != "met") refuse_argument(lua, "settled", "\"unmet\" or \"met\"", 2, usage);
    const CaseAnswers& answers = asked(lua, "settled", usage, 1);
    WhatIfRun& run = run_of(lua);
    Scenario changes;
    changes.name = "what-if script";
    for (const StepIndex step : unknown_steps(run.graph, answers)) {
        spend(lua, cost_of_record);
        changes.statuses.push_back({run.cases.shown(step), word == "met" ? Status::met : Status::unmet, "", {}});
    }
    if (changes.statuses.empty()) return lua_pushvalue(lua, 1), 1;
    std::sort(changes.statuses.begin(), changes.statuses.end(),
              [](const CriterionRating& a, const CriterionRating& b) { return a.criterion < b.criterion; });
    count_case(lua, "settled");
    push_case(lua, run.cases.with(checked_case(lua, 1, "settled", usage), changes));
    return 1;
}

int case_ready(lua_State* lua) {
    const CaseAnswers& answers = asked(lua, "ready", "c:ready()", 0);
    return push_ranked_list(lua, answers.ready, answers);
}

int case_blocked(lua_State* lua) {
    const CaseAnswers& answers = asked(lua, "blocked", "c:blocked()", 0);
    return push_ranked_list(lua, answers.blocked, answers);
}

int case_open(lua_State* lua) {
    const CaseAnswers& answers = asked(lua, "open", "c:open()", 0);
    std::vector<StepIndex> found;
    for (std::uint32_t i = 0; i < answers.open.size(); ++i)
        if (answers.open[i] && answers.on_the_way[i] && !run_of(lua).graph.steps()[{i}].is_milestone) found.push_back({i});
    push_list(lua, found, [&](StepIndex step) { push_step(lua, step, answers); });
    return 1;
}

int case_done(lua_State* lua) {
    const CaseAnswers& answers = asked(lua, "done", "c:done()", 0);
    std::vector<StepIndex> found;
    for (std::uint32_t i = 0; i < answers.states.size(); ++i)
        if (answers.states[i] == "done" && !run_of(lua).graph.steps()[{i}].is_milestone) found.push_back({i});
    push_list(lua, found, [&](StepIndex step) { push_step(lua, step, answers); });
    return 1;
}

int case_stage(lua_State* lua) {
    const std::string id = asked_id(lua, "stage", "c:stage \"hlp-2019/2.3\"");
    const CapabilityIndex capability = resolved(lua, id, [](const References& r, const Located& at) { return r.capability(at); });
    push_stage(lua, capability, asked(lua, "stage", "", 1));
    return 1;
}

int case_reached(lua_State* lua) {
    const char* const usage = "c:reached \"hlp-2019/2.3@maturing\"";
    const std::string id = asked_id(lua, "reached", usage);
    const Step& step = run_of(lua).graph.steps()[resolved_step(lua, id)];
    if (!step.is_milestone) refuse_argument(lua, "reached", "a capability at a stage", 2, usage);
    const Position& position = asked(lua, "reached", usage, 1).facts[step.capability];
    push_truth(lua, position.not_applicable ? Truth::no : position.at_least(step.stage));
    return 1;
}

int case_state(lua_State* lua) {
    const char* const usage = "c:state \"hlp-2019/2.3/maturing/03\"";
    const StepIndex step = resolved_step(lua, asked_id(lua, "state", usage));
    const std::string_view state = asked(lua, "state", usage, 1).states[step.value];
    lua_pushlstring(lua, state.data(), state.size());
    return 1;
}

int case_needs(lua_State* lua) {
    const char* const usage = "c:needs \"hlp-2019/2.3/maturing/03\"";
    const StepIndex start = resolved_step(lua, asked_id(lua, "needs", usage));
    const CaseAnswers& answers = asked(lua, "needs", usage, 1);
    const DependencyGraph& graph = run_of(lua).graph;
    StepSet seen(graph.steps().size(), 0);
    std::vector<StepIndex> todo{start}, found;
    while (!todo.empty()) {
        const StepIndex step = todo.back();
        todo.pop_back();
        for (const StepEdge& edge : graph.needs(step)) {
            spend(lua, 1);
            if (seen[edge.step.value] || !answers.open[edge.step.value]) continue;
            seen[edge.step.value] = 1;
            todo.push_back(edge.step);
            if (!graph.steps()[edge.step].is_milestone) found.push_back(edge.step);
        }
    }
    std::sort(found.begin(), found.end());
    push_list(lua, found, [&](StepIndex step) { push_step(lua, step, answers); });
    return 1;
}

int case_metric(lua_State* lua) {
    const std::string name = asked_id(lua, "metric", "c:metric \"iapt-access\"");
    const MetricIndex metric = resolved(lua, name, [](const References& r, const Located& at) { return r.metric(at); });
    push_metric(lua, metric, asked(lua, "metric", "", 1));
    return 1;
}

int case_context(lua_State* lua) {
    const std::string id = asked_id(lua, "context", "c:context \"merger-planned\"");
    const ContextIndex fact = resolved(lua, id, [](const References& r, const Located& at) { return r.context(at); });
    push_truth(lua, asked(lua, "context", "", 1).facts[fact].value);
    return 1;
}

int case_recommendations(lua_State* lua) {
    return push_recommendations(lua, asked(lua, "recommendations", "c:recommendations()", 0), Outcome::fires);
}

int case_undecided(lua_State* lua) {
    return push_recommendations(lua, asked(lua, "undecided", "c:undecided()", 0), Outcome::undetermined);
}

int case_fires(lua_State* lua) {
    const char* const usage = "c:fires \"rcpsych/joint-investment-strategy\"";
    const std::string id = asked_id(lua, "fires", usage);
    const CaseAnswers& answers = asked(lua, "fires", usage, 1);
    const std::vector<Rule>& rules = run_of(lua).rules.rules();
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (rules[i].id == id) return push_truth(lua, truth_of(answers.rules[i])), 1;
    if (const auto recommendation = host_of(lua).knowledge.recommendation(id))
        return push_truth(lua, truth_of(answers.recommendations[recommendation->value])), 1;
    std::vector<std::string> names;
    for (const Rule& rule : rules) names.push_back(rule.id);
    for (const Recommendation& one : host_of(lua).knowledge.recommendations) names.push_back(one.id);
    fail(lua, {.code = "unknown-id", .message = fmt::format("there is no rule or recommendation '{}'", shown(id)),
               .nearest = nearest_name(id, names), .token = id, .quoted = true, .below = true});
}

}  // namespace ics
