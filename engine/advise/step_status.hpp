// Where a step stands, without the words and lists that explain it.
#pragma once

#include <span>
#include <vector>

#include "advise/advice.hpp"
#include "advise/case_tables.hpp"
#include "facts/facts.hpp"

namespace ics {

struct StepStatus {
    StepState state = StepState::undetermined;
    Truth done = Truth::unknown;
    Origin origin = Origin::unknown;  // of `done`
    bool partly = false;

    bool operator==(const StepStatus&) const = default;
    // Not known to be done, and applicable.
    bool open() const { return done != Truth::yes && state != StepState::not_applicable; }
};

// Whether it is a step's turn: whether its stage is the next one of a capability that stands somewhere within a range.
enum class Turn { next, maybe, later };

// The next stage of a capability that has requirements, from the lowest and from the highest it may stand at.
LevelRange next_stage(const Ladder& ladder, const Facts& facts, LevelRange stage);
Turn turn(LevelRange next, Level of_step);

// Whether this member of a piece of work counts for its turn: those that are applicable and whose framework has a target,
// where there are such, else all that are applicable.
bool counts_for_turn(const KnowledgeBase& knowledge, const Facts& facts, std::span<const CriterionIndex> members,
                     CriterionIndex member);

// Whether a step is done, from facts alone; `state` is left undetermined but for a step that is not applicable.
StepStatus milestone_done(const Position& position, Level stage);
StepStatus criterion_done(const Facts& facts, std::span<const CriterionIndex> members);

// What the steps that a step requires say.
struct NeedsFound {
    bool open = false;     // some are not done
    bool unknown = false;  // of some it is not known whether they are done
};
void look_at(const StepStatus& need, NeedsFound& out);

// The state of a criterion step, or a milestone, that is applicable.
StepState criterion_state(const StepStatus& status, Turn turn, NeedsFound needs);
StepState milestone_state(const StepStatus& status);

}  // namespace ics
