// Statuses of criteria: rated ones, and what follows from them for parents, alternatives and the same work
// in other frameworks.
#pragma once

#include "facts/facts.hpp"

namespace ics {

// Fills facts.criteria from the assessment's own ratings and what they settle, and lists the conflicts.
void take_statuses(const KnowledgeBase& knowledge, const Assessment& assessment, Facts& facts);

// Gives unknown members of a class of the same work the value its known members agree on; where they disagree the
// class is listed as a conflict, once, and stays as it is.
void share_same_work(const KnowledgeBase& knowledge, Facts& facts);

// Unknown parts of a whole that is met are presumed met, unknown alternatives of a choice that is not met presumed
// unmet.
void presume_members(const KnowledgeBase& knowledge, Facts& facts);

// Criteria that say again what another says take its value.
void copy_to_repeats(const KnowledgeBase& knowledge, Facts& facts);

}  // namespace ics
