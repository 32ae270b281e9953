#include "script/rule_set.hpp"

#include "script/line_watch.hpp"
#include "script/state.hpp"
#include "script/trial.hpp"

namespace ics {

namespace {

// How the rule comes out in the world at hand: as it is remembered, else as Lua says.
std::optional<bool> run_world(lua_State* lua, const Condition& condition, Inquiry& inquiry, const Worlds& worlds,
                              Replay* replay) {
    if (!replay) return run(lua, condition);
    if (const auto fires = replay->run(inquiry)) return fires;
    inquiry.restart_world();
    const std::optional<bool> fires = run(lua, condition);
    if (fires && !worlds.derailed()) replay->learn(inquiry.asked_in_world(), *fires);
    return fires;
}

// Explores the worlds of a rule; problems stay with the host.
RuleResult explore(lua_State* lua, const Condition& condition, const Facts& facts, const Probe& probe, Replay* replay) {
    Host& host = host_of(lua);
    Worlds worlds(host.knowledge, facts, host.limits.worlds);
    Inquiry inquiry(host.knowledge, facts, worlds, Inquiry::Purpose::real_case, probe);
    RuleResult result;
    host.inquiry = &inquiry;
    int visited = 0;
    bool fired = false, silent = false, more = true;
    while (more && !result.bounded) {
        const std::optional<bool> fires = run_world(lua, condition, inquiry, worlds, replay);
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
    RuleResult result;
    if (!probe.trace && !probe.replacement) {
        evaluate(rule, facts, diagnostics, result);
        return result;
    }
    lua_State* const lua = state_->sandbox.lua.get();
    const LineWatch watch(state_->sandbox.host, text(rule), probe.trace);
    begin_work(lua, state_->held);
    result = explore(lua, state_->conditions[rule.value], facts, probe, nullptr);
    report_problems(state_->sandbox.host, state_->files[rule.value], diagnostics);
    return result;
}

void RuleSet::evaluate(RuleIndex rule, const Facts& facts, Diagnostics& diagnostics, RuleResult& out) {
    Host& host = state_->sandbox.host;
    Replay& replay = state_->replays[rule.value];
    if (replay.settles(host.knowledge, facts, out)) return;
    lua_State* const lua = state_->sandbox.lua.get();
    begin_work(lua, state_->held);
    out = explore(lua, state_->conditions[rule.value], facts, {}, &replay);
    report_problems(host, state_->files[rule.value], diagnostics);
}

}  // namespace ics
