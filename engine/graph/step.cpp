#include "graph/step.hpp"

#include <numeric>
#include <utility>

namespace ics {

namespace {

// Sets of criteria that are the same work, each known by its lowest criterion (union-find).
class SameWork {
public:
    explicit SameWork(std::size_t size) : lower_(size) { std::iota(lower_.begin(), lower_.end(), 0u); }

    std::uint32_t lowest(std::uint32_t at) {
        while (lower_[at] != at) at = lower_[at] = lower_[lower_[at]];
        return at;
    }

    void join(std::uint32_t a, std::uint32_t b) {
        const auto [low, high] = std::minmax({lowest(a), lowest(b)});
        lower_[high] = low;
    }

private:
    std::vector<std::uint32_t> lower_;
};

SameWork classes_of(const KnowledgeBase& knowledge) {
    SameWork classes(knowledge.criteria.size());
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i)
        for (const CriterionIndex other : knowledge.criteria[i].same) classes.join(i, other.value);
    return classes;
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
    SameWork classes = classes_of(knowledge);
    by_criterion_.resize(knowledge.criteria.size());
    std::vector<std::optional<StepIndex>> by_class(knowledge.criteria.size());
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const Criterion& criterion = knowledge.criteria[i];
        if (!criterion.is_step()) continue;
        std::optional<StepIndex>& step = by_class[classes.lowest(i)];
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
