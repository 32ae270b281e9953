// What rules can say of a case, as a list that a sweep goes through: found once, then asked of each case by position.
#pragma once

#include <variant>
#include <vector>

#include "advise/compose.hpp"

namespace ics {

// A recommendation, or the rule that makes a finding.
using SaidIndex = std::variant<RecommendationIndex, RuleIndex>;

// A recommendation that some rule makes, or a finding: a rule that recommends nothing.
struct SaidNow {
    Named subject;
    bool finding = false;
    Outcome now = Outcome::silent;

    bool operator==(const SaidNow&) const = default;
};

struct SaidSubject {
    SaidIndex index;
    SaidNow said;
};

// Recommendations, then findings, each in order of id.
std::vector<SaidSubject> said_subjects(const Casework& work);

}  // namespace ics
