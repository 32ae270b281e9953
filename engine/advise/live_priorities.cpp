#include "advise/live_priorities.hpp"

#include <algorithm>

namespace ics {

namespace {

constexpr char in_ready = 1, in_blocked = 2;

char list_of(StepState state) { return state == StepState::ready ? in_ready : state == StepState::blocked ? in_blocked : char(0); }

}  // namespace

LivePriorities::LivePriorities(const CaseTables& tables, const LiveFacts& facts, const LiveSteps& steps, const LiveWay& way,
                               const LiveUnlocks& unlocks, const LiveRules& rules, const Profile& profile, Journal& journal)
    : tables_(tables), facts_(facts), steps_(steps), way_(way), unlocks_(unlocks), rules_(rules), profile_(profile),
      journal_(journal), priorities_(tables.steps.size()), ranked_(tables.steps.size(), 0), touched_(tables.steps.size()),
      moved_(tables.steps.size()) {}

void LivePriorities::touch(const Worklist& steps) {
    for (const std::uint32_t step : steps.items()) touched_.add(step);
}

void LivePriorities::touch_facts() {
    const LiveFacts::Changes& changes = facts_.changes();
    for (const std::uint32_t c : changes.capabilities.items())
        for (const std::uint32_t step : tables_.steps_of_capability[c]) touched_.add(step);
    for (const std::uint32_t c : changes.criteria.items())
        if (const auto step = tables_.step_of_criterion[c]) touched_.add(step->value);
    for (const std::uint32_t m : changes.metrics.items())
        for (const std::uint32_t step : tables_.steps_of_metric[m]) touched_.add(step);
    for (const std::uint32_t rule : rules_.changed().items())
        for (const std::uint32_t step : tables_.advances[rule]) touched_.add(step);
}

void LivePriorities::follow() {
    touched_.clear();
    moved_.clear();
    touch_facts();
    touch(steps_.touched());
    touch(way_.touched());
    touch(unlocks_.touched());
    for (const std::uint32_t step : touched_.items()) find(step);
}

void LivePriorities::find(std::uint32_t step) {
    const bool counts = way_[step] && !tables_.steps[step].is_milestone;
    const char list = counts ? list_of(steps_[step].state) : char(0);
    if (journal_.set(ranked_[step], list)) moved_.add(step);
    if (list == 0) return;
    const PriorityInput input{StepIndex{step}, steps_[step].origin, unlocks_[step], rules_.all()};
    const StepPriority priority = step_priority(tables_, facts_.facts(), profile_, input);
    if (journal_.set(priorities_[step], priority)) moved_.add(step);
}

void LivePriorities::rank(const Ranking& before, Ranking& out) const {
    merge(before.ready, in_ready, out.ready);
    merge(before.blocked, in_blocked, out.blocked);
}

void LivePriorities::merge(const std::vector<StepIndex>& before, char list, std::vector<StepIndex>& out) const {
    const auto precedes = [&](StepIndex a, StepIndex b) {
        const double of_a = priorities_[a.value].score, of_b = priorities_[b.value].score;
        return of_a != of_b ? of_a > of_b : a < b;
    };
    fresh_.clear();
    for (const std::uint32_t step : moved_.items())
        if (ranked_[step] == list) fresh_.push_back(StepIndex{step});
    std::sort(fresh_.begin(), fresh_.end(), precedes);
    out.clear();
    auto next = fresh_.begin();
    for (const StepIndex step : before) {
        if (moved_.has(step.value)) continue;
        while (next != fresh_.end() && precedes(*next, step)) out.push_back(*next++);
        out.push_back(step);
    }
    out.insert(out.end(), next, fresh_.end());
}

}  // namespace ics
