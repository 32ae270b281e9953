// The columns and the kinds of rows of an assessment as a sheet: what `new assessment --format csv` writes and `import` reads.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace ics {

enum class Column {
    id,
    kind,
    domain,
    capability,
    stage,
    text,
    choices,  // printed, to be read by people
    answer,
    evidence,
    source,
    rater,
    date,
    comment,
    reason,
    local_target  // for people to fill in
};
inline constexpr std::size_t column_count = 15;
inline constexpr std::array<Column, column_count> columns{
    Column::id,    Column::kind,    Column::domain,  Column::capability, Column::stage,
    Column::text,  Column::choices, Column::answer,  Column::evidence,   Column::source,
    Column::rater, Column::date,    Column::comment, Column::reason,     Column::local_target};

// As it stands in the first row: "local target".
std::string_view name(Column column);
// Whether the program writes the column; else people fill it in.
inline bool is_printed(Column column) { return column < Column::answer; }
// The column that a heading names, whatever its case, "local_target" too; 'rating', 'status' and 'value' are other names of
// 'answer'. Nothing when there is none.
std::optional<Column> column_named(std::string_view heading);

// What a row is about. `system`: the system's name, date, population and so on; `target`: the stage aimed at in a framework.
enum class RowKind { system, target, capability, criterion, metric, context };
std::string_view name(RowKind kind);
std::optional<RowKind> row_kind_named(std::string_view word);

// Small letters, without spaces at the ends; inner spaces, '_' and '-' as one space.
std::string folded(std::string_view text);
// `text` without spaces, tabs, line ends and no-break spaces at its ends.
std::string_view trimmed(std::string_view text);

// A spreadsheet takes a cell that begins with = + - @, a tab or a line end for a formula: an apostrophe before it
// keeps it text. `unguarded` undoes exactly that.
std::string guarded(std::string text);
std::string unguarded(std::string text);

}  // namespace ics
