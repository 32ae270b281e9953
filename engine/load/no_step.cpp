#include "load/no_step.hpp"

#include <fmt/format.h>

namespace ics {

NoStep why_no_step(const KnowledgeBase& knowledge, CriterionIndex criterion) {
    const Criterion& record = knowledge[criterion];
    const auto beside = [&](std::string_view what, CriterionIndex other) {
        return NoStep{fmt::format("{} '{}'", what, knowledge[other].id),
                      fmt::format("name '{}' instead", knowledge[other].id)};
    };
    if (record.repeats) return beside("a repeat of", *record.repeats);
    if (record.parent) return beside("a line of evidence for", *record.parent);
    if (record.alternative_of) return beside("one of the alternatives of", *record.alternative_of);
    const std::string& capability = knowledge[record.capability].id;
    if (record.stage == 0)
        return {"a description of the stage where everyone starts",
                fmt::format("name another criterion of '{}'", capability)};
    return {"a description", fmt::format("name another criterion of '{}', or its milestone {}@{}", capability,
                                         capability, knowledge.stage(record.capability, record.stage).id)};
}

std::string milestone_told_by(const KnowledgeBase& knowledge, std::string_view id) {
    for (const Capability& capability : knowledge.capabilities)
        for (const MilestoneText& text : capability.milestones)
            if (text.id == id && text.stage >= 0)
                return capability.id + "@" + knowledge.stage(capability.framework, text.stage).id;
    return "";
}

std::string stage_above_base(const KnowledgeBase& knowledge, CapabilityIndex capability) {
    const FrameworkIndex framework = knowledge[capability].framework;
    if (framework.value >= knowledge.frameworks.size() || knowledge[framework].top() < 1) return "...";
    return knowledge.stage(framework, 1).id;
}

}  // namespace ics
