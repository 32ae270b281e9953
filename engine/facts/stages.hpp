// How a capability's stage follows from its requirements.
#pragma once

#include <algorithm>
#include <vector>

#include "facts/facts.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// What it takes to reach a stage of a capability.
enum class StageKind {
    counted,      // its requirements
    waived,       // nothing: none of its requirements is applicable, so it comes with the stage below
    rating_only,  // it has no requirements: only a rating, or a stage above it, says that it is reached
};

// By level. `applicable` is a callable from a CriterionIndex to whether it counts.
template <class Applicable>
std::vector<StageKind> stage_kinds(const KnowledgeBase& knowledge, CapabilityIndex capability, Applicable applicable) {
    const Level top = knowledge[knowledge[capability].framework].top();
    std::vector<StageKind> kinds(std::size_t(top) + 1, StageKind::rating_only);
    for (const CriterionIndex index : knowledge[capability].criteria) {
        if (!knowledge[index].is_step()) continue;
        StageKind& kind = kinds[std::size_t(knowledge[index].stage)];
        if (applicable(index)) kind = StageKind::counted;
        if (kind == StageKind::rating_only) kind = StageKind::waived;
    }
    return kinds;
}

// The stage that is reached with `level`: past those above it that are waived.
inline Level with_waived(Level level, const std::vector<StageKind>& kinds) {
    while (std::size_t(level) + 1 < kinds.size() && kinds[std::size_t(level) + 1] == StageKind::waived) ++level;
    return level;
}

// The first stage above `level` that takes requirements; the top where none does. What only a rating reaches is passed
// over: its work stands at a later stage.
inline Level next_counted(Level level, const std::vector<StageKind>& kinds) {
    const Level top = Level(kinds.size()) - 1;
    for (Level next = level + 1; next < top; ++next)
        if (kinds[std::size_t(next)] == StageKind::counted) return next;
    return top;
}

// The stage that follows from `met`, asked for each applicable requirement that is a step: a callable from a
// CriterionIndex to a Truth. `low` counts unknown as unmet, `high` as met. A stage that only a rating reaches can
// raise `high`, never `low`.
template <class Met, class Applicable>
LevelRange stage_by_requirements(const KnowledgeBase& knowledge, CapabilityIndex capability, Met met,
                                 Applicable applicable) {
    const std::vector<StageKind> kinds = stage_kinds(knowledge, capability, applicable);
    const Level top = Level(kinds.size()) - 1;
    Level first_open = top + 1, first_not_met = top + 1;
    for (const CriterionIndex index : knowledge[capability].criteria) {
        const Criterion& criterion = knowledge[index];
        if (!criterion.is_step() || !applicable(index)) continue;
        const Truth truth = met(index);
        if (truth == Truth::no) first_open = std::min(first_open, criterion.stage);
        if (truth != Truth::yes) first_not_met = std::min(first_not_met, criterion.stage);
    }
    LevelRange range{with_waived(0, kinds), std::max(0, first_open - 1)};
    for (Level level = 1; level < first_not_met; ++level)
        if (kinds[std::size_t(level)] == StageKind::counted) range.low = with_waived(level, kinds);
    return range;
}

}  // namespace ics
