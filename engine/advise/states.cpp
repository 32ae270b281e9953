// States of steps: done, ready, blocked, later, undetermined, not applicable.
#include <algorithm>

#include "advise/evaluation.hpp"

namespace ics {

namespace {

// Whether a stage is the next one of a capability that stands somewhere in `stage`.
enum class Turn { next, maybe, later };

Turn turn(LevelRange stage, Level of_step) {
    if (of_step <= stage.low + 1) return Turn::next;
    return of_step > stage.high + 1 ? Turn::later : Turn::maybe;
}

// One piece of work may stand in several capabilities: the earliest turn counts.
Turn turn_of(const KnowledgeBase& knowledge, const Facts& facts, const Step& step) {
    Turn best = Turn::later;
    for (const CriterionIndex member : step.members) {
        const Criterion& criterion = knowledge[member];
        best = std::min(best, turn(facts[criterion.capability].stage, criterion.stage));
    }
    return best;
}

StepInfo milestone_info(const Facts& facts, const Step& step) {
    const Position& position = facts[step.capability];
    StepInfo info;
    info.done = position.at_least(step.stage);
    info.origin = position.origin;
    if (position.not_applicable) info.state = StepState::not_applicable;
    return info;
}

// What the members of one piece of work say together; where they disagree it is unknown.
StepInfo criterion_info(const Facts& facts, const Step& step) {
    int yes = 0, no = 0, applicable = 0;
    StepInfo info;
    for (const CriterionIndex member : step.members) {
        const CriterionFact& fact = facts[member];
        if (fact.not_applicable) continue;
        ++applicable;
        yes += fact.met == Truth::yes;
        no += fact.met == Truth::no;
        info.partly = info.partly || fact.partly;
        if (fact.met != Truth::unknown) info.origin = std::min(info.origin, fact.origin);
    }
    if (applicable == 0) info.state = StepState::not_applicable;
    if (yes > 0 && no == 0) info.done = Truth::yes;
    if (no > 0 && yes == 0) info.done = Truth::no;
    return info;
}

Unknown unknown_of(const Step& step) {
    if (step.is_milestone) return {Read::Kind::capability, step.capability.value};
    return {Read::Kind::criterion, step.members.front().value};
}

// The facts that decide whether it is this capability's turn: its unknown criteria below the step's stage, or,
// where its stage does not come from its criteria, the stage itself.
void add_turn_unknowns(const KnowledgeBase& knowledge, const Facts& facts, const Step& step, std::vector<Unknown>& out) {
    const Position& position = facts[step.capability];
    if (position.origin != Origin::derived) {
        out.push_back({Read::Kind::capability, step.capability.value});
        return;
    }
    for (const CriterionIndex c : knowledge[step.capability].criteria)
        if (knowledge[c].is_step() && knowledge[c].stage < step.stage && knowledge[c].stage > position.stage.low &&
            facts[c].met == Truth::unknown && !facts[c].not_applicable)
            out.push_back({Read::Kind::criterion, c.value});
}

void look_at_needs(const DependencyGraph& graph, const std::vector<StepInfo>& infos, StepIndex step, StepInfo& info,
                   std::vector<Unknown>& unknowns) {
    for (const StepEdge& edge : graph.needs(step)) {
        const StepInfo& need = infos[edge.step.value];
        if (need.state == StepState::not_applicable || need.done == Truth::yes) continue;
        if (need.done == Truth::no)
            info.waits_for.push_back(edge.step);
        else
            unknowns.push_back(unknown_of(graph.steps()[edge.step]));
    }
}

StepState settle(StepInfo& info, Turn turn, std::vector<Unknown> unknowns) {
    if (info.done == Truth::yes) return StepState::done;
    if (turn == Turn::later) return StepState::later;
    if (turn == Turn::next && info.done == Truth::no && !info.waits_for.empty()) return StepState::blocked;
    if (unknowns.empty()) return StepState::ready;
    std::sort(unknowns.begin(), unknowns.end());
    unknowns.erase(std::unique(unknowns.begin(), unknowns.end()), unknowns.end());
    info.unknowns = std::move(unknowns);
    return StepState::undetermined;
}

void settle_criterion(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts,
                      std::vector<StepInfo>& infos, StepIndex index) {
    StepInfo& info = infos[index.value];
    if (info.state == StepState::not_applicable) return;
    const Step& step = graph.steps()[index];
    const Turn when = turn_of(knowledge, facts, step);
    std::vector<Unknown> unknowns;
    if (info.done == Truth::unknown) unknowns.push_back(unknown_of(step));
    if (when == Turn::maybe) add_turn_unknowns(knowledge, facts, step, unknowns);
    look_at_needs(graph, infos, index, info, unknowns);
    info.state = settle(info, when, std::move(unknowns));
}

void settle_milestone(const DependencyGraph& graph, std::vector<StepInfo>& infos, StepIndex index) {
    StepInfo& info = infos[index.value];
    if (info.state == StepState::not_applicable) return;
    if (info.done == Truth::yes) info.state = StepState::done;
    if (info.done == Truth::no) info.state = StepState::blocked;
    if (info.done == Truth::unknown) info.unknowns = {unknown_of(graph.steps()[index])};
    std::vector<Unknown> ignored;
    if (info.state != StepState::done) look_at_needs(graph, infos, index, info, ignored);
}

}  // namespace

std::vector<StepInfo> step_states(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts) {
    const StepTable& steps = graph.steps();
    std::vector<StepInfo> infos;
    for (std::uint32_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[StepIndex{i}];
        infos.push_back(step.is_milestone ? milestone_info(facts, step) : criterion_info(facts, step));
    }
    for (std::uint32_t i = 0; i < steps.size(); ++i) {
        if (steps[StepIndex{i}].is_milestone)
            settle_milestone(graph, infos, StepIndex{i});
        else
            settle_criterion(knowledge, graph, facts, infos, StepIndex{i});
    }
    return infos;
}

StepSet steps_on_the_way(const KnowledgeBase& knowledge, const DependencyGraph& graph,
                         const std::vector<Target>& targets) {
    const StepTable& steps = graph.steps();
    StepSet on(steps.size(), 0);
    std::vector<StepIndex> queue;
    const auto add = [&](StepIndex step) {
        if (!on[step.value]) queue.push_back(step);
        on[step.value] = 1;
    };
    for (const Target& target : targets)
        for (const DomainIndex domain : knowledge[target.framework].domains)
            for (const CapabilityIndex capability : knowledge[domain].capabilities)
                for (Level level = 1; level <= target.stage; ++level) add(steps.of(Milestone{capability, level}));
    while (!queue.empty()) {
        const StepIndex step = queue.back();
        queue.pop_back();
        for (const StepEdge& edge : graph.needs(step)) add(edge.step);
    }
    return on;
}

}  // namespace ics
