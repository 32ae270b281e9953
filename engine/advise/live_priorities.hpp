// Priorities of actions and the order they give, following all that they are worked out from.
#pragma once

#include <vector>

#include "advise/live_rules.hpp"
#include "advise/live_unlocks.hpp"
#include "advise/step_priority.hpp"

namespace ics {

// Actions by rank: the highest score first, then in order of step.
struct Ranking {
    std::vector<StepIndex> ready, blocked;
};

class LivePriorities {
public:
    // All must outlive it.
    LivePriorities(const CaseTables& tables, const LiveFacts& facts, const LiveSteps& steps, const LiveWay& way,
                   const LiveUnlocks& unlocks, const LiveRules& rules, const Profile& profile, Journal& journal);

    void follow();
    // The ranking that follows from the one before the last call of `follow`.
    void rank(const Ranking& before, Ranking& out) const;

    // Of a ready or blocked criterion on the way; else null.
    const StepPriority* operator[](std::uint32_t step) const { return ranked_[step] ? &priorities_[step] : nullptr; }

private:
    void touch(const Worklist& steps);
    void touch_facts();
    void find(std::uint32_t step);
    void merge(const std::vector<StepIndex>& before, char list, std::vector<StepIndex>& out) const;

    const CaseTables& tables_;
    const LiveFacts& facts_;
    const LiveSteps& steps_;
    const LiveWay& way_;
    const LiveUnlocks& unlocks_;
    const LiveRules& rules_;
    const Profile& profile_;
    Journal& journal_;
    std::vector<StepPriority> priorities_;
    std::vector<char> ranked_;  // by step: 0, or which list it stands in
    Worklist touched_, moved_;
    mutable std::vector<StepIndex> fresh_;
};

}  // namespace ics
