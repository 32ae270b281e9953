// One filled-in row of a sheet, turned into an entry.
#pragma once

#include <optional>

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
    Diagnostics& diagnostics;
};

// Whether people wrote something into the row.
bool is_filled(const CsvRow& row, const SheetLayout& layout);

// The row as an entry; nothing, after a report, when it cannot be one. A value that cannot be read is reported and left out.
std::optional<SheetEntry> read_sheet_row(const CsvRow& row, const SheetReading& reading);

}  // namespace ics
