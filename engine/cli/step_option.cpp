#include "cli/step_option.hpp"

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/no_step.hpp"

namespace ics {

std::optional<StepIndex> step_named(const std::string& option, const std::string& named, const KnowledgeBase& knowledge,
                                    const StepTable& steps, Diagnostics& diagnostics) {
    if (const auto criterion = knowledge.criterion(named)) {
        if (const auto step = steps.of(*criterion)) return step;
        const NoStep no_step = why_no_step(knowledge, *criterion);
        diagnostics.add({.code = "no-step",
                         .message = fmt::format("{} names '{}', which is {}", option, named, no_step.what),
                         .mend = no_step.instead});
        return std::nullopt;
    }
    std::vector<std::string> ids;
    for (std::uint32_t i = 0; i < steps.size(); ++i) {
        ids.push_back(steps.id(knowledge, StepIndex{i}));
        if (ids.back() == named) return StepIndex{i};
    }
    diagnostics.add({.code = "unknown-step",
                     .message = fmt::format("{} names '{}', which is no step", option, named),
                     .expected = "the id of a criterion, or a milestone: capability@stage",
                     .nearest = nearest_name(named, ids)});
    return std::nullopt;
}

}  // namespace ics
