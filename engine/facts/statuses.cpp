#include "facts/statuses.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace ics {

namespace {

struct Count {
    int yes = 0, no = 0, unknown = 0, started = 0;
};

Count count(const Facts& facts, const std::vector<CriterionIndex>& members) {
    Count out;
    for (const CriterionIndex index : members) {
        const CriterionFact& fact = facts[index];
        if (fact.not_applicable) continue;
        out.yes += fact.met == Truth::yes;
        out.no += fact.met == Truth::no;
        out.unknown += fact.met == Truth::unknown;
        out.started += fact.met == Truth::yes || fact.partly;
    }
    return out;
}

CriterionFact derived(Truth met, bool partly = false) { return {met, Origin::derived, partly, false, std::nullopt}; }

// What the sub-criteria say of their parent: one unmet makes it unmet, all met make it met.
CriterionFact from_parts(const Count& parts) {
    if (parts.no > 0) return derived(Truth::no, parts.started > 0);
    if (parts.unknown == 0 && parts.yes > 0) return derived(Truth::yes);
    return {};
}

// Any alternative is enough.
CriterionFact from_alternatives(const Count& members) {
    if (members.yes > 0) return derived(Truth::yes);
    if (members.unknown == 0 && members.no > 0) return derived(Truth::no, members.started > 0);
    return {};
}

void take_ratings(const Assessment& assessment, Facts& facts) {
    for (std::size_t i = 0; i < assessment.criterion_ratings.size(); ++i) {
        const CriterionRating& rating = assessment.criterion_ratings[i];
        CriterionFact& fact = facts.criteria[rating.criterion.value];
        fact = {rating.status == Status::met ? Truth::yes : Truth::no, Origin::rated, rating.status == Status::partly,
                rating.status == Status::not_applicable, i};
        if (fact.not_applicable) fact.met = Truth::unknown;
    }
}

void note_parent_conflict(const Criterion& parent, CriterionIndex index, const CriterionFact& own,
                          const CriterionFact& parts, Facts& facts) {
    if (own.not_applicable || parts.met == Truth::unknown || own.met == parts.met) return;
    Conflict conflict{Conflict::Kind::parent_and_parts, parent.capability, {index}, {}, ""};
    conflict.criteria.insert(conflict.criteria.end(), parent.children.begin(), parent.children.end());
    conflict.text = own.met == Truth::yes
                        ? fmt::format("'{}' is rated met, but not all of its parts are; the rating of the whole was kept.",
                                      parent.text)
                        : fmt::format("'{}' is rated unmet, but all of its parts are met; the rating of the whole was kept.",
                                      parent.text);
    facts.conflicts.push_back(std::move(conflict));
}

void derive_families(const KnowledgeBase& knowledge, Facts& facts) {
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const Criterion& criterion = knowledge.criteria[i];
        CriterionFact& own = facts.criteria[i];
        CriterionFact found;
        if (!criterion.children.empty()) found = from_parts(count(facts, criterion.children));
        if (!criterion.alternatives.empty()) found = from_alternatives(count(facts, criterion.alternatives));
        if (own.origin == Origin::unknown)
            own = found;
        else if (!criterion.children.empty())
            note_parent_conflict(criterion, CriterionIndex{i}, own, found, facts);
    }
}

void share(const KnowledgeBase& knowledge, const std::vector<CriterionIndex>& members, Facts& facts) {
    const Count known = count(facts, members);
    if (known.yes > 0 && known.no > 0) {
        const CriterionIndex first = members.front();
        facts.conflicts.push_back({Conflict::Kind::same_work, knowledge[first].capability, members, {},
                                   fmt::format("'{}' is the same work in more than one framework, and the ratings disagree "
                                               "on whether it is done.", knowledge[first].text)});
        return;
    }
    if (known.yes + known.no == 0) return;
    bool settled = false, partly = false;
    for (const CriterionIndex member : members) {
        const Origin origin = facts[member].origin;
        settled = settled || origin == Origin::rated || origin == Origin::derived;
        partly = partly || facts[member].partly;
    }
    for (const CriterionIndex member : members) {
        CriterionFact& fact = facts.criteria[member.value];
        if (fact.met != Truth::unknown || fact.not_applicable) continue;
        fact = derived(known.yes > 0 ? Truth::yes : Truth::no, partly);
        if (!settled) fact.origin = Origin::presumed;
    }
}

}  // namespace

std::vector<CriterionIndex> same_work(const KnowledgeBase& knowledge, CriterionIndex criterion) {
    std::set<CriterionIndex> members{criterion};
    std::vector<CriterionIndex> queue{criterion};
    while (!queue.empty()) {
        const CriterionIndex at = queue.back();
        queue.pop_back();
        for (const CriterionIndex next : knowledge[at].same)
            if (members.insert(next).second) queue.push_back(next);
    }
    return {members.begin(), members.end()};
}

void share_same_work(const KnowledgeBase& knowledge, Facts& facts) {
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        if (knowledge.criteria[i].same.empty()) continue;
        const std::vector<CriterionIndex> members = same_work(knowledge, CriterionIndex{i});
        if (members.front() == CriterionIndex{i}) share(knowledge, members, facts);
    }
}

void take_statuses(const KnowledgeBase& knowledge, const Assessment& assessment, Facts& facts) {
    facts.criteria.assign(knowledge.criteria.size(), {});
    take_ratings(assessment, facts);
    derive_families(knowledge, facts);
    share_same_work(knowledge, facts);
}

void copy_to_repeats(const KnowledgeBase& knowledge, Facts& facts) {
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i)
        if (const auto original = knowledge.criteria[i].repeats) facts.criteria[i] = facts[*original];
}

}  // namespace ics
