// What a case comes to as a whole: its figures, what is not known of it, how it differs from another.
#include <algorithm>

#include <fmt/format.h>

#include "script/what_if_case.hpp"
#include "script/what_if_records.hpp"
#include "script/what_if_run.hpp"

namespace ics {

namespace {

const CaseAnswers& asked(lua_State* lua, const char* function, const char* usage) {
    const std::size_t number = checked_case(lua, 1, function, usage);
    check_count(lua, 1, 1, function, usage);
    return answers_of(lua, number);
}

// The figures of `what-if`, by the names that they have in its JSON.
struct Counts {
    int capabilities = 0, at_target = 0;
    int done = 0, ready = 0, blocked = 0, undetermined = 0, later = 0;
    int recommendations = 0, undecided = 0, metrics_met = 0, effort_left = 0, effort_known = 0;
};

void count_capabilities(const WhatIfRun& run, const KnowledgeBase& knowledge, const CaseAnswers& answers, Counts& out) {
    for (std::uint32_t i = 0; i < answers.facts.capabilities.size(); ++i) {
        const Position& position = answers.facts.capabilities[i];
        const auto& targets = run.cases.targets();
        const bool aimed_at = std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
            return target.framework == knowledge.capabilities[i].framework;
        });
        if (position.not_applicable || !answers.facts.target[i] || !aimed_at) continue;
        ++out.capabilities;
        out.at_target += position.at_least(*answers.facts.target[i]) == Truth::yes;
    }
}

void count_steps(const WhatIfRun& run, const KnowledgeBase& knowledge, const CaseAnswers& answers, Counts& out) {
    for (std::uint32_t i = 0; i < answers.states.size(); ++i) {
        const Step& step = run.graph.steps()[{i}];
        if (step.is_milestone) continue;
        const std::string_view state = answers.states[i];
        out.done += state == "done";
        if (!answers.on_the_way[i]) continue;
        out.ready += state == "ready";
        out.blocked += state == "blocked";
        out.undetermined += state == "undetermined";
        out.later += state == "later";
        if (!answers.open[i]) continue;
        const int effort = knowledge[run.cases.shown({i})].effort;
        out.effort_left += effort;
        out.effort_known += is_known(answers.facts, step) ? effort : 0;
    }
}

// One thing that is not known, and the two ends between which it lies, fit for `with`.
class Unknowns {
public:
    Unknowns(lua_State* lua, const CaseAnswers& answers) : lua_(lua), answers_(answers), knowledge_(host_of(lua).knowledge) {
        lua_newtable(lua);
    }

    void add_capabilities() {
        for (std::uint32_t i = 0; i < answers_.facts.capabilities.size(); ++i) {
            const Position& position = answers_.facts.capabilities[i];
            const CapabilityIndex index{i};
            if (position.not_applicable || position.stage.exact() || !answers_.facts.target[i]) continue;
            begin("capability", knowledge_[index].id, knowledge_[index].title);
            set_field(lua_, "capability", knowledge_[index].id);
            end_with(knowledge_.stage(index, position.stage.low).id, knowledge_.stage(index, position.stage.high).id);
        }
    }

    void add_steps() {
        const WhatIfRun& run = run_of(lua_);
        for (const StepIndex step : unknown_steps(run.graph, answers_)) {
            const Criterion& criterion = knowledge_[run.cases.shown(step)];
            begin("criterion", criterion.id, criterion.action.empty() ? criterion.text : criterion.action);
            set_field(lua_, "capability", knowledge_[criterion.capability].id);
            end_with("unmet", "met");
        }
    }

    void add_metrics() {
        for (std::uint32_t i = 0; i < knowledge_.metrics.size(); ++i) {
            const Metric& metric = knowledge_.metrics[i];
            const MetricFact& fact = answers_.facts.metrics[i];
            if (fact.value || metric.scope == Scope::national) continue;
            begin("metric", metric.name, metric.title);
            if (metric.unit == yes_no) end_with(metric.target == 0, metric.target != 0);
            else end_with(beyond(metric, fact.target.value_or(metric.target)), fact.target.value_or(metric.target));
        }
    }

