#include "skeleton/sheet_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ics::skeleton {

namespace {

void append(std::string& out, const std::string& text) {
    if (!text.empty()) out += (out.empty() ? "" : " ") + text;
}

// Empty where nothing is said.
std::string stage_text(const KnowledgeBase& knowledge, CapabilityIndex capability, Level level) {
    std::string out;
    for (const MilestoneText& milestone : knowledge[capability].milestones)
        if (milestone.stage == level) append(out, milestone.text);
    for (const CriterionIndex c : knowledge[capability].criteria)
        if (knowledge[c].stage == level && knowledge[c].role == Role::description) append(out, knowledge[c].text);
    return out;
}

std::vector<std::string> texts_of(const KnowledgeBase& knowledge, CapabilityIndex capability, bool all) {
    std::vector<std::string> out;
    for (Level level = 0; level <= knowledge[knowledge[capability].framework].top(); ++level) {
        const Stage& stage = knowledge.stage(capability, level);
        std::string text = stage_text(knowledge, capability, level);
        if (text.empty() && all) text = stage.text;
        if (!text.empty()) out.push_back(fmt::format("{}: {}", stage.title, text));
    }
    return out;
}

std::string comparison_words(Comparison comparison) {
    if (comparison == Comparison::equal) return "";
    return comparison == Comparison::at_least ? "at least " : "at most ";
}

}  // namespace

std::vector<std::string> stage_texts(const KnowledgeBase& knowledge, CapabilityIndex capability) {
    return texts_of(knowledge, capability, false);
}

std::vector<std::string> all_stage_texts(const KnowledgeBase& knowledge, CapabilityIndex capability) {
    return texts_of(knowledge, capability, true);
}

std::vector<std::string> stage_ids(const Framework& framework) {
    std::vector<std::string> ids;
    for (const Stage& stage : framework.stages) ids.push_back(stage.id);
    return ids;
}

std::string stage_choices(const Framework& framework) {
    std::vector<std::string> ids = stage_ids(framework);
    const std::string last = ids.back();
    ids.pop_back();
    return ids.empty() ? last : fmt::format("{} or {}", fmt::join(ids, ", "), last);
}

std::string target_words(const Metric& metric) {
    const std::string by = metric.deadline ? fmt::format(", by {}", written(*metric.deadline)) : "";
    const std::string_view whose = metric.scope == Scope::national ? "England's target" : "Target";
    return fmt::format("{}: {}{}{}.", whose, comparison_words(metric.comparison), with_unit(metric.target, metric.unit),
                       by);
}

std::vector<CapabilityIndex> capabilities_of(const KnowledgeBase& knowledge, FrameworkIndex framework) {
    std::vector<CapabilityIndex> out;
    for (const DomainIndex domain : knowledge[framework].domains)
        for (const CapabilityIndex capability : knowledge[domain].capabilities) out.push_back(capability);
    return out;
}

}  // namespace ics::skeleton
