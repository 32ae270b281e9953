// Which column of a sheet is what, from its first row.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "load/csv.hpp"
#include "load/sheet_columns.hpp"

namespace ics {

// Where the columns stand, and those that a person added.
class SheetLayout {
public:
    // Reports columns that are there twice, and a sheet without `id` or `answer`.
    SheetLayout(const CsvRow& heading, Diagnostics& diagnostics);

    // False where rows cannot be read.
    bool usable() const { return usable_; }
    // The row's cell, null where the row has none: spreadsheets leave out empty cells at the end of a row.
    const Located* cell(const CsvRow& row, Column column) const;

    struct Extra {
        std::size_t index = 0;
        Located heading;
        std::string label;  // "Owner", or "column H" where it has no heading
    };
    const std::vector<Extra>& extras() const { return extras_; }
    // The first cell past the headings that holds something; null where there is none.
    const Located* surplus(const CsvRow& row) const;
    // "answer": how messages call a column.
    std::string heading(std::size_t index) const;

private:
    void add(std::size_t index, const Located& heading, Diagnostics& diagnostics);

    std::array<std::optional<std::size_t>, column_count> index_{};
    std::vector<Extra> extras_;
    std::vector<std::string> headings_;
    bool usable_ = true;
};

}  // namespace ics
