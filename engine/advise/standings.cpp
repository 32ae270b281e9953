// The system's own commitments, and the national requirements, against what is known.
#include <algorithm>

#include <fmt/format.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

// A commitment due this soon that has not begun, or waits for something, is at risk.
constexpr int at_risk_days = 92;

std::string state_words(CommitmentState state) {
    std::string words(name(state));
    std::replace(words.begin(), words.end(), '-', ' ');
    return words;
}

std::vector<StepIndex> open_steps(const Casework& work, const std::vector<CriterionIndex>& criteria) {
    std::vector<StepIndex> out;
    for (const CriterionIndex c : criteria)
        if (const auto step = work.graph.steps().of(c);
            step && work.evaluation.open[step->value] && std::find(out.begin(), out.end(), *step) == out.end())
            out.push_back(*step);
    return out;
}

Date reference(const Casework& work) { return work.options.today.value_or(work.facts().as_of); }

void judge(const Casework& work, const Commitment& own, const std::vector<StepIndex>& steps, CommitmentStanding& out) {
    if (own.state == CommitmentState::done || own.state == CommitmentState::dropped) {
        out.standing = own.state == CommitmentState::done ? Standing::done : Standing::dropped;
        return;
    }
    if (!own.due) return;
    const int days = days_between(reference(work), *own.due);
    out.standing = days < 0 ? Standing::passed : Standing::ahead;
    if (days < 0) {
        out.because = worded_deadline(work, *own.due, "", "", "the system's own plan").note;
        return;
    }
    if (days > at_risk_days) return;
    const auto blocked = std::find_if(steps.begin(), steps.end(), [&](StepIndex s) { return work.info(s).state == StepState::blocked; });
    if (blocked != steps.end())
        out.because = fmt::format("due within {}, and '{}' waits for something else", counted(days, "day", "days"),
                                  named_step(work, *blocked).title);
    else if (own.state == CommitmentState::planned)
        out.because = days == 0 ? "due on the day of the assessment and not begun"
                                : fmt::format("due within {} and not begun", counted(days, "day", "days"));
    if (!out.because.empty()) out.standing = Standing::at_risk;
}

void add_value(const Casework& work, const MetricFact& fact, MetricStanding& out, const Metric& metric) {
    out.value = fact.value ? with_unit(*fact.value, metric.unit) : "not known";
    if (!fact.entry) return;
    const MetricValue& given = work.assessment.metrics[*fact.entry];
    if (given.evidence.date) out.measured = written(*given.evidence.date);
    out.evidence = given.evidence.evidence;
    out.evidence_source = given.evidence.source.empty() ? given.evidence.rater : source_words(work.knowledge, given.evidence.source);
}

std::vector<Named> serving(const Casework& work, MetricIndex metric) {
    std::vector<Named> out;
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i) {
        if (!work.evaluation.open[i] || !work.evaluation.on_the_way[i] || work.step(StepIndex{i}).is_milestone) continue;
        const auto served = served_metrics(work.knowledge, work.step(StepIndex{i}));
        if (std::find(served.begin(), served.end(), metric) != served.end()) out.push_back(named_step(work, StepIndex{i}));
    }
    return out;
}

}  // namespace

std::string_view name(Standing standing) {
    switch (standing) {
        case Standing::done: return "done";
        case Standing::ahead: return "ahead";
        case Standing::at_risk: return "at risk";
        case Standing::passed: return "date passed";
        case Standing::dropped: return "dropped";
        case Standing::undated: return "undated";
    }
    return "undated";
}

std::vector<CommitmentStanding> compose_commitments(const Casework& work) {
    std::vector<CommitmentStanding> out;
    for (const Commitment& own : work.assessment.commitments) {
        CommitmentStanding standing;
        standing.commitment = {own.id, own.title};
        standing.text = own.text;
        standing.due = own.due;
        standing.state = state_words(own.state);
        standing.source = source_words(work.knowledge, own.source);
        const std::vector<StepIndex> steps = open_steps(work, own.advances);
        for (const StepIndex step : steps) standing.actions.push_back(named_step(work, step));
        judge(work, own, steps, standing);
        out.push_back(std::move(standing));
    }
    return out;
}

std::vector<MetricStanding> compose_metrics(const Casework& work) {
    std::vector<MetricStanding> out;
    for (std::uint32_t i = 0; i < work.knowledge.metrics.size(); ++i) {
        const Metric& metric = work.knowledge.metrics[i];
        const MetricFact& fact = work.facts().metrics[i];
        MetricStanding standing;
        standing.metric = named(metric);
        standing.text = metric.text;
        standing.target = target_words(metric, fact.target.value_or(metric.target));
        standing.meets = fact.meets;
        standing.national = !fact.target;
        standing.must_do = metric.must_do;
        if (metric.deadline)
            standing.deadline = worded_deadline(work, *metric.deadline, metric.deadline_words, metric.title,
                                                period_words(work.knowledge, metric.source));
        add_value(work, fact, standing, metric);
        standing.actions = serving(work, MetricIndex{i});
        standing.source = source_words(work.knowledge, metric.source);
        standing.note = metric.note;
        out.push_back(std::move(standing));
    }
    return out;
}

}  // namespace ics
