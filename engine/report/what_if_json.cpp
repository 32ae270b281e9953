// A what-if run as JSON.
#include "report/json_values.hpp"
#include "report/what_if.hpp"
#include "report/what_if_words.hpp"

namespace ics {

namespace report {

namespace {

Json as_json(const ScenarioOutcome& scenario);

Json as_json(const Figures& figures) {
    Json out{{"capabilities", figures.capabilities}};
    for (const Measure& measure : measures()) out[std::string(measure.id)] = measure.value(figures);
    return out;
}

Json as_json(const StageTurn& turn) {
    return {{"capability", json(turn.capability)}, {"framework", turn.framework},
            {"now", {{"stage", json(turn.was)}, {"words", turn.was_words}}},
            {"then", {{"stage", json(turn.is)}, {"words", turn.is_words}}}};
}

Json as_json(const StepDone& step) {
    return {{"step", json(step.step)},      {"capability", json(step.capability)}, {"because", std::string(name(step.because))},
            {"effort", step.effort},        {"known_open", step.known_open},       {"begun", step.begun},
            {"on_the_way", step.on_the_way}};
}

Json as_json(const StepTurn& turn) {
    return {{"step", json(turn.step)},
            {"now", json(turn.was)},
            {"then", json(turn.is)},
            {"rank", turn.rank > 0 ? Json(turn.rank) : Json()},
            {"score", turn.rank > 0 ? Json(turn.score) : Json()},
            {"waits_for", json(turn.waits)}};
}

Json as_json(const SaidChange& change) {
    Json by = Json::array();
    for (const RuleTurn& turn : change.by)
        by.push_back({{"rule", turn.rule},
                      {"now", turn.old_outcome ? Json(std::string(name(*turn.old_outcome))) : Json()},
                      {"then", turn.new_outcome ? Json(std::string(name(*turn.new_outcome))) : Json()}});
    return {{"kind", change.finding ? "finding" : "recommendation"},
            {"subject", json(change.subject)},
            {"now", std::string(name(change.old_outcome))},
            {"then", std::string(name(change.new_outcome))},
            {"by", std::move(by)}};
}

Json as_json(const MetricTurn& turn) {
    return {{"metric", json(turn.metric)},
            {"now", {{"value", turn.was}, {"meets", json(turn.was_met)}}},
            {"then", {{"value", turn.is}, {"meets", json(turn.is_met)}}}};
}

Json as_json(const CommitmentTurn& turn) {
    return {{"commitment", json(turn.commitment)}, {"now", json(turn.was)},      {"then", json(turn.is)},
            {"gone", json(turn.gone)},             {"again", json(turn.again)}, {"left", json(turn.left)}};
}

Json as_json(const FirstAction& action) {
    return {{"step", json(action.step)},
            {"score", action.score},
            {"now", {{"state", json(action.was)}, {"rank", action.was_rank > 0 ? Json(action.was_rank) : Json()}}}};
}

template <class Value>
Json list(const std::vector<Value>& values) {
    Json out = Json::array();
    for (const Value& value : values) out.push_back(as_json(value));
    return out;
}

Json as_json(const ScenarioOutcome& scenario) {
    return {{"name", scenario.name},
            {"note", scenario.note},
            {"stacked", scenario.stacked},
            {"layers", json(scenario.layers)},
            {"assumes", json(scenario.assumes)},
            {"summary", summary_words(scenario)},
            {"figures", as_json(scenario.figures)},
            {"effort", {{"total", scenario.effort.total}, {"maybe_done", scenario.effort.maybe_done}, {"begun", scenario.effort.begun}}},
            {"stages", list(scenario.stages)},
            {"done", list(scenario.done)},
            {"no_longer_done", list(scenario.undone)},
            {"newly_ready", list(scenario.newly_ready)},
            {"newly_blocked", list(scenario.newly_blocked)},
            {"no_longer_blocked", list(scenario.no_longer_blocked)},
            {"said", list(scenario.said)},
            {"requirements", list(scenario.metrics)},
            {"commitments", list(scenario.commitments)},
            {"actions", list(scenario.first)}};
}

}  // namespace

}  // namespace report

std::string render_json(const WhatIf& result) {
    const report::Json out{{"format", "ics-advisor/what-if/1"},
                           {"assessment", report::json(result.assessment)},
                           {"as_of", report::json(result.as_of)},
                           {"target", result.target_words},
                           {"now", report::as_json(result.base)},
                           {"scenarios", report::list(result.scenarios)}};
    return out.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace ics
