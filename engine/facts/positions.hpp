// Positions of capabilities: the rated stage, or what the criteria give; and what a rated stage presumes.
#pragma once

#include "facts/statuses.hpp"

namespace ics {

// A rated range set beside what the criteria give: their overlap, or, where they contradict each other, the span from one
// to the other.
struct Reconciled {
    enum class With { agree, criteria_below, criteria_above } with = With::agree;
    LevelRange stage;
};
Reconciled reconcile(const Ladder& ladder, LevelRange rated, const CriterionFacts& facts);

// Whether every requirement of the capability is not applicable, and it has any.
bool all_not_applicable(const Ladder& ladder, const CriterionFacts& facts);

// A capability's position from its rating, the `rating`-th of the assessment, or from its criteria alone.
Position rated_position(const Ladder& ladder, LevelRange rated, std::size_t rating, const CriterionFacts& facts);
Position derived_position(const Ladder& ladder, const CriterionFacts& facts);

// What a rated stage presumes of an unrated criterion: met up to the stage, open beyond it. What the rating itself leaves
// open, as a pair of stages does, stays unknown, whatever the criteria made of the position.
CriterionFact presumed_fact(CriterionFact fact, Level stage, LevelRange rated, LevelRange position);

// A capability without a rating follows what the same work elsewhere presumes of its criteria.
Position followed_position(const Ladder& ladder, Position position, const CriterionFacts& facts);

}  // namespace ics
