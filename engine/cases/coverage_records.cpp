// Which records of the knowledge base a report can come to: advice that some rule gives, evidence that is for something.
#include <algorithm>
#include <set>

#include "cases/coverage.hpp"

namespace ics {

namespace {

using Ids = std::set<std::string, std::less<>>;

std::set<RecommendationIndex> all_given(const RuleSet& rules) {
    std::set<RecommendationIndex> out;
    for (const Rule& rule : rules.rules()) out.insert(rule.recommends.begin(), rule.recommends.end());
    return out;
}

RecordsCovered local_recommendations(const KnowledgeBase& knowledge, const RuleSet& rules) {
    RecordsCovered out{"local recommendation", {}, {}};
    const std::set<RecommendationIndex> given = all_given(rules);
    for (std::uint32_t i = 0; i < knowledge.recommendations.size(); ++i) {
        if (knowledge.recommendations[i].audience != Audience::local) continue;
        ++out.used.total;
        if (given.contains(RecommendationIndex{i})) ++out.used.covered;
        else out.unused.push_back(knowledge.recommendations[i].id);
    }
    return out;
}

// What a report tells evidence of: steps and their parts, what a stage looks like, capabilities, key themes, local advice
// that some rule gives and its parts.
Ids told_of(const KnowledgeBase& knowledge, const RuleSet& rules) {
    Ids out;
    for (const Criterion& criterion : knowledge.criteria) {
        if (!criterion.is_step()) continue;
        out.insert(criterion.id);
        for (const CriterionIndex child : criterion.children) out.insert(knowledge[child].id);
    }
    for (const Capability& capability : knowledge.capabilities) {
        out.insert(capability.id);
        for (const MilestoneText& milestone : capability.milestones) out.insert(milestone.id);
    }
    for (const Theme& theme : knowledge.themes) out.insert(theme.id);
    for (const RecommendationIndex index : all_given(rules)) {
        if (knowledge[index].audience != Audience::local) continue;
        out.insert(knowledge[index].id);
        for (const Record& part : knowledge[index].parts) out.insert(part.id);
    }
    return out;
}

// Evidence that advice which some rule gives names itself.
Ids named_by_advice(const KnowledgeBase& knowledge, const RuleSet& rules) {
    Ids out;
    for (const RecommendationIndex index : all_given(rules))
        if (knowledge[index].audience == Audience::local)
            out.insert(knowledge[index].evidence.begin(), knowledge[index].evidence.end());
    return out;
}

bool any_of(const std::vector<std::string>& links, const Ids& ids) {
    return std::any_of(links.begin(), links.end(), [&](const std::string& link) { return ids.contains(link); });
}

template <class R, class IsUsed>
RecordsCovered records(std::string kind, const std::vector<R>& all, IsUsed is_used) {
    RecordsCovered out{std::move(kind), {0, all.size()}, {}};
    for (const R& record : all) {
        if (is_used(record)) ++out.used.covered;
        else out.unused.push_back(record.id);
    }
    return out;
}

}  // namespace

std::vector<RecordsCovered> cover_records(const KnowledgeBase& knowledge, const RuleSet& rules) {
    const Ids told = told_of(knowledge, rules), named = named_by_advice(knowledge, rules);
    const auto is_for = [&](const auto& evidence) { return named.contains(evidence.id) || any_of(evidence.illustrates, told); };
    Ids studies;  // of which some fact is for something
    for (const CaseFact& fact : knowledge.case_facts)
        if (is_for(fact)) studies.insert(fact.case_study);
    return {local_recommendations(knowledge, rules),
            records("case study", knowledge.case_studies,
                    [&](const CaseStudy& study) { return is_for(study) || !study.themes.empty() || studies.contains(study.id); }),
            records("approach", knowledge.approaches, is_for),
            records("finding", knowledge.findings, is_for),
            records("sign of success", knowledge.markers, [&](const Marker& marker) { return any_of(marker.shows, told); })};
}

}  // namespace ics
