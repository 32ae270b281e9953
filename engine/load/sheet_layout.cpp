#include "load/sheet_layout.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/report.hpp"

namespace ics {

SheetLayout::SheetLayout(const CsvRow& heading, Diagnostics& diagnostics) {
    for (std::size_t i = 0; i < heading.cells.size(); ++i) add(i, heading.cells[i], diagnostics);
    for (const Column needed : {Column::id, Column::answer}) {
        if (index_[std::size_t(needed)]) continue;
        usable_ = false;
        report(
            diagnostics, "missing-column", heading.cells[0],
            fmt::format("the first row names no column '{}'", name(needed)),
            {.expected = "id, answer and others, in any order",
             .mend = "name the columns in the first row; ics-advisor new assessment --format csv shows all of them"});
    }
}

void SheetLayout::add(std::size_t index, const Located& heading, Diagnostics& diagnostics) {
    const std::string text(trimmed(heading.text));
    headings_.push_back(text.empty() ? "no heading" : text);
    const auto column = column_named(text);
    if (!column) {
        const std::string letters = cell_name(index, 1);
        const std::string label = text.empty() ? "column " + letters.substr(0, letters.size() - 1) : text;
        return extras_.push_back({index, heading, label});
    }
    auto& at = index_[std::size_t(*column)];
    if (!at) {
        at = index;
        return;
    }
    usable_ = false;
    report(
        diagnostics, "duplicate-column", heading,
        fmt::format("'{}' is the column '{}' a second time; the first is {}", text, name(*column), cell_name(*at, 1)),
        {.mend = "keep one of the two, or give the other a heading of its own"});
}

const Located* SheetLayout::cell(const CsvRow& row, Column column) const {
    const auto& at = index_[std::size_t(column)];
    return at && *at < row.cells.size() ? &row.cells[*at] : nullptr;
}

const Located* SheetLayout::surplus(const CsvRow& row) const {
    for (std::size_t i = headings_.size(); i < row.cells.size(); ++i)
        if (!trimmed(row.cells[i].text).empty()) return &row.cells[i];
    return nullptr;
}

std::string SheetLayout::heading(std::size_t index) const {
    return index < headings_.size() ? headings_[index] : "no heading";
}

}  // namespace ics
