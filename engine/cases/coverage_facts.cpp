// Which facts rules read and cases set.
#include <set>

#include "cases/coverage.hpp"

namespace ics {

namespace {

using Subjects = std::set<Subject>;

Subject capability_of(const KnowledgeBase& knowledge, CriterionIndex criterion) {
    return {Read::Kind::capability, knowledge[criterion].capability.value};
}

// Who reads or sets a criterion says something of its capability.
void take(const KnowledgeBase& knowledge, Subject subject, Subjects& out) {
    out.insert(subject);
    if (subject.kind == Read::Kind::criterion) out.insert(capability_of(knowledge, CriterionIndex{subject.index}));
}

Subjects all_read(const KnowledgeBase& knowledge, const RuleSet& rules) {
    Subjects out;
    for (const Rule& rule : rules.rules())
        for (const Subject& subject : rule.binds) take(knowledge, subject, out);
    return out;
}

Subjects all_set(const KnowledgeBase& knowledge, const std::vector<CasesOfRule>& cases) {
    Subjects out;
    for (const CasesOfRule& of_rule : cases)
        for (const RuleCase& rule_case : of_rule.cases) {
            const Assessment& said = rule_case.assessment;
            for (const auto& rating : said.capability_ratings) out.insert({Read::Kind::capability, rating.capability.value});
            for (const auto& rating : said.criterion_ratings)
                take(knowledge, {Read::Kind::criterion, rating.criterion.value}, out);
            for (const auto& entry : said.metrics) out.insert({Read::Kind::metric, entry.metric.value});
            for (const auto& entry : said.context) out.insert({Read::Kind::context, entry.fact.value});
        }
    return out;
}

std::size_t how_many(const KnowledgeBase& knowledge, Read::Kind kind) {
    switch (kind) {
        case Read::Kind::capability: return knowledge.capabilities.size();
        case Read::Kind::criterion: return knowledge.criteria.size();
        case Read::Kind::metric: return knowledge.metrics.size();
        case Read::Kind::context: return knowledge.context_facts.size();
        case Read::Kind::system: break;
    }
    return 0;
}

bool counts(const KnowledgeBase& knowledge, Subject subject) {
    return subject.kind != Read::Kind::criterion || knowledge[CriterionIndex{subject.index}].is_step();
}

FactsCovered covered(const KnowledgeBase& knowledge, Read::Kind kind, const Subjects& read, const Subjects& set) {
    FactsCovered out;
    out.kind = kind;
    for (std::uint32_t i = 0; i < how_many(knowledge, kind); ++i) {
        const Subject subject{kind, i};
        if (!counts(knowledge, subject)) continue;
        const bool is_read = read.contains(subject), is_set = set.contains(subject);
        ++out.read.total;
        ++out.set.total;
        out.read.covered += is_read ? 1 : 0;
        out.set.covered += is_set ? 1 : 0;
        if (!is_read) out.unread.push_back(subject);
        else if (!is_set) out.unset.push_back(subject);
    }
    return out;
}

}  // namespace

std::vector<FactsCovered> cover_facts(const KnowledgeBase& knowledge, const RuleSet& rules,
                                      const std::vector<CasesOfRule>& cases) {
    const Subjects read = all_read(knowledge, rules), set = all_set(knowledge, cases);
    std::vector<FactsCovered> out;
    for (const Read::Kind kind : {Read::Kind::capability, Read::Kind::criterion, Read::Kind::metric, Read::Kind::context})
        out.push_back(covered(knowledge, kind, read, set));
    return out;
}

}  // namespace ics
