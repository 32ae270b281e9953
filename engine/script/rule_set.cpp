#include "script/rule_set.hpp"

#include "script/line_watch.hpp"
#include "script/state.hpp"
#include "script/trial.hpp"

namespace ics {

namespace {

// Explores the worlds of a rule; problems stay with the host.
RuleResult explore(lua_State* lua, const Condition& condition, const Facts& facts, const Probe& probe) {
    Host& host = host_of(lua);
    Worlds worlds(host.knowledge, facts, host.limits.worlds);
    Inquiry inquiry(host.knowledge, facts, worlds, Inquiry::Purpose::real_case, probe);
    RuleResult result;
    host.inquiry = &inquiry;
    int visited = 0;
    bool fired = false, silent = false, more = true;
    while (more && !result.bounded) {
        const std::optional<bool> fires = run(lua, condition);
        inquiry.end_world();
        if (!fires) break;
        (*fires ? fired : silent) = true;
        result.bounded = worlds.derailed();
        if (!result.bounded) more = worlds.finish(*fires ? DecisionTree::fires : DecisionTree::silent);
        const bool exhausted = ++visited >= host.limits.worlds || host.budget.spent() >= host.limits.steps;
        result.bounded = result.bounded || (more && exhausted);
    }
    host.inquiry = nullptr;
    if (result.bounded) worlds.stop();
    const bool undetermined = more || fired == silent;
    result.outcome = undetermined ? Outcome::undetermined : fired ? Outcome::fires : Outcome::silent;
    if (undetermined && host.problems.empty()) result.decided_by = worlds.deciding();
    result.reads = inquiry.take_reads(undetermined);
    return result;
}

}  // namespace

RuleSet::RuleSet(std::unique_ptr<State> state) : state_(std::move(state)) {}
RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;
RuleSet::~RuleSet() = default;

const std::vector<Rule>& RuleSet::rules() const { return state_->rules; }

const std::string& RuleSet::text(RuleIndex rule) const { return state_->files[rule.value].text; }

long long RuleSet::steps_spent() const { return state_->sandbox.host.budget.spent(); }

std::optional<bool> RuleSet::alike(RuleIndex a, RuleIndex b) {
    lua_State* const lua = state_->sandbox.lua.get();
    begin_work(lua, state_->held);
    auto alike = try_both(lua, state_->conditions[a.value], state_->conditions[b.value], state_->blank);
    if (!state_->sandbox.host.problems.empty()) alike.reset();
    state_->sandbox.host.problems.clear();
    return alike;
}

RuleResult RuleSet::evaluate(RuleIndex rule, const Facts& facts, Diagnostics& diagnostics, const Probe& probe) {
    lua_State* const lua = state_->sandbox.lua.get();
    const LineWatch watch(state_->sandbox.host, text(rule), probe.trace);
    begin_work(lua, state_->held);
    RuleResult result = explore(lua, state_->conditions[rule.value], facts, probe);
    report_problems(state_->sandbox.host, state_->files[rule.value], diagnostics);
    return result;
}

}  // namespace ics
