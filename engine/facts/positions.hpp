// Positions of capabilities: the rated stage, or what the criteria give; and what a rated stage presumes.
#pragma once

#include "facts/facts.hpp"

namespace ics {

// Fills facts.capabilities from the assessment's ratings and from facts.criteria; a criterion that
// contradicts a rated stage widens the position to span both and is listed.
void take_positions(const KnowledgeBase& knowledge, const Assessment& assessment, Facts& facts);

// Unrated criteria of a rated capability: presumed met up to its stage, presumed open beyond it. What the same work
// elsewhere, or a whole, makes of them follows; the same work presumed both ways is listed.
void presume_criteria(const KnowledgeBase& knowledge, const Assessment& assessment, Facts& facts);

}  // namespace ics
