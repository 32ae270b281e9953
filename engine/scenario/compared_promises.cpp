// Figures against their targets, and the system's own commitments, then and now.
#include <algorithm>
#include <cmath>

#include "advise/wording.hpp"
#include "scenario/comparing.hpp"

namespace ics {

namespace {

// How far a figure is from meeting its target; 0 where it does.
double distance(Comparison comparison, double value, double target) {
    switch (comparison) {
        case Comparison::at_least: return std::max(0.0, target - value);
        case Comparison::at_most: return std::max(0.0, value - target);
        case Comparison::equal: break;
    }
    return std::abs(value - target);
}

// Both figures against the new target.
Direction direction(const Metric& metric, const MetricFact& was, const MetricFact& is) {
    if (!was.value || !is.value || !is.target) return Direction::none;
    const double before = distance(metric.comparison, *was.value, *is.target);
    const double after = distance(metric.comparison, *is.value, *is.target);
    return after < before ? Direction::nearer : after > before ? Direction::further : Direction::same;
}

const Commitment* with_id(const std::vector<Commitment>& commitments, const std::string& id) {
    const auto found = std::find_if(commitments.begin(), commitments.end(), [&](const auto& one) { return one.id == id; });
    return found == commitments.end() ? nullptr : &*found;
}

bool settled(CommitmentState state) { return state == CommitmentState::done || state == CommitmentState::dropped; }

CommitmentMove move_of(const Commitment* was, const Commitment* is) {
    if (!is) return CommitmentMove::no_longer_listed;
    if (!was) return CommitmentMove::fresh;
    if (was->state != is->state && is->state == CommitmentState::done) return CommitmentMove::done;
    if (was->state != is->state && is->state == CommitmentState::dropped) return CommitmentMove::dropped;
    return was->state != is->state || was->due != is->due ? CommitmentMove::moved : CommitmentMove::unmoved;
}

CommitmentChange change(const Commitment* was, const Commitment* is, Date now) {
    const Commitment& shown = is ? *is : *was;
    CommitmentChange out{{shown.id, shown.title}, move_of(was, is), "", "", std::nullopt, std::nullopt, false};
    if (was) {
        out.was = state_words(was->state);
        out.due_before = was->due;
    }
    if (is) {
        out.is = state_words(is->state);
        out.due_now = is->due;
        out.passed = !settled(is->state) && is->due && *is->due < now;
    }
    return out;
}

}  // namespace

std::string_view name(Direction direction) {
    switch (direction) {
        case Direction::nearer: return "nearer";
        case Direction::further: return "further";
        case Direction::same: return "same";
        case Direction::none: break;
    }
    return "none";
}

std::string_view name(CommitmentMove move) {
    switch (move) {
        case CommitmentMove::done: return "done";
        case CommitmentMove::dropped: return "dropped";
        case CommitmentMove::moved: return "moved";
        case CommitmentMove::unmoved: return "unmoved";
        case CommitmentMove::fresh: return "new";
        case CommitmentMove::no_longer_listed: break;
    }
    return "no longer listed";
}

std::vector<FigureChange> figure_changes(const Sides& sides) {
    const KnowledgeBase& knowledge = sides.new_side.work.knowledge;
    std::vector<FigureChange> out;
    for (std::uint32_t i = 0; i < knowledge.metrics.size(); ++i) {
        const MetricFact &was = sides.old_side.work.facts().metrics[i], &is = sides.new_side.work.facts().metrics[i];
        if (!was.value && !is.value) continue;
        const MetricStanding &before = sides.old_side.snapshot.advice.metrics[i], &after = sides.new_side.snapshot.advice.metrics[i];
        out.push_back({after.metric, after.target, before.target == after.target ? "" : before.target, before.value, after.value,
                       before.meets, after.meets, direction(knowledge.metrics[i], was, is), before.measured, after.measured,
                       after.evidence, after.evidence_source});
    }
    return out;
}

std::vector<CommitmentChange> commitment_changes(const Sides& sides) {
    const auto &before = sides.old_side.assessment.commitments, &after = sides.new_side.assessment.commitments;
    const Date now = sides.new_side.assessment.date;
    std::vector<CommitmentChange> out;
    for (const Commitment& was : before) out.push_back(change(&was, with_id(after, was.id), now));
    for (const Commitment& is : after)
        if (!with_id(before, is.id)) out.push_back(change(nullptr, &is, now));
    return out;
}

}  // namespace ics
