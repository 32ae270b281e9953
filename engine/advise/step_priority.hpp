// The priority of a step: named parts in 0..1, each from the case alone and none scaled by the largest at hand.
#pragma once

#include <array>
#include <optional>

#include "advise/case_tables.hpp"
#include "advise/step_status.hpp"
#include "model/priority_settings.hpp"

namespace ics {

// The value of each part of a step's priority, and the weighted sum scaled to 0..100.
struct StepPriority {
    std::array<double, part_count> values{};
    double score = 0;

    bool operator==(const StepPriority&) const = default;
};

// How a rule came out, as far as priorities ask.
struct Verdict {
    Outcome outcome = Outcome::silent;
    bool rests_on_ratings = false;  // not wholly on what is presumed or inferred
    bool settled = false;           // by what is known of the very facts it read

    bool operator==(const Verdict&) const = default;
};
Verdict verdict_of(const RuleResult& result, const Facts& facts);

// What a step's priority is worked out from, besides facts.
struct PriorityInput {
    StepIndex step;
    Origin origin = Origin::unknown;      // of its not being done
    int unlocks = 0;
    const std::vector<Verdict>& verdicts;  // by rule
};

// Of a criterion step. `profile` gives the weights.
StepPriority step_priority(const CaseTables& tables, const Facts& facts, const Profile& profile, const PriorityInput& input);

}  // namespace ics
