#include <algorithm>
#include <array>
#include <cmath>

#include "advise/evaluation.hpp"
#include "facts/statuses.hpp"

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
    switch (read.kind) {
        case Read::Kind::capability: return is_settled(facts[CapabilityIndex{read.index}].origin);
        case Read::Kind::criterion: return is_settled(facts[CriterionIndex{read.index}].origin);
        default: return read.known;
    }
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

// Positions, each counted once. Without an allocation, but for very many.
class Distinct {
public:
    void add(std::uint32_t item) {
        if (std::find(few_.begin(), few_.begin() + count_, item) != few_.begin() + count_) return;
        if (std::find(many_.begin(), many_.end(), item) != many_.end()) return;
        if (count_ < std::ptrdiff_t(few_.size())) few_[std::size_t(count_++)] = item;
        else many_.push_back(item);
    }
    std::size_t size() const { return std::size_t(count_) + many_.size(); }

private:
    std::array<std::uint32_t, 16> few_{};
    std::ptrdiff_t count_ = 0;
    std::vector<std::uint32_t> many_;
};

// What the rules that fired and advance a step come to.
struct Advised {
    std::size_t count = 0;         // recommendations, each once; a finding that recommends nothing else counts as one
    std::optional<Date> deadline;  // the nearest of the local recommendations
};

// One that rests wholly on what is presumed or inferred does not count: it may say no more than a stage's definition.
Advised advised(const CaseTables& tables, const std::vector<Verdict>& verdicts, StepIndex step) {
    Advised out;
    Distinct recommended;
    for (const std::uint32_t rule : tables.advised_by[step.value]) {
        if (verdicts[rule].outcome != Outcome::fires) continue;
        out.deadline = nearer(out.deadline, tables.rule_deadline[rule]);
        if (!verdicts[rule].rests_on_ratings) continue;
        const auto made = tables.recommends[rule];
        for (const std::uint32_t r : made) recommended.add(r);
        out.count += made.empty();
    }
    out.count += recommended.size();
    return out;
}

// The metrics that the step serves; returns the nearest deadline of those that are not met.
std::optional<Date> add_metrics(const CaseTables& tables, const Facts& facts, StepIndex step, StepPriority& priority) {
    std::optional<Date> nearest;
    double& required = value(priority, Part::must_do);
    double& shortfall = value(priority, Part::shortfall);
    for (const std::uint32_t index : tables.serves[step.value]) {
        const Metric& metric = tables.knowledge.metrics[index];
        const MetricFact& fact = facts.metrics[index];
        required = std::max(required, must_do(tables.knowledge.priorities, metric, fact, facts.as_of));
        shortfall = std::max(shortfall, metric_shortfall(metric, fact));
        if (fact.meets != Truth::yes) nearest = nearer(nearest, metric.deadline);
    }
    return nearest;
}

template <class CapabilityOf, class TopOf>
Gap widest_gap(const Facts& facts, std::span<const CriterionIndex> members, CapabilityOf capability_of, TopOf top_of) {
    Gap widest;
    for (const CriterionIndex member : members) {
        const CapabilityIndex capability = capability_of(member);
        const auto target = facts.target[capability.value];
        if (!target || facts[member].not_applicable) continue;
        const LevelRange stage = facts[capability].stage;
        const double short_by = *target - (stage.low + stage.high) / 2.0;
        const double share = std::clamp(short_by / top_of(capability), 0.0, 1.0);
        if (!widest.capability || share > widest.share) widest = {share, capability};
    }
    return widest;
}

double gap(const FactTables& tables, const Facts& facts, std::span<const CriterionIndex> members) {
    return widest_gap(
               facts, members, [&](CriterionIndex c) { return CapabilityIndex{tables.capability_of[c.value]}; },
               [&](CapabilityIndex c) { return tables.ladders[c.value].top; })
        .share;
}

// As shown_member.
CriterionIndex shown(const FactTables& tables, const Facts& facts, std::span<const CriterionIndex> members) {
    for (const CriterionIndex member : members)
        if (counts_for_turn(tables, facts, members, member)) return member;
    return members.front();
}

}  // namespace

Verdict verdict_of(const RuleResult& result, const Facts& facts) {
    const bool rests = std::any_of(result.reads.begin(), result.reads.end(), [&](const Read& read) { return is_rated(read, facts); });
    return {result.outcome, rests, result.settled};
}

Gap gap_to_target(const KnowledgeBase& knowledge, const Facts& facts, const Step& step) {
    return widest_gap(
        facts, step.members, [&](CriterionIndex c) { return knowledge[c].capability; },
        [&](CapabilityIndex c) { return knowledge[knowledge[c].framework].top(); });
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
        const auto advances = [&](CriterionIndex c) { return graph.steps().of(c) == step; };
        if (is_live(own) && own.due && std::any_of(own.advances.begin(), own.advances.end(), advances))
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

StepPriority step_priority(const CaseTables& tables, const Facts& facts, const Profile& profile, const PriorityInput& input) {
    const PrioritySettings& settings = tables.knowledge.priorities;
    const CaseTables::StepEntry& entry = tables.steps[input.step.value];
    const std::span<const CriterionIndex> members = tables.members[input.step.value];
    StepPriority priority;
    value(priority, Part::gap) = gap(tables.facts, facts, members);
    value(priority, Part::unlocks) = saturating(input.unlocks, settings.unlocks_half);
    const Advised found = advised(tables, input.verdicts, input.step);
    const auto deadline = nearer(nearer(entry.own_deadline, found.deadline), add_metrics(tables, facts, input.step, priority));
    if (deadline) value(priority, Part::urgency) = urgency(days_between(facts.as_of, *deadline), settings.urgency_days);
    value(priority, Part::advised) = saturating(double(found.count), settings.advised_half);
    value(priority, Part::inequality) = entry.inequality;
    value(priority, Part::ease) = tables.effort_ease[shown(tables.facts, facts, members).value];
    value(priority, Part::confidence) = confidence(settings, input.origin);
    weigh(priority, profile);
    return priority;
}

}  // namespace ics
