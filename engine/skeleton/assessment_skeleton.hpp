// An assessment to fill in: all that a framework asks, as TOML whose entries are commented out.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/knowledge_base.hpp"

namespace ics {

struct AssessmentPlan {
    std::vector<FrameworkIndex> frameworks;
    std::string name;  // of the system; empty where it is still to be given
    std::optional<Date> date;
    std::vector<std::pair<FrameworkIndex, Level>> targets;
};

// Whether a criterion is there to be rated: descriptions and repeats are not.
bool is_ratable(const Criterion& criterion);

// TOML that loads as it is; `plan.date` must be given. A line that begins with '#' and no space is an entry's: without
// its '#', and with what is known in place of "...", it loads too. The same plan gives the same bytes.
std::string assessment_skeleton(const KnowledgeBase& knowledge, const AssessmentPlan& plan);

}  // namespace ics
