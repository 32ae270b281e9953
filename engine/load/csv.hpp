// One file of comma-separated values as rows of cells, each with its place. The only place that knows libcsv.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/located.hpp"
#include "load/source_file.hpp"

namespace ics {

struct CsvRow {
    std::uint32_t number = 0;  // as a spreadsheet counts rows: from 1, empty ones too
    std::vector<Located> cells;
};

struct CsvFile {
    std::shared_ptr<const std::string> name;
    std::vector<CsvRow> rows;  // at least one; rows without a cell are left out
    char separator = ',';
};

// Reads CSV as RFC 4180 has it, in UTF-8, with or without a byte order mark, with line ends of any kind. Cells may be
// separated by commas, semicolons or tabs: by what the first row has most of, or by what a first line such as
// 'sep=;' says. Cells are kept to the letter; line ends inside them become line feeds. Nothing when the file is empty,
// is not UTF-8, or breaks the quoting; then that is reported (the first such place: what follows it cannot be told
// apart). Lines of the file are not quoted in messages, as those of a spreadsheet are long.
std::optional<CsvFile> parse_csv(const SourceFile& file, Diagnostics& diagnostics);

// The cell's name in a spreadsheet: "H7" of column 7 (from 0) and row 7 (from 1).
std::string cell_name(std::size_t column, std::uint32_t row);

}  // namespace ics
