#include "scenario/apply.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "advise/edits.hpp"
#include "advise/entries.hpp"
#include "advise/evaluation.hpp"
#include "facts/stages.hpp"

namespace ics {

namespace {

// Reports and explanations say on whose word a value stands.
Evidence assumed(const Scenario& scenario, const Evidence& own = {}) {
    if (!own.evidence.empty()) return own;
    Evidence out;
    out.evidence = fmt::format("Assumed by the scenario '{}'.", scenario.name);
    out.place = own.place;
    return out;
}

// One layer upon an assessment.
class Applying {
public:
    Applying(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Scenario& scenario, std::size_t position,
             Applied& out)
        : knowledge_(knowledge), graph_(graph), scenario_(scenario), position_(position), out_(out) {}

    void apply() {
        set_facts();
        complete();
        lift_outgrown_ratings();
    }

private:
    Assessment& assessment() { return out_.assessment; }
    Facts facts() const { return derive_facts(knowledge_, out_.assessment, out_.assessment.date); }

    void set_facts() {
        for (const CapabilityRating& rating : scenario_.stages)
            set_stage(knowledge_, assessment(), rating.capability, rating.stage).evidence = assumed(scenario_, rating.evidence);
        for (const CriterionRating& own : scenario_.statuses) {
            CriterionRating& rating = set_status(knowledge_, assessment(), own.criterion, own.status);
            rating.reason = own.reason;
            rating.evidence = assumed(scenario_, own.evidence);
            if (own.status == Status::met) met_.push_back(own.criterion);
        }
        for (const MetricValue& own : scenario_.metrics) {
            MetricValue& value = entry_of(assessment().metrics, &MetricValue::metric, own.metric);
            value.value = own.value;
            if (own.target) value.target = own.target;
            value.evidence = assumed(scenario_, own.evidence);
        }
        for (const ContextValue& own : scenario_.context) {
            ContextValue& value = entry_of(assessment().context, &ContextValue::fact, own.fact);
            value.value = own.value;
            value.evidence = assumed(scenario_, own.evidence);
        }
    }

    void complete() {
        if (scenario_.complete.empty()) return;
        const Facts before = facts();
        const std::vector<StepInfo> states = step_states(knowledge_, graph_, before);
        std::vector<StepIndex> named, required;
        for (const CompletedStep& step : scenario_.complete) {
            const StepIndex index = *graph_.steps().of(step.step);  // the loader takes nothing else
            if (states[index.value].open()) named.push_back(index);
            else out_.idle.push_back({position_, step, states[index.value].state == StepState::not_applicable});
        }
        if (scenario_.with_requirements) required = open_needs(named, states);
        for (const StepIndex step : required) finish(step, before);
        for (const StepIndex step : named) finish(step, before);
        note(named, out_.named);
        note(required, out_.required);
    }

    // All open steps that these require, in order; those themselves left out.
    std::vector<StepIndex> open_needs(const std::vector<StepIndex>& named, const std::vector<StepInfo>& states) const {
        StepSet seen(graph_.steps().size(), 0);
        for (const StepIndex step : named) seen[step.value] = 1;
        std::vector<StepIndex> todo = named, out;
        while (!todo.empty()) {
            const StepIndex step = todo.back();
            todo.pop_back();
            for (const StepEdge& edge : graph_.needs(step)) {
                if (seen[edge.step.value] || !states[edge.step.value].open()) continue;
                seen[edge.step.value] = 1;
                todo.push_back(edge.step);
                out.push_back(edge.step);
            }
        }
        std::sort(out.begin(), out.end());
        return out;
    }

    void finish(StepIndex index, const Facts& before) {
        const Step& step = graph_.steps()[index];
        if (step.is_milestone) return finish_stage(step, before);
        for (const CriterionIndex member : step.members) {
            drop_what_is_open(knowledge_[member].children);
            drop_what_is_open(knowledge_[member].alternatives);
        }
        drop_what_is_open(step.members);
        const CriterionIndex shown = shown_member(knowledge_, before, step);
        set_status(knowledge_, assessment(), shown, Status::met).evidence = assumed(scenario_);
        met_.insert(met_.end(), step.members.begin(), step.members.end());
    }

    // Its stage is at least that; how far it may stand beyond is as uncertain as before.
    void finish_stage(const Step& step, const Facts& before) {
        LevelRange stage{step.stage, std::max(step.stage, before[step.capability].stage.high)};
        for (const CapabilityRating& own : assessment().capability_ratings)
            if (own.capability == step.capability)  // a later stage of it may be completed as well
                stage = {std::max(stage.low, own.stage.low), std::max(stage.high, own.stage.high)};
        const Level top = knowledge_[knowledge_[step.capability].framework].top();
        CapabilityRating& rating = set_stage(knowledge_, assessment(), step.capability, {step.stage, top});
        rating.stage = stage;
        rating.evidence = assumed(scenario_);
        reached_.push_back(step.capability);
    }

