#include "load/scenarios.hpp"

#include <fmt/format.h>

#include "load/assessment_reading.hpp"
#include "load/report.hpp"
#include "load/scenario_links.hpp"

namespace ics {

namespace {

// Calls `read(reader, key, value)` for each entry of the table `section`.
template <class Read>
void read_section(TableReader& scenario, std::string_view section, Read read) {
    auto table = scenario.table(section);
    if (!table) return;
    for (const Located& key : table->keys()) read(*table, key, *table->any(key.text));
}

// A stage or a status, or a table with one of them, as an assessment has it.
void read_fact_set(TableReader& table, const Located& id, const toml::node& value, const AssessmentReading& reading) {
    if (value.is_table()) {
        if (auto entry = table.table(id.text)) read_rating(*entry, id, reading);
        return;
    }
    const auto& statuses = reading.assessment.criterion_ratings;
    const std::size_t before = statuses.size();
    read_bare_rating(table, id, value, reading);
    if (statuses.size() == before || statuses.back().status != Status::not_applicable) return;
    report(reading.diagnostics, "missing-reason", table.locate(value),
           fmt::format("'{}' is not applicable without a reason", id.text),
           {.expected = "{ status = \"not-applicable\", reason = \"...\" }", .mend = "say why it would not apply"});
}

// A figure, or a table with the figure and a local target.
void read_figure_set(TableReader& table, const Located& name, const toml::node& value, const AssessmentReading& reading) {
    if (!value.is_table()) return read_bare_metric_value(table, name, value, reading);
    if (auto entry = table.table(name.text)) read_metric_value(*entry, name, reading);
}

void read_answer_set(const TableReader& table, const Located& id, const toml::node& value, const AssessmentReading& reading) {
    const auto fact = reading.references.context(id);
    const auto truth = table.as_truth(value, fmt::format("the value of '{}'", id.text));
    if (fact && truth) reading.assessment.context.push_back({*fact, *truth, {"", "", "", std::nullopt, id.place}});
}

// The facts that a scenario sets have the form of an assessment's own, so they are read into one.
void read_facts_set(TableReader& reader, const KnowledgeBase& knowledge, const References& references,
                    Diagnostics& diagnostics, Scenario& scenario) {
    Assessment set;
    const AssessmentReading reading{knowledge, references, diagnostics, set};
    const auto with = [&](auto read) {
        return [&reading, read](TableReader& table, const Located& key, const toml::node& value) { read(table, key, value, reading); };
    };
    read_section(reader, "set", with(read_fact_set));
    read_section(reader, "metric", with(read_figure_set));
    read_section(reader, "context", with(read_answer_set));
    sort_entries(set);
    scenario.stages = std::move(set.capability_ratings);
    scenario.statuses = std::move(set.criterion_ratings);
    scenario.metrics = std::move(set.metrics);
    scenario.context = std::move(set.context);
}

void read_completed(TableReader& reader, const References& references, Diagnostics& diagnostics, Scenario& scenario) {
    for (const Located& id : reader.name_or_names("complete"))
        if (const auto step = references.step_or_milestone(id)) scenario.complete.push_back({*step, id.place});
    scenario.with_requirements = reader.truth("with_requirements").value_or(false);
    if (!scenario.with_requirements || reader.has("complete")) return;
    const Located at = reader.at("with_requirements");
    diagnostics.add({.code = "nothing-to-complete", .severity = Severity::warning, .place = at.place, .length = at.length,
                     .message = fmt::format("'with_requirements' of '{}' has nothing to act on", scenario.name),
                     .expected = "'complete' beside it",
                     .mend = "name what is completed, or remove the line"});
}

bool says_nothing(const TableReader& reader) {
    for (const char* key : {"extends", "set", "complete", "metric", "context"})
        if (reader.has(key)) return false;
    return true;
}

ScenarioNames read_scenario(TableReader& reader, const KnowledgeBase& knowledge, const References& references,
                            Diagnostics& diagnostics, Scenario& scenario) {
    scenario.place = reader.place();
    ScenarioNames names;
    if (auto name = reader.name("name", Need::required)) names.name = std::move(*name);
    scenario.name = names.name.text;
    scenario.note = reader.text("note");
    names.extends = reader.name_or_names("extends");
    read_facts_set(reader, knowledge, references, diagnostics, scenario);
    read_completed(reader, references, diagnostics, scenario);
    reader.finish();
    if (says_nothing(reader))
        diagnostics.add({.code = "empty-scenario", .severity = Severity::warning, .place = scenario.place,
                         .message = fmt::format("the scenario '{}' changes nothing", scenario.name),
                         .expected = "set, complete, metric, context or extends",
                         .mend = "say what it changes, or remove it"});
    return names;
}

void report_none(const std::shared_ptr<const std::string>& file, Diagnostics& diagnostics) {
    Place whole_file;
    whole_file.file = file;
    report(diagnostics, "no-scenario", {"", whole_file, 1}, "the file holds no scenario",
           {.expected = "at least one [[scenario]] with a name", .mend = "check which file was meant"});
}

}  // namespace

std::optional<std::vector<Scenario>> load_scenarios(const std::vector<SourceFile>& files, const KnowledgeBase& knowledge,
                                                    Diagnostics& diagnostics) {
    const std::size_t errors_before = diagnostics.error_count();
    const References references(knowledge, diagnostics);
    std::vector<Scenario> scenarios;
    std::vector<ScenarioNames> names;
    bool complete = true;
    for (const SourceFile& file : files) {
        const auto parsed = parse_toml(file, diagnostics);
        complete = complete && parsed.has_value();
        if (!parsed) continue;
        TableReader root(parsed->root, "a file of scenarios", parsed->name, diagnostics);
        const std::size_t errors = diagnostics.error_count();
        std::vector<TableReader> tables = root.tables("scenario");
        if (tables.empty() && diagnostics.error_count() == errors) report_none(parsed->name, diagnostics);
        for (TableReader& reader : tables)
            names.push_back(read_scenario(reader, knowledge, references, diagnostics, scenarios.emplace_back()));
        root.finish();
    }
    link_scenarios(names, complete, scenarios, diagnostics);
    if (diagnostics.error_count() > errors_before) return std::nullopt;
    return scenarios;
}

}  // namespace ics
