// The one action that most of the rest cannot do without.
#include <algorithm>

#include <fmt/format.h>

#include "advise/links.hpp"
#include "advise/wording.hpp"

namespace ics {

namespace {

StepSet open_criteria_on_the_way(const Casework& work) {
    StepSet set(work.evaluation.steps.size(), 0);
    for (std::uint32_t i = 0; i < set.size(); ++i)
        set[i] = work.evaluation.open[i] && work.evaluation.on_the_way[i] && !work.step(StepIndex{i}).is_milestone;
    return set;
}

bool certainly_open(const Casework& work, StepIndex step) { return work.info(step).done == Truth::no; }

std::string_view when(const StepInfo& info) {
    if (info.partly) return "It has begun: carry it on.";
    switch (info.state) {
        case StepState::ready: return "It can start now.";
        case StepState::blocked: return "It is itself blocked: see what it waits for.";
        case StepState::later: return "It belongs to a stage beyond the next.";
        default: return "Whether it can start yet is not known: see the questions.";
    }
}

// `uncertain`: some of the gated ones may be done already.
BottleneckNote note(const Casework& work, StepIndex step, int gates, bool uncertain, std::string_view what) {
    const Named title = named_step(work, step);
    std::string much = (uncertain ? "up to " : "") + counted(gates, "open action", "open actions");
    return {title, fmt::format("{} {} '{}'. {}", capitalised(much), what, title.title, when(work.info(step))), gates};
}

}  // namespace

std::optional<BottleneckNote> compose_bottleneck(const Casework& work) {
    const StepSet targets = open_criteria_on_the_way(work);
    for (const Bottleneck& bottleneck : work.graph.bottlenecks(work.evaluation.open, targets)) {
        const auto& gates = bottleneck.gates;
        if (!certainly_open(work, bottleneck.step) || gates.size() < 2) continue;
        const bool uncertain =
            !std::all_of(gates.begin(), gates.end(), [&](StepIndex s) { return certainly_open(work, s); });
        return note(work, bottleneck.step, int(gates.size()), uncertain, "cannot be reached without");
    }
    std::optional<StepIndex> most;
    for (std::uint32_t i = 0; i < targets.size(); ++i)
        if (targets[i] && certainly_open(work, StepIndex{i}) && work.evaluation.unlocks[i] > 1 &&
            (!most || work.evaluation.unlocks[i] > work.evaluation.unlocks[most->value]))
            most = StepIndex{i};
    if (!most) return std::nullopt;
    return note(work, *most, work.evaluation.unlocks[most->value], any_unknown_waiting(work, *most),
                "wait, among other things, for");
}

}  // namespace ics
