// What people changed in the printed columns of a sheet.
#include <map>

#include <fmt/format.h>

#include "skeleton/assessment_sheet.hpp"
#include "skeleton/imported_assessment.hpp"

namespace ics {

namespace {

// Without regard to how lines are broken.
std::string in_one_line(std::string_view text) {
    std::string out;
    for (const char c : trimmed(text)) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!space) out += c;
        else if (!out.empty() && out.back() != ' ') out += ' ';
    }
    return out;
}

}  // namespace

void keep_changed_texts(RatingsSheet& sheet, const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    std::map<Column, std::pair<Place, int>> changed;  // first place, number of rows
    for (SheetEntry& entry : sheet.entries) {
        const PrintedRow printed = printed_row(knowledge, entry.kind, entry.id);
        for (const auto& [column, cell] : entry.printed) {
            if (in_one_line(cell.text) == in_one_line(printed[std::size_t(column)])) continue;
            entry.notes.push_back({std::string(name(column)), cell.text});
            ++changed.emplace(column, std::pair(cell.place, 0)).first->second.second;
        }
    }
    for (const auto& [column, where] : changed)
        diagnostics.add(
            {.code = "changed-text",
             .severity = Severity::warning,
             .place = where.first,
             .message = fmt::format("'{}' of {} is not what the program prints there; it is kept as a comment",
                                    name(column), where.second == 1 ? "a row" : fmt::format("{} rows", where.second)),
             .mend = "nothing, if it was meant; if it was not, look at the row: the knowledge base may have changed",
             .notes = sheet.where(where.first)});
}

}  // namespace ics
