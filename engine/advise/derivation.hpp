// What a fact follows from.
#pragma once

#include <vector>

#include "facts/facts.hpp"
#include "model/assessment.hpp"
#include "script/read.hpp"

namespace ics {

// The facts that the assessment itself gives and that a capability's or criterion's value follows from, in order: a
// capability's rated criteria, and where it is inferred the capabilities that it was inferred from; a criterion's rated
// parts and choices, the same work elsewhere where that is rated, and where it is presumed the capability whose rating
// settles it. Empty for what is rated itself, and for all other facts.
std::vector<Subject> derived_from(const KnowledgeBase& knowledge, const Assessment& assessment, const Facts& facts,
                                  const Subject& subject);

}  // namespace ics
