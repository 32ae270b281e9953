#include "advise/links.hpp"

#include <algorithm>
#include <set>

#include "advise/wording.hpp"
#include "facts/stages.hpp"

namespace ics {

namespace {

// Ready steps upstream of a blocker through open steps, the most direct first.
std::vector<Named> start_with(const Casework& work, StepIndex blocker) {
    std::vector<Named> out;
    std::set<StepIndex> seen{blocker};
    std::vector<StepIndex> layer{blocker};
    while (!layer.empty() && out.size() < 3) {
        std::set<StepIndex> next;
        for (const StepIndex at : layer) {
            if (work.info(at).state == StepState::ready && out.size() < 3) out.push_back(named_step(work, at));
            for (const StepEdge& edge : work.graph.needs(at))
                if (work.evaluation.open[edge.step.value] && seen.insert(edge.step).second) next.insert(edge.step);
        }
        layer.assign(next.begin(), next.end());
    }
    return out;
}

std::vector<Blocker> blockers(const Casework& work, StepIndex index) {
    std::vector<Blocker> out;
    for (const StepEdge& edge : work.graph.needs(index)) {
        const auto& waits = work.info(index).waits_for;
        if (std::find(waits.begin(), waits.end(), edge.step) == waits.end()) continue;
        const StepInfo& need = work.info(edge.step);
        Blocker blocker{named_step(work, edge.step), need.state, need.done == Truth::no,
                        work.step(edge.step).is_milestone, "", start_with(work, edge.step)};
        if (edge.declared) blocker.why = work.knowledge.dependencies[*edge.declared].why;
        out.push_back(std::move(blocker));
    }
    return out;
}

// The stage that a capability would be certain to have reached if these criteria were met.
Level stage_once_met(const Casework& work, CapabilityIndex capability, const std::vector<CriterionIndex>& members) {
    std::vector<CriterionFact> criteria = work.facts().criteria;
    for (const CriterionIndex member : members)
        if (!criteria[member.value].not_applicable) criteria[member.value].met = Truth::yes;
    return stage_from_criteria(work.knowledge, capability, criteria).low;
}

// All it requires would be in place once `done` is, and with it the stages of `capability` up to `reached`.
bool free_once(const Casework& work, StepIndex step, StepIndex done, CapabilityIndex capability, Level reached) {
    const std::vector<StepEdge>& needs = work.graph.needs(step);
    return std::all_of(needs.begin(), needs.end(), [&](const StepEdge& edge) {
        const Step& need = work.step(edge.step);
        const bool comes = need.is_milestone && need.capability == capability && need.stage <= reached;
        return edge.step == done || comes || !work.info(edge.step).open();
    });
}

// Steps whose turn comes because the last open criterion of a stage is met.
void add_next_stage(const Casework& work, StepIndex index, std::set<StepIndex>& out) {
    const std::vector<CriterionIndex>& members = work.step(index).members;
    for (const CriterionIndex member : members) {
        const CapabilityIndex capability = work.knowledge[member].capability;
        const auto kinds = stage_kinds(work.knowledge, capability,
                                       [&](CriterionIndex c) { return !work.facts()[c].not_applicable; });
        const Level reached = stage_once_met(work, capability, members);
        const Level now = next_counted(work.facts()[capability].stage.low, kinds), then = next_counted(reached, kinds);
        for (const CriterionIndex c : work.knowledge[capability].criteria) {
            const auto step = work.graph.steps().of(c);
            const Level stage = work.knowledge[c].stage;
            if (!step || stage <= now || stage > then || work.info(*step).done != Truth::no) continue;
            if (free_once(work, *step, index, capability, reached)) out.insert(*step);
        }
    }
}

// Steps that are open for certain and become ready once this one is done.
std::vector<Named> opens(const Casework& work, StepIndex index) {
    std::set<StepIndex> steps;
    for (const StepIndex opened : work.graph.opens(index, work.evaluation.open))
        if (work.info(opened).state == StepState::blocked) steps.insert(opened);
    add_next_stage(work, index, steps);
    std::vector<Named> out;
    for (const StepIndex step : steps)
        if (work.evaluation.on_the_way[step.value] && work.info(step).state != StepState::ready)
            out.push_back(named_step(work, step));
    return out;
}

}  // namespace

bool any_unknown_waiting(const Casework& work, StepIndex index) {
    std::vector<StepIndex> queue{index};
    StepSet seen(work.evaluation.steps.size(), 0);
    while (!queue.empty()) {
        const StepIndex at = queue.back();
        queue.pop_back();
        for (const StepEdge& edge : work.graph.needed_by(at)) {
            const StepIndex waiting = edge.step;
            if (seen[waiting.value] || !work.evaluation.open[waiting.value]) continue;
            seen[waiting.value] = 1;
            queue.push_back(waiting);
            if (work.evaluation.on_the_way[waiting.value] && !work.step(waiting).is_milestone &&
                work.info(waiting).done == Truth::unknown)
                return true;
        }
    }
    return false;
}

void add_links(const Casework& work, StepIndex index, Action& out) {
    out.unlocks = work.evaluation.unlocks[index.value];
    out.opens = opens(work, index);
    for (const StepEdge& edge : work.graph.supported_by(index))
        if (work.evaluation.open[edge.step.value]) out.helped_by.push_back(named_step(work, edge.step));
    out.blocked_by = blockers(work, index);
    if (work.info(index).state != StepState::ready) return;
    for (const StepEdge& edge : work.graph.needs(index))
        if (work.info(edge.step).done == Truth::unknown && work.info(edge.step).open())
            out.not_known.push_back(named_step(work, edge.step));
}

}  // namespace ics
