// What follows from a case, in numbers and indices: states of steps, rules, priorities. No words: advise.hpp
// puts it into them.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "advise/advice.hpp"
#include "advise/step_priority.hpp"
#include "advise/step_status.hpp"
#include "facts/facts.hpp"
#include "graph/dependency_graph.hpp"
#include "model/assessment.hpp"
#include "script/rule_set.hpp"

namespace ics {

// Whether a step is done, and what it waits for.
struct StepInfo : StepStatus {
    std::vector<StepIndex> waits_for;  // requirements that are not done: of a step that is open, or done ahead of them
    std::vector<Unknown> unknowns;     // undetermined, or begun all the same: the facts that decide, in order
};

struct Evaluation {
    Facts facts;
    std::vector<Target> targets;
    bool targets_defaulted = false;        // the assessment names none
    std::vector<StepInfo> steps;           // by StepIndex
    StepSet on_the_way;                    // steps of the targets and all they require
    StepSet open;                          // not known to be done, and applicable
    std::vector<int> unlocks;              // by StepIndex: open criteria on the way that wait for it
    std::vector<RuleResult> rules;         // by RuleIndex
    std::vector<std::vector<RuleIndex>> advised_by;      // by StepIndex: fired rules that advance it
    std::vector<std::optional<StepPriority>> priority;   // by StepIndex: of ready and blocked steps on the way
};

// Evaluates a case toward `targets` (never empty), as of a date.
Evaluation evaluate(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                    const Assessment& assessment, std::vector<Target> targets, const Profile& profile, Date as_of,
                    Diagnostics& diagnostics);

// Fills what explains each state: what it waits for, and the unknowns that decide.
void explain_states(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts, std::vector<StepInfo>& infos);

// The states of all steps, by StepIndex.
std::vector<StepInfo> step_states(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts);

// The member under which a piece of work is shown and judged: the first applicable one of a framework with a target,
// else the first applicable one, else the first. Not for milestones.
CriterionIndex shown_member(const KnowledgeBase& knowledge, const Facts& facts, const Step& step);

// How far a step's capability stands from its target, as a share of the ladder (0..1): the middle of the range where
// its stage is not settled. Of several members the widest; without a target there is no gap, and no capability.
struct Gap {
    double share = 0;
    std::optional<CapabilityIndex> capability;
};
Gap gap_to_target(const KnowledgeBase& knowledge, const Facts& facts, const Step& step);

// Metrics, commitments and recommendations whose dates bear on a step: the nearest one first. A date that has
// passed is nearer than any other.
struct StepDeadline {
    Date date{};
    enum class Kind { metric, commitment, recommendation, target } kind;
    std::size_t index = 0;  // of the metric, the assessment's commitment, the recommendation, the target
};
std::vector<StepDeadline> step_deadlines(const KnowledgeBase& knowledge, const DependencyGraph& graph,
                                         const Assessment& assessment, const RuleSet& rules,
                                         const Evaluation& evaluation, StepIndex step);

// The metrics that a step serves, through any of its members, in order.
std::vector<MetricIndex> served_metrics(const KnowledgeBase& knowledge, const Step& step);

}  // namespace ics
