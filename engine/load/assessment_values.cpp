// Figures, answers, targets and what is told of the system itself.
#include <algorithm>

#include <fmt/format.h>

#include "load/assessment_reading.hpp"
#include "load/metrics.hpp"
#include "load/record_keys.hpp"
#include "load/report.hpp"

namespace ics {

namespace {

void check_unit(TableReader& entry, const Metric& metric, Diagnostics& diagnostics) {
    const auto unit = entry.name("unit");
    if (!unit || unit->text == metric.unit) return;
    report(diagnostics, "wrong-unit", *unit,
           fmt::format("'{}' is measured in '{}', not in '{}'", metric.name, metric.unit, unit->text),
           {.expected = fmt::format("unit = \"{}\", or no 'unit'", metric.unit), .mend = "convert the figure"});
}

void read_target(TableReader& reader, const AssessmentReading& reading) {
    const auto id = reader.name("framework", Need::required), stage = reader.name("stage", Need::required);
    const auto by = reader.date("by");
    reader.finish();
    const auto framework = id ? reading.references.framework(*id) : std::nullopt;
    const auto level = framework && stage ? reading.references.stage(*framework, *stage) : std::nullopt;
    if (!level) return;
    auto& targets = reading.assessment.targets;
    if (*level == 0)
        report(reading.diagnostics, "target-at-base", *stage,
               fmt::format("'{}' is where everyone starts, so it is no target", stage->text),
               {.mend = "name a later stage"});
    else if (std::any_of(targets.begin(), targets.end(), [&](const Target& t) { return t.framework == *framework; }))
        report(reading.diagnostics, "two-targets", *id, fmt::format("'{}' has two targets", id->text),
               {.mend = "keep one of the two"});
    else targets.push_back({*framework, *level, by});
}

}  // namespace

Evidence read_evidence(TableReader& reader) {
    std::string evidence = reader.text("evidence");
    const std::vector<std::string> sources = texts(reader.name_or_names("source"));
    return {std::move(evidence), fmt::format("{}", fmt::join(sources, "; ")), reader.text("rater"), reader.date("date"),
            reader.place()};
}

void read_metric_value(TableReader& entry, const Located& name, const AssessmentReading& reading) {
    const auto index = reading.references.metric(name);
    if (!index) return;
    const Metric& metric = reading.knowledge[*index];
    const toml::node* value = entry.any("value", Need::required);
    const toml::node* target = entry.any("target");
    check_unit(entry, metric, reading.diagnostics);
    Evidence evidence = read_evidence(entry);
    evidence.place = name.place;
    entry.finish();
    const auto figure = [&](const toml::node* node, std::string_view key) {
        const auto read =
            node ? read_figure(entry, *node, entry.what(key), metric.unit, reading.diagnostics) : std::nullopt;
        if (read) warn_of_odd_figure(metric, *read, entry.locate(*node), reading.diagnostics);
        return read;
    };
    const auto read = figure(value, "value"), local_target = figure(target, "target");
    if (read) reading.assessment.metrics.push_back({*index, *read, local_target, std::move(evidence)});
}

void read_bare_metric_value(const TableReader& reader, const Located& name, const toml::node& value,
                            const AssessmentReading& reading) {
    const auto index = reading.references.metric(name);
    if (!index) return;
    const std::string what = fmt::format("the value of '{}'", name.text);
    const auto figure = read_figure(reader, value, what, reading.knowledge[*index].unit, reading.diagnostics);
    if (figure)
        reading.assessment.metrics.push_back({*index, *figure, std::nullopt, {"", "", "", std::nullopt, name.place}});
}

void read_system_facts(TableReader& reader, const AssessmentReading& reading) {
    System& system = reading.assessment.system;
    system.population = reader.number("population");
    if (system.population && *system.population <= 0) {
        const Located at = reader.at("population");
        report(reading.diagnostics, "out-of-range", at,
               fmt::format("a population of {:g} is not possible", *system.population),
               {.expected = "a number above 0", .mend = "correct the number, or remove the line"});
    }
    for (const Located& name : reader.names("tier"))
        if (const auto tier = reading.references.tier(name)) system.tiers.push_back(*tier);
    for (const Located& tag : reader.names("tags"))
        if (reading.references.tag(tag)) system.tags.push_back(tag.text);
}

void read_targets(TableReader& reader, const AssessmentReading& reading) {
    for (TableReader& target : reader.table_or_tables("target")) read_target(target, reading);
}

void sort_entries(Assessment& assessment) {
    const auto by = [](auto& entries, auto key) {
        std::sort(entries.begin(), entries.end(),
                  [key](const auto& a, const auto& b) { return std::invoke(key, a) < std::invoke(key, b); });
    };
    by(assessment.capability_ratings, &CapabilityRating::capability);
    by(assessment.criterion_ratings, &CriterionRating::criterion);
    by(assessment.metrics, &MetricValue::metric);
    by(assessment.context, &ContextValue::fact);
    by(assessment.decisions, &Decision::step);
    by(assessment.targets, &Target::framework);
}

}  // namespace ics
