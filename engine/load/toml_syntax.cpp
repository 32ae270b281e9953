#include "load/toml_syntax.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

namespace ics {

namespace {

// A way of breaking the syntax: how toml++ describes it, and how we do.
struct Slip {
    std::string_view described;  // found in the description
    std::string_view message;
    std::string_view expected;
    std::string_view mend;
};

constexpr std::array slips{
    Slip{"unescaped control characters", "this text holds a character that cannot be seen", "",
         "remove it, or write it as an escape such as \\u0007"},
    Slip{"could not determine value type", "this is no value",
         "text in \"quotes\", a number, true, false, a date or a [list]", "put text in straight double quotes"},
    Slip{"parsing boolean", "this is no value", "true or false, in small letters",
         "correct the word, or put text in quotes"},
    Slip{"expected key or closing '}'", "a table in { } must stand on one line", "",
         "join the lines, or write it as a [table]"},
    Slip{"dangling comma", "a comma before the closing } is not allowed", "", "remove the comma"},
    Slip{"expected comma or closing ']'", "this list lacks a comma, or is not closed", "',' or ']'",
         "separate the entries with commas, and close the list with ]"},
    Slip{"unknown escape sequence", "this backslash starts no known escape", "\\\", \\\\, \\n or \\t",
         "write \\\\ where a backslash is meant"},
    Slip{"expected '=', saw", "a key is followed by something else than '='", "key = value",
         "write '=' after the key; a key that holds spaces or slashes stands in quotes"},
    Slip{"key-value pair: encountered end-of-file", "the file ends where a value is expected", "key = value",
         "complete the line"},
    Slip{"key-value pair: expected value", "a value is missing here", "key = value", "complete the line, or remove it"},
    Slip{"expected a comment or whitespace", "something follows where the line should end", "the end of the line",
         "put one key on a line, and text in one pair of quotes"},
    Slip{"parsing table header: expected ']'", "this heading is not closed", "[table] or [[table]]",
         "add the missing ]"},
    Slip{"leading zeroes", "a number must not begin with 0", "a number such as 22",
         "remove the 0, or put text in quotes"},
    Slip{"expected digit, saw", "this is no number", "digits only, such as 22 or 22.5",
         "write the number alone; a unit has a key of its own"},
    Slip{"expected bare key starting character", "a key is missing here",
         "letters, digits, - and _, or a text in quotes", "write the key, or remove what stands before it"},
    Slip{"encountered end-of-file", "the file ends before this is complete", "",
         "close the quote or bracket that is open"},
};

std::string_view line_of(std::string_view text, std::uint32_t line) {
    for (std::uint32_t at = 1; at < line; ++at) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    return text.substr(0, text.find('\n'));
}

bool continues_character(char c) { return (c & 0xC0) == 0x80; }

// The byte at which the character of `column` (from 1) begins.
std::size_t byte_of(std::string_view line, std::uint32_t column) {
    std::size_t at = 0;
    for (std::uint32_t seen = 1; at < line.size(); ++at)
        if (!continues_character(line[at]) && seen++ == column) break;
    return at;
}

std::uint32_t column_of(std::string_view line, std::size_t byte) {
    const std::string_view before = line.substr(0, byte);
    return std::uint32_t(before.size() -
                         std::size_t(std::count_if(before.begin(), before.end(), continues_character))) +
           1;
}

// The value that `column` stands in or just after, and the byte it begins at.
std::pair<std::string_view, std::size_t> value_at(std::string_view line, std::uint32_t column) {
    constexpr std::string_view ends = " \t\r=[],{}#\"'";
    const std::size_t at = byte_of(line, column);
    const std::size_t from = at == 0 ? 0 : line.find_last_of(ends, at - 1) + 1;
    return {line.substr(from, line.find_first_of(ends, from) - from), from};
}

// From "expected day between 1 and 29 (inclusive), saw 30".
std::string expected_date(std::string_view description) {
    constexpr std::string_view day = "expected day between 1 and ";
    if (const std::size_t at = description.find(day); at != std::string_view::npos) {
        const std::string_view most = description.substr(at + day.size());
        return fmt::format("a day from 1 to {}", most.substr(0, most.find(' ')));
    }
    if (description.find("expected month between") != std::string_view::npos) return "a month from 01 to 12";
    return "year-month-day, such as 2020-03-31";
}

// A date that is none, such as 2020-02-30: TOML has dates, so this is found while parsing.
Diagnostic explain_date(std::string_view description, std::string_view line, Place place) {
    const auto [value, byte] = value_at(line, place.column);
    place.column = column_of(line, byte);
    return {.code = "bad-date",
            .place = place,
            .length = std::uint32_t(std::max<std::size_t>(value.size(), 1)),
            .message = fmt::format("'{}' is no date of the calendar", value),
            .expected = expected_date(description),
            .mend = "correct the date"};
}

// "cannot redefine existing table 'a'", "cannot redefine existing array 'a' as table".
Diagnostic explain_redefinition(std::string_view description, const Place& place) {
    const std::size_t quote = description.find('\'');
    const std::string_view key = description.substr(quote, description.find('\'', quote + 1) + 1 - quote);
    if (description.ends_with(" as table"))
        return {.code = "toml-syntax",
                .place = place,
                .message = fmt::format("{} is written both as [[list of tables]] and as [table]", key),
                .mend = "write it the same way each time"};
    return {.code = "duplicate-key",
            .place = place,
            .message = fmt::format("{} is given twice", key),
            .mend = "remove one of the two; records that may be several are written [[so]]"};
}

Diagnostic explain_open_text(const Place& place) {
    return {.code = "toml-syntax",
            .place = place,
            .message = "this text is not closed on its line",
            .expected = "a closing quote",
            .mend = "add the quote at the end of the text, or use \"\"\" for text of several lines"};
}

bool is_end_of_line(std::string_view line, std::uint32_t column) {
    const std::size_t at = byte_of(line, column);
    return at >= line.size() || line[at] == '\r';
}

}  // namespace

Diagnostic explain_syntax_error(std::string_view description, std::string_view text, const Place& place) {
    const auto says = [&](std::string_view part) { return description.find(part) != std::string_view::npos; };
    if (says("parsing date") || says("parsing time"))
        return explain_date(description, line_of(text, place.line), place);
    if (says("cannot redefine existing")) return explain_redefinition(description, place);
    if (says("unescaped control characters") && is_end_of_line(line_of(text, place.line), place.column))
        return explain_open_text(place);
    const auto slip = std::find_if(slips.begin(), slips.end(), [&](const Slip& s) { return says(s.described); });
    if (slip != slips.end())
        return {.code = "toml-syntax",
                .place = place,
                .message = std::string(slip->message),
                .expected = std::string(slip->expected),
                .mend = std::string(slip->mend)};
    return {.code = "toml-syntax",
            .place = place,
            .message = fmt::format("not TOML: {}", description),
            .mend = "correct the syntax; https://toml.io/en/v1.0.0 describes it"};
}

}  // namespace ics
