// Steps not done, as actions: what, why now, what it opens, who leads, by when.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "advise/why_now.hpp"
#include "advise/wording.hpp"

namespace ics {

namespace {

std::vector<StepIndex> ranked(const Casework& work, StepState state) {
    std::vector<StepIndex> out;
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i)
        if (work.evaluation.steps[i].state == state && work.evaluation.priority[i]) out.push_back(StepIndex{i});
    std::stable_sort(out.begin(), out.end(), [&](StepIndex a, StepIndex b) {
        return work.evaluation.priority[a.value]->score > work.evaluation.priority[b.value]->score;
    });
    return out;
}

// The member that stands in a target's framework, else the first: under it the work is shown.
CriterionIndex shown_member(const Casework& work, const Step& step) {
    for (const Target& target : work.evaluation.targets)
        for (const CriterionIndex member : step.members)
            if (work.knowledge[work.knowledge[member].capability].framework == target.framework) return member;
    return step.members.front();
}

void describe(const Casework& work, const Step& step, Action& out) {
    const CriterionIndex shown = shown_member(work, step);
    const Criterion& criterion = work.knowledge[shown];
    const Capability& capability = work.knowledge[criterion.capability];
    const Stage& stage = work.knowledge.stage(criterion.capability, criterion.stage);
    out.step = named(criterion);
    out.done_when = criterion.text;
    out.capability = named(capability);
    out.domain = {work.knowledge[capability.domain].id, work.knowledge[capability.domain].title};
    out.stage = {stage.id, stage.title};
    out.framework = work.knowledge[capability.framework].short_title;
    out.lead = work.knowledge.lead_title(criterion.lead);
    for (const Tier tier : criterion.tier) out.tiers.emplace_back(name(tier));
    out.effort = criterion.effort;
    out.effort_words = effort_words(criterion.effort);
    for (const std::string& tag : criterion.tags) {
        const auto word = std::find_if(work.knowledge.tags.begin(), work.knowledge.tags.end(), [&](const Word& w) { return w.id == tag; });
        out.tags.push_back(word == work.knowledge.tags.end() ? tag : word->title);
    }
    out.source = source_words(work.knowledge, criterion.source);
    out.uncertain = criterion.uncertain;
    for (const CriterionIndex member : step.members)
        if (member != shown) out.also_counts_for.push_back(named(work.knowledge[member]));
    for (const MetricIndex metric : served_metrics(work.knowledge, step)) out.serves.push_back(named(work.knowledge[metric]));
}

std::optional<Deadline> nearest_deadline(const Casework& work, StepIndex index) {
    const auto all = step_deadlines(work.knowledge, work.graph, work.assessment, work.rules, work.evaluation, index);
    if (all.empty()) return std::nullopt;
    const StepDeadline& nearest = all.front();
    switch (nearest.kind) {
        case StepDeadline::Kind::metric: {
            const Metric& metric = work.knowledge.metrics[nearest.index];
            return worded_deadline(work, nearest.date, metric.deadline_words, metric.title, period_words(work.knowledge, metric.source));
        }
        case StepDeadline::Kind::recommendation: {
            const Recommendation& recommendation = work.knowledge.recommendations[nearest.index];
            return worded_deadline(work, nearest.date, recommendation.deadline_words, recommendation.title,
                                   period_words(work.knowledge, recommendation.source));
        }
        case StepDeadline::Kind::commitment:
            return worded_deadline(work, nearest.date, "", work.assessment.commitments[nearest.index].title, "the system's own plan");
        case StepDeadline::Kind::target: break;
    }
    return worded_deadline(work, nearest.date, "", "Target", "the system's own plan");
}

void add_case(const Casework& work, StepIndex index, Action& out) {
    for (const Decision& decision : work.assessment.decisions) {
        if (work.graph.steps().of(decision.step) != index) continue;
        std::string state(name(decision.state));
        std::replace(state.begin(), state.end(), '-', ' ');
        out.decision = DecisionTaken{state, decision.owner, decision.due, decision.note};
    }
    for (const Commitment& own : work.assessment.commitments)
        if (std::any_of(own.advances.begin(), own.advances.end(), [&](CriterionIndex c) { return work.graph.steps().of(c) == index; }))
            out.commitments.push_back({own.id, own.title});
    std::set<RecommendationIndex> advised;
    for (const RuleIndex rule : work.evaluation.advised_by[index.value])
        advised.insert(work.rule(rule).recommends.begin(), work.rule(rule).recommends.end());
    std::set<std::string> themes;
    for (const RecommendationIndex r : advised) {
        out.advised_by.push_back(named(work.knowledge[r]));
        themes.insert(work.knowledge[work.knowledge[r].theme].id);
    }
    out.themes.assign(themes.begin(), themes.end());
}

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
        Blocker blocker{named_step(work, edge.step), work.info(edge.step).state, "", start_with(work, edge.step)};
        if (edge.declared) blocker.why = work.knowledge.dependencies[*edge.declared].why;
        out.push_back(std::move(blocker));
    }
    return out;
}

void add_graph(const Casework& work, StepIndex index, Action& out) {
    out.unlocks = work.evaluation.unlocks[index.value];
    for (const StepIndex opened : work.graph.opens(index, work.evaluation.open))
        if (work.evaluation.on_the_way[opened.value] && work.info(opened).state != StepState::later)
            out.opens.push_back(named_step(work, opened));
    for (const StepEdge& edge : work.graph.supported_by(index))
        if (work.evaluation.open[edge.step.value]) out.helped_by.push_back(named_step(work, edge.step));
    out.blocked_by = blockers(work, index);
}

std::vector<Action> compose(const Casework& work, StepState state) {
    std::vector<Action> out;
    for (const StepIndex index : ranked(work, state)) {
        Action action;
        action.rank = int(out.size()) + 1;
        action.state = state;
        action.origin = work.info(index).origin;
        action.begun = work.info(index).partly;
        describe(work, work.step(index), action);
        add_case(work, index, action);
        add_graph(work, index, action);
        action.deadline = nearest_deadline(work, index);
        action.priority = worded_priority(work, index);
        action.why_now = why_now(action.priority);
        out.push_back(std::move(action));
    }
    return out;
}

}  // namespace

std::vector<Action> compose_ready(const Casework& work) { return compose(work, StepState::ready); }
std::vector<Action> compose_blocked(const Casework& work) { return compose(work, StepState::blocked); }

std::vector<Named> compose_later(const Casework& work) {
    std::vector<Named> out;
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i)
        if (work.evaluation.steps[i].state == StepState::later && work.evaluation.on_the_way[i])
            out.push_back(named_step(work, StepIndex{i}));
    return out;
}

std::vector<AheadNote> compose_ahead(const Casework& work) {
    std::vector<AheadNote> out;
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i) {
        const StepInfo& info = work.evaluation.steps[i];
        if (info.state != StepState::done || info.waits_for.empty() || work.step(StepIndex{i}).is_milestone) continue;
        AheadNote note{named_step(work, StepIndex{i}), {}};
        for (const StepIndex lacking : info.waits_for) note.lacking.push_back(named_step(work, lacking));
        out.push_back(std::move(note));
    }
    return out;
}

}  // namespace ics
