// States of steps with what explains them: what each waits for, and the facts that decide.
#include <algorithm>

#include "advise/evaluation.hpp"
#include "advise/step_status.hpp"
#include "facts/stages.hpp"

namespace ics {

namespace {

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

// Explains the states of steps, once all of them are known.
class Explaining {
public:
    Explaining(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts, std::vector<StepInfo>& infos)
        : knowledge_(knowledge), graph_(graph), facts_(facts), infos_(infos) {}

    void explain(StepIndex index) {
        StepInfo& info = infos_[index.value];
        if (info.state == StepState::not_applicable) return;
        const Step& step = graph_.steps()[index];
        std::vector<Unknown> unknowns;
        if (info.done == Truth::unknown) unknowns.push_back(unknown_of(knowledge_, facts_, step));
        if (step.is_milestone) {
            info.unknowns = std::move(unknowns);
            if (info.state != StepState::done) look_at_needs(index);
            return;
        }
        add_turn(step, unknowns);
        for (const StepIndex need : look_at_needs(index)) unknowns.push_back(unknown_of(knowledge_, facts_, graph_.steps()[need]));
        if (!hangs_on_unknowns(info)) return;
        std::sort(unknowns.begin(), unknowns.end());
        unknowns.erase(std::unique(unknowns.begin(), unknowns.end()), unknowns.end());
        info.unknowns = std::move(unknowns);
    }

private:
    // Undetermined; or begun, and so ready all the same.
    static bool hangs_on_unknowns(const StepInfo& info) {
        return info.state == StepState::undetermined || info.state == StepState::ready;
    }

    void add_turn(const Step& step, std::vector<Unknown>& out) const {
        Turn best = Turn::later;
        const auto turn_of = [&](CriterionIndex member) {
            const CapabilityIndex capability = knowledge_[member].capability;
            return turn(next_stage(ladder_of(knowledge_, capability), facts_, facts_[capability].stage), knowledge_[member].stage);
        };
        for (const CriterionIndex member : step.members)
            if (counts_for_turn(knowledge_, facts_, step.members, member)) best = std::min(best, turn_of(member));
        if (best != Turn::maybe) return;
        for (const CriterionIndex member : step.members)
            if (counts_for_turn(knowledge_, facts_, step.members, member) && turn_of(member) == Turn::maybe)
                add_turn_unknowns(knowledge_, facts_, member, out);
    }

    // Fills `waits_for`; returns the requirements of which it is not known whether they are done.
    std::vector<StepIndex> look_at_needs(StepIndex step) {
        std::vector<StepIndex> unknown;
        for (const StepEdge& edge : graph_.needs(step)) {
            const StepInfo& need = infos_[edge.step.value];
            if (!need.open()) continue;
            (need.done == Truth::no ? infos_[step.value].waits_for : unknown).push_back(edge.step);
        }
        return unknown;
    }

    const KnowledgeBase& knowledge_;
    const DependencyGraph& graph_;
    const Facts& facts_;
    std::vector<StepInfo>& infos_;
};

StepStatus settled_state(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts,
                         const std::vector<LevelRange>& next, const std::vector<StepInfo>& infos, StepIndex index) {
    StepStatus out = infos[index.value];
    if (out.state == StepState::not_applicable) return out;
    const Step& step = graph.steps()[index];
    if (step.is_milestone) {
        out.state = milestone_state(out);
        return out;
    }
    Turn when = Turn::later;
    for (const CriterionIndex member : step.members)
        if (counts_for_turn(knowledge, facts, step.members, member))
            when = std::min(when, turn(next[knowledge[member].capability.value], knowledge[member].stage));
    NeedsFound needs;
    for (const StepEdge& edge : graph.needs(index)) look_at(infos[edge.step.value], needs);
    out.state = criterion_state(out, when, needs);
    return out;
}

}  // namespace

CriterionIndex shown_member(const KnowledgeBase& knowledge, const Facts& facts, const Step& step) {
    for (const CriterionIndex member : step.members)
        if (counts_for_turn(knowledge, facts, step.members, member)) return member;
    return step.members.front();
}

void explain_states(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts, std::vector<StepInfo>& infos) {
    Explaining explaining(knowledge, graph, facts, infos);
    for (std::uint32_t i = 0; i < infos.size(); ++i) explaining.explain(StepIndex{i});
}

std::vector<StepInfo> step_states(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Facts& facts) {
    const StepTable& steps = graph.steps();
    std::vector<LevelRange> next;
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i)
        next.push_back(next_stage(ladder_of(knowledge, CapabilityIndex{i}), facts, facts.capabilities[i].stage));
    std::vector<StepInfo> infos(steps.size());
    for (std::uint32_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[StepIndex{i}];
        static_cast<StepStatus&>(infos[i]) =
            step.is_milestone ? milestone_done(facts[step.capability], step.stage) : criterion_done(facts, step.members);
    }
    for (std::uint32_t i = 0; i < steps.size(); ++i)
        static_cast<StepStatus&>(infos[i]) = settled_state(knowledge, graph, facts, next, infos, StepIndex{i});
    explain_states(knowledge, graph, facts, infos);
    return infos;
}

}  // namespace ics
