#include "facts/facts.hpp"

#include <algorithm>
#include <tuple>

#include "facts/crosswalk.hpp"
#include "facts/positions.hpp"
#include "facts/stages.hpp"
#include "facts/statuses.hpp"

namespace ics {

namespace {

MetricFact metric_fact(const Metric& metric, const MetricValue* given, std::size_t entry) {
    MetricFact fact;
    if (metric.scope == Scope::local) fact.target = metric.target;
    if (!given) return fact;
    if (given->target) fact.target = given->target;
    fact.value = given->value;
    fact.entry = entry;
    if (fact.target) fact.meets = meets(metric.comparison, given->value, *fact.target) ? Truth::yes : Truth::no;
    return fact;
}

std::vector<MetricFact> metric_facts(const KnowledgeBase& knowledge, const Assessment& assessment) {
    std::vector<MetricFact> facts;
    for (const Metric& metric : knowledge.metrics) facts.push_back(metric_fact(metric, nullptr, 0));
    for (std::size_t i = 0; i < assessment.metrics.size(); ++i) {
        const MetricValue& given = assessment.metrics[i];
        facts[given.metric.value] = metric_fact(knowledge[given.metric], &given, i);
    }
    return facts;
}

std::vector<ContextFactValue> context_values(const KnowledgeBase& knowledge, const Assessment& assessment) {
    std::vector<ContextFactValue> values(knowledge.context_facts.size());
    for (std::size_t i = 0; i < assessment.context.size(); ++i)
        values[assessment.context[i].fact.value] = {assessment.context[i].value ? Truth::yes : Truth::no, i};
    return values;
}

std::vector<std::optional<Level>> targets(const KnowledgeBase& knowledge, const Assessment& assessment) {
    std::vector<std::optional<Level>> by_capability(knowledge.capabilities.size());
    for (const Target& target : assessment.targets)
        for (const DomainIndex domain : knowledge[target.framework].domains)
            for (const CapabilityIndex capability : knowledge[domain].capabilities)
                by_capability[capability.value] = target.stage;
    return by_capability;
}

}  // namespace

std::string_view name(Origin origin) {
    switch (origin) {
        case Origin::rated: return "rated";
        case Origin::derived: return "derived";
        case Origin::presumed: return "presumed";
        case Origin::inferred: return "inferred";
        case Origin::unknown: return "unknown";
    }
    return "unknown";
}

LevelRange stage_from_criteria(const KnowledgeBase& knowledge, CapabilityIndex capability,
                               const std::vector<CriterionFact>& criteria) {
    return stage_by_requirements(
        knowledge, capability, [&](CriterionIndex c) { return criteria[c.value].met; },
        [&](CriterionIndex c) { return !criteria[c.value].not_applicable; });
}

Facts derive_facts(const KnowledgeBase& knowledge, const Assessment& assessment, Date as_of) {
    Facts facts;
    facts.system = assessment.system;
    facts.as_of = as_of;
    facts.metrics = metric_facts(knowledge, assessment);
    facts.context = context_values(knowledge, assessment);
    facts.target = targets(knowledge, assessment);
    take_statuses(knowledge, assessment, facts);
    take_positions(knowledge, assessment, facts);
    presume_criteria(knowledge, assessment, facts);
    infer_positions(knowledge, facts);
    copy_to_repeats(knowledge, facts);
    std::stable_sort(facts.conflicts.begin(), facts.conflicts.end(), [](const Conflict& a, const Conflict& b) {
        return std::tie(a.capability, a.kind) < std::tie(b.capability, b.kind);
    });
    return facts;
}

}  // namespace ics
