#include "facts/positions.hpp"

#include <algorithm>

#include "facts/stages.hpp"

namespace ics {

namespace {

bool any_known(const Ladder& ladder, const CriterionFacts& facts) {
    return std::any_of(ladder.rungs.begin(), ladder.rungs.end(),
                       [&](const Rung& rung) { return facts[rung.criterion.value].met != Truth::unknown; });
}

LevelRange from_criteria(const Ladder& ladder, const CriterionFacts& facts) {
    return stage_by_rungs(
        ladder, [&](const Rung& rung) { return facts[rung.criterion.value].met; },
        [&](CriterionIndex c) { return !facts[c.value].not_applicable; });
}

// What the criteria give, those that the rating presumes met counted so: else a stage beyond it could be reached
// unnoticed, held up only by what is not rated.
LevelRange from_criteria_given(const Ladder& ladder, LevelRange rated, const CriterionFacts& facts) {
    const auto met = [&](const Rung& rung) {
        const Truth own = facts[rung.criterion.value].met;
        return own == Truth::unknown && rung.stage <= rated.low ? Truth::yes : own;
    };
    return stage_by_rungs(ladder, met, [&](CriterionIndex c) { return !facts[c.value].not_applicable; });
}

}  // namespace

bool all_not_applicable(const Ladder& ladder, const CriterionFacts& facts) {
    return !ladder.rungs.empty() && std::all_of(ladder.rungs.begin(), ladder.rungs.end(), [&](const Rung& rung) {
        return facts[rung.criterion.value].not_applicable;
    });
}

Reconciled reconcile(const Ladder& ladder, LevelRange rated, const CriterionFacts& facts) {
    const LevelRange derived = from_criteria_given(ladder, rated, facts);
    const StageKinds kinds = stage_kinds(ladder, [&](CriterionIndex c) { return !facts[c.value].not_applicable; });
    const LevelRange lifted{with_waived(rated.low, kinds), with_waived(rated.high, kinds)};
    const bool below = derived.high < lifted.low, above = derived.low > lifted.high;
    if (!below && !above)
        return {Reconciled::With::agree, {std::max(lifted.low, derived.low), std::min(lifted.high, derived.high)}};
    return {below ? Reconciled::With::criteria_below : Reconciled::With::criteria_above,
            {std::min(lifted.low, derived.high), std::max(lifted.high, derived.low)}};
}

Position rated_position(const Ladder& ladder, LevelRange rated, std::size_t rating, const CriterionFacts& facts) {
    return {reconcile(ladder, rated, facts).stage, Origin::rated, all_not_applicable(ladder, facts), rating};
}

Position derived_position(const Ladder& ladder, const CriterionFacts& facts) {
    Position out;
    out.stage = from_criteria(ladder, facts);
    out.not_applicable = all_not_applicable(ladder, facts);
    if (any_known(ladder, facts) || out.stage.low > 0) out.origin = Origin::derived;
    return out;
}

CriterionFact presumed_fact(CriterionFact fact, Level stage, LevelRange rated, LevelRange position) {
    if (fact.met != Truth::unknown || fact.not_applicable) return fact;
    if (stage <= std::min(rated.low, position.low)) return {Truth::yes, Origin::presumed, false, false, std::nullopt};
    if (stage > std::max(rated.high, position.high)) return {Truth::no, Origin::presumed, false, false, std::nullopt};
    return fact;
}

Position followed_position(const Ladder& ladder, Position position, const CriterionFacts& facts) {
    const LevelRange stage = from_criteria(ladder, facts);
    const bool news = position.origin == Origin::unknown && any_known(ladder, facts);
    if (news || stage != position.stage) position.origin = Origin::presumed;
    position.stage = stage;
    return position;
}

}  // namespace ics
