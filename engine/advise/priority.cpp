// The priority of a step: named parts in 0..1, each from the case alone and none scaled by the largest at hand.
#include <algorithm>
#include <cmath>
#include <set>

#include "advise/evaluation.hpp"

namespace ics {

namespace {

double saturating(double n, double half) { return n > 0 ? n / (n + half) : 0; }

double& value(StepPriority& priority, Part part) { return priority.values[std::size_t(part)]; }

// How far off its target a metric is, as a share of the target; 0 where it is met or not known.
double metric_shortfall(const Metric& metric, const MetricFact& fact) {
    if (fact.meets != Truth::no) return 0;
    if (metric.unit == yes_no || *fact.target == 0) return 1;
    return std::clamp(std::abs(*fact.target - *fact.value) / std::abs(*fact.target), 0.0, 1.0);
}

double urgency(int days, int horizon) { return std::clamp(1.0 - double(days) / horizon, 0.0, 1.0); }

bool is_rated(const Read& read, const Facts& facts) {
    const auto settled = [](Origin origin) { return origin == Origin::rated || origin == Origin::derived; };
    switch (read.kind) {
        case Read::Kind::capability: return settled(facts[CapabilityIndex{read.index}].origin);
        case Read::Kind::criterion: return settled(facts[CriterionIndex{read.index}].origin);
        default: return read.known;
    }
}

bool rests_on_ratings(const RuleResult& result, const Facts& facts) {
    return std::any_of(result.reads.begin(), result.reads.end(), [&](const Read& read) { return is_rated(read, facts); });
}

// The fired recommendations that advance the step, each once; a finding that recommends nothing else counts as one.
// One that rests wholly on what is presumed or inferred does not count: it may say no more than a stage's definition.
std::size_t advice_count(const RuleSet& rules, const Evaluation& evaluation, const std::vector<RuleIndex>& fired) {
    std::set<RecommendationIndex> recommended;
    std::size_t bare = 0;
    for (const RuleIndex rule : fired) {
        if (!rests_on_ratings(evaluation.rules[rule.value], evaluation.facts)) continue;
        const std::vector<RecommendationIndex>& recommends = rules.rules()[rule.value].recommends;
        recommended.insert(recommends.begin(), recommends.end());
        bare += recommends.empty();
    }
    return recommended.size() + bare;
}

double inequality(const KnowledgeBase& knowledge, const Step& step) {
    double most = 0;
    for (const CriterionIndex member : step.members)
        for (const std::string& tag : knowledge[member].tags) {
            const auto found = knowledge.priorities.inequality_tags.find(tag);
            if (found != knowledge.priorities.inequality_tags.end()) most = std::max(most, found->second);
        }
    return most;
}

// How much a national requirement asks for what serves it. Totals for England ask nothing of one system.
double must_do(const PrioritySettings& settings, const Metric& metric, const MetricFact& fact, Date as_of) {
    if (!metric.must_do || !fact.target || fact.meets == Truth::yes) return 0;
    if (fact.meets == Truth::no) return settings.must_do_missed;
    const bool soon = !metric.deadline || days_between(as_of, *metric.deadline) <= 365;
    return soon ? settings.must_do_soon : settings.must_do_later;
}

double confidence(const PrioritySettings& settings, Origin origin) {
    switch (origin) {
        case Origin::rated:
        case Origin::derived: return settings.confidence_rated;
        case Origin::presumed: return settings.confidence_presumed;
        case Origin::inferred: return settings.confidence_inferred;
        case Origin::unknown: return 0;
    }
    return 0;
}

void weigh(StepPriority& priority, const Profile& profile) {
    double sum = 0, weights = 0;
    for (std::size_t i = 0; i < part_count; ++i) {
        sum += priority.values[i] * profile.weights[i];
        weights += profile.weights[i];
    }
    priority.score = weights > 0 ? 100 * sum / weights : 0;
}

}  // namespace

Gap gap_to_target(const KnowledgeBase& knowledge, const Facts& facts, const Step& step) {
    Gap widest;
    for (const CriterionIndex member : step.members) {
        const CapabilityIndex capability = knowledge[member].capability;
        const auto target = facts.target[capability.value];
        if (!target || facts[member].not_applicable) continue;
        const LevelRange stage = facts[capability].stage;
        const double short_by = *target - (stage.low + stage.high) / 2.0;
        const double share = std::clamp(short_by / knowledge[knowledge[capability].framework].top(), 0.0, 1.0);
        if (!widest.capability || share > widest.share) widest = {share, capability};
    }
    return widest;
}

std::vector<MetricIndex> served_metrics(const KnowledgeBase& knowledge, const Step& step) {
    std::vector<MetricIndex> metrics;
    for (const CriterionIndex member : step.members)
        metrics.insert(metrics.end(), knowledge[member].serves.begin(), knowledge[member].serves.end());
    std::sort(metrics.begin(), metrics.end());
    metrics.erase(std::unique(metrics.begin(), metrics.end()), metrics.end());
    return metrics;
}

std::vector<StepDeadline> step_deadlines(const KnowledgeBase& knowledge, const DependencyGraph& graph,
                                         const Assessment& assessment, const RuleSet& rules,
                                         const Evaluation& evaluation, StepIndex step) {
    using Kind = StepDeadline::Kind;
    std::vector<StepDeadline> out;
    for (const MetricIndex metric : served_metrics(knowledge, graph.steps()[step]))
        if (knowledge[metric].deadline && evaluation.facts[metric].meets != Truth::yes)
            out.push_back({*knowledge[metric].deadline, Kind::metric, metric.value});
    for (std::size_t i = 0; i < assessment.commitments.size(); ++i) {
        const Commitment& own = assessment.commitments[i];
        const bool live = own.state == CommitmentState::planned || own.state == CommitmentState::in_progress;
        const auto advances = [&](CriterionIndex c) { return graph.steps().of(c) == step; };
        if (live && own.due && std::any_of(own.advances.begin(), own.advances.end(), advances))
            out.push_back({*own.due, Kind::commitment, i});
    }
    for (const RuleIndex rule : evaluation.advised_by[step.value])
        for (const RecommendationIndex r : rules.rules()[rule.value].recommends)
            if (knowledge[r].deadline && knowledge[r].audience == Audience::local) out.push_back({*knowledge[r].deadline, Kind::recommendation, r.value});
    for (std::size_t i = 0; i < evaluation.targets.size(); ++i) {
        const Target& target = evaluation.targets[i];
        const auto aimed_at = [&](CriterionIndex c) {
            return knowledge[knowledge[c].capability].framework == target.framework;
        };
        const auto& members = graph.steps()[step].members;
        if (target.by && std::any_of(members.begin(), members.end(), aimed_at))
            out.push_back({*target.by, Kind::target, i});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const StepDeadline& a, const StepDeadline& b) { return a.date < b.date; });
    return out;
}

