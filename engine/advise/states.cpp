// States of steps: done, ready, blocked, later, undetermined, not applicable.
#include <algorithm>

#include "advise/evaluation.hpp"
#include "facts/stages.hpp"

namespace ics {

namespace {

// Whether a stage is the next one of a capability that stands somewhere in `stage`.
enum class Turn { next, maybe, later };

// The next stage of a capability that has requirements, from the lowest and from the highest it may stand at.
LevelRange next_stage(const KnowledgeBase& knowledge, const Facts& facts, CapabilityIndex capability) {
    const auto kinds = stage_kinds(knowledge, capability, [&](CriterionIndex c) { return !facts[c].not_applicable; });
    return {next_counted(facts[capability].stage.low, kinds), next_counted(facts[capability].stage.high, kinds)};
}

Turn turn(LevelRange next, Level of_step) {
    if (of_step <= next.low) return Turn::next;
    return of_step > next.high ? Turn::later : Turn::maybe;
}

// The members of one piece of work that decide when it is its turn: those that are applicable and whose framework has
// a target, where there are such.
std::vector<CriterionIndex> members_in_turn(const KnowledgeBase& knowledge, const Facts& facts, const Step& step) {
    std::vector<CriterionIndex> applicable, aimed_at;
    for (const CriterionIndex member : step.members) {
        if (facts[member].not_applicable) continue;
        applicable.push_back(member);
        if (facts.target[knowledge[member].capability.value]) aimed_at.push_back(member);
    }
    return aimed_at.empty() ? applicable : aimed_at;
}

Turn turn(const KnowledgeBase& knowledge, const Facts& facts, CriterionIndex member) {
    const Criterion& criterion = knowledge[member];
    return turn(next_stage(knowledge, facts, criterion.capability), criterion.stage);
}

// The earliest turn counts.
Turn turn_of(const KnowledgeBase& knowledge, const Facts& facts, const std::vector<CriterionIndex>& members) {
    Turn best = Turn::later;
    for (const CriterionIndex member : members) best = std::min(best, turn(knowledge, facts, member));
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

// The fact to ask for where it is not known whether a step is done.
Unknown unknown_of(const KnowledgeBase& knowledge, const Facts& facts, const Step& step) {
    if (step.is_milestone) return {Read::Kind::capability, step.capability.value};
    const CriterionIndex shown = shown_member(knowledge, facts, step);
    const auto open = [&](CriterionIndex c) { return facts[c].met == Truth::unknown && !facts[c].not_applicable; };
    const auto unknown = std::find_if(step.members.begin(), step.members.end(), open);
    return {Read::Kind::criterion, open(shown) || unknown == step.members.end() ? shown.value : unknown->value};
}

// The facts that decide whether it is this criterion's turn: its capability's unknown criteria below its stage, or,
// where the stage does not come from criteria alone, the stage itself.
void add_turn_unknowns(const KnowledgeBase& knowledge, const Facts& facts, CriterionIndex member,
                       std::vector<Unknown>& out) {
    const CapabilityIndex capability = knowledge[member].capability;
    const Position& position = facts[capability];
    const bool from_criteria = position.origin == Origin::derived || position.origin == Origin::presumed;
    const std::size_t before = out.size();
    for (const CriterionIndex c : knowledge[capability].criteria) {
        const Criterion& criterion = knowledge[c];
        if (!from_criteria || !criterion.is_step() || facts[c].met != Truth::unknown || facts[c].not_applicable)
            continue;
        if (criterion.stage > position.stage.low && criterion.stage < knowledge[member].stage)
            out.push_back({Read::Kind::criterion, c.value});
    }
    if (out.size() == before) out.push_back({Read::Kind::capability, capability.value});
}

// Fills `waits_for`; returns the requirements of which it is not known whether they are done.
std::vector<StepIndex> look_at_needs(const DependencyGraph& graph, std::vector<StepInfo>& infos, StepIndex step) {
    std::vector<StepIndex> unknown;
    for (const StepEdge& edge : graph.needs(step)) {
        const StepInfo& need = infos[edge.step.value];
        if (!need.open()) continue;
        (need.done == Truth::no ? infos[step.value].waits_for : unknown).push_back(edge.step);
    }
    return unknown;
}

StepState settle(StepInfo& info, Turn turn, std::vector<Unknown> unknowns) {
    if (info.done == Truth::yes) return StepState::done;
    if (turn == Turn::later) return StepState::later;
    if (turn == Turn::next && info.done == Truth::no && !info.waits_for.empty()) return StepState::blocked;
    if (unknowns.empty()) return StepState::ready;
    std::sort(unknowns.begin(), unknowns.end());
    unknowns.erase(std::unique(unknowns.begin(), unknowns.end()), unknowns.end());
    info.unknowns = std::move(unknowns);
    // What has begun goes on, while nothing says that it must wait.
    const bool goes_on = info.partly && info.done == Truth::no && info.waits_for.empty();
    return goes_on ? StepState::ready : StepState::undetermined;
}

void settle_criterion(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts,
                      std::vector<StepInfo>& infos, StepIndex index) {
    StepInfo& info = infos[index.value];
    if (info.state == StepState::not_applicable) return;
    const Step& step = graph.steps()[index];
    const std::vector<CriterionIndex> members = members_in_turn(knowledge, facts, step);
    const Turn when = turn_of(knowledge, facts, members);
    std::vector<Unknown> unknowns;
    if (info.done == Truth::unknown) unknowns.push_back(unknown_of(knowledge, facts, step));
    for (const CriterionIndex member : members)
        if (when == Turn::maybe && turn(knowledge, facts, member) == Turn::maybe)
            add_turn_unknowns(knowledge, facts, member, unknowns);
    for (const StepIndex need : look_at_needs(graph, infos, index))
        unknowns.push_back(unknown_of(knowledge, facts, graph.steps()[need]));
    info.state = settle(info, when, std::move(unknowns));
}

void settle_milestone(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts,
                      std::vector<StepInfo>& infos, StepIndex index) {
    StepInfo& info = infos[index.value];
    if (info.state == StepState::not_applicable) return;
    if (info.done == Truth::yes) info.state = StepState::done;
    if (info.done == Truth::no) info.state = StepState::blocked;
    if (info.done == Truth::unknown) info.unknowns = {unknown_of(knowledge, facts, graph.steps()[index])};
    if (info.state != StepState::done) look_at_needs(graph, infos, index);
}

}  // namespace

CriterionIndex shown_member(const KnowledgeBase& knowledge, const Facts& facts, const Step& step) {
    const std::vector<CriterionIndex> members = members_in_turn(knowledge, facts, step);
    return members.empty() ? step.members.front() : members.front();
}

std::vector<StepInfo> step_states(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts) {
    const StepTable& steps = graph.steps();
    std::vector<StepInfo> infos;
    for (std::uint32_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[StepIndex{i}];
        infos.push_back(step.is_milestone ? milestone_info(facts, step) : criterion_info(facts, step));
    }
    for (std::uint32_t i = 0; i < steps.size(); ++i) {
        if (steps[StepIndex{i}].is_milestone)
            settle_milestone(knowledge, graph, facts, infos, StepIndex{i});
        else
            settle_criterion(knowledge, graph, facts, infos, StepIndex{i});
    }
    return infos;
}

}  // namespace ics
