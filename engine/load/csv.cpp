#include "load/csv.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <csv.h>
#include <fmt/format.h>

#include "load/report.hpp"
#include "load/utf8.hpp"

namespace ics {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool ends_line(char c) { return c == '\n' || c == '\r'; }

// libcsv, fed one byte at a time, so that the place of each cell is known. Its callbacks only note what
// happened: nothing that may throw runs inside the C library.
class Parser {
public:
    explicit Parser(char separator) {
        csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&parser_, static_cast<unsigned char>(separator));
        csv_set_space_func(&parser_, [](unsigned char) { return 0; });  // spaces belong to the cell
    }
    ~Parser() { csv_free(&parser_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    // False when the byte breaks the quoting.
    bool feed(char byte) {
        seen_ = {};
        return csv_parse(&parser_, &byte, 1, end_cell, end_row, &seen_) == 1;
    }
    // False when a quote is still open.
    bool finish() {
        seen_ = {};
        return csv_fini(&parser_, end_cell, end_row, &seen_) == 0;
    }

    // What the last call completed.
    bool cell_ended() const { return seen_.cell; }
    bool row_ended() const { return seen_.row; }
    std::string text() const { return seen_.size == 0 ? std::string() : std::string(seen_.data, seen_.size); }

private:
    struct Seen {
        bool cell = false, row = false;
        const char* data = nullptr;
        std::size_t size = 0;
    };
    static void end_cell(void* data, std::size_t size, void* seen) {
        *static_cast<Seen*>(seen) = {true, static_cast<Seen*>(seen)->row, static_cast<const char*>(data), size};
    }
    static void end_row(int, void* seen) { static_cast<Seen*>(seen)->row = true; }

    csv_parser parser_{};
    Seen seen_;
};

std::string with_line_feeds(std::string text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        out += text[i] == '\r' ? '\n' : text[i];
    }
    return out;
}

class Reading {
public:
    Reading(const SourceFile& file, char separator, Diagnostics& diagnostics)
        : text_(file.text), parser_(separator), diagnostics_(diagnostics) {
        out_.name = diagnostics.add_file(file.name, "");
        out_.separator = separator;
    }

    std::optional<CsvFile> run(std::size_t start) {
        if (start > byte_order_mark.size()) ++line_;  // past 'sep=;', which a spreadsheet shows as no row
        for (std::size_t at = start; at < text_.size(); ++at) {
            begin(at);
            if (!parser_.feed(text_[at])) return broken(at);
            end();
            advance(at);
        }
        if (!parser_.finish()) return unclosed();
        end();
        return std::move(out_);
    }

private:
    // Notes where a cell begins. Line ends between rows begin none.
    void begin(std::size_t at) {
        if (cell_.place.line != 0) return;
        if (row_.cells.empty() && ends_line(text_[at])) return count_empty_row(at);
        cell_.place = here();
        starts_with_quote_ = text_[at] == '"';
    }

    void count_empty_row(std::size_t at) {
        const bool second_half = text_[at] == '\n' && at > 0 && text_[at - 1] == '\r';
        if (!second_half) ++row_.number;
    }

    void end() {
        if (parser_.cell_ended()) {
            cell_.text = with_line_feeds(parser_.text());
            row_.cells.push_back(std::exchange(cell_, {}));
        }
        if (!parser_.row_ended() || row_.cells.empty()) return;
        const std::uint32_t number = row_.number;
        out_.rows.push_back(std::exchange(row_, {}));
        row_.number = number + 1;
    }

    // Counts lines and characters past the byte at `at`.
    void advance(std::size_t at) {
        const bool first_half = text_[at] == '\r' && at + 1 < text_.size() && text_[at + 1] == '\n';
        if (ends_line(text_[at]) && !first_half) {
            ++line_;
            column_ = 1;
        } else if ((text_[at] & 0xC0) != 0x80) {
            ++column_;
        }
    }

