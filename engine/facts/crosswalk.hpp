// Positions inferred from another framework's ratings.
#pragma once

#include <utility>

#include "facts/fact_tables.hpp"
#include "facts/facts.hpp"

namespace ics {

// The range of one framework's levels that corresponds to a rated range of another's. `pairs` holds (from, to)
// levels, neither ever falling from one pair to the next. Where several pairs name a rated level, their levels span
// it. A rated level without a pair of its own takes the last pair below it as its low end, and ends short of the
// next pair above it.
LevelRange map_levels(const std::vector<std::pair<Level, Level>>& pairs, LevelRange rated, Level top);

// The range that one rated capability of another framework gives to a capability.
struct StageInference {
    CapabilityIndex from;
    LevelRange stage;
    std::size_t correspondence = 0;  // of KnowledgeBase::correspondences
};

// Those of these correspondences of the capability, in their order; never a chain of two. `positions` by capability.
std::vector<StageInference> stage_inferences(const KnowledgeBase& knowledge, CapabilityIndex capability,
                                             const std::vector<std::size_t>& links, const std::vector<Position>& positions);

// A capability whose stage is not settled, narrowed to the range that rated ones correspond to.
struct Narrowed {
    Position position;                 // as it was, where `from` is empty
    std::vector<StageInference> from;
    std::optional<Level> limit;        // criteria of a later stage are taken as open; no criterion becomes met
    LevelRange span;                   // of all inferences
    bool at_odds = false;              // they do not overlap: then their span counts
};
Narrowed narrowed(const FactTables& tables, CapabilityIndex capability, const std::vector<Position>& positions);

}  // namespace ics
