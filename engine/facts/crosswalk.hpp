// Positions inferred from another framework's ratings.
#pragma once

#include "facts/facts.hpp"

namespace ics {

// The range of one framework's levels that corresponds to a rated range of another's. `pairs` holds (from, to)
// levels, neither ever falling from one pair to the next. Where several pairs name a rated level, their levels span
// it. A rated level without a pair of its own takes the last pair below it as its low end, and ends short of the
// next pair above it.
LevelRange map_levels(const std::vector<std::pair<Level, Level>>& pairs, LevelRange rated, Level top);

// Gives capabilities of which nothing is known the range that rated ones correspond to (never a chain of
// correspondences), and their criteria beyond it the same origin as open; no criterion becomes met. Ranges
// that do not overlap are spanned and listed.
void infer_positions(const KnowledgeBase& knowledge, Facts& facts);

}  // namespace ics
