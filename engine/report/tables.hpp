// The advice as tables, for spreadsheets. Each table's columns stand in one place, so that the workbook and CSV agree.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "advise/advice.hpp"

namespace ics::report {

// What a cell holds. Nothing where nothing is known, or nothing applies: never 0. A list is several texts in one cell.
// Texts are as the advice has them: each format makes them safe.
using DataCell = std::variant<std::monostate, std::string, std::vector<std::string>, double, Date>;

// Whether the program gives what a column holds, or people fill it in, and with what.
enum class Filled { given, with_text, with_choice, with_date };

struct DataColumn {
    std::string title;
    int width = 12;                     // characters
    Filled filled = Filled::given;
    std::vector<std::string> choices{}; // of a column filled with a choice
};

// Every row has one cell for each column.
struct DataTable {
    std::string title;   // "Actions"
    std::string holds;   // what its rows are, in a sentence
    std::string none;    // said where it has no row
    std::size_t named = 1;    // the first columns, that say what a row is about
    std::size_t printed = 1;  // the first columns, that go on paper
    std::vector<DataColumn> columns;
    std::vector<std::vector<DataCell>> rows;
};

DataTable actions_table(const Advice& advice);          // ready actions, with columns for people to fill in
DataTable blocked_table(const Advice& advice);          // a row for each thing that a blocked action waits for; the same columns
DataTable recommendations_table(const Advice& advice);  // for local leaders and for national bodies, and findings without any
DataTable position_table(const Advice& advice);
DataTable commitments_table(const Advice& advice);
DataTable requirements_table(const Advice& advice);
DataTable questions_table(const Advice& advice);

// A table and its name, as --table has it: "actions".
struct NamedTable {
    std::string name;
    DataTable (*make)(const Advice&);
};

// All of them, in the order of the workbook's sheets.
const std::vector<NamedTable>& named_tables();
std::vector<DataTable> data_tables(const Advice& advice);

}  // namespace ics::report