    void add_context() {
        for (std::uint32_t i = 0; i < knowledge_.context_facts.size(); ++i) {
            if (answers_.facts.context[i].value != Truth::unknown) continue;
            begin("context", knowledge_.context_facts[i].id, knowledge_.context_facts[i].title);
            end_with(false, true);
        }
    }

private:
    void begin(const char* kind, const std::string& id, const std::string& title) {
        spend(lua_, cost_of_record);
        lua_createtable(lua_, 0, 5);
        set_field(lua_, "kind", kind);
        set_field(lua_, "id", id);
        set_field(lua_, "title", title);
    }

    template <class Value>
    void end_with(Value low, Value high) {
        lua_createtable(lua_, 2, 0);
        push(low);
        lua_rawseti(lua_, -2, 1);
        push(high);
        lua_rawseti(lua_, -2, 2);
        lua_setfield(lua_, -2, "ends");
        lua_rawseti(lua_, -2, ++count_);
    }

    void push(const std::string& text) { lua_pushlstring(lua_, text.data(), text.size()); }
    void push(const char* text) { lua_pushstring(lua_, text); }
    void push(double value) { push_number(lua_, value); }
    void push(bool value) { lua_pushboolean(lua_, value); }

    // A figure that clearly misses the target: half of it, or half as much again.
    static double beyond(const Metric& metric, double target) {
        if (metric.comparison == Comparison::at_most) return target * 1.5 + (target == 0 ? 1 : 0);
        return target * 0.5 - (target == 0 ? 1 : 0);
    }

    lua_State* lua_;
    const CaseAnswers& answers_;
    const KnowledgeBase& knowledge_;
    lua_Integer count_ = 0;
};

bool holds(const std::vector<RankedStep>& list, StepIndex step) {
    return std::any_of(list.begin(), list.end(), [&](const RankedStep& one) { return one.step == step; });
}

// How one case, kept by value, differs from another.
class Difference {
public:
    Difference(lua_State* lua, const CaseAnswers& a, const CaseAnswers& b)
        : lua_(lua), a_(a), b_(b), knowledge_(host_of(lua).knowledge) {
        lua_createtable(lua, 0, 12);
    }

    void add_actions() {
        set_ranked("ready", b_.ready, a_.ready);
        set_ranked("blocked", b_.blocked, a_.blocked);
        std::vector<StepIndex> gone, done, undone;
        for (const RankedStep& one : a_.ready)
            if (!holds(b_.ready, one.step) && b_.states[one.step.value] != "done") gone.push_back(one.step);
        for (std::uint32_t i = 0; i < a_.states.size(); ++i) {
            if (run_of(lua_).graph.steps()[{i}].is_milestone) continue;
            const bool was = a_.states[i] == "done", is = b_.states[i] == "done";
            if (is && !was) done.push_back({i});
            if (was && !is) undone.push_back({i});
        }
        set_steps("not_ready", gone);
        set_steps("done", done);
        set_steps("undone", undone);
    }

    void add_stages() {
        std::vector<CapabilityIndex> moved;
        for (std::uint32_t i = 0; i < a_.facts.capabilities.size(); ++i) {
            const Position &was = a_.facts.capabilities[i], &is = b_.facts.capabilities[i];
            if (was.stage != is.stage || was.not_applicable != is.not_applicable) moved.push_back({i});
        }
        push_list(lua_, moved, [&](CapabilityIndex index) {
            const LevelRange was = a_.facts[index].stage, is = b_.facts[index].stage;
            lua_createtable(lua_, 0, 7);
            set_field(lua_, "id", knowledge_[index].id);
            set_field(lua_, "title", knowledge_[index].title);
            set_field(lua_, "framework", knowledge_[knowledge_[index].framework].id);
            set_field(lua_, "aimed_at", b_.facts.target[index.value].has_value());
            set_field(lua_, "was", run_of(lua_).cases.stage_words(index, a_.facts[index]));
            set_field(lua_, "is", run_of(lua_).cases.stage_words(index, b_.facts[index]));
            set_field(lua_, "up", is.low > was.low || (is.low == was.low && is.high > was.high && was.exact()));
            set_field(lua_, "down", is.high < was.high && is.low <= was.low && !(is.low > was.low));
        });
        lua_setfield(lua_, -2, "stages");
    }

