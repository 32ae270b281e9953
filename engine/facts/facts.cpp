#include "facts/facts.hpp"

#include "facts/live_facts.hpp"
#include "facts/stages.hpp"

namespace ics {

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
    const FactTables tables(knowledge);
    Journal journal;
    const LiveFacts live(tables, assessment, as_of, journal);
    Facts facts = live.facts();
    facts.conflicts = live.conflicts();
    return facts;
}

}  // namespace ics
