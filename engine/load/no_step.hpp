// Why a record that looks like a step is none, and what to name instead.
#pragma once

#include <string>
#include <string_view>

#include "model/knowledge_base.hpp"

namespace ics {

struct NoStep {
    std::string what;     // "a line of evidence for 'x'"
    std::string instead;  // "name 'x' instead"
};

// For a criterion that is no step.
NoStep why_no_step(const KnowledgeBase& knowledge, CriterionIndex criterion);
// The id of the milestone whose text has the id `id`, "capability@stage"; empty when there is none.
std::string milestone_told_by(const KnowledgeBase& knowledge, std::string_view id);
// The id of the first stage above the base, "..." where the framework has none.
std::string stage_above_base(const KnowledgeBase& knowledge, CapabilityIndex capability);

}  // namespace ics
