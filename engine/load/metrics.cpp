#include "load/metrics.hpp"

#include <fmt/format.h>

#include "load/report.hpp"

namespace ics {

namespace {

void report_names(const std::vector<Item>& items, Diagnostics& diagnostics) {
    std::map<std::string, Place> first;
    for (const Item& item : items) {
        const Located name = item.reader(diagnostics).at("name");
        if (name.text.empty()) continue;
        report_unfit_id(name, diagnostics);
        const auto [taken, added] = first.emplace(name.text, name.place);
        if (added) continue;
        report(diagnostics, "duplicate-name", name,
               fmt::format("the name '{}' is taken by the metric at {}:{}", name.text, taken->second.file_name(),
                           taken->second.line),
               {.expected = "a name of its own", .mend = "give this metric another name, or remove one of the two"});
    }
}

void check_yes_no(const TableReader& reader, const Metric& metric, Diagnostics& diagnostics) {
    if (metric.unit != yes_no || metric.comparison == Comparison::equal) return;
    const Located at = reader.at("comparison");
    report(diagnostics, "unknown-value", at,
           fmt::format("a metric that is {} cannot be compared by '{}'", yes_no, at.text),
           {.expected = "=", .mend = "write comparison = \"=\""});
}

void read_metric(TableReader& reader, const KnowledgeReading& reading, Metric& metric) {
    read_record(reader, reading, metric);
    metric.name = reader.text("name", Need::required);
    metric.title = reader.text("title", Need::required);
    metric.comparison =
        reader
            .choice<Comparison>("comparison",
                                {{">=", Comparison::at_least}, {"<=", Comparison::at_most}, {"=", Comparison::equal}},
                                Need::required)
            .value_or(Comparison::equal);
    metric.unit = reader.text("unit", Need::required);
    const toml::node* target = reader.any("target", Need::required);
    if (target && !metric.unit.empty())
        metric.target =
            read_figure(reader, *target, reader.what("target"), metric.unit, reading.diagnostics).value_or(0);
    check_yes_no(reader, metric, reading.diagnostics);
    Timing timing = read_timing(reader, reading.diagnostics);
    metric.deadline = timing.deadline;
    metric.starts = timing.starts;
    metric.deadline_words = std::move(timing.deadline_words);
    metric.recurs = std::move(timing.recurs);
    metric.scope =
        reader.choice<Scope>("scope", {{"local", Scope::local}, {"national", Scope::national}}, Need::required)
            .value_or(Scope::local);
    metric.must_do = reader.truth("must_do").value_or(false);
    metric.tags = read_tags(reader, reading.references);
}

}  // namespace

std::string metric_name(const Item& item) { return (*item.table)["name"].value_or(std::string()); }

void read_metrics(const KnowledgeReading& reading) {
    report_names(reading.catalogue.of("metric"), reading.diagnostics);
    read_each("metric", reading, reading.knowledge.metrics,
              [&](TableReader& reader, const Item&, Metric& metric) { read_metric(reader, reading, metric); });
}

std::optional<double> read_figure(const TableReader& reader, const toml::node& node, const std::string& what,
                                  std::string_view unit, Diagnostics& diagnostics) {
    const bool is_yes_no = unit == yes_no;
    if (node.is_boolean() == is_yes_no) {
        if (!is_yes_no) return reader.as_number(node, what);
        return *node.value<bool>() ? 1.0 : 0.0;
    }
    const Located at = reader.locate(node);
    report(diagnostics, "wrong-figure", at, fmt::format("{} does not go with the unit '{}'", what, unit),
           {.expected = is_yes_no ? "true or false" : fmt::format("a number, in {}", unit),
            .mend = is_yes_no ? "write true for yes, false for no" : "write the figure"});
    return std::nullopt;
}

void warn_of_odd_figure(const Metric& metric, double value, const Located& at, Diagnostics& diagnostics) {
    constexpr double whole = 100, usual_target = 10;  // a target below it may be near a figure below 1
    const bool fraction = value > 0 && value < 1 && metric.target >= usual_target;
    if (metric.unit != "%" || (!fraction && (value <= whole || metric.target > whole))) return;
    diagnostics.add({.code = "odd-figure",
                     .severity = Severity::warning,
                     .place = at.place,
                     .length = at.length,
                     .message = fraction ? fmt::format("'{}' is {:.6g}%, against a target of {:.6g}%: is it a fraction?",
                                                       metric.name, value, metric.target)
                                         : fmt::format("'{}' is {:.6g}%, more than the whole", metric.name, value),
                     .mend = fraction ? fmt::format("write {:.6g} where it is one", value * whole)
                                      : "correct the figure, unless there can be more than 100%"});
}

Timing read_timing(TableReader& reader, Diagnostics& diagnostics) {
    Timing timing{reader.date("deadline"), reader.date("starts"), reader.text("deadline_words"), ""};
    if (reader.choice<bool>("recurs", {{"annual", true}})) timing.recurs = "annual";
    const bool dated = reader.has("deadline") || reader.has("starts");
    if (dated && !reader.has("deadline_words"))
        reader.report_missing("deadline_words", "deadline_words = \"spring 2020\", the date in the source's own words");
    if (!dated && reader.has("deadline_words"))
        reader.report_missing("deadline", "deadline = 2020-03-31, or starts = 2020-03-31, beside 'deadline_words'");
    if (timing.deadline && timing.starts && *timing.deadline < *timing.starts) {
        const Located at = reader.at("deadline");
        report(diagnostics, "dates-reversed", at,
               fmt::format("the deadline is before the start, {}", iso(*timing.starts)),
               {.mend = "correct one of the two dates"});
    }
    return timing;
}

}  // namespace ics
