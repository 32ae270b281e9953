// Statuses of criteria: rated ones, and what follows from them for wholes, choices and the same work in other
// frameworks. Each function works out one piece, from values of the stage before.
#pragma once

#include "facts/fact_tables.hpp"
#include "facts/facts.hpp"

namespace ics {

using CriterionFacts = std::vector<CriterionFact>;  // by criterion

// What members of a whole, a choice or a class say together. Those that are not applicable are left out.
struct MemberCount {
    int yes = 0, no = 0, unknown = 0, started = 0;

    int applicable() const { return yes + no + unknown; }
};
MemberCount count(const CriterionFacts& facts, const std::vector<CriterionIndex>& members);

// Whether a value with this origin rests on ratings of the fact itself, or of its criteria.
inline bool is_settled(Origin origin) { return origin == Origin::rated || origin == Origin::derived; }

// A criterion's own rating, the `rating`-th of the assessment.
CriterionFact rated_fact(Status status, std::size_t rating);

// Unrated wholes and choices of a capability take what their members, rated or derived before, say together: parts
// before choices, as a part may belong to one alternative of a choice, never the other way round.
void derive_families(const KnowledgeBase& knowledge, const Ladder& ladder, CriterionFacts& facts);
// What the parts of a whole say against its own rating, and the alternatives of a choice; unknown where nothing.
Truth said_by_parts(const MemberCount& parts);
Truth said_by_alternatives(const MemberCount& members);

// What a criterion of a class of the same work comes to: one that is unknown takes the value that the known members agree
// on; where they disagree it stays as it is.
CriterionFact shared_fact(const CriterionFacts& facts, const std::vector<CriterionIndex>& members, CriterionIndex criterion);

// Unknown parts of a whole that is met are presumed met, unknown alternatives of a choice that is not met presumed
// unmet.
void presume_members(const KnowledgeBase& knowledge, const Ladder& ladder, CriterionFacts& facts);

}  // namespace ics
