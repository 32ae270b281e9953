// One scenario of a what-if run, in full.
#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "report/comparison_words.hpp"
#include "report/what_if_document.hpp"
#include "report/what_if_words.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

constexpr std::size_t most_titles = 3;  // in one cell or line

Line labelled(std::string label, std::string text) { return {{std::move(label), Style::strong}, {std::move(text)}}; }

// The first `top` of a list as rows, under a heading with their number; then how many more there are.
template <class List, class Row>
void add_table(std::string heading, std::vector<Column> columns, const List& list, int top, Row row, Document& document) {
    if (list.empty()) return;
    document.heading(3, fmt::format("{} ({})", heading, list.size()));
    Table table{std::move(columns), {}};
    const std::size_t shown = top == 0 ? list.size() : std::min(list.size(), std::size_t(top));
    for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(row(list[i]));
    document.table(std::move(table));
    if (shown < list.size()) document.paragraph(fmt::format("And {} more; --top 0 shows all.", list.size() - shown));
}

std::string rank_words(int rank) { return rank == 0 ? "" : std::to_string(rank); }

std::string is_open(const StepDone& step) {
    if (step.begun) return "begun";
    return step.known_open ? "not done" : "not known";
}

void add_done(const ScenarioOutcome& scenario, int top, Document& document) {
    add_table("Steps done", {{"Step", Align::left, 44}, {"In"}, {"Because"}, {"Now"}, {"Effort", Align::right}}, scenario.done, top,
              [](const StepDone& step) {
                  return std::vector<std::string>{phrase(title(step.step)), title(step.capability),
                                                  std::string(because_words(step.because)), is_open(step),
                                                  std::to_string(step.effort)};
              },
              document);
    if (!scenario.done.empty()) document.paragraph(fmt::format("Effort: {}.", effort_words(scenario.effort)));
}

std::string was_words(const StepTurn& turn) { return std::string(step_words(turn.was)); }

void add_turns(const ScenarioOutcome& scenario, int top, Document& document) {
    const std::vector<Column> ready{{"Rank", Align::right}, {"Action", Align::left, 60}, {"Now"}, {"Priority", Align::right}};
    add_table("Actions that can then start", ready, scenario.newly_ready, top,
              [](const StepTurn& turn) {
                  return std::vector<std::string>{rank_words(turn.rank), phrase(title(turn.step)), was_words(turn), number(turn.score)};
              },
              document);
    std::vector<StepTurn> others;
    for (const StepTurn& turn : scenario.no_longer_blocked)
        if (turn.is != StepState::ready) others.push_back(turn);
    add_table("No longer blocked, yet not ready", {{"Action", Align::left, 60}, {"Then"}}, others, top,
              [](const StepTurn& turn) {
                  return std::vector<std::string>{phrase(title(turn.step)), std::string(step_words(turn.is))};
              },
              document);
    add_table("Newly blocked", {{"Action", Align::left, 44}, {"Now"}, {"Waits for"}}, scenario.newly_blocked, top,
              [](const StepTurn& turn) {
                  return std::vector<std::string>{phrase(title(turn.step)), was_words(turn), quoted_titles(turn.waits, most_titles)};
              },
              document);
    add_table("No longer done", {{"Step", Align::left, 60}, {"Then"}}, scenario.undone, top,
              [](const StepTurn& turn) {
                  return std::vector<std::string>{phrase(title(turn.step)), std::string(step_words(turn.is))};
              },
              document);
}

// What is no longer made, then what is now made, then what turns into or from a question; recommendations before findings.
// That the same is said by other rules is of no weight here.
std::vector<SaidChange> told(const std::vector<SaidChange>& said) {
    std::vector<SaidChange> out;
    for (const SaidChange& change : said)
        if (change.old_outcome != change.new_outcome) out.push_back(change);
    const auto order = [](const SaidChange& change) {
        const bool gone = change.old_outcome == Outcome::fires, made = change.new_outcome == Outcome::fires;
        return std::tuple(change.finding, gone ? 0 : made ? 1 : 2, change.old_outcome, change.new_outcome);
    };
    std::stable_sort(out.begin(), out.end(), [&](const SaidChange& a, const SaidChange& b) { return order(a) < order(b); });
    return out;
}

