// What differs between two snapshots: recommendations, findings, and where actions stand.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scenario/snapshot.hpp"

namespace ics {

// What a rule says on either side; nothing where that side has no such rule.
struct RuleTurn {
    std::string rule;
    std::optional<Outcome> old_outcome, new_outcome;
};

// A recommendation or finding that is made, not made, or a question, other than before; or that rests on other rules.
struct SaidChange {
    Named subject;
    bool finding = false;
    Outcome old_outcome = Outcome::silent, new_outcome = Outcome::silent;
    std::vector<RuleTurn> by;  // the rules that brought it, in order of id
};

// What moved an action: its own state, its own score, or others that did while it kept both.
enum class MoveKind { state, score, others };
std::string_view name(MoveKind kind);

// An action that stands elsewhere. `rank` is within the list of its state; 0 where that has none.
struct StepChange {
    Named step;
    MoveKind kind = MoveKind::state;
    std::optional<StepState> old_state, new_state;  // nothing where it is not on the way to the targets
    int old_rank = 0, new_rank = 0;
    double old_score = 0, new_score = 0;
    std::vector<RuleTurn> by;  // rules that call for it on one side only; none where knowledge made the difference
};

struct Difference {
    std::vector<SaidChange> said;   // in order of id
    std::vector<StepChange> steps;  // ready ones, blocked ones, others; each by rank, then id
    int beyond = 0;                 // further actions with another rank or score that are among the first on neither side
    std::vector<std::string> parts; // of the advice that differ in any way, these or wording: "questions", "summary"

    bool empty() const { return said.empty() && steps.empty() && beyond == 0 && parts.empty(); }
};

// Steps whose state differs are always listed; others where they are among the first `top` of their list (0: all) on
// either side. `parts` names the parts of the advice that differ, provenance apart.
Difference difference(const Snapshot& old_side, const Snapshot& new_side, int top, std::vector<std::string> parts);

}  // namespace ics
