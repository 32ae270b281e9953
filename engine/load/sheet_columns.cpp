#include "load/sheet_columns.hpp"

#include <algorithm>
#include <utility>

namespace ics {

namespace {

constexpr std::array<std::string_view, column_count> column_names{
    "id",       "kind",   "domain", "capability", "stage",   "text",   "choices",     "answer",
    "evidence", "source", "rater",  "date",       "comment", "reason", "local target"};

constexpr std::array<std::string_view, 6> kind_names{"system",    "target", "capability",
                                                     "criterion", "metric", "context"};

bool begins_formula(std::string_view text) {
    const std::size_t at = text.find_first_not_of('\'');
    return at != std::string_view::npos && std::string_view("=+-@\t\r\n").find(text[at]) != std::string_view::npos;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

}  // namespace

std::string_view name(Column column) { return column_names[std::size_t(column)]; }

std::optional<Column> column_named(std::string_view heading) {
    const std::string word = folded(heading);
    if (word == "rating" || word == "status" || word == "value") return Column::answer;
    const auto found = std::find(column_names.begin(), column_names.end(), word);
    return found == column_names.end() ? std::nullopt
                                       : std::optional(columns[std::size_t(found - column_names.begin())]);
}

std::string_view name(RowKind kind) { return kind_names[std::size_t(kind)]; }

std::optional<RowKind> row_kind_named(std::string_view word) {
    const auto found = std::find(kind_names.begin(), kind_names.end(), folded(word));
    return found == kind_names.end() ? std::nullopt : std::optional(RowKind(found - kind_names.begin()));
}

std::string folded(std::string_view text) {
    std::string out;
    for (const char c : trimmed(text)) {
        const bool gap = c == ' ' || c == '_' || c == '-' || c == '\n' || c == '\t';
        if (!gap) out += lower(c);
        else if (!out.empty() && out.back() != ' ') out += ' ';
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view no_break = "\xC2\xA0";
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    for (bool more = true; more && !text.empty();) {
        if (blank(text.front())) text.remove_prefix(1);
        else if (blank(text.back())) text.remove_suffix(1);
        else if (text.starts_with(no_break)) text.remove_prefix(2);
        else if (text.ends_with(no_break)) text.remove_suffix(2);
        else more = false;
    }
    return text;
}

std::string guarded(std::string text) { return begins_formula(text) ? "'" + std::move(text) : text; }

std::string unguarded(std::string text) {
    if (text.starts_with('\'') && begins_formula(text)) text.erase(0, 1);
    return text;
}

}  // namespace ics
