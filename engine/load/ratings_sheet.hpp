// A sheet that people filled in: CSV to the entries of an assessment, each checked, with every remark that was made.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/located.hpp"
#include "load/sheet_columns.hpp"
#include "load/source_file.hpp"
#include "model/date.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// Something that was written in the sheet and has no key in an assessment.
struct SheetNote {
    std::string label;  // what it is; empty for the column 'comment'
    std::string text;   // to the letter, in as many lines as it had
};

using SheetValue = std::variant<std::string, std::vector<std::string>, double, bool, Date>;

// Where a value of an entry was written.
struct ValueCell {
    Place place;
    std::uint32_t row = 0;  // as a spreadsheet counts
};

// One table of an assessment.
struct SheetEntry {
    RowKind kind = RowKind::system;
    std::string
        id;  // of the capability, criterion, framework or context fact, the name of the metric; empty for system
    std::vector<std::pair<std::string, SheetValue>> values;  // by key of the assessment; empty where there is no answer
    std::map<std::string, ValueCell> cells;  // of the values, by key
    std::vector<SheetNote> notes;
    std::vector<std::pair<Column, Located>> printed;  // what the row has in the printed columns, id and kind apart
    Place place;                                      // of the row's id

    const SheetValue* find(std::string_view key) const;
    // Of the value's cell; of the row's id where there is none.
    Place place_of(const std::string& key) const;
};

struct RatingsSheet {
    std::vector<SheetEntry> entries;  // in the order of the sheet; each kind and id once; rows left empty are left out
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::string>
        cells;  // by line and column of the file: "in cell H7, ..."

    // For the notes of a message: the cell at this place, as a spreadsheet names it; none where there is none.
    std::vector<std::string> where(const Place& place) const;
};

// Reads the sheet; columns may stand in any order. Nothing when anything is wrong; every problem is reported first, with the
// row and column as a spreadsheet names them. What an assessment has no place for (columns of one's own, evidence
// without an answer) becomes a note, with a warning.
std::optional<RatingsSheet> read_ratings_sheet(const SourceFile& file, const KnowledgeBase& knowledge,
                                               Diagnostics& diagnostics);

}  // namespace ics