StepPriority step_priority(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Assessment& assessment,
                           const RuleSet& rules, const Evaluation& evaluation, const Profile& profile,
                           StepIndex index) {
    const PrioritySettings& settings = knowledge.priorities;
    const Step& step = graph.steps()[index];
    StepPriority priority;
    value(priority, Part::gap) = gap_to_target(knowledge, evaluation.facts, step).share;
    value(priority, Part::unlocks) = saturating(evaluation.unlocks[index.value], settings.unlocks_half);
    const auto deadlines = step_deadlines(knowledge, graph, assessment, rules, evaluation, index);
    if (!deadlines.empty())
        value(priority, Part::urgency) =
            urgency(days_between(evaluation.facts.as_of, deadlines.front().date), settings.urgency_days);
    for (const MetricIndex metric : served_metrics(knowledge, step)) {
        const MetricFact& fact = evaluation.facts[metric];
        double& required = value(priority, Part::must_do);
        required = std::max(required, must_do(settings, knowledge[metric], fact, evaluation.facts.as_of));
        double& shortfall = value(priority, Part::shortfall);
        shortfall = std::max(shortfall, metric_shortfall(knowledge[metric], fact));
    }
    value(priority, Part::advised) =
        saturating(double(advice_count(rules, evaluation, evaluation.advised_by[index.value])), settings.advised_half);
    value(priority, Part::inequality) = inequality(knowledge, step);
    value(priority, Part::ease) =
        settings.ease[std::size_t(knowledge[shown_member(knowledge, evaluation.facts, step)].effort)];
    value(priority, Part::confidence) = confidence(settings, evaluation.steps[index.value].origin);
    weigh(priority, profile);
    return priority;
}

}  // namespace ics
