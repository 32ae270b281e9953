#include "report/what_if_document.hpp"

#include <map>

#include <fmt/format.h>

#include "report/render_document.hpp"
#include "report/what_if.hpp"
#include "report/what_if_words.hpp"
#include "report/words.hpp"

namespace ics {

namespace report {

namespace {

constexpr std::size_t most_columns = 4;  // scenarios side by side; more stand one below the other

bool is_turned(const WhatIf& result) { return result.scenarios.size() > most_columns; }

void add_summary(const WhatIf& result, Document& document) {
    document.heading(1, "What if: " + title(result.assessment));
    std::vector<Item> items;
    for (const ScenarioOutcome& scenario : result.scenarios)
        items.push_back({{{scenario.name + ": ", Style::strong}, {summary_words(scenario)}}, {}});
    document.bullets(std::move(items));
    document.paragraph(fmt::format("Each scenario is set beside what stands now, as of {}{}.", day(result.as_of),
                                   result.target_words.empty() ? "" : ", aiming for: " + result.target_words));
    document.paragraph("Effort is in relative points from 1 to 8 a step, as in the list of actions; the same work is counted once. "
                       "What is not known now is counted as still to do, never as done.");
}

// Rows are measures, columns the scenarios.
Table side_by_side(const WhatIf& result) {
    Table table{{{"", Align::left, 30}, {"Now", Align::right}}, {}};
    for (const ScenarioOutcome& scenario : result.scenarios) table.columns.push_back({scenario.name, Align::right});
    for (const Measure& measure : measures()) {
        std::vector<std::string> row{std::string(measure.label), figure_words(measure, result.base)};
        for (const ScenarioOutcome& scenario : result.scenarios)
            row.push_back(figure_words(measure, result.base, scenario.figures));
        table.rows.push_back(std::move(row));
    }
    std::vector<std::string> effort{"Effort spent", "0"};
    for (const ScenarioOutcome& scenario : result.scenarios) effort.push_back(std::to_string(scenario.effort.total));
    table.rows.push_back(std::move(effort));
    return table;
}

// Rows are scenarios, columns the measures that tell most.
Table one_below_the_other(const WhatIf& result) {
    Table table{{{"Scenario", Align::left, 24}}, {{"Now"}}};
    for (const Measure& measure : measures()) {
        if (!measure.is_telling) continue;
        table.columns.push_back({std::string(measure.brief), Align::right});
        table.rows[0].push_back(figure_words(measure, result.base));
    }
    table.columns.push_back({"Effort spent", Align::right});
    table.rows[0].push_back("0");
    for (const ScenarioOutcome& scenario : result.scenarios) {
        std::vector<std::string> row{scenario.name};
        for (const Measure& measure : measures())
            if (measure.is_telling) row.push_back(figure_words(measure, result.base, scenario.figures));
        row.push_back(std::to_string(scenario.effort.total));
        table.rows.push_back(std::move(row));
    }
    return table;
}

struct StageRow {
    std::string title, framework, now;
    std::map<std::size_t, std::string> then;  // by position of the scenario; nothing where it stays
};

ById<StageRow> stage_rows(const WhatIf& result) {
    ById<StageRow> rows;
    for (std::size_t i = 0; i < result.scenarios.size(); ++i)
        for (const StageTurn& turn : result.scenarios[i].stages) {
            StageRow& row = rows[turn.capability.id];
            row.title = title(turn.capability);
            row.framework = turn.framework;
            row.now = turn.was_words;
            row.then[i] = turn.is_words;
        }
    return rows;
}

Table stages_side_by_side(const WhatIf& result) {
    Table table{{{"Capability", Align::left, 34}, {"Framework"}, {"Now"}}, {}};
    for (const ScenarioOutcome& scenario : result.scenarios) table.columns.push_back({scenario.name});
    for (const auto& [id, stage] : stage_rows(result)) {
        std::vector<std::string> row{stage.title, stage.framework, stage.now};
        for (std::size_t i = 0; i < result.scenarios.size(); ++i) row.push_back(stage.then.contains(i) ? stage.then.at(i) : "as now");
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table stages_one_below_the_other(const WhatIf& result) {
    Table table{{{"Scenario", Align::left, 24}, {"Capability"}, {"Framework"}, {"Now"}, {"Then"}}, {}};
    for (const ScenarioOutcome& scenario : result.scenarios)
        for (const StageTurn& turn : scenario.stages)
            table.rows.push_back({scenario.name, title(turn.capability), turn.framework, turn.was_words, turn.is_words});
    return table;
}

void add_stages(const WhatIf& result, Document& document) {
    Table table = is_turned(result) ? stages_one_below_the_other(result) : stages_side_by_side(result);
    if (table.rows.empty()) return;
    document.heading(2, "Where capabilities would stand");
    document.table(std::move(table));
}

}  // namespace

Document what_if_document(const WhatIf& result, int top) {
    Document document;
    add_summary(result, document);
    document.heading(2, is_turned(result) ? "Scenario by scenario" : "Side by side");
    document.table(is_turned(result) ? one_below_the_other(result) : side_by_side(result));
    document.paragraph("In brackets: how many more or fewer than now.");
    add_stages(result, document);
    for (const ScenarioOutcome& scenario : result.scenarios) add_scenario(scenario, top, document);
    return document;
}

}  // namespace report

std::string render_text(const WhatIf& result, int top, const TextOptions& options) {
    return report::document_text(report::what_if_document(result, top), options);
}

std::string render_markdown(const WhatIf& result, int top) {
    return report::document_markdown(report::what_if_document(result, top));
}

}  // namespace ics
