// All that follows from a case, kept up to date as the case changes.
#pragma once

#include <vector>

#include "advise/case_tables.hpp"
#include "advise/live_priorities.hpp"
#include "advise/live_rules.hpp"
#include "advise/live_steps.hpp"
#include "advise/live_unlocks.hpp"
#include "advise/live_way.hpp"
#include "facts/live_facts.hpp"

namespace ics {

// The stages of an evaluation in order, each of which follows the changes of those before it.
struct LiveEvaluation {
    // `assessment` aims at `targets`. All must outlive it. `keep`, where given, is filled with what each rule read.
    LiveEvaluation(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rule_set, const Assessment& assessment,
                   const std::vector<Target>& targets, const Profile& profile, Date as_of, Diagnostics& diagnostics,
                   std::vector<RuleResult>* keep = nullptr);

    // What changes in `facts` is followed through all stages; `before` is the ranking that stood until then.
    void follow(const Ranking& before, Ranking& out, Diagnostics& diagnostics);

    Journal journal;
    CaseTables tables;
    LiveFacts facts;
    LiveSteps steps;
    LiveWay way;
    LiveUnlocks unlocks;
    LiveRules rules;
    LivePriorities priorities;
    Ranking ranking;  // at the start

private:
    void follow_rest(const Ranking& before, Ranking& out);
};

}  // namespace ics
