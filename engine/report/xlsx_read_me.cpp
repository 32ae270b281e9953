// The first sheet of the workbook: what it is, how to use it, what it rests on.
#include <algorithm>

#include <fmt/format.h>

#include "report/acronyms.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"
#include "report/xlsx_sheets.hpp"

namespace ics::report {

namespace {

std::string titles_of(const std::vector<DataColumn>& columns) {
    std::vector<std::string> titles;
    for (const DataColumn& column : columns)
        if (column.filled != Filled::given) titles.push_back(column.title);
    return fmt::format("{}", fmt::join(titles, ", "));
}

std::string columns_to_fill(const std::vector<DataTable>& tables) {
    std::vector<std::string> out;
    for (const DataTable& table : tables)
        if (const std::string titles = titles_of(table.columns); !titles.empty())
            out.push_back(fmt::format("on '{}' {}", table.title, titles));
    return joined(out);
}

void add_use(const std::vector<DataTable>& tables, bool any_cut, Document& document) {
    document.heading(2, "How to use this workbook");
    document.bullets({"Each sheet is a table. Filter and sort it by the arrows in its first row, which stays in view.",
                      "Columns with a white, framed heading are for you to fill in: " + columns_to_fill(tables) +
                          ". What the assessment records as decided stands there already; 'Status' holds decisions only.",
                      "'How known' on 'Actions' and 'Blocked' says whether an action has begun, and how it is known to be open. "
                      "Where that is only presumed or inferred, it may be done already: check first.",
                      "What you write here changes no advice. Put decisions, ratings and figures into the assessment and make the "
                      "report again.",
                      "An empty cell says that nothing is known or nothing applies. It never stands for nought.",
                      "A priority is a number from 0 to 100, the sum of the points beside it. It orders actions; it rates nobody.",
                      "The first columns of each sheet go on paper; those to the right of them are there to be looked up. Excel "
                      "lets no row be higher than 409 points: a text that needs more stands in its cell in full."});
    if (any_cut)
        document.paragraph(fmt::format("Some texts are longer than the {} characters that Excel allows in a cell: they are cut, and end "
                                       "in '\xE2\x80\xA6'. The report as JSON has all of them.", most_in_cell));
}

std::string rows_words(const DataTable& table) {
    return table.rows.empty() ? table.none : table.holds + " " + capitalised(count(int(table.rows.size()), "row", "rows")) + ".";
}

// What --top kept out.
std::string left_out_words(const LeftOut& left) {
    std::vector<std::string> out;
    const auto add = [&](int n, std::string_view one, std::string_view many) {
        if (n > 0) out.push_back(count(n, one, many));
    };
    add(left.actions, "action", "actions");
    add(left.blocked, "blocked action", "blocked actions");
    add(left.questions, "question", "questions");
    return out.empty() ? "" : "Left out here, of lower priority: " + fmt::format("{}", fmt::join(out, ", ")) + ". --top 0 lists all.";
}

void add_sheets(const Advice& advice, const std::vector<DataTable>& tables, Document& document) {
    document.heading(2, "Sheets");
    std::vector<Field> fields;
    for (const DataTable& table : tables) fields.push_back({table.title, {{rows_words(table)}}});
    document.fields(std::move(fields));
    document.paragraph(left_out_words(advice.left_out));
}

struct CellText {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<std::string>& texts) const { return joined(texts); }
    template <class Other>
    std::string operator()(const Other&) const { return ""; }
};

// All text of the workbook, for whatever looks through it.
Document with_tables(Document document, const std::vector<DataTable>& tables) {
    for (const DataTable& table : tables)
        for (const auto& row : table.rows)
            for (const DataCell& cell : row) document.paragraph(std::visit(CellText(), cell));
    return document;
}

Document read_me(const Advice& advice, const std::vector<DataTable>& tables, bool any_cut) {
    Document document;
    add_title(advice, document);
    add_use(tables, any_cut, document);
    add_sheets(advice, tables, document);
    add_summary(advice, document);
    add_conflicts(advice, document);
    std::vector<Acronym> used;
    with_acronyms(with_tables(document, tables), advice.acronyms, used);
    add_acronyms(used, document);
    add_about(advice, document);
    return document;
}

constexpr int label_width = 22, text_width = 94;  // of the columns, in characters

// A row of the sheet: a label in the first column, text in the second.
struct SheetRow {
    std::string label, text;
    lxw_format* look;  // of the label
    double height;     // points
};

// Lays a document out from top to bottom.
class SheetRows {
public:
    SheetRows(const XlsxLooks& looks, XlsxTexts& texts) : looks_(looks), texts_(texts) {}

    void operator()(const Heading& heading) {
        if (heading.level > 1) add("", "");
        rows_.push_back({texts_.cell(heading.text), "",
                         heading.level == 1 ? looks_.title : heading.level == 2 ? looks_.heading : looks_.subheading,
                         heading.level == 1 ? 26 : heading.level == 2 ? 20 : row_height(1)});
    }
    void operator()(const Entry& entry) { add("", entry.title); }
    void operator()(const Paragraph& paragraph) { add("", plain_words(paragraph.line)); }
    void operator()(const Bullets& bullets) {
        for (const Item& item : bullets.items) {
            add("", "\xE2\x80\xA2 " + plain_words(item.line));
            for (const Line& below : item.below) add("", "\xE2\x80\x93 " + plain_words(below));
        }
    }
    void operator()(const Fields& fields) {
        for (const Field& field : fields.fields) add(field.label, plain_words(field.value));
    }
    void operator()(const Table& table) {
        for (const std::vector<std::string>& cells : table.rows) add(cells.front(), joined({cells.begin() + 1, cells.end()}));
    }

    const std::vector<SheetRow>& rows() const { return rows_; }

private:
    void add(const std::string& label, const std::string& text) {
        rows_.push_back({texts_.cell(label), texts_.cell(text), looks_.label,
                         row_height(std::max(lines_in(label, label_width), lines_in(text, text_width)))});
    }

    const XlsxLooks& looks_;
    XlsxTexts& texts_;
    std::vector<SheetRow> rows_;
};

std::vector<SheetRow> laid_out(const Document& document, const XlsxLooks& looks, XlsxTexts& texts) {
    SheetRows out(looks, texts);
    for (const Block& block : document.blocks()) std::visit(out, block);
    return out.rows();
}

void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text, lxw_format* look) {
    if (!text.empty()) worksheet_write_string(sheet, row, column, text.c_str(), look);
}

}  // namespace

void write_read_me(const Advice& advice, const std::vector<DataTable>& tables, lxw_worksheet* sheet, const XlsxLooks& looks,
                   XlsxTexts& texts) {
    worksheet_set_column(sheet, 0, 0, label_width, nullptr);
    worksheet_set_column(sheet, 1, 1, text_width, nullptr);
    std::vector<SheetRow> rows = laid_out(read_me(advice, tables, false), looks, texts);
    if (texts.any_cut()) rows = laid_out(read_me(advice, tables, true), looks, texts);  // a text here may be what is cut
    for (std::size_t i = 0; i < rows.size(); ++i) {
        write(sheet, lxw_row_t(i), 0, rows[i].label, rows[i].look);
        write(sheet, lxw_row_t(i), 1, rows[i].text, looks.paragraph);
        worksheet_set_row(sheet, lxw_row_t(i), rows[i].height, nullptr);
    }
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    set_up_pages(advice, "Read me", sheet);
}

}  // namespace ics::report
