#include "facts/statuses.hpp"

namespace ics {

namespace {

CriterionFact presumed(Truth met) { return {met, Origin::presumed, false, false, std::nullopt}; }
CriterionFact derived(Truth met, bool partly = false) { return {met, Origin::derived, partly, false, std::nullopt}; }
CriterionFact derived_not_applicable() { return {Truth::unknown, Origin::derived, false, true, std::nullopt}; }

// What the sub-criteria say of their parent once all are known: one unmet makes it unmet, all met make it met.
CriterionFact from_parts(const MemberCount& parts) {
    if (parts.unknown == 0 && parts.no > 0) return derived(Truth::no, parts.started > 0);
    if (parts.unknown == 0 && parts.yes > 0) return derived(Truth::yes);
    return parts.applicable() == 0 ? derived_not_applicable() : CriterionFact{};
}

// Any alternative is enough.
CriterionFact from_alternatives(const MemberCount& members) {
    if (members.yes > 0) return derived(Truth::yes);
    if (members.unknown == 0 && members.no > 0) return derived(Truth::no, members.started > 0);
    return members.applicable() == 0 ? derived_not_applicable() : CriterionFact{};
}

}  // namespace

MemberCount count(const CriterionFacts& facts, const std::vector<CriterionIndex>& members) {
    MemberCount out;
    for (const CriterionIndex index : members) {
        const CriterionFact& fact = facts[index.value];
        if (fact.not_applicable) continue;
        out.yes += fact.met == Truth::yes;
        out.no += fact.met == Truth::no;
        out.unknown += fact.met == Truth::unknown;
        out.started += fact.met == Truth::yes || fact.partly;
    }
    return out;
}

CriterionFact rated_fact(Status status, std::size_t rating) {
    if (status == Status::not_applicable) return {Truth::unknown, Origin::rated, false, true, rating};
    return {status == Status::met ? Truth::yes : Truth::no, Origin::rated, status == Status::partly, false, rating};
}

Truth said_by_parts(const MemberCount& parts) {
    if (parts.no > 0) return Truth::no;
    return parts.unknown == 0 && parts.yes > 0 ? Truth::yes : Truth::unknown;
}

Truth said_by_alternatives(const MemberCount& members) { return from_alternatives(members).met; }

void derive_families(const KnowledgeBase& knowledge, const Ladder& ladder, CriterionFacts& facts) {
    for (const CriterionIndex whole : ladder.wholes)
        if (CriterionFact& own = facts[whole.value]; own.origin == Origin::unknown)
            own = from_parts(count(facts, knowledge[whole].children));
    for (const CriterionIndex choice : ladder.choices)
        if (CriterionFact& own = facts[choice.value]; own.origin == Origin::unknown)
            own = from_alternatives(count(facts, knowledge[choice].alternatives));
}

CriterionFact shared_fact(const CriterionFacts& facts, const std::vector<CriterionIndex>& members, CriterionIndex criterion) {
    CriterionFact own = facts[criterion.value];
    if (own.met != Truth::unknown || own.not_applicable) return own;
    const MemberCount known = count(facts, members);
    if ((known.yes > 0) == (known.no > 0)) return own;
    bool settled = false, partly = false;
    for (const CriterionIndex member : members) {
        const CriterionFact& fact = facts[member.value];
        settled = settled || (fact.met != Truth::unknown && is_settled(fact.origin));
        partly = partly || fact.partly;
    }
    own = derived(known.yes > 0 ? Truth::yes : Truth::no, partly);
    if (!settled) own.origin = Origin::presumed;
    return own;
}

void presume_members(const KnowledgeBase& knowledge, const Ladder& ladder, CriterionFacts& facts) {
    if (ladder.wholes.empty() && ladder.choices.empty()) return;
    for (const CriterionIndex index : ladder.all) {
        const Criterion& criterion = knowledge[index];
        CriterionFact& fact = facts[index.value];
        if (fact.met != Truth::unknown || fact.not_applicable) continue;
        if (criterion.parent && facts[criterion.parent->value].met == Truth::yes) fact = presumed(Truth::yes);
        if (criterion.alternative_of && facts[criterion.alternative_of->value].met == Truth::no) fact = presumed(Truth::no);
    }
}

}  // namespace ics