    void drop_what_is_open(const std::vector<CriterionIndex>& criteria) {
        std::erase_if(assessment().criterion_ratings, [&](const CriterionRating& own) {
            return (own.status == Status::unmet || own.status == Status::partly) &&
                   std::find(criteria.begin(), criteria.end(), own.criterion) != criteria.end();
        });
    }

    // A rating says where a capability stands while what lies beyond is open. Now that more is met it would be a
    // contradiction, or a reason to take for open what it never spoke of.
    void lift_outgrown_ratings() {
        if (met_.empty() && reached_.empty()) return;
        const Facts now = facts();
        for (CapabilityRating& rating : assessment().capability_ratings) {
            const Level highest = highest_met(rating.capability);
            if (highest == 0 && std::find(reached_.begin(), reached_.end(), rating.capability) == reached_.end()) continue;
            const LevelRange possible = possible_stages(rating, now);
            const Level low = std::max(rating.stage.low, possible.low);
            const bool higher = highest > rating.stage.high && possible.high >= highest;
            const Level high = higher ? std::min(possible.high, highest_known_met(rating.capability, now)) : 0;
            const LevelRange lifted{low, std::max({low, rating.stage.high, high})};
            if (lifted != rating.stage) rating = {rating.capability, lifted, assumed(scenario_)};
        }
    }

    // The highest stage of which this layer met a criterion; 0 where it met none.
    Level highest_met(CapabilityIndex capability) const {
        Level out = 0;
        for (const CriterionIndex criterion : met_)
            if (knowledge_[criterion].capability == capability) out = std::max(out, knowledge_[criterion].stage);
        return out;
    }

    Level highest_known_met(CapabilityIndex capability, const Facts& now) const {
        Level out = 0;
        for (const CriterionIndex c : knowledge_[capability].criteria)
            if (knowledge_[c].is_step() && now[c].met == Truth::yes) out = std::max(out, knowledge_[c].stage);
        return out;
    }

    // What the criteria give, those without a status of their own being as the rating has them.
    LevelRange possible_stages(const CapabilityRating& rating, const Facts& now) const {
        const auto met = [&](CriterionIndex c) {
            if (now[c].origin == Origin::rated || now[c].origin == Origin::derived) return now[c].met;
            if (knowledge_[c].stage <= rating.stage.low) return Truth::yes;
            return knowledge_[c].stage > rating.stage.high ? Truth::no : Truth::unknown;
        };
        return stage_by_requirements(knowledge_, rating.capability, met, [&](CriterionIndex c) { return !now[c].not_applicable; });
    }

    static void note(const std::vector<StepIndex>& steps, std::vector<StepIndex>& list) {
        for (const StepIndex step : steps)
            if (std::find(list.begin(), list.end(), step) == list.end()) list.push_back(step);
        std::sort(list.begin(), list.end());
    }

    const KnowledgeBase& knowledge_;
    const DependencyGraph& graph_;
    const Scenario& scenario_;
    std::size_t position_;
    Applied& out_;
    std::vector<CriterionIndex> met_;       // by this layer
    std::vector<CapabilityIndex> reached_;  // those whose stage it completed
};

}  // namespace

Applied apply_scenarios(const KnowledgeBase& knowledge, const DependencyGraph& graph, Assessment assessment,
                        const std::vector<Scenario>& scenarios, const Layers& layers) {
    Applied out{std::move(assessment), {}, {}, {}};
    for (const std::size_t position : layers) Applying(knowledge, graph, scenarios[position], position, out).apply();
    std::erase_if(out.required, [&](StepIndex step) {
        return std::binary_search(out.named.begin(), out.named.end(), step);
    });
    return out;
}

void report_idle(const KnowledgeBase& knowledge, const std::vector<Scenario>& scenarios, const std::vector<IdleStep>& idle,
                 Diagnostics& diagnostics) {
    for (const IdleStep& one : idle)
        diagnostics.add({.code = "nothing-to-complete", .severity = Severity::warning, .place = one.step.place,
                         .message = fmt::format("'{}' completes '{}', which {}", scenarios[one.scenario].name,
                                                knowledge.id_of(one.step.step),
                                                one.not_applicable ? "is not applicable" : "is done already"),
                         .mend = "nothing need be done: it makes no difference"});
}

}  // namespace ics
