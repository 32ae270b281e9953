// Several assessments of one system as a document: a table of dates, then spans of advice and of steps done.
#include <algorithm>

#include <fmt/format.h>

#include "report/assessment_document.hpp"
#include "report/assessment_words.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

constexpr int date_width = 13;

// A table whose first column is called `what`, then one column a date.
Table by_date(const Trend& trend, const std::string& what) {
    Table table{{{what, Align::left, 34}}, {}};
    for (const AssessmentLabel& assessment : trend.assessments) table.columns.push_back({day(assessment.date), Align::left, date_width});
    return table;
}

template <class Value, class Words>
void add_row(Table& table, std::string what, const std::vector<Value>& values, Words words) {
    std::vector<std::string> row{std::move(what)};
    for (const Value& value : values) row.push_back(words(value));
    table.rows.push_back(std::move(row));
}

void add_head(const Trend& trend, Document& document) {
    const AssessmentLabel& last = trend.assessments.back();
    document.heading(1, fmt::format("{}: the trend", last.system));
    const auto made_up = std::count_if(trend.assessments.begin(), trend.assessments.end(), [](const auto& one) { return one.fictional; });
    if (made_up > 0)
        document.paragraph(made_up == std::ptrdiff_t(trend.assessments.size()) ? "All of these assessments are made up."
                                                                               : "Some of these assessments are made up.");
    document.bullets(summary_words(trend));
    for (const std::string& note : trend.notes) document.paragraph(Line{{"Note: ", Style::strong}, {note}});
    document.paragraph(Line{{std::string(guard_rail_words()), Style::faint}});
}

void add_counts(const Trend& trend, Document& document) {
    document.heading(2, "At each date");
    document.paragraph("'3 of 5 known' says that of 5 of which it is known 3 are so; of the others it is not known. A capability counts as at "
                       "a stage where that is sure.");
    Table table = by_date(trend, "Count");
    const auto number = [](int n) { return std::to_string(n); };
    for (const FrameworkTrend& framework : trend.frameworks) {
        for (std::size_t i = 0; i < framework.stages.size(); ++i)
            add_row(table, fmt::format("{}: capabilities at {}{}", framework.framework, framework.stages[i],
                                       i + 1 < framework.stages.size() ? " or beyond" : ""),
                    framework.reached[i], count_words);
        add_row(table, framework.framework + ": criteria met", framework.criteria, count_words);
    }
    add_row(table, "Steps done, on the way to the target", trend.steps, count_words);
    add_row(table, "National must-dos met", trend.requirements, count_words);
    add_row(table, "Recommendations made", trend.recommendations, number);
    add_row(table, "Findings without a recommendation", trend.findings, number);
    add_row(table, "Questions open", trend.questions, number);
    document.table(std::move(table));
}

void add_stages(const Trend& trend, Document& document) {
    if (trend.capabilities.empty()) return;
    document.heading(2, "Stages");
    document.paragraph("Capabilities whose stage is known at one of the dates.");
    Table table = by_date(trend, "Capability");
    for (const CapabilityTrend& one : trend.capabilities)
        add_row(table, title(one.capability), one.stages, [](const std::string& stage) { return stage; });
    document.table(std::move(table));
}

// Those still made first, the longest first; then those that are not.
std::vector<const SaidTrend*> in_order(const std::vector<SaidTrend>& said) {
    std::vector<const SaidTrend*> out;
    for (const SaidTrend& one : said) out.push_back(&one);
    const auto start = [](const SaidTrend* one) {
        std::size_t at = one->said.size();
        while (at > 0 && one->said[at - 1] == Outcome::fires) --at;
        return at;
    };
    std::stable_sort(out.begin(), out.end(), [&](const SaidTrend* a, const SaidTrend* b) { return start(a) < start(b); });
    return out;
}

void add_said(const Trend& trend, bool findings, Document& document) {
    const std::vector<const SaidTrend*> all = in_order(findings ? trend.found : trend.recommended);
    if (all.empty()) return;
    document.heading(2, findings ? "Findings without a recommendation" : "Recommendations");
    for (const bool now : {true, false}) {
        Table table{{{findings ? "Finding" : "Recommendation", Align::left, 56}, {findings ? "Found" : "Made"}}, {}};
        for (const SaidTrend* one : all)
            if (said_now(*one) == now) table.rows.push_back({phrase(title(one->subject)), said_span_words(*one, trend.assessments)});
        if (table.rows.empty()) continue;
        document.heading(3, now ? findings ? "Found now" : "Made now" : findings ? "Not found now" : "Not made now");
        document.table(std::move(table));
    }
}

// "'A'; 'B' (no longer known on 30 November 2019)".
std::string presumed_words(const std::vector<const StepTrend*>& steps, const Trend& trend) {
    std::vector<std::string> out;
    for (const StepTrend* step : steps) {
        const std::string later = done_since_words(*step, trend.assessments);
        out.push_back(fmt::format("'{}'{}", phrase(title(step->step)), later.empty() ? "" : " (" + later + ")"));
    }
    return joined(out);
}

// What was done from the start is only counted, save what did not stay so.
void add_done(const Trend& trend, std::size_t date, Document& document) {
    std::vector<Item> items;
    std::vector<const StepTrend*> presumed;
    int from_the_start = 0;
    for (const StepTrend& step : trend.done) {
        if (step.first != date) continue;
        const std::string later = done_since_words(step, trend.assessments);
        if (date == 0 && later.empty()) ++from_the_start;
        else if (step.presumed) presumed.push_back(&step);
        else items.push_back(change_item(step.step, later.empty() ? "" : capitalised(later) + "."));
    }
    if (items.empty() && presumed.empty() && from_the_start == 0) return;
    document.heading(3, day(trend.assessments[date].date));
    if (from_the_start > 0)
        document.paragraph(fmt::format("{} done at the first of these dates and ever since.", count(from_the_start, "step was", "steps were")));
    document.bullets(std::move(items));
    if (!presumed.empty())
        document.paragraph(fmt::format("Presumed from a rated stage, of which nothing was said one by one: {}.", presumed_words(presumed, trend)));
}

void add_done(const Trend& trend, Document& document) {
    if (trend.done.empty()) return;
    document.heading(2, "Steps done, by the date first seen");
    for (std::size_t date = 0; date < trend.assessments.size(); ++date) add_done(trend, date, document);
}

void add_figures(const Trend& trend, Document& document) {
    if (trend.figures.empty()) return;
    document.heading(2, "Figures");
    Table table = by_date(trend, "What");
    table.columns.push_back({"Target", Align::left, 14});
    for (const FigureTrend& figure : trend.figures) {
        std::vector<std::string> row{title(figure.metric)};
        for (std::size_t i = 0; i < figure.values.size(); ++i)
            row.push_back(figure.meets[i] == Truth::unknown ? figure.values[i]
                                                            : fmt::format("{}, {}", figure.values[i], met_words(figure.meets[i])));
        row.push_back(figure.target);
        table.rows.push_back(std::move(row));
    }
    document.table(std::move(table));
}

}  // namespace

Document trend_document(const Trend& trend) {
    Document document;
    add_head(trend, document);
    add_counts(trend, document);
    add_stages(trend, document);
    add_said(trend, false, document);
    add_said(trend, true, document);
    add_done(trend, document);
    add_figures(trend, document);
    return document;
}

}  // namespace ics::report
