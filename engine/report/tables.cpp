#include "report/tables.hpp"

#include <cmath>

#include "report/table_columns.hpp"
#include "report/words.hpp"

namespace ics::report {

DataCell text_cell(std::string text) { return text.empty() ? DataCell() : DataCell(std::move(text)); }

DataCell list_cell(std::vector<std::string> texts) {
    std::erase_if(texts, [](const std::string& text) { return text.empty(); });
    return texts.empty() ? DataCell() : DataCell(std::move(texts));
}

DataCell titles_cell(const std::vector<Named>& list) {
    std::vector<std::string> texts;
    for (const Named& named : list) texts.push_back(phrase(title(named)));
    return list_cell(std::move(texts));
}

DataCell date_cell(const std::optional<Date>& date) { return date && date->ok() ? DataCell(*date) : DataCell(); }

DataCell date_cell(const std::optional<Deadline>& deadline) {
    return deadline ? date_cell(std::optional(deadline->date)) : DataCell();
}

DataCell tenths_cell(double number) {
    const double tenths = std::round(number * 10);
    return tenths == 0 ? 0.0 : tenths / 10;  // never -0
}

DataCell source_words_cell(const std::optional<Deadline>& deadline) { return text_cell(deadline ? deadline->words : ""); }
DataCell passed_cell(const std::optional<Deadline>& deadline) { return text_cell(deadline ? deadline->note : ""); }

DataCell whose_cell(const std::optional<Deadline>& deadline) {
    if (!deadline || deadline->what.empty()) return passed_cell(deadline);
    return text_cell(deadline->what + (deadline->note.empty() ? "" : "; " + deadline->note));
}

const std::vector<NamedTable>& named_tables() {
    static const std::vector<NamedTable> all{{"actions", actions_table},
                                             {"blocked", blocked_table},
                                             {"recommendations", recommendations_table},
                                             {"position", position_table},
                                             {"commitments", commitments_table},
                                             {"requirements", requirements_table},
                                             {"questions", questions_table}};
    return all;
}

std::vector<DataTable> data_tables(const Advice& advice) {
    std::vector<DataTable> tables;
    for (const NamedTable& table : named_tables()) tables.push_back(table.make(advice));
    return tables;
}

}  // namespace ics::report
