// A case that can be changed and changed back, its evaluation following: what-if by the thousand.
#pragma once

#include <memory>
#include <vector>

#include "advise/advise.hpp"
#include "advise/assumption.hpp"
#include "advise/evaluation.hpp"

namespace ics {

// Holds an assessment and what follows from it. `assume` makes assumptions on top of those made before; `take_back` undoes the
// latest such call. What it says is at all times what `evaluate` says of the assessment as assumed, to the last bit.
// The knowledge base, graph, rules and assessment must outlive it. One thread at a time, as a RuleSet is.
class LiveCase {
public:
    // Nothing, and reported, where `prepare` gives no evaluation.
    static std::unique_ptr<LiveCase> open(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                          const Assessment& assessment, const AdviseOptions& options,
                                          Diagnostics& diagnostics);
    ~LiveCase();

    void assume(const std::vector<Assumption>& assumptions);
    void take_back();  // where `depth` is not 0
    int depth() const;  // calls of `assume` not taken back

    // Errors that rules ran into since it was opened: then what it says of those rules means nothing.
    const Diagnostics& problems() const;

    const std::vector<Target>& targets() const;
    // Without conflicts: `contradicts` tells of them. Where something is assumed that the assessment has no entry for, `rating`
    // and `entry` are no positions in its lists (LiveFacts::assumed).
    const Facts& facts() const;
    bool contradicts(CapabilityIndex capability) const;  // as LiveFacts::contradicts

    StepState state(StepIndex step) const;
    bool open(StepIndex step) const;                // not known to be done, and applicable
    bool on_the_way(StepIndex step) const;          // to a target
    int unlocks(StepIndex step) const;              // open criteria on the way that wait for it
    const StepPriority* priority(StepIndex step) const;  // of ready and blocked criteria on the way; else null
    // Actions of the report, by rank: the first is the one to take first.
    const std::vector<StepIndex>& ready() const;
    const std::vector<StepIndex>& blocked() const;

    Outcome outcome(RuleIndex rule) const;
    // Fires where any rule that recommends it does; else undetermined where any is. Silent where none speaks of it.
    Outcome outcome(RecommendationIndex recommendation) const;

private:
    struct State;
    explicit LiveCase(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace ics
