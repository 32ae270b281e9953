// The step that an option names.
#pragma once

#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "graph/step.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// The step with this id: a criterion that is a step (or does the same work as one), or a milestone "capability@stage".
// Nothing when there is none: reported as `unknown-step` with the nearest, or as `no-step` with what to name instead.
std::optional<StepIndex> step_named(const std::string& option, const std::string& named, const KnowledgeBase& knowledge,
                                    const StepTable& steps, Diagnostics& diagnostics);

}  // namespace ics
