#include "load/ratings_sheet.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/report.hpp"
#include "load/sheet_row.hpp"

namespace ics {

namespace {

// The entries so far: a row about what an earlier row is about is joined to it.
class Entries {
public:
    explicit Entries(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    void add(SheetEntry entry) {
        const auto [at, is_new] = places_.emplace(std::pair(entry.kind, entry.id), entries_.size());
        if (is_new) entries_.push_back(std::move(entry));
        else join(at->second, std::move(entry));
    }

    std::vector<SheetEntry> take() && { return std::move(entries_); }

private:
    void join(std::size_t at, SheetEntry entry) {
        SheetEntry& first = entries_[at];
        for (auto& [key, value] : entry.values) {
            const SheetValue* before = first.find(key);
            if (before && *before != value) differ(first, key, entry, value);
            if (before) continue;
            first.values.emplace_back(key, std::move(value));
            first.cells.emplace(key, entry.cells.at(key));
        }
        first.notes.insert(first.notes.end(), entry.notes.begin(), entry.notes.end());
        first.printed.insert(first.printed.end(), entry.printed.begin(), entry.printed.end());
    }

    static bool is_answer(std::string_view key, RowKind kind) {
        return key == "stage" || key == "status" || key == "value" || key == "target" || key == "by" ||
               kind == RowKind::system;
    }

    // Two answers cannot both be taken; what is said of them can be kept.
    void differ(SheetEntry& first, const std::string& key, const SheetEntry& entry, const SheetValue& value) {
        const std::uint32_t row = first.cells.at(key).row;
        const std::string about = entry.kind == RowKind::system ? key : entry.id;
        const std::string* const text = std::get_if<std::string>(&value);
        if (!is_answer(key, entry.kind) && text) {
            first.notes.push_back({key, *text});
            diagnostics_.add({.code = "kept-as-comment",
                              .severity = Severity::warning,
                              .place = entry.place,
                              .message = fmt::format(
                                  "'{}' has a row before, row {}, with another '{}'; this one is kept as a comment",
                                  about, row, key)});
            return;
        }
        report(
            diagnostics_, "said-twice", {about, entry.place, 1},
            fmt::format("'{}' has another '{}' in row {}", about, entry.kind == RowKind::system ? "answer" : key, row),
            {.mend = entry.kind == RowKind::capability && key == "stage"
                         ? "keep one of the two, or name both stages in one row: developing; maturing"
                         : "keep one of the two"});
    }

    Diagnostics& diagnostics_;
    std::vector<SheetEntry> entries_;
    std::map<std::pair<RowKind, std::string>, std::size_t> places_;
};

// Columns of one's own in which something stands.
void warn_of_extras(const CsvFile& file, const SheetLayout& layout, Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (const Column column : columns) known.emplace_back(name(column));
    for (const SheetLayout::Extra& extra : layout.extras()) {
        const bool used = std::any_of(file.rows.begin() + 1, file.rows.end(), [&](const CsvRow& row) {
            return extra.index < row.cells.size() && !trimmed(row.cells[extra.index].text).empty();
        });
        if (!used) continue;
        diagnostics.add(
            {.code = "unknown-column",
             .severity = Severity::warning,
             .place = extra.heading.place,
             .message = fmt::format("there is no column '{}': what stands in it is kept as comments", extra.label),
             .nearest = nearest_name(folded(extra.label), known)});
    }
}

void name_cells(const CsvFile& file, const SheetLayout& layout, RatingsSheet& sheet) {
    for (const CsvRow& row : file.rows)
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            sheet.cells.emplace(std::pair(row.cells[i].place.line, row.cells[i].place.column),
                                fmt::format("in cell {}, column '{}'", cell_name(i, row.number), layout.heading(i)));
}

std::vector<SheetEntry> read_rows(const CsvFile& file, const SheetLayout& layout, const KnowledgeBase& knowledge,
                                  Diagnostics& diagnostics) {
    const References references(knowledge, diagnostics);
    const SheetCells cells(knowledge, references, diagnostics, file.separator);
    const SheetReading reading{knowledge, references, cells, layout, row_ids(knowledge), diagnostics};
    Entries entries(diagnostics);
    for (std::size_t i = 1; i < file.rows.size(); ++i) {
        if (!is_filled(file.rows[i], layout)) warn_of_unknown_row(file.rows[i], reading);
        else if (auto entry = read_sheet_row(file.rows[i], reading)) entries.add(std::move(*entry));
    }
    return std::move(entries).take();
}

}  // namespace

const SheetValue* SheetEntry::find(std::string_view key) const {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.first == key; });
    return found == values.end() ? nullptr : &found->second;
}

Place SheetEntry::place_of(const std::string& key) const {
    const auto cell = cells.find(key);
    return cell == cells.end() ? place : cell->second.place;
}

std::vector<std::string> RatingsSheet::where(const Place& place) const {
    const auto cell = cells.find({place.line, place.column});
    return cell == cells.end() ? std::vector<std::string>{} : std::vector{cell->second};
}

std::optional<RatingsSheet> read_ratings_sheet(const SourceFile& file, const KnowledgeBase& knowledge,
                                               Diagnostics& diagnostics) {
    const auto parsed = parse_csv(file, diagnostics);
    if (!parsed) return std::nullopt;
    Diagnostics found;
    const SheetLayout layout(parsed->rows[0], found);
    RatingsSheet sheet;
    if (layout.usable()) {
        warn_of_extras(*parsed, layout, found);
        sheet.entries = read_rows(*parsed, layout, knowledge, found);
    }
    name_cells(*parsed, layout, sheet);
    for (Diagnostic d : found.sorted()) {
        d.notes = sheet.where(d.place);
        diagnostics.add(std::move(d));
    }
    return found.has_errors() ? std::nullopt : std::optional(std::move(sheet));
}

}  // namespace ics
