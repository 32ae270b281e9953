// One filled-in row of a sheet, turned into an entry.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "load/ratings_sheet.hpp"
#include "load/sheet_cells.hpp"
#include "load/sheet_layout.hpp"

namespace ics {

// What reading a row needs.
struct SheetReading {
    const KnowledgeBase& knowledge;
    const References& references;
    const SheetCells& cells;
    const SheetLayout& layout;
    const std::vector<std::string> row_ids;  // all that a row can have
    Diagnostics& diagnostics;
};

// Every id that a row can have.
std::vector<std::string> row_ids(const KnowledgeBase& knowledge);

// Whether people wrote something into the row.
bool is_filled(const CsvRow& row, const SheetLayout& layout);

// Warns of a row that is not filled in and whose id is unknown: a cell with a line end may have been torn apart.
void warn_of_unknown_row(const CsvRow& row, const SheetReading& reading);

// The row as an entry; nothing, after a report, when it cannot be one. A value that cannot be read is reported and left out.
std::optional<SheetEntry> read_sheet_row(const CsvRow& row, const SheetReading& reading);

}  // namespace ics
