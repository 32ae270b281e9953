// The evaluation of a case, with all that explains it.
#include "advise/evaluation.hpp"
#include "advise/live_evaluation.hpp"

namespace ics {

namespace {

StepSet open_steps(const std::vector<StepStatus>& all) {
    StepSet open(all.size(), 0);
    for (std::size_t i = 0; i < all.size(); ++i) open[i] = all[i].open();
    return open;
}

std::vector<std::vector<RuleIndex>> advised(const CaseTables& tables, const std::vector<RuleResult>& results) {
    std::vector<std::vector<RuleIndex>> by_step(tables.steps.size());
    for (std::uint32_t step = 0; step < by_step.size(); ++step)
        for (const std::uint32_t rule : tables.advised_by[step])
            if (results[rule].outcome == Outcome::fires) by_step[step].push_back(RuleIndex{rule});
    return by_step;
}

std::vector<StepInfo> explained(const LiveEvaluation& live) {
    std::vector<StepInfo> infos(live.steps.all().size());
    for (std::uint32_t i = 0; i < infos.size(); ++i) static_cast<StepStatus&>(infos[i]) = live.steps[i];
    explain_states(live.tables.knowledge, live.tables.graph, live.facts.facts(), infos);
    return infos;
}

}  // namespace

Evaluation evaluate(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                    const Assessment& assessment, std::vector<Target> targets, const Profile& profile, Date as_of,
                    Diagnostics& diagnostics) {
    Evaluation out;
    const LiveEvaluation live(knowledge, graph, rules, assessment, targets, profile, as_of, diagnostics, &out.rules);
    out.facts = live.facts.facts();
    out.facts.conflicts = live.facts.conflicts();
    out.targets = std::move(targets);
    out.steps = explained(live);
    out.on_the_way = live.way.all();
    out.open = open_steps(live.steps.all());
    out.unlocks = live.unlocks.all();
    out.advised_by = advised(live.tables, out.rules);
    out.priority.resize(out.steps.size());
    for (std::uint32_t i = 0; i < out.steps.size(); ++i)
        if (const StepPriority* priority = live.priorities[i]) out.priority[i] = *priority;
    return out;
}

}  // namespace ics
