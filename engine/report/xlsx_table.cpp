// A table as a sheet of the workbook.
#include <algorithm>

#include "report/words.hpp"
#include "report/xlsx_sheets.hpp"

namespace ics::report {

namespace {

constexpr int button_width = 2;           // of the filter, in the heading of a column
constexpr int indent_width = 1;           // the gap before a text
constexpr std::size_t rows_to_add = 200;  // that people may add below, with the same lists to choose from

// Excel counts days from here; its own first two months of 1900 are a day out, and what is before has no number.
constexpr Date day_zero{std::chrono::year(1899), std::chrono::month(12), std::chrono::day(30)};
constexpr Date first_day{std::chrono::year(1900), std::chrono::month(3), std::chrono::day(1)};

// Writes what a cell holds, and says how many lines that takes.
struct Cell {
    lxw_worksheet* sheet;
    lxw_row_t row;
    lxw_col_t column;
    const DataColumn& about;
    const XlsxLooks& looks;
    XlsxTexts& texts;

    int text(const std::string& text) const {
        worksheet_write_string(sheet, row, column, text.c_str(), looks.text);
        return lines_in(text, about.width - indent_width);
    }

    int operator()(std::monostate) const {
        worksheet_write_blank(sheet, row, column, about.filled == Filled::with_date ? looks.date : looks.text);
        return 1;
    }
    int operator()(const std::string& value) const { return text(texts.cell(value)); }
    int operator()(const std::vector<std::string>& list) const { return text(texts.cell(list)); }
    int operator()(double value) const {
        worksheet_write_number(sheet, row, column, value, looks.number);
        return 1;
    }
    int operator()(Date date) const {
        if (date < first_day) return text(iso(date));
        worksheet_write_number(sheet, row, column, days_between(day_zero, date), looks.date);
        return 1;
    }
};

void write_heading(const DataTable& table, lxw_worksheet* sheet, const XlsxLooks& looks) {
    int lines = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const DataColumn& column = table.columns[i];
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), column.width, nullptr);
        worksheet_write_string(sheet, 0, lxw_col_t(i), column.title.c_str(),
                               column.filled == Filled::given ? looks.column : looks.column_to_fill);
        lines = std::max(lines, lines_in(column.title, column.width - button_width - indent_width));
    }
    worksheet_set_row(sheet, 0, row_height(lines), nullptr);
}

// As high as what goes on paper needs: what is there to be looked up makes no tall rows.
void write_row(const DataTable& table, std::size_t index, lxw_worksheet* sheet, const XlsxLooks& looks, XlsxTexts& texts) {
    int lines = 1;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Cell cell{sheet, lxw_row_t(index + 1), lxw_col_t(i), table.columns[i], looks, texts};
        const int taken = std::visit(cell, table.rows[index][i]);
        if (i < table.printed) lines = std::max(lines, taken);
    }
    worksheet_set_row(sheet, lxw_row_t(index + 1), row_height(lines), nullptr);
}

void write_rows(const DataTable& table, lxw_worksheet* sheet, const XlsxLooks& looks, XlsxTexts& texts) {
    for (std::size_t i = 0; i < table.rows.size(); ++i) write_row(table, i, sheet, looks, texts);
    if (table.rows.empty()) worksheet_write_string(sheet, 1, 0, table.none.c_str(), looks.note);
}

// Texts that a rule of the library points to: it copies them, but wants to be able to change them.
struct RuleTexts {
    std::string title, message;
    std::vector<std::string> choices{};
};

// What a column's cells take. Excel warns of anything else, and lets it stand: the words are the board's.
void offer(lxw_data_validation rule, RuleTexts texts, lxw_worksheet* sheet, lxw_col_t at, lxw_row_t last) {
    std::vector<char*> choices;
    for (std::string& choice : texts.choices) choices.push_back(choice.data());
    choices.push_back(nullptr);
    rule.value_list = texts.choices.empty() ? nullptr : choices.data();
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.error_title = texts.title.data();
    rule.error_message = texts.message.data();
    worksheet_data_validation_range(sheet, 1, at, last, at, &rule);
}

void offer_choices(const DataColumn& column, lxw_worksheet* sheet, lxw_col_t at, lxw_row_t last) {
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    offer(rule, {"Not in the list", "Keep to the words of the list, so that the column can be filtered.", column.choices}, sheet, at, last);
}

void offer_dates(lxw_worksheet* sheet, lxw_col_t at, lxw_row_t last) {
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_DATE;
    rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
    rule.value_datetime = {2000, 1, 1, 0, 0, 0};
    offer(rule, {"Not a date", "Write a date, such as 31/03/2020, so that the column can be sorted.", {}}, sheet, at, last);
}

void offer_values(const DataTable& table, lxw_worksheet* sheet) {
    const auto last = lxw_row_t(table.rows.size() + rows_to_add);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].filled == Filled::with_choice) offer_choices(table.columns[i], sheet, lxw_col_t(i), last);
        if (table.columns[i].filled == Filled::with_date) offer_dates(sheet, lxw_col_t(i), last);
    }
}

// The first columns go on paper, on one page's width; the others are there to be looked up.
void set_up(const DataTable& table, const Advice& advice, lxw_worksheet* sheet) {
    const auto last_row = lxw_row_t(std::max<std::size_t>(table.rows.size(), 1));
    const auto last_column = lxw_col_t(table.columns.size() - 1);
    worksheet_freeze_panes(sheet, 1, lxw_col_t(table.named));
    worksheet_autofilter(sheet, 0, 0, last_row, last_column);
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");  // stages may be named '3'
    set_up_pages(advice, table.title, sheet);
    worksheet_set_landscape(sheet);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_print_area(sheet, 0, 0, last_row, lxw_col_t(table.printed - 1));
}

}  // namespace

void write_table(const DataTable& table, const Advice& advice, lxw_worksheet* sheet, const XlsxLooks& looks, XlsxTexts& texts) {
    write_heading(table, sheet, looks);
    write_rows(table, sheet, looks, texts);
    offer_values(table, sheet);
    set_up(table, advice, sheet);
}

double row_height(int lines) {
    constexpr double line = 12.75, space = 3, lowest = 15, most = 409;
    return std::clamp(lines * line + space, lowest, most);
}

void set_up_pages(const Advice& advice, const std::string& title, lxw_worksheet* sheet) {
    constexpr std::uint8_t a4 = 9;
    worksheet_set_paper(sheet, a4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.7, 0.7);
    // Excel allows 255 characters.
    const std::string system = page_text(advice.system, 60);
    const std::string plain = "&9&\"Arial,Regular\"";
    worksheet_set_header(sheet, ("&L&\"Arial,Bold\"" + title + "&R" + plain + "As of " + day(advice.as_of)).c_str());
    worksheet_set_footer(sheet, ("&L" + plain + system + "&C" + plain + "An aid to discussion&R" + plain + "Page &P of &N").c_str());
}

}  // namespace ics::report
