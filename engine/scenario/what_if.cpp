#include "scenario/what_if.hpp"

#include <memory>
#include <utility>

#include "advise/wording.hpp"
#include "scenario/what_if_parts.hpp"

namespace ics {

namespace {

std::vector<const Scenario*> chosen(const std::vector<Scenario>& scenarios, const Layers& layers) {
    std::vector<const Scenario*> out;
    for (const std::size_t position : layers) out.push_back(&scenarios[position]);
    return out;
}

std::unique_ptr<const Assessed> evaluate(const WhatIfBench& bench, const Assessment& assessment) {
    return assess(bench.knowledge, bench.graph, bench.rules, assessment, bench.options, bench.diagnostics);
}

class WhatIfRun {
public:
    WhatIfRun(const WhatIfBench& bench, const std::vector<Scenario>& scenarios, const Assessed& base)
        : bench_(bench), scenarios_(scenarios), base_(base), given_(base.assessment) {
        given_.targets = base.evaluation.targets;  // one aim for all, whatever a scenario rates
    }

    std::optional<ScenarioOutcome> single(std::size_t position) const {
        ScenarioOutcome out;
        out.name = scenarios_[position].name;
        out.note = scenarios_[position].note;
        return run(layers_of(scenarios_, {position}), std::move(out));
    }

    std::optional<ScenarioOutcome> stack(const std::vector<std::size_t>& positions) const {
        ScenarioOutcome out;
        out.name = "All together";
        out.stacked = true;
        return run(layers_of(scenarios_, positions), std::move(out));
    }

private:
    std::optional<ScenarioOutcome> run(const Layers& layers, ScenarioOutcome out) const {
        report_clashes(scenarios_, clashes(bench_.knowledge, scenarios_, layers), bench_.diagnostics);
        Applied applied = apply_scenarios(bench_.knowledge, bench_.graph, given_, scenarios_, layers);
        if (!out.stacked) report_idle(bench_.knowledge, scenarios_, applied.idle, bench_.diagnostics);
        const auto then = evaluate(bench_, applied.assessment);
        if (!then) return std::nullopt;
        for (const std::size_t position : layers) out.layers.push_back(scenarios_[position].name);
        out.assumes = assumptions(bench_, chosen(scenarios_, layers));
        out.figures = figures_of(bench_, *then);
        add_turns(bench_, base_, *then, applied, chosen(scenarios_, layers), out);
        return out;
    }

    const WhatIfBench& bench_;
    const std::vector<Scenario>& scenarios_;
    const Assessed& base_;
    Assessment given_;
};

bool is_aimed_at(const Assessed& side, const Capability& capability) {
    for (const Target& target : side.evaluation.targets)
        if (target.framework == capability.framework) return true;
    return false;
}

void count_positions(const WhatIfBench& bench, const Assessed& side, Figures& out) {
    const Facts& facts = side.evaluation.facts;
    for (std::uint32_t i = 0; i < facts.capabilities.size(); ++i) {
        const Position& position = facts.capabilities[i];
        if (position.not_applicable || !facts.target[i] || !is_aimed_at(side, bench.knowledge.capabilities[i])) continue;
        ++out.capabilities;
        if (position.at_least(*facts.target[i]) == Truth::yes) ++out.at_target;
    }
}

void count_steps(const WhatIfBench& bench, const Assessed& side, Figures& out) {
    const Evaluation& evaluation = side.evaluation;
    for (std::uint32_t i = 0; i < evaluation.steps.size(); ++i) {
        const Step& step = bench.graph.steps()[StepIndex{i}];
        if (step.is_milestone) continue;
        const StepState state = evaluation.steps[i].state;
        if (state == StepState::done) ++out.done;
        if (!evaluation.on_the_way[i]) continue;
        out.ready += state == StepState::ready;
        out.blocked += state == StepState::blocked;
        out.undetermined += state == StepState::undetermined;
        out.later += state == StepState::later;
        if (evaluation.open[i]) out.effort_left += bench.knowledge[shown_member(bench.knowledge, evaluation.facts, step)].effort;
    }
}

}  // namespace

std::string_view name(DoneBecause because) {
    switch (because) {
        case DoneBecause::named: return "named";
        case DoneBecause::stage: return "stage";
        case DoneBecause::required: return "required";
        case DoneBecause::follows: break;
    }
    return "follows";
}

Figures figures_of(const WhatIfBench& bench, const Assessed& side) {
    Figures out;
    count_positions(bench, side, out);
    count_steps(bench, side, out);
    for (const auto& [id, said] : side.snapshot.said)
        if (said.outcome == Outcome::fires) ++(said.finding ? out.findings : out.recommendations);
    for (const MetricStanding& metric : side.snapshot.advice.metrics) out.metrics_met += metric.meets == Truth::yes;
    for (const CommitmentStanding& own : side.snapshot.advice.commitments)
        out.commitments_open += own.standing != Standing::done && own.standing != Standing::dropped && !own.actions.empty();
    return out;
}

std::optional<WhatIf> what_if(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                              const Assessment& assessment, const std::vector<Scenario>& scenarios, const Picked& picked,
                              const AdviseOptions& options, Diagnostics& diagnostics) {
    const WhatIfBench bench{knowledge, graph, rules, options, diagnostics};
    const auto base = evaluate(bench, assessment);
    if (!base) return std::nullopt;
    WhatIf out{{assessment.file.path, base->snapshot.system}, base->snapshot.advice.as_of, base->snapshot.advice.target_words,
               figures_of(bench, *base), {}};
    const WhatIfRun run(bench, scenarios, *base);
    const auto add = [&](std::optional<ScenarioOutcome> outcome) {
        if (outcome) out.scenarios.push_back(std::move(*outcome));
        return outcome.has_value();
    };
    for (const std::size_t position : picked.scenarios)
        if (!add(run.single(position))) return std::nullopt;
    if (picked.stack && picked.scenarios.size() > 1 && !add(run.stack(picked.scenarios))) return std::nullopt;
    return out;
}

}  // namespace ics
