// How a capability's stage follows from its requirements.
#pragma once

#include <algorithm>
#include <vector>

#include "facts/facts.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// The stage that follows from `met`, asked for each requirement that is a step: a callable from a
// CriterionIndex to a Truth. `low` counts unknown as unmet, `high` as met. Criteria for which
// `applicable` is false do not count; a stage all of whose requirements are so comes with the one below.
// A stage without requirements is reached only by rating, so it can raise `high`, never `low`.
template <class Met, class Applicable>
LevelRange stage_by_requirements(const KnowledgeBase& knowledge, CapabilityIndex capability, Met met,
                                 Applicable applicable) {
    const Level top = knowledge[knowledge[capability].framework].top();
    Level first_open = top + 1, first_not_met = top + 1;
    std::vector<bool> has_requirement(std::size_t(top) + 1, false);
    for (const CriterionIndex index : knowledge[capability].criteria) {
        const Criterion& criterion = knowledge[index];
        if (!criterion.is_step()) continue;
        has_requirement[std::size_t(criterion.stage)] = true;
        if (!applicable(index)) continue;
        const Truth truth = met(index);
        if (truth == Truth::no) first_open = std::min(first_open, criterion.stage);
        if (truth != Truth::yes) first_not_met = std::min(first_not_met, criterion.stage);
    }
    LevelRange range{0, std::max(0, first_open - 1)};
    for (Level level = 1; level < first_not_met && level <= top; ++level)
        if (has_requirement[std::size_t(level)]) range.low = level;
    return range;
}

}  // namespace ics
