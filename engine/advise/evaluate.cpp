// The evaluation of a case, stage by stage.
#include "advise/evaluation.hpp"

namespace ics {

namespace {

StepSet open_steps(const std::vector<StepInfo>& infos) {
    StepSet open(infos.size(), 0);
    for (std::size_t i = 0; i < infos.size(); ++i) open[i] = infos[i].open();
    return open;
}

StepSet both(const StepSet& a, const StepSet& b) {
    StepSet out(a.size(), 0);
    for (std::size_t i = 0; i < a.size(); ++i) out[i] = a[i] && b[i];
    return out;
}

std::vector<RuleResult> run_rules(RuleSet& rules, const Facts& facts, Diagnostics& diagnostics) {
    std::vector<RuleResult> results;
    for (std::uint32_t i = 0; i < rules.rules().size(); ++i)
        results.push_back(rules.evaluate(RuleIndex{i}, facts, diagnostics));
    return results;
}

std::vector<std::vector<RuleIndex>> advised(const RuleSet& rules, const std::vector<RuleResult>& results,
                                            const StepTable& steps) {
    std::vector<std::vector<RuleIndex>> by_step(steps.size());
    for (std::uint32_t i = 0; i < results.size(); ++i) {
        if (results[i].outcome != Outcome::fires) continue;
        for (const CriterionIndex c : rules.rules()[i].advances) {
            const auto step = steps.of(c);
            if (!step) continue;
            auto& list = by_step[step->value];
            if (list.empty() || list.back() != RuleIndex{i}) list.push_back(RuleIndex{i});
        }
    }
    return by_step;
}

}  // namespace

Evaluation evaluate(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                    const Assessment& assessment, std::vector<Target> targets, const Profile& profile, Date as_of,
                    Diagnostics& diagnostics) {
    Evaluation out;
    Assessment aimed = assessment;
    aimed.targets = targets;
    out.facts = derive_facts(knowledge, aimed, as_of);
    out.targets = std::move(targets);
    out.steps = step_states(knowledge, graph, out.facts);
    out.on_the_way = steps_on_the_way(knowledge, graph, out.targets, out.steps);
    out.open = open_steps(out.steps);
    out.unlocks = graph.unlocks(out.open, both(out.open, out.on_the_way));
    out.rules = run_rules(rules, out.facts, diagnostics);
    out.advised_by = advised(rules, out.rules, graph.steps());
    out.priority.resize(graph.steps().size());
    for (std::uint32_t i = 0; i < graph.steps().size(); ++i) {
        const StepState state = out.steps[i].state;
        const bool scored = state == StepState::ready || state == StepState::blocked;
        if (scored && out.on_the_way[i] && !graph.steps()[StepIndex{i}].is_milestone)
            out.priority[i] = step_priority(knowledge, graph, assessment, rules, out, profile, StepIndex{i});
    }
    return out;
}

}  // namespace ics