void add_said(const ScenarioOutcome& scenario, Document& document) {
    const std::vector<SaidChange> said = told(scenario.said);
    if (said.empty()) return;
    document.heading(3, fmt::format("Recommendations and findings that change ({})", said.size()));
    std::vector<Item> items;
    for (const SaidChange& change : said)
        items.push_back({labelled(capitalised(said_change_words(change.finding, change.old_outcome, change.new_outcome)) + ": ",
                                  quoted_title(change.subject) + "."),
                         {}});
    document.bullets(std::move(items));
}

void add_metrics(const ScenarioOutcome& scenario, Document& document) {
    if (scenario.metrics.empty()) return;
    document.heading(3, fmt::format("Requirements ({})", scenario.metrics.size()));
    Table table{{{"Requirement", Align::left, 44}, {"Now"}, {"Then"}}, {}};
    for (const MetricTurn& turn : scenario.metrics)
        table.rows.push_back({phrase(title(turn.metric)), met_words(turn, true), met_words(turn, false)});
    document.table(std::move(table));
}

std::string commitment_words(const CommitmentTurn& turn) {
    std::vector<std::string> parts;
    if (turn.was != turn.is) parts.push_back(fmt::format("{}, was {}", standing_words(turn.is), standing_words(turn.was)));
    if (!turn.gone.empty())
        parts.push_back((turn.left.empty() ? "nothing is left to do; it was: " : "no longer to do: ") + quoted_titles(turn.gone, most_titles));
    if (!turn.again.empty()) parts.push_back("to do again: " + quoted_titles(turn.again, most_titles));
    if (!turn.left.empty()) parts.push_back("still to do: " + quoted_titles(turn.left, most_titles));
    return joined(parts) + ".";
}

void add_commitments(const ScenarioOutcome& scenario, Document& document) {
    if (scenario.commitments.empty()) return;
    document.heading(3, fmt::format("Commitments ({})", scenario.commitments.size()));
    std::vector<Item> items;
    for (const CommitmentTurn& turn : scenario.commitments)
        items.push_back({labelled(phrase(title(turn.commitment)) + ": ", commitment_words(turn)), {}});
    document.bullets(std::move(items));
}

void add_first(const ScenarioOutcome& scenario, int top, Document& document) {
    int rank = 0;
    add_table("What to do next then", {{"", Align::right}, {"Action", Align::left, 60}, {"Priority", Align::right}, {"Now"}}, scenario.first, top,
              [&](const FirstAction& action) {
                  return std::vector<std::string>{std::to_string(++rank), phrase(title(action.step)), number(action.score),
                                                  action.was_rank == 0 ? std::string(step_words(action.was))
                                                                       : fmt::format("{}, rank {}", step_words(action.was), action.was_rank)};
              },
              document);
}

void add_assumptions(const ScenarioOutcome& scenario, Document& document) {
    document.paragraph(scenario.note);
    if (scenario.layers.size() > 1) {
        std::vector<std::string> others = scenario.layers;
        if (!scenario.stacked) others.pop_back();
        document.paragraph(fmt::format("{}: {}.", scenario.stacked ? "Applied in this order" : "Builds on", joined(others)));
    }
    std::vector<Item> items;
    for (const std::string& change : scenario.assumes) items.push_back({{{sentence(change)}}, {}});
    if (!items.empty()) document.paragraph("It assumes:");
    document.bullets(std::move(items));
}

}  // namespace

void add_scenario(const ScenarioOutcome& scenario, int top, Document& document) {
    document.heading(2, scenario.name);
    add_assumptions(scenario, document);
    add_done(scenario, top, document);
    add_turns(scenario, top, document);
    add_said(scenario, document);
    add_metrics(scenario, document);
    add_commitments(scenario, document);
    add_first(scenario, top, document);
}

}  // namespace ics::report
