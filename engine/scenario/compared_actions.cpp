// Actions completed and what each opened; actions newly ready, newly blocked, begun; and what became of decisions.
#include <algorithm>
#include <map>
#include <set>

#include "advise/wording.hpp"
#include "scenario/comparing.hpp"

namespace ics {

namespace {

bool is_action(const Assessed& side, StepIndex step) {
    const StepState state = side.work.info(step).state;
    return side.evaluation.on_the_way[step.value] && !side.work.step(step).is_milestone &&
           (state == StepState::ready || state == StepState::blocked);
}

std::vector<StepIndex> completed_steps(const Sides& sides) {
    std::vector<StepIndex> out;
    for (std::uint32_t i = 0; i < sides.new_side.evaluation.steps.size(); ++i)
        if (const StepIndex step{i}; is_action(sides.old_side, step) && sides.is(step).state == StepState::done)
            out.push_back(step);
    return out;
}

// What a step waited for in the old assessment, down to criteria: those of a stage that it waited for among them.
struct Waiting {
    std::set<StepIndex> steps;
    std::set<StepIndex> stages;
};

void wait_for(const Sides& sides, const std::vector<StepIndex>& needs, Waiting& out) {
    for (const StepIndex need : needs) {
        const bool is_stage = sides.old_side.work.step(need).is_milestone;
        if (!(is_stage ? out.stages : out.steps).insert(need).second || !is_stage) continue;
        std::vector<StepIndex> below;
        for (const StepEdge& edge : sides.old_side.work.graph.needs(need))
            if (sides.was(edge.step).open()) below.push_back(edge.step);
        wait_for(sides, below, out);
    }
}

bool may_have_risen(StageMove move) {
    return move == StageMove::up || move == StageMove::perhaps_up || move == StageMove::closer || move == StageMove::now_known;
}

StepIndex step_of(const Assessed& side, const Named& step) {
    return *side.work.graph.steps().of(*side.work.knowledge.criterion(step.id));
}

class Openings {
public:
    Openings(const Sides& sides, const std::vector<StepIndex>& completed, const std::vector<StageChange>& stages)
        : sides_(sides), completed_(completed.begin(), completed.end()), stages_(stages) {}

    // Of an action that is ready and was neither ready nor done.
    ActionReady look_at(StepIndex step, const Named& shown) {
        ActionReady out{shown, sides_.was(step).state, bool(sides_.old_side.evaluation.on_the_way[step.value]), {}, {}};
        Waiting waiting;
        wait_for(sides_, sides_.was(step).waits_for, waiting);
        for (const StepIndex need : waiting.steps)
            if (completed_.contains(need)) {
                out.by_actions.push_back(named_step(sides_.new_side.work, need));
                opened_[need].push_back(shown);
            }
        std::set<std::string> stages;
        for (const StepIndex stage : waiting.stages) stages.insert(capability(sides_.new_side.work.step(stage).capability));
        if (out.was != StepState::blocked)
            for (const CriterionIndex member : sides_.new_side.work.step(step).members)
                stages.insert(capability(sides_.new_side.work.knowledge[member].capability));
        for (const StageChange& change : stages_)
            if (stages.contains(change.capability.id) && (out.was == StepState::undetermined || may_have_risen(change.move)))
                out.by_stages.push_back(change.capability);
        return out;
    }

    std::vector<Named> opened_by(StepIndex step) const {
        const auto found = opened_.find(step);
        return found == opened_.end() ? std::vector<Named>{} : found->second;
    }

private:
    const std::string& capability(CapabilityIndex index) const { return sides_.new_side.work.knowledge[index].id; }

