#include "advise/step_status.hpp"

#include <algorithm>

#include "facts/stages.hpp"

namespace ics {

LevelRange next_stage(const Ladder& ladder, const Facts& facts, LevelRange stage) {
    const StageKinds kinds = stage_kinds(ladder, [&](CriterionIndex c) { return !facts[c].not_applicable; });
    return {next_counted(stage.low, kinds), next_counted(stage.high, kinds)};
}

Turn turn(LevelRange next, Level of_step) {
    if (of_step <= next.low) return Turn::next;
    return of_step > next.high ? Turn::later : Turn::maybe;
}

bool counts_for_turn(const KnowledgeBase& knowledge, const Facts& facts, std::span<const CriterionIndex> members,
                     CriterionIndex member) {
    if (facts[member].not_applicable) return false;
    const auto aimed_at = [&](CriterionIndex c) {
        return !facts[c].not_applicable && facts.target[knowledge[c].capability.value];
    };
    return aimed_at(member) || std::none_of(members.begin(), members.end(), aimed_at);
}

StepStatus milestone_done(const Position& position, Level stage) {
    StepStatus out;
    out.done = position.at_least(stage);
    out.origin = position.origin;
    if (position.not_applicable) out.state = StepState::not_applicable;
    return out;
}

// What the members of one piece of work say together; where they disagree it is unknown.
StepStatus criterion_done(const Facts& facts, std::span<const CriterionIndex> members) {
    bool yes = false, no = false, applicable = false;
    StepStatus out;
    for (const CriterionIndex member : members) {
        const CriterionFact& fact = facts[member];
        if (fact.not_applicable) continue;
        applicable = true;
        yes = yes || fact.met == Truth::yes;
        no = no || fact.met == Truth::no;
        out.partly = out.partly || fact.partly;
        if (fact.met != Truth::unknown) out.origin = std::min(out.origin, fact.origin);
    }
    if (!applicable) out.state = StepState::not_applicable;
    if (yes != no) out.done = yes ? Truth::yes : Truth::no;
    return out;
}

void look_at(const StepStatus& need, NeedsFound& out) {
    if (!need.open()) return;
    (need.done == Truth::no ? out.open : out.unknown) = true;
}

StepState criterion_state(const StepStatus& status, Turn when, NeedsFound needs) {
    if (status.done == Truth::yes) return StepState::done;
    if (when == Turn::later) return StepState::later;
    if (when == Turn::next && status.done == Truth::no && needs.open) return StepState::blocked;
    if (status.done == Truth::no && when == Turn::next && !needs.unknown) return StepState::ready;
    // What has begun goes on, while nothing says that it must wait.
    const bool goes_on = status.partly && status.done == Truth::no && !needs.open;
    return goes_on ? StepState::ready : StepState::undetermined;
}

StepState milestone_state(const StepStatus& status) {
    if (status.done == Truth::unknown) return StepState::undetermined;
    return status.done == Truth::yes ? StepState::done : StepState::blocked;
}

}  // namespace ics
