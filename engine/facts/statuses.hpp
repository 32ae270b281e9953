// Statuses of criteria: rated ones, and what follows from them for parents, alternatives and the same work
// in other frameworks.
#pragma once

#include "facts/facts.hpp"

namespace ics {

// Fills facts.criteria from the assessment's own ratings and what they settle, and lists the conflicts.
void take_statuses(const KnowledgeBase& knowledge, const Assessment& assessment, Facts& facts);

// Gives unknown members of a class of the same work the value its known members agree on; where they
// disagree the class is listed as a conflict and stays as it is. Classes are those of `same`, followed both ways.
void share_same_work(const KnowledgeBase& knowledge, Facts& facts);

// Criteria that say again what another says take its value.
void copy_to_repeats(const KnowledgeBase& knowledge, Facts& facts);

// All criteria that are the same work as this one, itself included, in order.
std::vector<CriterionIndex> same_work(const KnowledgeBase& knowledge, CriterionIndex criterion);

}  // namespace ics
