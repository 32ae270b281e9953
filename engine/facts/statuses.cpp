#include "facts/statuses.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "model/same_work.hpp"

namespace ics {

namespace {

// Members that are not applicable are left out.
struct Count {
    int yes = 0, no = 0, unknown = 0, started = 0;

    int applicable() const { return yes + no + unknown; }
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

CriterionFact presumed(Truth met) { return {met, Origin::presumed, false, false, std::nullopt}; }
CriterionFact derived(Truth met, bool partly = false) { return {met, Origin::derived, partly, false, std::nullopt}; }
CriterionFact derived_not_applicable() { return {Truth::unknown, Origin::derived, false, true, std::nullopt}; }

// What contradicts a whole that is rated itself: one part unmet, or all met.
Truth said_by_parts(const Count& parts) {
    if (parts.no > 0) return Truth::no;
    return parts.unknown == 0 && parts.yes > 0 ? Truth::yes : Truth::unknown;
}

// What the sub-criteria say of their parent once all are known: one unmet makes it unmet, all met make it met.
CriterionFact from_parts(const Count& parts) {
    if (parts.unknown == 0 && parts.no > 0) return derived(Truth::no, parts.started > 0);
    if (parts.unknown == 0 && parts.yes > 0) return derived(Truth::yes);
    return parts.applicable() == 0 ? derived_not_applicable() : CriterionFact{};
}

// Any alternative is enough.
CriterionFact from_alternatives(const Count& members) {
    if (members.yes > 0) return derived(Truth::yes);
    if (members.unknown == 0 && members.no > 0) return derived(Truth::no, members.started > 0);
    return members.applicable() == 0 ? derived_not_applicable() : CriterionFact{};
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

std::string_view against_the_whole(bool choice, bool whole_met) {
    if (choice) return whole_met ? "none of its alternatives is" : "one of its alternatives is met";
    return whole_met ? "not all of its parts are" : "all of its parts are met";
}

void note_family_conflict(const KnowledgeBase& knowledge, CriterionIndex index,
                          const std::vector<CriterionIndex>& members, Truth by_members, Facts& facts) {
    const CriterionFact& own = facts[index];
    if (own.not_applicable || by_members == Truth::unknown || own.met == by_members) return;
    const Criterion& whole = knowledge[index];
    const std::string_view rated = own.met == Truth::yes ? "met" : own.partly ? "partly met" : "unmet";
    Conflict conflict{Conflict::Kind::parent_and_parts, whole.capability, {index}, {}, ""};
    conflict.criteria.insert(conflict.criteria.end(), members.begin(), members.end());
    conflict.text = fmt::format("'{}' is rated {}, but {}; the rating of the whole was kept.", whole.text, rated,
                                against_the_whole(!whole.alternatives.empty(), own.met == Truth::yes));
    facts.conflicts.push_back(std::move(conflict));
}

void derive_from(const KnowledgeBase& knowledge, CriterionIndex index, const std::vector<CriterionIndex>& members,
                 const CriterionFact& found, Truth said, Facts& facts) {
    if (members.empty()) return;
    CriterionFact& own = facts.criteria[index.value];
    if (own.origin == Origin::unknown)
        own = found;
    else
        note_family_conflict(knowledge, index, members, said, facts);
}

// Parts before choices: a part may belong to one alternative of a choice, never the other way round.
void derive_families(const KnowledgeBase& knowledge, Facts& facts) {
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const auto& parts = knowledge.criteria[i].children;
        const Count known = count(facts, parts);
        derive_from(knowledge, {i}, parts, from_parts(known), said_by_parts(known), facts);
    }
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const auto& members = knowledge.criteria[i].alternatives;
        const CriterionFact found = from_alternatives(count(facts, members));
        derive_from(knowledge, {i}, members, found, found.met, facts);
    }
}

void note_same_work_conflict(const KnowledgeBase& knowledge, const std::vector<CriterionIndex>& members, Facts& facts) {
    const bool listed = std::any_of(facts.conflicts.begin(), facts.conflicts.end(), [&](const Conflict& conflict) {
        return conflict.kind == Conflict::Kind::same_work && conflict.criteria == members;
    });
    if (listed) return;
    const Criterion& first = knowledge[members.front()];
    facts.conflicts.push_back({Conflict::Kind::same_work, first.capability, members, {},
                               fmt::format("'{}' is the same work in more than one framework, and the ratings disagree "
                                           "on whether it is done.", first.text)});
}

bool is_settled(Origin origin) { return origin == Origin::rated || origin == Origin::derived; }

void share(const KnowledgeBase& knowledge, const std::vector<CriterionIndex>& members, Facts& facts) {
    const Count known = count(facts, members);
    if (known.yes > 0 && known.no > 0) return note_same_work_conflict(knowledge, members, facts);
    if (known.yes + known.no == 0) return;
    bool settled = false, partly = false;
    for (const CriterionIndex member : members) {
        settled = settled || (facts[member].met != Truth::unknown && is_settled(facts[member].origin));
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

void share_same_work(const KnowledgeBase& knowledge, Facts& facts) {
    for (const std::vector<CriterionIndex>& members : same_work_classes(knowledge)) share(knowledge, members, facts);
}

void take_statuses(const KnowledgeBase& knowledge, const Assessment& assessment, Facts& facts) {
    facts.criteria.assign(knowledge.criteria.size(), {});
    take_ratings(assessment, facts);
    derive_families(knowledge, facts);
    share_same_work(knowledge, facts);
}

void presume_members(const KnowledgeBase& knowledge, Facts& facts) {
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const Criterion& criterion = knowledge.criteria[i];
        CriterionFact& fact = facts.criteria[i];
        if (fact.met != Truth::unknown || fact.not_applicable) continue;
        if (criterion.parent && facts[*criterion.parent].met == Truth::yes) fact = presumed(Truth::yes);
        if (criterion.alternative_of && facts[*criterion.alternative_of].met == Truth::no) fact = presumed(Truth::no);
    }
}

void copy_to_repeats(const KnowledgeBase& knowledge, Facts& facts) {
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i)
        if (const auto original = knowledge.criteria[i].repeats) facts.criteria[i] = facts[*original];
}

}  // namespace ics
