// The national requirements and ambitions against the system's figures.
#include <string_view>

#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

using Metrics = std::vector<const MetricStanding*>;

bool has_figure(const MetricStanding& metric) {
    return metric.meets != Truth::unknown || (!metric.value.empty() && metric.value != "not known");
}

// The table says whose date it is, and its column leaves no room for the source's words.
std::string date(const MetricStanding& metric) {
    if (!metric.deadline) return "";
    return deadline_words({metric.deadline->date, "", "", metric.deadline->note});
}

// ' Figure of 31 October 2019. Evidence: yearly rate (Head of analytics).'
Line ground(const MetricStanding& metric) {
    const std::string& source = metric.evidence_source;
    if (metric.measured.empty()) return evidence_line(metric.evidence, source);
    Line line{{" Figure of " + metric.measured}};
    if (metric.evidence.empty() && !source.empty()) line.push_back({" (" + source + ")", Style::plain, note_words(source)});
    line.push_back({"."});
    if (!metric.evidence.empty()) append(evidence_line(metric.evidence, source), line);
    return line;
}

Table figures_table(const Metrics& metrics, Date now) {
    Table table{{{"What", Align::left, 40},
                 {"Target", Align::left, 14},
                 {"This system", Align::left, 12},
                 {"Met?", Align::left, 7},
                 {"By", Align::left, 13}},
                {}};
    for (const MetricStanding* metric : metrics) {
        table.rows.push_back({title(metric->metric), metric->target, metric->value, met_words(*metric, now), date(*metric)});
    }
    return table;
}

Table targets_table(const Metrics& metrics) {
    Table table{{{"What", Align::left, 54}, {"Target", Align::left, 18}, {"By", Align::left, 13}}, {}};
    for (const MetricStanding* metric : metrics)
        table.rows.push_back({title(metric->metric), metric->target, date(*metric)});
    return table;
}

// What is asked where a figure misses it, on what the figure rests, what would help. Of what is met, the table is enough.
Item note(const MetricStanding& metric) {
    Line line{{sentence(title(metric.metric)), Style::strong}};
    const auto add = [&](const std::string& more) { line.push_back({more.empty() ? "" : " " + more}); };
    add(sentence(metric.text));
    append(ground(metric), line);
    add(metric.actions.empty() ? "No action on the way to the target serves it directly: it needs a plan of its own."
                               : "Open actions that serve it: " + titles(metric.actions) + ".");
    if (!metric.note.empty()) add("Note: " + sentence(metric.note));
    append(source_line(metric.source), line);
    return {std::move(line), {}};
}

void add_notes(const Metrics& metrics, Document& document) {
    std::vector<Item> notes;
    for (const MetricStanding* metric : metrics)
        if (metric->meets == Truth::no) notes.push_back(note(*metric));
    document.bullets(std::move(notes));
}

void add_group(std::string_view heading, std::string_view intro, const Metrics& metrics, Date now, Document& document) {
    if (metrics.empty()) return;
    Metrics known, unknown;
    for (const MetricStanding* metric : metrics) (has_figure(*metric) ? known : unknown).push_back(metric);
    document.heading(3, std::string(heading));
    document.paragraph(std::string(intro));
    document.table(figures_table(known, now));
    add_notes(known, document);
    const bool assessed = !metrics.front()->national;
    if (assessed && !unknown.empty())
        document.paragraph("No figure is known yet for these. That does not count as missing them.");
    document.table(targets_table(unknown));
}

}  // namespace

void add_requirements(const Advice& advice, Document& document) {
    if (advice.metrics.empty()) return;
    Metrics must, aims, own, national;
    for (const MetricStanding& metric : advice.metrics)
        (metric.national ? national : metric.own ? own : metric.must_do ? must : aims).push_back(&metric);
    const Date now = advice.today.value_or(advice.as_of);
    document.heading(2, "National requirements");
    add_group("Required of every system", "", must, now, document);
    add_group("Ambitions", "Set out nationally, not required of every system by itself.", aims, now, document);
    add_group("Figures of the system's own", "No national document asks for them.", own, now, document);
    add_group("Totals for England", "For information: a system is not measured against them.", national, now, document);
}

}  // namespace ics::report
