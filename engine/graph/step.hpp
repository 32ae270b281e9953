// Steps: the nodes of the dependency graph.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/knowledge_base.hpp"

namespace ics {

// A requirement (with all criteria of other frameworks that are the same work), or a milestone.
struct Step {
    bool is_milestone = false;
    CapabilityIndex capability;           // of the first member, or of the milestone
    Level stage = 0;
    std::vector<CriterionIndex> members;  // in order; empty for a milestone
    bool by_rating_only = false;          // a milestone whose stage has no requirements
};

// All steps of a knowledge base: first those of criteria, in order of their first member, then the
// milestones of every stage above the base, by capability and stage.
class StepTable {
public:
    explicit StepTable(const KnowledgeBase& knowledge);

    std::size_t size() const { return steps_.size(); }
    const Step& operator[](StepIndex step) const { return steps_[step.value]; }

    // The step of a criterion; nothing for one that is no step (a description, a repeat, a part).
    std::optional<StepIndex> of(CriterionIndex criterion) const;
    // The step of a milestone above the base.
    StepIndex of(Milestone milestone) const;
    // Nothing for a criterion that is no step, and for a milestone at the base.
    std::optional<StepIndex> of(const StepRef& step) const;
    // The first member's id, or "capability@stage".
    std::string id(const KnowledgeBase& knowledge, StepIndex step) const;
    // For people: the first member's action (its text, then its id, where it has none), or "Capability: Stage".
    std::string title(const KnowledgeBase& knowledge, StepIndex step) const;

private:
    void add_criteria(const KnowledgeBase& knowledge);
    void add_milestones(const KnowledgeBase& knowledge);

    std::vector<Step> steps_;
    std::vector<std::optional<StepIndex>> by_criterion_;
    std::vector<std::uint32_t> first_milestone_;  // by capability
};

}  // namespace ics
