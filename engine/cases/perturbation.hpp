// How firmly the cases hold the thresholds of the rules: each is moved while the rule's cases run, and those moves are
// told that no case notices.
#pragma once

#include <optional>
#include <vector>

#include "cases/rule_cases.hpp"
#include "cases/slack.hpp"
#include "model/knowledge_base.hpp"
#include "script/rule_set.hpp"

namespace ics {

// A comparison with a stage, a figure, or a number of days or people, in one rule.
struct Threshold {
    RuleIndex rule;
    Read comparison;
    bool asked = false;               // some case comes to ask it
    bool tried = true;                // else the steps for its rule were spent before all was known of it
    std::vector<Level> unnoticed;     // of a stage: the one below and the one above, where no case notices it instead
    std::optional<Slack> slack;       // of all else: how far it can move without any case noticing

    // Some case notices each move: a stage lower or higher, or far enough up and down.
    bool held() const { return tried && (slack ? slack->low && slack->high : unnoticed.empty()); }
};

// In order of the rules' files, then of comparison.
struct Perturbation {
    std::vector<Threshold> thresholds;
};

// Steps that the thresholds of one rule may take by default, where each run of a case counts a thousand more: at most
// 20,000 runs.
inline constexpr long long steps_to_perturb = 20'000'000;

// Runs the cases again with each threshold moved, and compares how they come out with how they do without. The thresholds
// of a rule that are left when its `steps` (Lua instructions) are spent are not tried.
Perturbation perturb(const KnowledgeBase& knowledge, RuleSet& rules, const std::vector<CasesOfRule>& cases,
                     long long steps = steps_to_perturb);

}  // namespace ics
