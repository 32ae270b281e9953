// Promises: the system's own commitments, and the national requirements and ambitions against its figures.
#include <fmt/format.h>

#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

std::string standing(const CommitmentStanding& commitment) {
    const std::string words(standing_words(commitment.standing)), because = phrase(commitment.because);
    if (because.empty()) return words;
    // How a date has passed says that it has.
    return commitment.standing == Standing::passed ? because : words + ": " + because;
}

Item commitment_note(const CommitmentStanding& commitment) {
    std::string text;
    if (!commitment.text.empty()) text += " " + sentence(commitment.text);
    if (!commitment.actions.empty()) text += " Open actions that advance it: " + titles(commitment.actions) + ".";
    Line line{{sentence(title(commitment.commitment)), Style::strong}, {text}};
    if (!commitment.source.empty()) line.push_back({fmt::format(" Source: {}.", commitment.source), Style::faint});
    return {std::move(line), {}};
}

bool says_more(const CommitmentStanding& commitment) {
    return !commitment.text.empty() || !commitment.actions.empty();
}

std::string metric_date(const MetricStanding& metric) {
    if (!metric.deadline) return "";
    return deadline_words({metric.deadline->date, "", "", metric.deadline->note});
}

std::string measured_value(const MetricStanding& metric) {
    return metric.measured.empty() ? metric.value : fmt::format("{} ({})", metric.value, metric.measured);
}

Table metric_table(const std::vector<const MetricStanding*>& metrics, bool assessed) {
    Table table{{{"What", Align::left, 40}, {"Target", Align::left, 14}, {"This system", Align::left, 16},
                 {"Met?", Align::left, 9}, {"By", Align::left, 13}},
                {}};
    for (const MetricStanding* metric : metrics) {
        const bool shown = assessed || !metric->measured.empty() || !metric->evidence.empty();
        table.rows.push_back({title(metric->metric), metric->target, shown ? measured_value(*metric) : "",
                              assessed ? std::string(met_words(metric->meets)) : "", metric_date(*metric)});
    }
    return table;
}

// Where a figure needs attention or has something to be said of it.
Item metric_note(const MetricStanding& metric) {
    std::string text;
    const auto add = [&](const std::string& more) { text += more.empty() ? "" : " " + more; };
    if (metric.meets == Truth::no) add(sentence(metric.text));
    add(evidence_words(metric.evidence, metric.evidence_source));
    if (metric.meets != Truth::yes && !metric.actions.empty())
        add(fmt::format("Open actions that serve it: {}.", titles(metric.actions)));
    if (!metric.note.empty()) add("Note: " + sentence(metric.note));
    if (!text.empty() && !metric.source.empty()) add(fmt::format("Source: {}.", metric.source));
    return {{{sentence(title(metric.metric)), Style::strong}, {text}}, {}};
}

void add_metrics(const std::string& heading, const std::string& intro,
                 const std::vector<const MetricStanding*>& metrics,
                 bool assessed, Document& document) {
    if (metrics.empty()) return;
    document.heading(3, heading);
    document.paragraph(intro);
    document.table(metric_table(metrics, assessed));
    std::vector<Item> notes;
    for (const MetricStanding* metric : metrics)
        if (Item note = metric_note(*metric); !note.line.back().text.empty()) notes.push_back(std::move(note));
    document.bullets(std::move(notes));
}

}  // namespace

void add_commitments(const Advice& advice, Document& document) {
    document.heading(2, "The system's own commitments");
    if (advice.commitments.empty())
        return document.paragraph("The assessment lists no commitments of the system's own.");
    Table table{{{"Commitment", Align::left, 40},
                 {"Due", Align::left, 17},
                 {"Reported", Align::left, 11},
                 {"Standing", Align::left}},
                {}};
    std::vector<Item> notes;
    for (const CommitmentStanding& one : advice.commitments) {
        table.rows.push_back({title(one.commitment), one.due ? day(*one.due) : "", one.state, standing(one)});
        if (says_more(one)) notes.push_back(commitment_note(one));
    }
    document.table(std::move(table));
    document.bullets(std::move(notes));
}

void add_requirements(const Advice& advice, Document& document) {
    if (advice.metrics.empty()) return;
    std::vector<const MetricStanding*> must, aims, national;
    for (const MetricStanding& metric : advice.metrics)
        (metric.national ? national : metric.must_do ? must : aims).push_back(&metric);
    document.heading(2, "National requirements");
    add_metrics("Required of every system", "A figure that is not known is not counted as missed.", must, true,
                document);
    add_metrics("Ambitions", "Set out nationally, not required of every system by itself.", aims, true, document);
    add_metrics("Totals for England", "For information: a system is not measured against them.", national, false,
                document);
}

}  // namespace ics::report
