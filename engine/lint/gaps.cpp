#include "lint/gaps.hpp"

#include <set>

#include <fmt/format.h>

namespace ics {

namespace {

void add_capabilities_read(const KnowledgeBase& knowledge, const std::vector<Rule>& rules, std::set<CapabilityIndex>& out) {
    for (const Rule& rule : rules)
        for (const Subject& subject : rule.binds) {
            if (subject.kind == Read::Kind::capability) out.insert(CapabilityIndex{subject.index});
            if (subject.kind == Read::Kind::criterion) out.insert(knowledge[CriterionIndex{subject.index}].capability);
        }
}

}  // namespace

void report_gaps(const KnowledgeBase& knowledge, const RuleSet& rules, const std::vector<Rule>& off, Diagnostics& diagnostics) {
    if (rules.rules().empty()) return;
    std::set<RecommendationIndex> reached;
    for (const std::vector<Rule>* some : {&rules.rules(), &off})
        for (const Rule& rule : *some) reached.insert(rule.recommends.begin(), rule.recommends.end());
    for (std::uint32_t i = 0; i < knowledge.recommendations.size(); ++i) {
        const Recommendation& advice = knowledge.recommendations[i];
        if (advice.audience != Audience::local || reached.contains(RecommendationIndex{i})) continue;
        diagnostics.add({.code = "unreached-advice",
                         .severity = Severity::warning,
                         .place = advice.place,
                         .message = fmt::format("no rule recommends '{}'", advice.id),
                         .expected = fmt::format("a rule with recommends = {{ \"{}\" }}", advice.id),
                         .mend = "write a rule that finds when a system needs this advice",
                         .of = {advice.id}});
    }
    std::set<CapabilityIndex> read;
    add_capabilities_read(knowledge, rules.rules(), read);
    add_capabilities_read(knowledge, off, read);
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i) {
        const Capability& capability = knowledge.capabilities[i];
        if (read.contains(CapabilityIndex{i})) continue;
        diagnostics.add({.code = "unread-capability",
                         .severity = Severity::warning,
                         .place = capability.place,
                         .message = fmt::format("no rule reads anything of '{}'", capability.id),
                         .expected = fmt::format("a rule that binds capability \"{}\" or one of its criteria", capability.id),
                         .mend = "write a rule for what follows from a low or a high rating of it",
                         .of = {capability.id}});
    }
}

}  // namespace ics
