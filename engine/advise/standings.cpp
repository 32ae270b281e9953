// The system's own commitments, and the national requirements, against what is known.
#include <algorithm>

#include <fmt/format.h>

#include "advise/wording.hpp"

namespace ics {

namespace {

// A commitment due this soon of which no start is reported, or which waits for something, needs a look.
constexpr int at_risk_days = 92;

std::vector<StepIndex> open_steps(const Casework& work, const std::vector<CriterionIndex>& criteria) {
    std::vector<StepIndex> out;
    for (const CriterionIndex c : criteria)
        if (const auto step = work.graph.steps().of(c);
            step && work.evaluation.open[step->value] && std::find(out.begin(), out.end(), *step) == out.end())
            out.push_back(*step);
    return out;
}

Date reference(const Casework& work) { return work.options.today.value_or(work.facts().as_of); }

std::string due_words(const Casework& work, int days) {
    if (days == 0) return work.options.today ? "due today" : "due on the day of the assessment";
    return "due in " + counted(days, "day", "days");
}

// Why a commitment due so soon is at risk; empty where nothing says that it is.
std::string risk(const Casework& work, const Commitment& own, const std::vector<StepIndex>& steps, int days) {
    for (const StepIndex step : steps)
        if (work.info(step).state == StepState::blocked)
            return fmt::format("{}, and '{}' waits for something else", due_words(work, days),
                               named_step(work, step).title);
    return own.state == CommitmentState::planned ? due_words(work, days) + "; no start is reported" : "";
}

void judge(const Casework& work, const Commitment& own, const std::vector<StepIndex>& steps, CommitmentStanding& out) {
    if (own.state == CommitmentState::done || own.state == CommitmentState::dropped) {
        out.standing = own.state == CommitmentState::done ? Standing::done : Standing::dropped;
        return;
    }
    if (!own.due) return;
    const int days = days_between(reference(work), *own.due);
    out.standing = days < 0 ? Standing::passed : Standing::ahead;
    if (days < 0) out.because = worded_deadline(work, *own.due, "", "", "the system's own plan").note;
    if (days >= 0 && days <= at_risk_days) out.because = risk(work, own, steps, days);
    if (out.standing == Standing::ahead && !out.because.empty()) out.standing = Standing::at_risk;
}

void add_value(const Casework& work, const MetricFact& fact, MetricStanding& out, const Metric& metric) {
    out.value = fact.value ? with_unit(*fact.value, metric.unit) : "not known";
    if (!fact.entry) return;
    const Evidence& evidence = work.assessment.metrics[*fact.entry].evidence;
    if (evidence.date) out.measured = written(*evidence.date);
    out.evidence = evidence.evidence;
    out.evidence_source = evidence.source.empty() ? evidence.rater : source_words(work.knowledge, evidence.source);
}

// Open actions on the way that serve each metric.
std::vector<std::vector<Named>> serving(const Casework& work) {
    std::vector<std::vector<Named>> out(work.knowledge.metrics.size());
    for (std::uint32_t i = 0; i < work.evaluation.steps.size(); ++i) {
        const StepIndex step{i};
        if (!work.evaluation.open[i] || !work.evaluation.on_the_way[i] || work.step(step).is_milestone) continue;
        for (const MetricIndex metric : served_metrics(work.knowledge, work.step(step)))
            out[metric.value].push_back(named_step(work, step));
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
    std::vector<std::vector<Named>> actions = serving(work);
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
        standing.own = metric.judgement && metric.source.empty();
        if (metric.deadline)
            standing.deadline = worded_deadline(work, *metric.deadline, metric.deadline_words, metric.title,
                                                period_words(work.knowledge, metric.source));
        add_value(work, fact, standing, metric);
        standing.actions = std::move(actions[i]);
        standing.source = source_words(work.knowledge, metric);
        standing.note = metric.note;
        out.push_back(std::move(standing));
    }
    return out;
}

}  // namespace ics
