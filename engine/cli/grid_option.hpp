// What --grid says: which facts vary, and over what values.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/assessment.hpp"
#include "scenario/varied_fact.hpp"

namespace ics {

// Reads each FACT=V1,V2,... : a capability and its stages, '*' for all of them; a criterion and met, partly or unmet; a metric and
// figures, or yes and no; a circumstance and yes or no. Every problem is reported: `unknown-fact`, `unknown-value`, `value-twice`,
// `fact-twice`, `bad-grid` (a criterion beside its own capability; no figure; what cannot be rated), `grid-too-large`.
std::optional<std::vector<VariedFact>> read_grid(const std::vector<std::string>& typed, const KnowledgeBase& knowledge,
                                                 const Assessment& assessment, Diagnostics& diagnostics);

}  // namespace ics