    const Sides& sides_;
    std::set<StepIndex> completed_;
    const std::vector<StageChange>& stages_;
    std::map<StepIndex, std::vector<Named>> opened_;
};

ActionCompleted completed(const Sides& sides, StepIndex step, std::vector<Named> opened) {
    const ShownStep shown = shown_step(sides.new_side, step);
    return {shown.step,     shown.capability, shown.stage, sides.was(step).state, sides.is(step).origin == Origin::presumed,
            shown.evidence, shown.source,     std::move(opened)};
}

void add_ready(const Sides& sides, Openings& openings, AssessmentComparison& out) {
    for (const Action& action : sides.new_side.snapshot.advice.actions) {
        const StepIndex step = step_of(sides.new_side, action.step);
        const StepState was = sides.was(step).state;
        if (!is_action(sides.old_side, step) ? was != StepState::done : was == StepState::blocked)
            out.ready.push_back(openings.look_at(step, action.step));
    }
}

void add_blocked(const Sides& sides, AssessmentComparison& out) {
    for (const Action& action : sides.new_side.snapshot.advice.blocked) {
        const StepIndex step = step_of(sides.new_side, action.step);
        const StepState was = sides.was(step).state;
        const bool on_the_way = sides.old_side.evaluation.on_the_way[step.value];
        if (was == StepState::done || (on_the_way && was == StepState::blocked)) continue;
        ActionBlocked blocked{action.step, was, on_the_way, {}};
        for (const Blocker& blocker : action.blocked_by) blocked.waits_for.push_back(blocker.step);
        out.blocked.push_back(std::move(blocked));
    }
}

bool in_progress(const Assessed& side, StepIndex step) {
    const auto& decisions = side.assessment.decisions;
    return std::any_of(decisions.begin(), decisions.end(), [&](const Decision& decision) {
        return decision.state == DecisionState::in_progress && side.work.graph.steps().of(decision.step) == step;
    });
}

void add_begun(const Sides& sides, AssessmentComparison& out) {
    for (std::uint32_t i = 0; i < sides.new_side.evaluation.steps.size(); ++i) {
        const StepIndex step{i};
        if (!sides.new_side.evaluation.on_the_way[i] || !sides.new_side.evaluation.open[i] || sides.new_side.work.step(step).is_milestone ||
            sides.was(step).state == StepState::done || sides.was(step).partly || in_progress(sides.old_side, step))
            continue;
        const bool partly = sides.is(step).partly;
        if (!partly && !in_progress(sides.new_side, step)) continue;
        const ShownStep shown = shown_step(sides.new_side, step);
        out.begun.push_back({shown.step, partly ? "partly met" : "in progress by decision", shown.evidence, shown.source});
    }
}

DecisionTaken worded(const Decision& decision) {
    std::string state(name(decision.state));
    std::replace(state.begin(), state.end(), '-', ' ');
    return {std::move(state), decision.owner, decision.due, decision.note};
}

std::map<StepIndex, DecisionTaken> decisions(const Assessed& side) {
    std::map<StepIndex, DecisionTaken> out;
    for (const Decision& decision : side.assessment.decisions)
        if (const auto step = side.work.graph.steps().of(decision.step)) out.emplace(*step, worded(decision));
    return out;
}

DecisionTurn turn(const DecisionChange& change, bool done, Date now) {
    if (done) return DecisionTurn::done;
    if (!change.is) return DecisionTurn::no_longer_listed;
    if (!change.due) return DecisionTurn::undated;
    return *change.due < now ? DecisionTurn::passed : DecisionTurn::ahead;
}

}  // namespace

std::string_view name(DecisionTurn turn) {
    switch (turn) {
        case DecisionTurn::done: return "done";
        case DecisionTurn::passed: return "date passed";
        case DecisionTurn::ahead: return "ahead";
        case DecisionTurn::undated: return "undated";
        case DecisionTurn::no_longer_listed: break;
    }
    return "no longer listed";
}

void add_action_changes(const Sides& sides, AssessmentComparison& out) {
    const std::vector<StepIndex> done = completed_steps(sides);
    Openings openings(sides, done, out.stages);
    add_ready(sides, openings, out);
    for (const StepIndex step : done) out.completed.push_back(completed(sides, step, openings.opened_by(step)));
    add_blocked(sides, out);
    add_begun(sides, out);
}

std::vector<DecisionChange> decision_changes(const Sides& sides) {
    const auto before = decisions(sides.old_side), after = decisions(sides.new_side);
    std::set<StepIndex> all;
    for (const auto& [step, decision] : before) all.insert(step);
    for (const auto& [step, decision] : after) all.insert(step);
    std::vector<DecisionChange> out;
    for (const StepIndex step : all) {
        DecisionChange change{shown_step(sides.new_side, step).step, std::nullopt, std::nullopt, DecisionTurn::undated, std::nullopt,
                              sides.is(step).origin == Origin::presumed};
        if (const auto found = before.find(step); found != before.end()) change.was = found->second;
        if (const auto found = after.find(step); found != after.end()) change.is = found->second;
        change.due = change.is && change.is->due ? change.is->due : change.was ? change.was->due : std::nullopt;
        change.turn = turn(change, sides.is(step).state == StepState::done, sides.new_side.assessment.date);
        out.push_back(std::move(change));
    }
    return out;
}

}  // namespace ics