    Place here() const { return {out_.name, line_, column_}; }

    std::optional<CsvFile> broken(std::size_t at) {
        const bool inside = !starts_with_quote_;
        report(diagnostics_, "csv-syntax", {std::string(1, text_[at]), here(), 1},
               inside ? "a quote stands inside a cell that is not in quotes"
                      : "something follows the closing quote of a cell",
               {.expected = "a cell in quotes, each quote inside it written twice: \"so \"\"called\"\" care\"",
                .mend = "quote the cell, or save the file from a spreadsheet, which does so by itself"});
        return std::nullopt;
    }

    std::optional<CsvFile> unclosed() {
        report(diagnostics_, "csv-syntax", {"\"", cell_.place, 1}, "the quote that begins this cell is never closed",
               {.expected = "a closing quote at the end of the cell",
                .mend = "add it, or save the file from a spreadsheet again: it may have been cut off"});
        return std::nullopt;
    }

    std::string_view text_;
    Parser parser_;
    Diagnostics& diagnostics_;
    CsvFile out_;
    CsvRow row_{1, {}};
    Located cell_{"", {}, 1};
    bool starts_with_quote_ = false;
    std::uint32_t line_ = 1, column_ = 1;
};

// Whichever of the three the first row has most of, quoted cells apart.
char separator_of(std::string_view text) {
    constexpr std::array<char, 3> known{',', ';', '\t'};
    std::array<int, 3> count{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (ends_line(c)) break;
        for (std::size_t i = 0; i < known.size(); ++i) count[i] += c == known[i];
    }
    return known[std::size_t(std::max_element(count.begin(), count.end()) - count.begin())];
}

// The separator that a first line such as "sep=;" names.
std::optional<char> named_separator(std::string_view text) {
    const bool named = text.starts_with("sep=") && text.size() > 5 && ends_line(text[5]) &&
                       std::string_view(",;\t|").find(text[4]) != std::string_view::npos;
    return named ? std::optional(text[4]) : std::nullopt;
}

void report_encoding(const SourceFile& file, std::size_t at, Diagnostics& diagnostics) {
    const std::string_view before = std::string_view(file.text).substr(0, at);
    const std::string_view line = before.substr(before.find_last_of("\r\n") + 1);
    const auto lines = std::uint32_t(std::count(before.begin(), before.end(), '\n'));
    const auto column =
        std::uint32_t(std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    report(diagnostics, "not-utf8", {"", {diagnostics.add_file(file.name, ""), lines + 1, column + 1}, 1},
           "this file is not UTF-8 text",
           {.expected = "UTF-8, from here on",
            .mend = "save it from the spreadsheet as 'CSV UTF-8', or convert it to UTF-8"});
}

}  // namespace

std::optional<CsvFile> parse_csv(const SourceFile& file, Diagnostics& diagnostics) {
    if (const auto bad = invalid_utf8(file.text)) {
        report_encoding(file, *bad, diagnostics);
        return std::nullopt;
    }
    const std::string_view text = file.text;
    std::size_t start = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    const auto named = named_separator(text.substr(start));
    const char separator = named ? *named : separator_of(text.substr(start));
    if (named) start += text.substr(start).starts_with(fmt::format("sep={}\r\n", *named)) ? 7 : 6;
    auto parsed = Reading(file, separator, diagnostics).run(start);
    if (!parsed || !parsed->rows.empty()) return parsed;
    report(diagnostics, "empty-file", {"", {parsed->name, 0, 0}, 1}, "this file is empty",
           {.expected = "a row of column names, then the rows of a sheet",
            .mend = "ics-advisor new assessment --format csv writes one to fill in"});
    return std::nullopt;
}

std::string cell_name(std::size_t column, std::uint32_t row) {
    std::string letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), char('A' + (left - 1) % 26));
    return letters + std::to_string(row);
}

}  // namespace ics
