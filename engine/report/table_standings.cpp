// Where the system stands, its promises, its figures and what is not known, as tables.
#include <iomanip>
#include <locale>
#include <sstream>

#include "report/table_columns.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

struct Stands {
    const DomainPosition* domain;
    const CapabilityPosition* position;
};

std::vector<Stands> all_stands(const Advice& advice) {
    std::vector<Stands> out;
    for (const DomainPosition& domain : advice.position)
        for (const CapabilityPosition& position : domain.capabilities) out.push_back({&domain, &position});
    return out;
}

// Criteria are counted up to the target: without one there is nothing to count.
DataCell count_cell(const CapabilityPosition& position, int count) {
    return position.not_applicable || !position.target ? DataCell() : DataCell(double(count));
}

ColumnsOf<CapabilityPosition> capability_columns() {
    using P = CapabilityPosition;
    return {{{"Stage", 14}, [](const P& p) { return text_cell(p.stage_words); }},
            {{"How known", 11}, [](const P& p) { return text_cell(how_known_words(p)); }},
            {{"Target", 11}, [](const P& p) { return text_cell(p.target_words); }},
            {{"Criteria met", 9}, [](const P& p) { return count_cell(p, p.met); }},
            {{"Criteria open", 9}, [](const P& p) { return count_cell(p, p.open); }},
            {{"Criteria not known", 9}, [](const P& p) { return count_cell(p, p.unknown); }},
            {{"What its stage looks like", 40}, [](const P& p) { return text_cell(sentence(p.stage_text)); }}};
}

ColumnsOf<CapabilityPosition> ground_columns() {
    using P = CapabilityPosition;
    return {{{"Evidence", 40}, [](const P& p) { return text_cell(p.evidence); }},
            {{"Source of the evidence", 30}, [](const P& p) { return text_cell(p.source); }},
            {{"Inferred from", 30}, [](const P& p) { return titles_cell(p.inferred_from); }},
            {{"Left out", 30}, [](const P& p) { return text_cell(p.left_out); }},
            {{"Id", 18}, [](const P& p) { return text_cell(p.capability.id); }}};
}

ColumnsOf<Stands> of_position(const ColumnsOf<CapabilityPosition>& columns) {
    return columns_of<Stands>(columns, [](const Stands& row) -> const CapabilityPosition& { return *row.position; });
}

std::string kind_words(const MetricStanding& metric) {
    if (metric.national) return "total for England, for information";
    if (metric.own) return "figure of the system's own";
    return metric.must_do ? "required of every system" : "ambition";
}

// A system is not measured against England's totals: that it has no figure is no gap.
DataCell value_cell(const MetricStanding& metric) {
    return metric.national && metric.value == "not known" ? DataCell() : text_cell(metric.value);
}

// The date of a figure, which the advice has in words. Words that are no date stay words.
DataCell measured_cell(const MetricStanding& metric) {
    std::istringstream in(metric.measured);
    in.imbue(std::locale::classic());
    std::tm read{};
    in >> std::get_time(&read, "%d %B %Y");
    const Date date{std::chrono::year(read.tm_year + 1900), std::chrono::month(unsigned(read.tm_mon + 1)),
                    std::chrono::day(unsigned(read.tm_mday))};
    return date.ok() && written(date) == metric.measured ? DataCell(date) : text_cell(metric.measured);
}

ColumnsOf<MetricStanding> figure_columns(Date now) {
    using M = MetricStanding;
    return {{{"Requirement", 36}, [](const M& m) { return text_cell(title(m.metric)); }},
            {{"Kind", 18}, [](const M& m) { return text_cell(kind_words(m)); }},
            {{"Target", 16}, [](const M& m) { return text_cell(m.target); }},
            {{"This system", 13}, value_cell},
            {{"Met?", 10}, [now](const M& m) { return text_cell(met_words(m, now)); }},
            {{"By", 12}, [](const M& m) { return date_cell(m.deadline); }},
            {{"Date passed", 16}, [](const M& m) { return passed_cell(m.deadline); }},
            {{"Figure of", 12}, measured_cell},
            {{"Open actions that serve it", 38}, [](const M& m) { return titles_cell(m.actions); }}};
}

ColumnsOf<MetricStanding> figure_ground_columns() {
    using M = MetricStanding;
    return {{{"In full", 40}, [](const M& m) { return text_cell(sentence(m.text)); }},
            {{"By, in the source", 16}, [](const M& m) { return source_words_cell(m.deadline); }},
            {{"Evidence", 40}, [](const M& m) { return text_cell(m.evidence); }},
            {{"Source of the evidence", 30}, [](const M& m) { return text_cell(m.evidence_source); }},
            {{"Note", 30}, [](const M& m) { return text_cell(m.note); }},
            {{"Source", 40}, [](const M& m) { return text_cell(m.source); }},
            {{"Id", 30}, [](const M& m) { return text_cell(m.metric.id); }}};
}

