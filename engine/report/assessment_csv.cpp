// What moved between assessments as rows for a spreadsheet.
#include <fmt/format.h>

#include "report/assessment_comparison.hpp"
#include "report/assessment_words.hpp"
#include "report/comparison_words.hpp"
#include "report/csv.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

using Cells = std::vector<std::string>;

std::string row(std::string_view kind, const Named& about, std::string_view change, const std::string& was, const std::string& is,
                const std::string& note) {
    return csv_row({std::string(kind), about.id, about.title, std::string(change), was, is, note});
}

std::string ids(const std::vector<Named>& list) {
    Cells out;
    for (const Named& named : list) out.push_back(named.id);
    return joined(out);
}

std::string with(std::string_view label, const std::string& text) { return text.empty() ? "" : fmt::format("{}: {}", label, text); }

std::string action_rows(const AssessmentComparison& comparison) {
    std::string out;
    for (const ActionCompleted& action : comparison.completed)
        out += row("action", action.step, "completed", was_words(action.was, true), action.presumed ? "presumed done" : "done",
                   with("opened", ids(action.opened)));
    for (const ActionReady& action : comparison.ready)
        out += row("action", action.step, "newly ready", was_words(action.was, action.on_the_way_before), "ready",
                   with("done", ids(action.by_actions)));
    for (const ActionBlocked& action : comparison.blocked)
        out += row("action", action.step, "newly blocked", was_words(action.was, action.on_the_way_before), "blocked",
                   with("waits for", ids(action.waits_for)));
    for (const ActionBegun& action : comparison.begun) out += row("action", action.step, "begun", "", action.how, action.evidence);
    return out;
}

std::string advice_rows(std::string_view kind, const AdviceChanges& changes, bool finding, Date now) {
    std::string out;
    const auto add = [&](const std::vector<AdviceTurn>& turns, std::string_view change) {
        for (const AdviceTurn& turn : turns)
            out += row(kind, turn.subject, change, std::string(said_words(finding, turn.was)), std::string(said_words(finding, turn.is)), "");
    };
    const std::string made(said_words(finding, Outcome::fires));
    add(changes.gone, "gone");
    add(changes.fresh, "new");
    for (const StillSaid& one : changes.still) out += row(kind, one.subject, "still", made, made, since_words(one.since, now));
    return out;
}

std::string question_rows(const QuestionChanges& changes) {
    std::string out;
    const auto add = [&](const std::vector<QuestionChange>& questions, std::string_view change) {
        for (const QuestionChange& question : questions) out += row("question", question.subject, change, "", "", question.ask);
    };
    add(changes.answered, "answered");
    add(changes.lapsed, "lapsed");
    add(changes.fresh, "new");
    return out;
}

std::string promise_rows(const AssessmentComparison& comparison) {
    std::string out;
    const auto words = [](const std::optional<DecisionTaken>& d) { return d ? promise_words(d->state, d->due) : promise_words("", {}); };
    for (const DecisionChange& change : comparison.decisions)
        out += row("decision", change.step, name(change.turn), words(change.was), words(change.is), outcome_words(change));
    for (const FigureChange& change : comparison.figures)
        out += row("figure", change.metric, name(change.direction), change.was, change.is,
                   fmt::format("target {}; was {}, is {}", change.target, met_words(change.met_before), met_words(change.met_now)));
    for (const CommitmentChange& change : comparison.commitments)
        out += row("commitment", change.commitment, name(change.move), promise_words(change.was, change.due_before),
                   promise_words(change.is, change.due_now), change.passed ? "open, and its date has passed" : "");
    return out;
}

// Of each date one cell.
template <class Value, class Words>
std::string dated_row(std::string_view kind, const Named& about, const std::vector<Value>& values, Words words) {
    Cells cells{std::string(kind), about.id, about.title};
    for (const Value& value : values) cells.push_back(std::string(words(value)));
    return csv_row(cells);
}

// Nothing known is no zero: the cell is empty.
std::string count_rows(const std::string& what, const std::vector<CountOfKnown>& counts) {
    const auto number = [](int n) { return std::to_string(n); };
    return dated_row("count", {"", what}, counts, [&](const CountOfKnown& c) { return c.known == 0 ? std::string() : number(c.yes); }) +
           dated_row("count", {"", what + ", of so many known"}, counts, [&](const CountOfKnown& c) { return number(c.known); });
}

std::string count_rows(const Trend& trend) {
    std::string out;
    for (const FrameworkTrend& framework : trend.frameworks) {
        for (std::size_t i = 0; i < framework.stages.size(); ++i)
            out += count_rows(fmt::format("{}: capabilities at {} or beyond", framework.framework, framework.stages[i]), framework.reached[i]);
        out += count_rows(framework.framework + ": criteria met", framework.criteria);
    }
    const auto number = [](int n) { return std::to_string(n); };
    return out + count_rows("Steps done", trend.steps) + count_rows("National must-dos met", trend.requirements) +
           dated_row("count", {"", "Recommendations made"}, trend.recommendations, number) +
           dated_row("count", {"", "Findings without a recommendation"}, trend.findings, number) +
           dated_row("count", {"", "Questions open"}, trend.questions, number);
}

std::string_view done_words(Truth done) { return done == Truth::yes ? "done" : done == Truth::no ? "not done" : "not known"; }

}  // namespace

}  // namespace report

std::string render_csv(const AssessmentComparison& comparison) {
    using namespace report;
    std::string out = csv_row({"kind", "id", "title", "change", "old", "new", "note"});
    for (const StageChange& change : comparison.stages)
        out += row("capability", change.capability, name(change.move), change.was, change.is, evidence_words(change.evidence, change.source));
    for (const CriterionChange& change : comparison.criteria)
        out += row("criterion", change.criterion, name(change.move), change.was, change.is,
                   change.presumed ? "" : evidence_words(change.evidence, change.source));
    const Date now = comparison.new_side.date;
    return out + action_rows(comparison) + advice_rows("recommendation", comparison.recommendations, false, now) +
           advice_rows("finding", comparison.findings, true, now) + question_rows(comparison.questions) + promise_rows(comparison);
}

std::string render_csv(const Trend& trend) {
    using namespace report;
    Cells titles{"kind", "id", "title"};
    for (const AssessmentLabel& assessment : trend.assessments) titles.push_back(iso(assessment.date));
    std::string out = csv_row(titles) + count_rows(trend);
    const auto as_is = [](const std::string& text) { return text; };
    for (const CapabilityTrend& one : trend.capabilities) out += dated_row("capability", one.capability, one.stages, as_is);
    for (const SaidTrend& one : trend.recommended)
        out += dated_row("recommendation", one.subject, one.said, [](Outcome outcome) { return said_words(false, outcome); });
    for (const SaidTrend& one : trend.found)
        out += dated_row("finding", one.subject, one.said, [](Outcome outcome) { return said_words(true, outcome); });
    for (const StepTrend& one : trend.done) out += dated_row("step", one.step, one.done, done_words);
    for (const FigureTrend& one : trend.figures) out += dated_row("figure", one.metric, one.values, as_is);
    return out;
}

}  // namespace ics
