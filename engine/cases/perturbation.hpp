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
    std::vector<Level> unnoticed;     // of a stage: the one below and the one above, where no case notices it instead
    std::optional<Slack> slack;       // of all else: how far it can move without any case noticing

    // Some case notices each move: a stage lower or higher, or far enough up and down.
    bool held() const { return slack ? slack->low && slack->high : unnoticed.empty(); }
};

// In order of the rules' files, then of comparison.
struct Perturbation {
    std::vector<Threshold> thresholds;
};

// Runs the cases again with each threshold moved, and compares how they come out with how they do without.
Perturbation perturb(const KnowledgeBase& knowledge, RuleSet& rules, const std::vector<CasesOfRule>& cases);

}  // namespace ics
