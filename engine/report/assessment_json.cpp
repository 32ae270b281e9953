// What moved between assessments as JSON, and its documents in the two forms for people.
#include "report/assessment_comparison.hpp"
#include "report/assessment_document.hpp"
#include "report/assessment_words.hpp"
#include "report/json_values.hpp"
#include "report/render_document.hpp"

namespace ics {

namespace report {

namespace {

std::string code(std::string_view words) {
    std::string out(words);
    for (char& c : out)
        if (c == ' ') c = '-';
    return out;
}

Json as_json(Truth truth) { return json(truth); }
Json as_json(Outcome outcome) { return std::string(name(outcome)); }
Json as_json(int n) { return n; }
Json as_json(const CountOfKnown& count) { return {{"yes", count.yes}, {"known", count.known}, {"all", count.all}}; }

Json as_json(const AssessmentLabel& label) {
    return {{"file", label.file}, {"system", label.system}, {"date", json(label.date)}, {"target", label.target},
            {"fictional", label.fictional}};
}

Json as_json(const StageChange& change);
Json as_json(const CriterionChange& change);
Json as_json(const ActionCompleted& action);
Json as_json(const ActionReady& action);
Json as_json(const ActionBlocked& action);
Json as_json(const ActionBegun& action);
Json as_json(const DecisionChange& change);
Json as_json(const AdviceTurn& turn);
Json as_json(const StillSaid& one);
Json as_json(const QuestionChange& question);
Json as_json(const FigureChange& change);
Json as_json(const CommitmentChange& change);
Json as_json(const FrameworkTrend& framework);
Json as_json(const CapabilityTrend& one);
Json as_json(const SaidTrend& one);
Json as_json(const StepTrend& one);
Json as_json(const FigureTrend& one);

template <class Value>
Json list(const std::vector<Value>& values) {
    Json out = Json::array();
    for (const Value& value : values) out.push_back(as_json(value));
    return out;
}

Json as_json(const StageChange& change) {
    return {{"capability", json(change.capability)}, {"framework", change.framework}, {"change", code(name(change.move))},
            {"old", change.was}, {"new", change.is}, {"evidence", change.evidence}, {"source", change.source}};
}

Json as_json(const CriterionChange& change) {
    return {{"criterion", json(change.criterion)}, {"capability", json(change.capability)}, {"stage", change.stage},
            {"change", code(name(change.move))}, {"old", change.was}, {"new", change.is}, {"presumed", change.presumed},
            {"evidence", change.evidence}, {"source", change.source}, {"state", json(change.state)}};
}

Json as_json(const ActionCompleted& action) {
    return {{"step", json(action.step)}, {"capability", json(action.capability)}, {"stage", action.stage}, {"old", json(action.was)},
            {"presumed", action.presumed}, {"evidence", action.evidence}, {"source", action.source}, {"opened", json(action.opened)}};
}

Json as_json(const ActionReady& action) {
    return {{"step", json(action.step)}, {"old", json(action.was)}, {"on_the_way_before", action.on_the_way_before},
            {"by_actions", json(action.by_actions)}, {"by_stages", json(action.by_stages)}};
}

Json as_json(const ActionBlocked& action) {
    return {{"step", json(action.step)}, {"old", json(action.was)}, {"on_the_way_before", action.on_the_way_before},
            {"waits_for", json(action.waits_for)}};
}

Json as_json(const ActionBegun& action) {
    return {{"step", json(action.step)}, {"how", action.how}, {"evidence", action.evidence}, {"source", action.source}};
}

Json as_json(const DecisionChange& change) {
    return {{"step", json(change.step)}, {"change", code(name(change.turn))}, {"old", json(change.was)}, {"new", json(change.is)},
            {"due", json(change.due)}};
}

Json as_json(const AdviceTurn& turn) {
    return {{"subject", json(turn.subject)}, {"old", as_json(turn.was)}, {"new", as_json(turn.is)}};
}

Json as_json(const StillSaid& one) { return {{"subject", json(one.subject)}, {"since", json(one.since)}}; }

Json as_json(const AdviceChanges& changes) {
    return {{"gone", list(changes.gone)}, {"new", list(changes.fresh)}, {"still", list(changes.still)}};
}

Json as_json(const QuestionChange& question) { return {{"subject", json(question.subject)}, {"ask", question.ask}}; }

Json as_json(const QuestionChanges& changes) {
    return {{"answered", list(changes.answered)}, {"lapsed", list(changes.lapsed)}, {"new", list(changes.fresh)},
            {"still", changes.still}};
}

Json as_json(const FigureChange& change) {
    return {{"metric", json(change.metric)}, {"target", change.target},
            {"old_target", change.old_target.empty() ? Json() : Json(change.old_target)}, {"old", change.was}, {"new", change.is},
            {"met_before", json(change.met_before)}, {"met_now", json(change.met_now)}, {"direction", code(name(change.direction))},
            {"measured_before", change.measured_before}, {"measured_now", change.measured_now}, {"evidence", change.evidence},
            {"source", change.source}};
}

Json side(const std::string& state, const std::optional<Date>& due) {
    return state.empty() ? Json() : Json{{"state", state}, {"due", json(due)}};
}

Json as_json(const CommitmentChange& change) {
    return {{"commitment", json(change.commitment)}, {"change", code(name(change.move))}, {"old", side(change.was, change.due_before)},
            {"new", side(change.is, change.due_now)}, {"date_passed", change.passed}};
}

Json as_json(const AssessmentComparison& comparison) {
    return {{"format", "ics-advisor/assessment-comparison/1"},
            {"old", as_json(comparison.old_side)},
            {"new", as_json(comparison.new_side)},
            {"summary", json(summary_words(comparison))},
            {"notes", json(comparison.notes)},
            {"stages", list(comparison.stages)},
            {"criteria", list(comparison.criteria)},
            {"completed", list(comparison.completed)},
            {"newly_ready", list(comparison.ready)},
            {"newly_blocked", list(comparison.blocked)},
            {"begun", list(comparison.begun)},
            {"decisions", list(comparison.decisions)},
            {"recommendations", as_json(comparison.recommendations)},
            {"findings", as_json(comparison.findings)},
            {"figures", list(comparison.figures)},
            {"commitments", list(comparison.commitments)},
            {"questions", as_json(comparison.questions)}};
}

Json as_json(const FrameworkTrend& framework) {
    Json stages = Json::array();
    for (std::size_t i = 0; i < framework.stages.size(); ++i)
        stages.push_back({{"stage", framework.stages[i]}, {"reached", list(framework.reached[i])}});
    return {{"framework", framework.framework}, {"stages", std::move(stages)}, {"criteria_met", list(framework.criteria)}};
}

Json as_json(const CapabilityTrend& one) {
    return {{"capability", json(one.capability)}, {"framework", one.framework}, {"stages", json(one.stages)},
            {"change", one.move ? Json(code(name(*one.move))) : Json()}};
}

Json as_json(const SaidTrend& one) { return {{"subject", json(one.subject)}, {"said", list(one.said)}}; }

Json as_json(const StepTrend& one) {
    return {{"step", json(one.step)}, {"done", list(one.done)}, {"first", one.first}, {"presumed", one.presumed}};
}

Json as_json(const FigureTrend& one) {
    return {{"metric", json(one.metric)}, {"target", one.target}, {"values", json(one.values)}, {"met", list(one.meets)}};
}

Json as_json(const Trend& trend) {
    return {{"format", "ics-advisor/trend/1"},
            {"assessments", list(trend.assessments)},
            {"summary", json(summary_words(trend))},
            {"notes", json(trend.notes)},
            {"frameworks", list(trend.frameworks)},
            {"steps_done", list(trend.steps)},
            {"requirements_met", list(trend.requirements)},
            {"recommendations_made", list(trend.recommendations)},
            {"findings_made", list(trend.findings)},
            {"questions_open", list(trend.questions)},
            {"capabilities", list(trend.capabilities)},
            {"recommendations", list(trend.recommended)},
            {"findings", list(trend.found)},
            {"steps", list(trend.done)},
            {"figures", list(trend.figures)}};
}

template <class Value>
std::string written_json(const Value& value) {
    return as_json(value).dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace

}  // namespace report

std::string render_text(const AssessmentComparison& comparison, const TextOptions& options) {
    return report::document_text(report::assessment_document(comparison), options);
}

std::string render_markdown(const AssessmentComparison& comparison) {
    return report::document_markdown(report::assessment_document(comparison));
}

std::string render_text(const Trend& trend, const TextOptions& options) {
    return report::document_text(report::trend_document(trend), options);
}

std::string render_markdown(const Trend& trend) { return report::document_markdown(report::trend_document(trend)); }

std::string render_json(const AssessmentComparison& comparison) { return report::written_json(comparison); }
std::string render_json(const Trend& trend) { return report::written_json(trend); }

}  // namespace ics
