// Steps not done, as actions: what, why now, what it opens, who leads, by when.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "advise/links.hpp"
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

std::string tag_title(const KnowledgeBase& knowledge, const std::string& tag) {
    const auto word =
        std::find_if(knowledge.tags.begin(), knowledge.tags.end(), [&](const Word& w) { return w.id == tag; });
    return word == knowledge.tags.end() ? tag : word->title;
}

void describe(const Casework& work, const Step& step, Action& out) {
    const CriterionIndex shown = shown_member(work.knowledge, work.facts(), step);
    const Criterion& criterion = work.knowledge[shown];
    out.step = named(criterion);
    out.done_when = criterion.text;
    name_place(work.knowledge, criterion.capability, criterion.stage, out);
    out.lead = work.knowledge.lead_title(criterion.lead);
    for (const Tier tier : criterion.tier) out.tiers.emplace_back(name(tier));
    for (const Partner& partner : work.knowledge.partners)
        if (share_any(partner.tags, criterion.tags) && !out.lead.starts_with(partner.title)) out.partners.push_back({partner.id, partner.title});
    out.effort = criterion.effort;
    out.effort_words = effort_words(criterion.effort);
    for (const std::string& tag : criterion.tags) out.tags.push_back(tag_title(work.knowledge, tag));
    out.source = source_words(work.knowledge, criterion);
    out.uncertain = criterion.uncertain;
    for (const CriterionIndex member : step.members)
        if (member != shown) out.also_counts_for.push_back(named(work.knowledge[member]));
    for (const MetricIndex metric : served_metrics(work.knowledge, step))
        out.serves.push_back(named(work.knowledge[metric]));
}

// On what the assessment's own rating of it rests.
void add_rating(const Casework& work, Action& out) {
    const CriterionFact& fact = work.facts()[*work.knowledge.criterion(out.step.id)];
    if (!fact.rating) return;
    const EvidenceWords words = evidence_words(work, work.assessment.criterion_ratings[*fact.rating].evidence);
    out.evidence = words.evidence;
    out.evidence_source = words.source;
}

std::optional<Deadline> nearest_deadline(const Casework& work, StepIndex index) {
    const auto all = step_deadlines(work.knowledge, work.graph, work.assessment, work.rules, work.evaluation, index);
    if (all.empty()) return std::nullopt;
    const StepDeadline& nearest = all.front();
    switch (nearest.kind) {
        case StepDeadline::Kind::metric: {
            const Metric& metric = work.knowledge.metrics[nearest.index];
            return worded_deadline(work, nearest.date, metric.deadline_words, metric.title,
                                   period_words(work.knowledge, metric.source));
        }
        case StepDeadline::Kind::recommendation: {
            const Recommendation& recommendation = work.knowledge.recommendations[nearest.index];
            return worded_deadline(work, nearest.date, recommendation.deadline_words, recommendation.title,
                                   period_words(work.knowledge, recommendation.source));
        }
        case StepDeadline::Kind::commitment:
            return worded_deadline(work, nearest.date, "", work.assessment.commitments[nearest.index].title,
                                   "the system's own plan");
        case StepDeadline::Kind::target: break;
    }
    return worded_deadline(work, nearest.date, "", "the target", "the system's own plan");
}

void add_case(const Casework& work, StepIndex index, Action& out) {
    for (const Decision& decision : work.assessment.decisions) {
        if (work.graph.steps().of(decision.step) != index) continue;
        std::string state(name(decision.state));
        std::replace(state.begin(), state.end(), '-', ' ');
        out.decision = DecisionTaken{state, decision.owner, decision.due, decision.note};
    }
    const auto is_it = [&](CriterionIndex c) { return work.graph.steps().of(c) == index; };
    for (const Commitment& own : work.assessment.commitments)
        if (std::any_of(own.advances.begin(), own.advances.end(), is_it))
            out.commitments.push_back({own.id, own.title});
    std::set<RecommendationIndex> advised;
    for (const RuleIndex rule : work.evaluation.advised_by[index.value])
        advised.insert(work.rule(rule).recommends.begin(), work.rule(rule).recommends.end());
    std::set<std::string> themes;
    for (const RecommendationIndex r : advised) {
        if (work.knowledge[r].audience != Audience::local) continue;
        out.advised_by.push_back(named(work.knowledge[r]));
        themes.insert(work.knowledge[work.knowledge[r].theme].id);
    }
    out.themes.assign(themes.begin(), themes.end());
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
        add_rating(work, action);
        add_case(work, index, action);
        add_links(work, index, action);
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

std::vector<Named> compose_under_way(const Casework& work) {
    StepSet taken_up(work.evaluation.steps.size(), 0);
    const auto take_up = [&](CriterionIndex c) {
        if (const auto step = work.graph.steps().of(c)) taken_up[step->value] = 1;
    };
    for (const Decision& decision : work.assessment.decisions)
        if (decision.state != DecisionState::parked) take_up(decision.step);
    for (const Commitment& own : work.assessment.commitments)
        if (own.state == CommitmentState::in_progress) std::for_each(own.advances.begin(), own.advances.end(), take_up);
    std::vector<Named> out;
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i) {
        const StepInfo& info = work.evaluation.steps[i];
        if (info.state == StepState::later && work.evaluation.on_the_way[i] && (taken_up[i] || info.partly))
            out.push_back(named_step(work, StepIndex{i}));
    }
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
