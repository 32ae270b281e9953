// A what-if run as rows for a spreadsheet.
#include <fmt/format.h>

#include "report/comparison_words.hpp"
#include "report/csv.hpp"
#include "report/what_if.hpp"
#include "report/what_if_words.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

// The rows of one scenario.
class Rows {
public:
    Rows(const WhatIf& result, const ScenarioOutcome& scenario) : result_(result), scenario_(scenario) {}

    std::string all() && {
        add_figures();
        for (const StageTurn& turn : scenario_.stages) row("stage", turn.capability, turn.was_words, turn.is_words);
        for (const StepDone& step : scenario_.done)
            row("done", step.step, step.begun ? "begun" : step.known_open ? "not done" : "not known", "done",
                because_words(step.because), std::to_string(step.effort));
        add_turns("not-done", scenario_.undone);
        add_turns("ready", scenario_.newly_ready);
        add_turns("blocked", scenario_.newly_blocked);
        add_turns("not-blocked", scenario_.no_longer_blocked);
        for (const SaidChange& change : scenario_.said) add(change);
        for (const MetricTurn& turn : scenario_.metrics)
            row("requirement", turn.metric, met_words(turn, true), met_words(turn, false));
        for (const CommitmentTurn& turn : scenario_.commitments)
            row("commitment", turn.commitment, standing_words(turn.was), standing_words(turn.is),
                fmt::format("{} no longer open, {} left", turn.gone.size(), turn.left.size()));
        return std::move(out_);
    }

private:
    void row(std::string_view kind, const Named& what, std::string_view now, std::string_view then, std::string_view because = "",
             std::string effort = "") {
        out_ += csv_row({scenario_.name, std::string(kind), what.id, what.title, std::string(now), std::string(then),
                         std::string(because), std::move(effort)});
    }

    void add_figures() {
        for (const Measure& measure : measures())
            row("figure", {std::string(measure.id), std::string(measure.label)}, std::to_string(measure.value(result_.base)),
                std::to_string(measure.value(scenario_.figures)));
        row("figure", {"effort", "Effort spent"}, "0", std::to_string(scenario_.effort.total), "", std::to_string(scenario_.effort.total));
    }

    void add_turns(std::string_view kind, const std::vector<StepTurn>& turns) {
        for (const StepTurn& turn : turns) {
            std::vector<std::string> waits;
            for (const Named& step : turn.waits) waits.push_back(step.id);
            row(kind, turn.step, step_words(turn.was), step_words(turn.is), waits.empty() ? "" : "waits for " + joined(waits));
        }
    }

    void add(const SaidChange& change) {
        std::vector<std::string> rules;
        for (const RuleTurn& turn : change.by) rules.push_back(turn.rule);
        row(change.finding ? "finding" : "recommendation", change.subject, said_words(change.finding, change.old_outcome),
            said_words(change.finding, change.new_outcome), joined(rules));
    }

    const WhatIf& result_;
    const ScenarioOutcome& scenario_;
    std::string out_;
};

}  // namespace

}  // namespace report

std::string render_csv(const WhatIf& result) {
    std::string out = report::csv_row({"scenario", "kind", "id", "title", "now", "then", "because", "effort"});
    for (const ScenarioOutcome& scenario : result.scenarios) out += report::Rows(result, scenario).all();
    return out;
}

}  // namespace ics