    void add_advice() {
        set_recommendations("recommended", a_, b_, Outcome::fires);
        set_recommendations("no_longer_recommended", b_, a_, Outcome::fires);
        set_metrics("requirements_met", Truth::yes);
        set_metrics("requirements_missed", Truth::no);
    }

private:
    void set_ranked(const char* name, const std::vector<RankedStep>& is, const std::vector<RankedStep>& was) {
        std::vector<std::pair<int, const RankedStep*>> fresh;
        for (std::size_t i = 0; i < is.size(); ++i)
            if (!holds(was, is[i].step)) fresh.emplace_back(int(i) + 1, &is[i]);
        push_list(lua_, fresh, [&](const auto& one) { push_ranked(lua_, *one.second, one.first, b_); });
        lua_setfield(lua_, -2, name);
    }

    void set_steps(const char* name, const std::vector<StepIndex>& steps) {
        push_list(lua_, steps, [&](StepIndex step) { push_step(lua_, step, b_); });
        lua_setfield(lua_, -2, name);
    }

    // Those of `to` that are not so in `from`.
    void set_recommendations(const char* name, const CaseAnswers& from, const CaseAnswers& to, Outcome wanted) {
        std::vector<RecommendationIndex> found;
        for (std::uint32_t i = 0; i < to.recommendations.size(); ++i)
            if (to.recommendations[i] == wanted && from.recommendations[i] != wanted) found.push_back({i});
        push_list(lua_, found, [&](RecommendationIndex one) { push_recommendation(lua_, one); });
        lua_setfield(lua_, -2, name);
    }

    void set_metrics(const char* name, Truth wanted) {
        std::vector<MetricIndex> found;
        for (std::uint32_t i = 0; i < b_.facts.metrics.size(); ++i)
            if (b_.facts.metrics[i].meets == wanted && a_.facts.metrics[i].meets != wanted) found.push_back({i});
        push_list(lua_, found, [&](MetricIndex one) { push_metric(lua_, one, b_); });
        lua_setfield(lua_, -2, name);
    }

    lua_State* lua_;
    const CaseAnswers& a_;
    const CaseAnswers& b_;
    const KnowledgeBase& knowledge_;
};

}  // namespace

int case_figures(lua_State* lua) {
    const CaseAnswers& answers = asked(lua, "figures", "c:figures()");
    const WhatIfRun& run = run_of(lua);
    Counts counts;
    count_capabilities(run, host_of(lua).knowledge, answers, counts);
    count_steps(run, host_of(lua).knowledge, answers, counts);
    for (const Outcome outcome : answers.recommendations) {
        counts.recommendations += outcome == Outcome::fires;
        counts.undecided += outcome == Outcome::undetermined;
    }
    for (const MetricFact& fact : answers.facts.metrics) counts.metrics_met += fact.meets == Truth::yes;
    lua_createtable(lua, 0, 12);
    set_field(lua, "capabilities", counts.capabilities);
    set_field(lua, "at_target", counts.at_target);
    set_field(lua, "done", counts.done);
    set_field(lua, "ready", counts.ready);
    set_field(lua, "blocked", counts.blocked);
    set_field(lua, "undetermined", counts.undetermined);
    set_field(lua, "later", counts.later);
    set_field(lua, "recommendations", counts.recommendations);
    set_field(lua, "undecided", counts.undecided);
    set_field(lua, "requirements_met", counts.metrics_met);
    set_field(lua, "effort_left", counts.effort_left);
    set_field(lua, "effort_known", counts.effort_known);
    return 1;
}

int case_unknown(lua_State* lua) {
    const CaseAnswers& answers = asked(lua, "unknown", "c:unknown()");
    Unknowns unknowns(lua, answers);
    unknowns.add_capabilities();
    unknowns.add_steps();
    unknowns.add_metrics();
    unknowns.add_context();
    return 1;
}

int difference(lua_State* lua) {
    constexpr const char* usage = "difference(base(), c)";
    check_count(lua, 2, 2, "difference", usage);
    const std::size_t a = checked_case(lua, 1, "difference", usage), b = checked_case(lua, 2, "difference", usage);
    const CaseAnswers was = answers_of(lua, a);
    Difference found(lua, was, answers_of(lua, b));
    found.add_actions();
    found.add_stages();
    found.add_advice();
    return 1;
}

}  // namespace ics
