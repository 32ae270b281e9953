// Recommendations as a table: for local leaders, for national bodies, and what rules found that no source advises on.
#include <algorithm>
#include <string_view>

#include "report/table_columns.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

// One row: a recommendation of a key theme, or a finding of a rule that recommends nothing but steps.
struct Advised {
    const ThemeAdvice* theme = nullptr;
    const Recommended* recommended = nullptr;
    const StepFinding* finding = nullptr;
    std::string_view whom;
};

std::vector<Advised> all_advised(const Advice& advice) {
    std::vector<Advised> out;
    for (const ThemeAdvice& theme : advice.themes) {
        for (const Recommended& one : theme.local) out.push_back({&theme, &one, nullptr, "local leaders"});
        for (const Recommended& one : theme.national) out.push_back({&theme, &one, nullptr, "national bodies, for information"});
    }
    for (const StepFinding& finding : advice.findings) out.push_back({nullptr, nullptr, &finding, "finding of a rule, no advice"});
    return out;
}

std::string why_here(const Reason& reason) { return sentence(reason.title) + presumption_words(reason); }

DataCell why_here_cell(const Advised& row) {
    if (row.finding) return text_cell("Found by a rule; no advice of the sources answers it." + presumption_words(row.finding->reason));
    std::vector<std::string> out;
    for (const Reason& reason : row.recommended->reasons) out.push_back(why_here(reason));
    return list_cell(std::move(out));
}

void add_reads(const Reason& reason, std::vector<std::string>& out) {
    for (const FactRead& read : reason.reads)
        if (const std::string words = plain_words(read_words(read)); std::find(out.begin(), out.end(), words) == out.end())
            out.push_back(words);
}

DataCell rests_on_cell(const Advised& row) {
    std::vector<std::string> out;
    if (row.finding) add_reads(row.finding->reason, out);
    else for (const Reason& reason : row.recommended->reasons) add_reads(reason, out);
    return list_cell(std::move(out));
}

DataCell what_cell(const Advised& row) {
    return text_cell(row.finding ? row.finding->reason.title : title(row.recommended->recommendation));
}

DataCell id_cell(const Advised& row) {
    return text_cell(row.finding ? row.finding->reason.rule : row.recommended->recommendation.id);
}

DataCell actions_cell(const Advised& row) { return titles_cell(row.finding ? row.finding->actions : row.recommended->actions); }

// A cell of what a recommendation alone has.
template <class Get>
std::function<DataCell(const Advised&)> of_recommended(Get get) {
    return [get](const Advised& row) { return row.recommended ? get(*row.recommended) : DataCell(); };
}

DataCell parts_cell(const Recommended& recommended) {
    std::vector<std::string> out;
    for (const RecommendationPart& part : recommended.parts) out.push_back(sentence(part.text));
    return list_cell(std::move(out));
}

DataCell evidence_cell(const Recommended& recommended) {
    std::vector<std::string> out;
    for (const EvidenceNote& note : recommended.evidence) out.push_back(plain_words(elsewhere_words(note)));
    return list_cell(std::move(out));
}

ColumnsOf<Advised> read_columns() {
    return {{{"Key theme", 7}, [](const Advised& row) { return row.theme ? DataCell(double(row.theme->number)) : DataCell(); }},
            {{"Recommendation", 30}, what_cell},
            {{"For", 14}, [](const Advised& row) { return text_cell(std::string(row.whom)); }},
            {{"By", 12}, of_recommended([](const Recommended& r) { return date_cell(r.deadline); })},
            {{"Date passed", 14}, of_recommended([](const Recommended& r) { return passed_cell(r.deadline); })},
            {{"In full", 38}, of_recommended([](const Recommended& r) { return text_cell(sentence(r.text)); })},
            {{"Why here", 30}, why_here_cell},
            {{"Actions", 28}, actions_cell}};
}

ColumnsOf<Advised> looked_up_columns() {
    return {{{"Parts", 40}, of_recommended(parts_cell)},
            {{"Key theme's title", 30}, [](const Advised& row) { return text_cell(row.theme ? title(row.theme->theme) : ""); }},
            {{"National body", 16}, of_recommended([](const Recommended& r) { return text_cell(r.body); })},
            {{"Group", 24}, of_recommended([](const Recommended& r) { return text_cell(r.group); })},
            {{"By, in the source", 16}, of_recommended([](const Recommended& r) { return source_words_cell(r.deadline); })},
            {{"Starts", 18}, of_recommended([](const Recommended& r) { return text_cell(r.starts); })},
            {{"Recurs", 12}, of_recommended([](const Recommended& r) { return text_cell(r.recurs); })},
            {{"Rests on", 40}, rests_on_cell},
            {{"Elsewhere", 30}, of_recommended(evidence_cell)},
            {{"Note", 30}, of_recommended([](const Recommended& r) { return text_cell(r.note); })},
            {{"Source", 40}, of_recommended([](const Recommended& r) { return text_cell(r.source); })},
            {{"Id", 30}, id_cell}};
}

}  // namespace

DataTable recommendations_table(const Advice& advice) {
    DataTable table{"Recommendations", "What the sources advise that applies here, by key theme, and why.",
                    recommendations_intro(advice), 2, 8, {}, {}};
    ColumnsOf<Advised> columns = read_columns();
    append(columns, looked_up_columns());
    fill_table(table, columns, all_advised(advice));
    return table;
}

}  // namespace ics::report
