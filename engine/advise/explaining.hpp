// What the explanations of rules, recommendations, steps and metrics share.
#pragma once

#include "advise/compose.hpp"
#include "advise/explanation.hpp"

namespace ics {

inline constexpr std::size_t most_edits = 3, most_tries = 4000;

// One explanation in the making.
struct Asked {
    const Casework& work;
    RuleSet& rules;
    Diagnostics& diagnostics;

    Facts facts_with(const std::vector<Edit>& edits) const;
    // Undetermined, and not asked, once a rule has broken a limit: its error would only come again.
    Outcome outcome_with(RuleIndex rule, const Facts& facts) const;
};

Explanation explain_rule(const Asked& asked, RuleIndex index);
Explanation explain_recommendation(const Asked& asked, RecommendationIndex index);
Explanation explain_metric(const Asked& asked, MetricIndex index);
Explanation explain_step(const Asked& asked, StepIndex index);

RuleVerdict verdict_of(const Casework& work, RuleIndex rule);
// Those that fire first, then those that an unknown decides.
void sort_verdicts(std::vector<RuleVerdict>& rules);
void add_changes(const Casework& work, const Turning& turning, Explanation& out);

}  // namespace ics
