// How a capability's stage follows from its requirements.
#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include "facts/fact_tables.hpp"
#include "facts/facts.hpp"

namespace ics {

// What it takes to reach a stage of a capability.
enum class StageKind : std::uint8_t {
    counted,      // its requirements
    waived,       // nothing: none of its requirements is applicable, so it comes with the stage below
    rating_only,  // it has no requirements: only a rating, or a stage above it, says that it is reached
};

// The kinds of a capability's stages, by level. Without an allocation, but for frameworks of very many stages.
class StageKinds {
public:
    explicit StageKinds(Level top) : size_(std::size_t(top) + 1) {
        few_.fill(StageKind::rating_only);
        if (size_ > few_.size()) many_.assign(size_, StageKind::rating_only);
    }

    Level top() const { return Level(size_) - 1; }
    StageKind& operator[](Level level) { return begin()[level]; }
    StageKind operator[](Level level) const { return size_ > few_.size() ? many_[std::size_t(level)] : few_[std::size_t(level)]; }

private:
    StageKind* begin() { return size_ > few_.size() ? many_.data() : few_.data(); }

    std::size_t size_;
    std::array<StageKind, 16> few_;
    std::vector<StageKind> many_;
};

// `applicable` is a callable from a CriterionIndex to whether it counts.
template <class Applicable>
StageKinds stage_kinds(const Ladder& ladder, Applicable applicable) {
    StageKinds kinds(ladder.top);
    for (const Rung& rung : ladder.rungs) {
        StageKind& kind = kinds[rung.stage];
        if (applicable(rung.criterion)) kind = StageKind::counted;
        else if (kind == StageKind::rating_only) kind = StageKind::waived;
    }
    return kinds;
}

template <class Applicable>
StageKinds stage_kinds(const KnowledgeBase& knowledge, CapabilityIndex capability, Applicable applicable) {
    return stage_kinds(ladder_of(knowledge, capability), applicable);
}

// The stage that is reached with `level`: past those above it that are waived.
inline Level with_waived(Level level, const StageKinds& kinds) {
    while (level < kinds.top() && kinds[level + 1] == StageKind::waived) ++level;
    return level;
}

// The first stage above `level` that takes requirements; the top where none does. What only a rating reaches is passed
// over: its work stands at a later stage.
inline Level next_counted(Level level, const StageKinds& kinds) {
    for (Level next = level + 1; next < kinds.top(); ++next)
        if (kinds[next] == StageKind::counted) return next;
    return kinds.top();
}

// The stage that follows from `met`, asked for each applicable requirement that is a step: a callable from a Rung to a
// Truth. `low` counts unknown as unmet, `high` as met. A stage that only a rating reaches can raise `high`, never `low`.
template <class Met, class Applicable>
LevelRange stage_by_rungs(const Ladder& ladder, Met met, Applicable applicable) {
    const StageKinds kinds = stage_kinds(ladder, applicable);
    Level first_open = ladder.top + 1, first_not_met = ladder.top + 1;
    for (const Rung& rung : ladder.rungs) {
        if (!applicable(rung.criterion)) continue;
        const Truth truth = met(rung);
        if (truth == Truth::no) first_open = std::min(first_open, rung.stage);
        if (truth != Truth::yes) first_not_met = std::min(first_not_met, rung.stage);
    }
    LevelRange range{with_waived(0, kinds), std::max(0, first_open - 1)};
    for (Level level = 1; level < first_not_met; ++level)
        if (kinds[level] == StageKind::counted) range.low = with_waived(level, kinds);
    return range;
}

// The same with `met` a callable from a CriterionIndex.
template <class Met, class Applicable>
LevelRange stage_by_requirements(const KnowledgeBase& knowledge, CapabilityIndex capability, Met met, Applicable applicable) {
    return stage_by_rungs(ladder_of(knowledge, capability), [&](const Rung& rung) { return met(rung.criterion); }, applicable);
}

}  // namespace ics
