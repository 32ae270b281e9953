#include "graph/step.hpp"

#include <numeric>

#include "model/same_work.hpp"

namespace ics {

namespace {

// For each criterion the lowest one that is the same work.
std::vector<std::uint32_t> lowest_of_class(const KnowledgeBase& knowledge) {
    std::vector<std::uint32_t> lowest(knowledge.criteria.size());
    std::iota(lowest.begin(), lowest.end(), 0u);
    for (const std::vector<CriterionIndex>& members : same_work_classes(knowledge))
        for (const CriterionIndex member : members) lowest[member.value] = members.front().value;
    return lowest;
}

std::string title_of(const Criterion& criterion) {
    if (!criterion.action.empty()) return criterion.action;
    return criterion.text.empty() ? criterion.id : criterion.text;
}

}  // namespace

StepTable::StepTable(const KnowledgeBase& knowledge) {
    add_criteria(knowledge);
    add_milestones(knowledge);
}

void StepTable::add_criteria(const KnowledgeBase& knowledge) {
    const std::vector<std::uint32_t> lowest = lowest_of_class(knowledge);
    by_criterion_.resize(knowledge.criteria.size());
    std::vector<std::optional<StepIndex>> by_class(knowledge.criteria.size());
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const Criterion& criterion = knowledge.criteria[i];
        if (!criterion.is_step()) continue;
        std::optional<StepIndex>& step = by_class[lowest[i]];
        if (!step) {
            step = StepIndex{std::uint32_t(steps_.size())};
            steps_.push_back({false, criterion.capability, criterion.stage, {}, false});
        }
        steps_[step->value].members.push_back(CriterionIndex{i});
        by_criterion_[i] = step;
    }
}

void StepTable::add_milestones(const KnowledgeBase& knowledge) {
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i) {
        first_milestone_.push_back(std::uint32_t(steps_.size()));
        const Level top = knowledge[knowledge.capabilities[i].framework].top();
        for (Level stage = 1; stage <= top; ++stage) steps_.push_back({true, CapabilityIndex{i}, stage, {}, true});
    }
    for (const Criterion& criterion : knowledge.criteria)
        if (criterion.is_step() && criterion.stage > 0)
            steps_[of(Milestone{criterion.capability, criterion.stage}).value].by_rating_only = false;
}

std::optional<StepIndex> StepTable::of(CriterionIndex criterion) const { return by_criterion_[criterion.value]; }

StepIndex StepTable::of(Milestone milestone) const {
    return StepIndex{first_milestone_[milestone.capability.value] + std::uint32_t(milestone.stage - 1)};
}

std::optional<StepIndex> StepTable::of(const StepRef& step) const {
    if (const auto* criterion = std::get_if<CriterionIndex>(&step)) return of(*criterion);
    const auto& milestone = std::get<Milestone>(step);
    return milestone.stage > 0 ? std::optional(of(milestone)) : std::nullopt;
}

std::string StepTable::id(const KnowledgeBase& knowledge, StepIndex step) const {
    const Step& at = (*this)[step];
    if (at.is_milestone) return knowledge.id_of(Milestone{at.capability, at.stage});
    return knowledge[at.members.front()].id;
}

std::string StepTable::title(const KnowledgeBase& knowledge, StepIndex step) const {
    const Step& at = (*this)[step];
    if (!at.is_milestone) return title_of(knowledge[at.members.front()]);
    return knowledge[at.capability].title + ": " + knowledge.stage(at.capability, at.stage).title;
}

}  // namespace ics
