// What an assessment may be assumed to say of one base fact, in place of what it says: the small change that what-if
// runs are made of.
#pragma once

#include <variant>
#include <vector>

#include "facts/facts.hpp"
#include "model/assessment.hpp"
#include "script/read.hpp"

namespace ics {

// Nothing: the assessment says nothing of it.
using AssumedValue = std::variant<std::monostate, LevelRange, Status, double, bool>;

// A capability takes a LevelRange (exact, or a pair that raters disagree on), a criterion a Status, a metric a figure, a
// context fact a bool, the system (its population) a figure. Each may be monostate.
struct Assumption {
    Subject subject;
    AssumedValue value;

    bool operator==(const Assumption&) const = default;
};

// The assessment with each assumption made, later ones over earlier ones. Nothing else is touched: what contradicts an
// assumption stays, and counts as a conflict (`with` of edits.hpp drops it). A metric keeps its local target,
// unless nothing is said of it any more: an assessment gives it with the figure.
Assessment with(Assessment assessment, const std::vector<Assumption>& assumptions);

// What must be assumed of one assessment for its ratings, figures, circumstances and population to be those of the other;
// in order of subject. Evidence is not compared, and all else (dates, targets, commitments) is taken to be alike.
std::vector<Assumption> assumptions_between(const Assessment& from, const Assessment& to);

}  // namespace ics
