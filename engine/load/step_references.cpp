// Names of steps: criteria that are requirements of their own, and milestones.
#include <fmt/format.h>

#include "load/no_step.hpp"
#include "load/references.hpp"
#include "load/report.hpp"

namespace ics {

void References::report_no_step(const Located& id, CriterionIndex criterion) const {
    const NoStep reason = why_no_step(*knowledge_, criterion);
    report(*diagnostics_, "no-step", id, fmt::format("'{}' is no step: it is {}", id.text, reason.what),
           {.expected = "a criterion that is a requirement of its own", .mend = reason.instead});
}

std::optional<CriterionIndex> References::step(const Located& id) const {
    if (id.text.find('@') != std::string::npos) {
        report(*diagnostics_, "no-step", id, fmt::format("'{}' is a milestone, which follows from criteria", id.text),
               {.expected = "the id of a criterion", .mend = "name the criterion that is meant"});
        return std::nullopt;
    }
    const auto found = criterion(id);
    if (!found || !is_placed((*knowledge_)[*found])) return std::nullopt;
    if ((*knowledge_)[*found].is_step()) return found;
    report_no_step(id, *found);
    return std::nullopt;
}

std::optional<StepRef> References::step_or_milestone(const Located& id) const {
    if (id.text.find('@') != std::string::npos) return milestone(id);
    if (!knowledge_->criterion(id.text) && report_near_step(id)) return std::nullopt;
    const auto found = step(id);
    return found ? std::optional<StepRef>(*found) : std::nullopt;
}

// Reports an id that stands where a milestone was meant; false when it is none such.
bool References::report_near_step(const Located& id) const {
    const auto tell = [&](std::string_view what, std::string mend) {
        report(*diagnostics_, "no-step", id, fmt::format("'{}' is {}, which is no step", id.text, what),
               {.expected = "a criterion, or a milestone: a capability, '@' and a stage", .mend = std::move(mend)});
        return true;
    };
    if (const auto capability = knowledge_->capability(id.text))
        return tell("a capability",
                    fmt::format("say which stage: {}@{}", id.text, stage_above_base(*knowledge_, *capability)));
    if (const std::string told = milestone_told_by(*knowledge_, id.text); !told.empty())
        return tell("the text of a milestone", "name the milestone itself: " + told);
    return false;
}

// Written "capability@stage": '@' stands in no other id.
std::optional<StepRef> References::milestone(const Located& id) const {
    const std::size_t at = id.text.find('@');
    const auto owner = capability({id.text.substr(0, at), id.place, id.length});
    if (!owner) return std::nullopt;
    const auto level = stage(*owner, {id.text.substr(at + 1), id.place, id.length});
    if (!level || *level > 0) return level ? std::optional<StepRef>(Milestone{*owner, *level}) : std::nullopt;
    report(*diagnostics_, "no-step", id,
           fmt::format("'{}' is always reached: it is the stage where everyone starts", id.text),
           {.expected = "a stage above the base", .mend = "name a later stage, or remove this"});
    return std::nullopt;
}

}  // namespace ics
