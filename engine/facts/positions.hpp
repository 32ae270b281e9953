// Positions of capabilities: the rated stage, or what the criteria give; and what a rated stage presumes.
#pragma once

#include "facts/facts.hpp"

namespace ics {

// Fills facts.capabilities from the assessment's ratings and from facts.criteria; a criterion that
// contradicts a rated stage widens the position to span both and is listed.
void take_positions(const KnowledgeBase& knowledge, const Assessment& assessment, Facts& facts);

// Unrated criteria of a rated capability: presumed met up to its stage, presumed open beyond it. Lists the same
// work presumed both ways.
void presume_criteria(const KnowledgeBase& knowledge, Facts& facts);

}  // namespace ics
