// How tables are put together: a column is its heading and the function that gives its cells.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/tables.hpp"

namespace ics::report {

// A column of a table whose rows are made from values of type Row.
template <class Row>
struct ColumnOf {
    DataColumn column;
    std::function<DataCell(const Row&)> cell;
};

template <class Row>
using ColumnsOf = std::vector<ColumnOf<Row>>;

// Gives `table` these columns, and a row for each of `rows`.
template <class Row>
void fill_table(DataTable& table, const ColumnsOf<Row>& columns, const std::vector<Row>& rows) {
    for (const ColumnOf<Row>& one : columns) table.columns.push_back(one.column);
    for (const Row& row : rows) {
        std::vector<DataCell> cells;
        for (const ColumnOf<Row>& one : columns) cells.push_back(one.cell(row));
        table.rows.push_back(std::move(cells));
    }
}

// Columns of a part of what a row is made from.
template <class Row, class Part, class Get>
ColumnsOf<Row> columns_of(const ColumnsOf<Part>& columns, Get get) {
    ColumnsOf<Row> out;
    for (const ColumnOf<Part>& one : columns)
        out.push_back({one.column, [get, cell = one.cell](const Row& row) { return cell(get(row)); }});
    return out;
}

template <class Row>
void append(ColumnsOf<Row>& columns, ColumnsOf<Row> more) {
    for (ColumnOf<Row>& one : more) columns.push_back(std::move(one));
}

// Cells. An empty text or list is nothing.
DataCell text_cell(std::string text);
DataCell list_cell(std::vector<std::string> texts);
DataCell titles_cell(const std::vector<Named>& list);  // all of them
DataCell date_cell(const std::optional<Date>& date);   // nothing, too, for a date that the calendar does not have
DataCell date_cell(const std::optional<Deadline>& deadline);
DataCell tenths_cell(double number);                   // as people see it: with at most one decimal

// What else is to be said of a date: how the source puts it, that it has passed, and whose it is with that.
DataCell source_words_cell(const std::optional<Deadline>& deadline);
DataCell passed_cell(const std::optional<Deadline>& deadline);
DataCell whose_cell(const std::optional<Deadline>& deadline);

}  // namespace ics::report
