#include "script/rule_set.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include <fmt/format.h>

#include "script/handles.hpp"
#include "script/report_problem.hpp"
#include "script/state.hpp"

namespace ics {

namespace {

// Explores the worlds of a rule; problems stay with the host.
RuleResult explore(lua_State* lua, const Condition& condition, const Facts& facts) {
    Host& host = host_of(lua);
    Worlds worlds(host.knowledge, facts, host.limits.worlds);
    Inquiry inquiry(host.knowledge, facts, worlds, Inquiry::Purpose::real_case);
    RuleResult result;
    host.inquiry = &inquiry;
    int visited = 0;
    bool fired = false, silent = false, more = true;
    while (more && !result.bounded) {
        const std::optional<bool> fires = run(lua, condition);
        inquiry.stop_recording();
        if (!fires) break;
        (*fires ? fired : silent) = true;
        result.bounded = worlds.overflowed();
        if (!result.bounded) more = worlds.finish(*fires ? DecisionTree::fires : DecisionTree::silent);
        const bool exhausted = ++visited >= host.limits.worlds || host.budget.spent() >= host.limits.steps;
        result.bounded = result.bounded || (more && exhausted);
    }
    host.inquiry = nullptr;
    if (result.bounded) worlds.stop();
    const bool undetermined = more || fired == silent;
    result.outcome = undetermined ? Outcome::undetermined : fired ? Outcome::fires : Outcome::silent;
    if (undetermined && host.problems.empty()) result.decided_by = worlds.deciding();
    result.reads = inquiry.reads();
    return result;
}

// The same rules whatever the order of the files.
std::vector<RuleFile> in_order(const std::vector<SourceFile>& files) {
    std::vector<RuleFile> out;
    for (const SourceFile& file : files) out.push_back(rule_file(file));
    std::sort(out.begin(), out.end(), [](const RuleFile& a, const RuleFile& b) {
        return std::tie(a.name, a.text) < std::tie(b.name, b.text);
    });
    return out;
}

void report_duplicate(const Rule& rule, const Rule& first, const RuleFile& file, Diagnostics& diagnostics) {
    report(file, {.code = "duplicate-rule",
                  .message = fmt::format("the rule id '{}' is taken by {}", rule.id, first.file),
                  .mend = "give one of them another id",
                  .token = rule.id,
                  .quoted = true,
                  .below = true,
                  .line = 1}, diagnostics);
}

int settle(lua_State* lua) {
    settle_handles(lua);
    lua_gc(lua, LUA_GCCOLLECT);
    return 0;
}

}  // namespace

RuleSet::RuleSet(std::unique_ptr<State> state) : state_(std::move(state)) {}
RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;
RuleSet::~RuleSet() = default;

const std::vector<Rule>& RuleSet::rules() const { return state_->rules; }

RuleResult RuleSet::evaluate(RuleIndex rule, const Facts& facts, Diagnostics& diagnostics) {
    begin_work(state_->lua.get(), state_->held);
    RuleResult result = explore(state_->lua.get(), state_->conditions[rule.value], facts);
    report_problems(state_->host, state_->files[rule.value], diagnostics);
    return result;
}
}  // namespace ics
