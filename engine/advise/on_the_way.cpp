// Which steps lie on the way to the targets.
#include <algorithm>

#include "advise/evaluation.hpp"

namespace ics {

namespace {

bool reaches(const KnowledgeBase& knowledge, CapabilityIndex capability, Level stage,
             const std::vector<Target>& targets) {
    const FrameworkIndex framework = knowledge[capability].framework;
    return std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
        return target.framework == framework && stage <= target.stage;
    });
}

// A milestone or criterion of a target's framework, up to its stage.
bool is_target_step(const KnowledgeBase& knowledge, const Step& step, const std::vector<Target>& targets) {
    if (step.is_milestone) return reaches(knowledge, step.capability, step.stage, targets);
    return std::any_of(step.members.begin(), step.members.end(), [&](CriterionIndex c) {
        return reaches(knowledge, knowledge[c].capability, knowledge[c].stage, targets);
    });
}

}  // namespace

StepSet steps_on_the_way(const KnowledgeBase& knowledge, const DependencyGraph& graph,
                         const std::vector<Target>& targets, const std::vector<StepInfo>& states) {
    const StepTable& steps = graph.steps();
    StepSet on(steps.size(), 0);
    std::vector<StepIndex> queue;
    const auto add = [&](StepIndex step) {
        if (!on[step.value] && states[step.value].open()) queue.push_back(step);
        on[step.value] = 1;
    };
    for (std::uint32_t i = 0; i < steps.size(); ++i)
        if (is_target_step(knowledge, steps[StepIndex{i}], targets)) add(StepIndex{i});
    while (!queue.empty()) {
        const StepIndex step = queue.back();
        queue.pop_back();
        for (const StepEdge& edge : graph.needs(step)) add(edge.step);
    }
    return on;
}

}  // namespace ics