// A question with its place in the list.
struct Asked {
    int number;
    const QuestionToAsk* question;
};

std::vector<Asked> all_asked(const Advice& advice) {
    std::vector<Asked> out;
    for (const QuestionToAsk& question : advice.questions) out.push_back({int(out.size()) + 1, &question});
    return out;
}

DataCell ask_cell(const QuestionToAsk& question) {
    return text_cell(question.ask.empty() ? title(question.subject) : question.ask);
}

ColumnsOf<QuestionToAsk> question_columns() {
    using Q = QuestionToAsk;
    const auto to_fill_in = [](const Q&) { return DataCell(); };
    return {{{"Question", 30}, ask_cell},
            {{"What the answer decides", 24}, [](const Q& q) { return text_cell(sentence(q.decides)); }},
            {{"To answer it", 70}, [](const Q& q) { return list_cell(q.help); }},
            {{"Answer", 18, Filled::with_text}, to_fill_in},
            {{"Evidence", 18, Filled::with_text}, to_fill_in},
            {{"Who finds out", 14, Filled::with_text}, to_fill_in}};
}

ColumnsOf<QuestionToAsk> decided_columns() {
    using Q = QuestionToAsk;
    return {{{"May show that", 40}, [](const Q& q) { return list_cell(q.decides_rules); }},
            {{"Actions that hang on it", 40}, [](const Q& q) { return titles_cell(q.decides_actions); }},
            {{"About", 30}, [](const Q& q) { return text_cell(title(q.subject)); }},
            {{"Id", 30}, [](const Q& q) { return text_cell(q.subject.id); }}};
}

}  // namespace

DataTable position_table(const Advice& advice) {
    DataTable table{"Position", "Where each capability stands, how that is known, and what is met, open and not known up to its target.",
                    "No capability has been looked at.", 1, 10, {}, {}};
    ColumnsOf<Stands> columns{
        {{"Capability", 30}, [](const Stands& row) { return text_cell(title(row.position->capability)); }},
        {{"Domain", 24}, [](const Stands& row) { return text_cell(title(row.domain->domain)); }},
        {{"Framework", 12}, [](const Stands& row) { return text_cell(row.domain->framework); }}};
    append(columns, of_position(capability_columns()));
    append(columns, of_position(ground_columns()));
    fill_table(table, columns, all_stands(advice));
    return table;
}

DataTable commitments_table(const Advice& advice) {
    using C = CommitmentStanding;
    DataTable table{"Commitments", "What the system has promised itself, and how that stands.",
                    "The assessment lists no commitments of the system's own.", 1, 6, {}, {}};
    const ColumnsOf<C> columns{{{"Commitment", 38}, [](const C& c) { return text_cell(title(c.commitment)); }},
                               {{"Due", 12}, [](const C& c) { return date_cell(c.due); }},
                               {{"Reported", 13}, [](const C& c) { return text_cell(c.state); }},
                               {{"Standing", 24}, [](const C& c) { return text_cell(standing_words(c)); }},
                               {{"What it says", 42}, [](const C& c) { return text_cell(sentence(c.text)); }},
                               {{"Open actions that advance it", 42}, [](const C& c) { return titles_cell(c.actions); }},
                               {{"Source", 40}, [](const C& c) { return text_cell(c.source); }},
                               {{"Id", 28}, [](const C& c) { return text_cell(c.commitment.id); }}};
    fill_table(table, columns, advice.commitments);
    return table;
}

DataTable requirements_table(const Advice& advice) {
    DataTable table{"National requirements", "National requirements and ambitions against the system's figures.",
                    "The knowledge base holds no national requirement.", 1, 9, {}, {}};
    ColumnsOf<MetricStanding> columns = figure_columns(advice.today.value_or(advice.as_of));
    append(columns, figure_ground_columns());
    fill_table(table, columns, advice.metrics);
    return table;
}

DataTable questions_table(const Advice& advice) {
    DataTable table{"Questions", "What is not known and decides something, the most decisive first.",
                    "Nothing in this advice depends on what is not known.", 2, 7, {}, {}};
    ColumnsOf<Asked> columns{{{"No.", 6}, [](const Asked& row) { return DataCell(double(row.number)); }}};
    const auto of_question = [](const Asked& row) -> const QuestionToAsk& { return *row.question; };
    append(columns, columns_of<Asked>(question_columns(), of_question));
    append(columns, columns_of<Asked>(decided_columns(), of_question));
    fill_table(table, columns, all_asked(advice));
    return table;
}

}  // namespace ics::report
