#include "report/document.hpp"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace ics::report {

namespace {

bool is_empty_column(const Table& table, std::size_t column) {
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) { return row[column].empty(); });
}

void drop_column(Table& table, std::size_t column) {
    table.columns.erase(table.columns.begin() + std::ptrdiff_t(column));
    for (auto& row : table.rows) row.erase(row.begin() + std::ptrdiff_t(column));
}

}  // namespace

bool empty(const Line& line) {
    return std::all_of(line.begin(), line.end(), [](const Span& span) { return span.text.empty(); });
}

std::string plain_words(const Line& line) {
    std::string out;
    for (const Span& span : line) out += span.text;
    return out;
}

void append(Line more, Line& line) {
    line.insert(line.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void Document::heading(int level, std::string text) { blocks_.emplace_back(Heading{level, std::move(text)}); }

void Document::entry(std::string number, std::string title) {
    blocks_.emplace_back(Entry{std::move(number), std::move(title)});
}

void Document::paragraph(Line line) {
    if (!empty(line)) blocks_.emplace_back(Paragraph{std::move(line)});
}

void Document::paragraph(std::string text) { paragraph(Line{{std::move(text)}}); }

void Document::bullets(std::vector<Item> items) {
    std::erase_if(items, [](const Item& item) { return empty(item.line); });
    if (!items.empty()) blocks_.emplace_back(Bullets{std::move(items)});
}

void Document::bullets(const std::vector<std::string>& texts) {
    std::vector<Item> items;
    for (const std::string& text : texts) items.push_back({{{text}}, {}});
    bullets(std::move(items));
}

void Document::fields(std::vector<Field> fields) {
    std::erase_if(fields, [](const Field& field) { return empty(field.value); });
    if (!fields.empty()) blocks_.emplace_back(Fields{std::move(fields)});
}

void Document::table(Table table) {
    assert(std::all_of(table.rows.begin(), table.rows.end(),
                       [&](const auto& row) { return row.size() == table.columns.size(); }));
    if (table.rows.empty()) return;
    for (std::size_t i = table.columns.size(); i-- > 0;)
        if (is_empty_column(table, i)) drop_column(table, i);
    blocks_.emplace_back(std::move(table));
}

}  // namespace ics::report
