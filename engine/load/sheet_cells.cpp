#include "load/sheet_cells.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <regex>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/report.hpp"
#include "load/sheet_columns.hpp"

namespace ics {

namespace {

Located part(const Located& cell, std::string_view text) {
    return {std::string(trimmed(text)), cell.place, cell.length};
}

constexpr std::size_t longest_figure = 40;  // characters

bool is_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "16.8" in two, at the first `mark`; the second is empty where there is none.
struct Halves {
    std::string_view before, after;
    bool marked = false;
};
Halves halves(std::string_view text, char mark) {
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos) return {text, {}, false};
    return {text.substr(0, at), text.substr(at + 1), true};
}

// "1250" and "1250.5".
bool is_plain(std::string_view text) {
    const Halves parts = halves(text, '.');
    return is_digits(parts.before) && (!parts.marked || is_digits(parts.after));
}

// "1,000,000" and "1,250.5", but neither "0,125" nor "000,001": no thousands begin with a zero.
bool is_grouped(std::string_view text) {
    const Halves parts = halves(text, '.');
    Halves groups = halves(parts.before, ',');
    bool fine = groups.marked && is_digits(groups.before) && groups.before.size() <= 3 && groups.before[0] != '0';
    while (fine && groups.marked) {
        groups = halves(groups.after, ',');
        fine = is_digits(groups.before) && groups.before.size() == 3;
    }
    return fine && (!parts.marked || is_digits(parts.after));
}

// "1.250", where the point may stand between thousands.
bool is_point_or_thousands(std::string_view text) {
    const Halves parts = halves(text, '.');
    return is_plain(text) && parts.before.size() <= 3 && parts.before[0] != '0' && parts.after.size() == 3;
}

// "16,8"; three digits after the comma could be thousands.
bool is_decimal_comma(std::string_view text) {
    const Halves parts = halves(text, ',');
    return is_digits(parts.before) && is_digits(parts.after) && parts.after.size() != 3;
}

// "16.8" of "16.8", "1,000,000" and "16,8"; nothing where that is no figure, or could be two.
std::optional<std::string> plain_figure(const std::string& text, char separator) {
    if (text.size() > longest_figure) return std::nullopt;
    const std::string_view figure = std::string_view(text).substr(text.starts_with('-') ? 1 : 0);
    const bool comma_file = separator == ',';
    std::string out = text;
    if (is_plain(figure)) return comma_file || !is_point_or_thousands(figure) ? std::optional(out) : std::nullopt;
    const bool either = figure.find('.') == std::string_view::npos && figure.find(',') == figure.rfind(',');  // "1,250"
    if (is_grouped(figure) && (comma_file || !either)) {
        std::erase(out, ',');
        return out;
    }
    if (!is_decimal_comma(figure)) return std::nullopt;
    out[out.find(',')] = '.';
    return out;
}

// No-break and narrow spaces as well.
std::string without_spaces(std::string_view text) {
    constexpr std::array<std::string_view, 6> spaces{" ", "\t", "\n", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"};
    std::string out;
    while (!text.empty()) {
        const auto space =
            std::find_if(spaces.begin(), spaces.end(), [&](std::string_view s) { return text.starts_with(s); });
        if (space == spaces.end()) out += text.front();
        text.remove_prefix(space == spaces.end() ? 1 : space->size());
    }
    return out;
}

// What a message shows of a cell: a text that is no figure may be a page long.
std::string shown(const Located& cell) {
    std::string_view text = trimmed(cell.text);
    if (text.size() <= 2 * longest_figure) return std::string(text);
    text = text.substr(0, longest_figure);
    while (!text.empty() && (text.back() & 0x80) != 0) text.remove_suffix(1);  // no half of a character
    return std::string(text) + "...";
}

// "2019-03-31" of the figures that a date is written with.
std::string dashed(const std::string& year, const std::string& month, const std::string& day) {
    return fmt::format("{}-{:0>2}-{:0>2}", year, month, day);
}

}  // namespace

bool says_unknown(std::string_view cell) {
    const std::string word = folded(cell);
    return word == "?" || word == "unknown" || word == "not known";
}

std::optional<Level> SheetCells::level_of(FrameworkIndex framework, std::string_view text) const {
    const std::vector<Stage>& stages = (*knowledge_)[framework].stages;
    const std::string word = folded(text);
    const auto found = std::find_if(stages.begin(), stages.end(), [&](const Stage& stage) {
        return folded(stage.id) == word || folded(stage.title) == word;
    });
    return found == stages.end() ? std::nullopt : std::optional(Level(found - stages.begin()));
}

std::optional<Level> SheetCells::stage(FrameworkIndex framework, const Located& cell) const {
    const auto level = level_of(framework, cell.text);
    return level ? level : references_->stage(framework, part(cell, cell.text));
}

std::optional<LevelRange> SheetCells::stages(FrameworkIndex framework, const Located& cell) const {
    if (const auto level = level_of(framework, cell.text)) return LevelRange{*level, *level};
    const std::string_view text = cell.text;
    constexpr std::array<std::string_view, 9> joints{";", ",", "/", "-", "\xE2\x80\x93", " to ", " or ", " and ", "\n"};
    for (const std::string_view joint : joints)
        for (std::size_t at = text.find(joint); at != std::string_view::npos; at = text.find(joint, at + 1)) {
            const Located first = part(cell, text.substr(0, at)), second = part(cell, text.substr(at + joint.size()));
            const auto a = level_of(framework, first.text), b = level_of(framework, second.text);
            if (a && b) return LevelRange{std::min(*a, *b), std::max(*a, *b)};
            if (a) references_->stage(framework, second);
            if (b) references_->stage(framework, first);
            if (a || b) return std::nullopt;
        }
    references_->stage(framework, part(cell, text));
    return std::nullopt;
}

std::optional<std::string> SheetCells::status(const Located& cell) const {
    const std::vector<std::string> words{"met", "partly", "unmet", "not-applicable"};
    std::string word = folded(cell.text);
    if (word == "partly met" || word == "partially met" || word == "partial" || word == "partially") word = "partly";
    if (word == "not met") word = "unmet";
    if (word == "not applicable" || word == "n/a") word = "not-applicable";
    if (std::find(words.begin(), words.end(), word) != words.end()) return word;
    report(*diagnostics_, "unknown-status", cell, fmt::format("'{}' is no status", trimmed(cell.text)),
           {.expected = "met, partly, unmet or not-applicable",
            .nearest = nearest_name(word, words),
            .mend = "say whether the criterion is met"});
    return std::nullopt;
}

std::optional<bool> SheetCells::truth(const Located& cell) const {
    const std::string word = folded(cell.text);
    if (word == "yes" || word == "true" || word == "y") return true;
    if (word == "no" || word == "false" || word == "n") return false;
    report(*diagnostics_, "not-yes-or-no", cell, fmt::format("'{}' is neither yes nor no", trimmed(cell.text)),
           {.expected = "yes or no", .mend = "write one of the two, or empty the cell where it is not known"});
    return std::nullopt;
}

std::optional<double> SheetCells::figure(const Located& cell, std::string_view unit) const {
    std::string text = without_spaces(cell.text);
    const bool signed_percent = text.ends_with('%') && unit == "%";
    if (signed_percent) text.pop_back();
    double value = 0;
    const auto plain = plain_figure(text, separator_);
    if (!plain || std::from_chars(plain->data(), plain->data() + plain->size(), value).ec != std::errc{} ||
        !std::isfinite(value)) {
        report_figure(cell, unit, !plain && text.find_first_not_of("-.,0123456789") == std::string::npos);
        return std::nullopt;
    }
    if (unit != "%" || signed_percent || value == 0 || value < -1 || value > 1) return value;
    report_fraction(cell, value);
    return std::nullopt;
}

void SheetCells::report_figure(const Located& cell, std::string_view unit, bool grouped) const {
    report(*diagnostics_, "bad-figure", cell,
           grouped ? fmt::format("'{}' can be read in more ways than one, or in none", shown(cell))
                   : fmt::format("'{}' is no figure", shown(cell)),
           {.expected = unit.empty() ? "a number, such as 1000 or 16.8"
                                     : fmt::format("a number, in {}, such as 1000 or 16.8", unit),
            .mend = grouped ? "write it without signs between thousands, and a point before decimals"
                            : "write the number alone; what is to be said of it goes into 'comment'"});
}

// A cell that a spreadsheet shows as 16.8% holds 0.168, and comes out of a workbook as that.
void SheetCells::report_fraction(const Located& cell, double value) const {
    report(*diagnostics_, "bad-figure", cell,
           fmt::format("'{0}' could be {0}%, or the {1:.6g}% that a spreadsheet keeps as {0}", trimmed(cell.text), value * 100),
           {.expected = "the figure in %, in a cell that is not formatted as a percentage",
            .mend = fmt::format("write {:.6g}, or {:.6g}%, as text", value * 100, value)});
}

std::optional<Date> SheetCells::date(const Located& cell) const {
    static const std::regex year_first("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})( 00:00(:00)?)?"),
        day_first("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})( 00:00(:00)?)?");
    const std::string text(trimmed(cell.text));
    std::smatch found;
    std::optional<Date> date;
    if (std::regex_match(text, found, year_first)) date = parse_date(dashed(found[1], found[2], found[3]));
    else if (std::regex_match(text, found, day_first)) date = parse_date(dashed(found[4], found[3], found[1]));
    if (date) return date;
    report(*diagnostics_, "bad-date", cell, fmt::format("'{}' is no date of the calendar", shown(cell)),
           {.expected = "2019-03-31, or the day first: 31/03/2019", .mend = "correct the date"});
    return std::nullopt;
}

std::vector<Located> SheetCells::list(const Located& cell) const {
    std::vector<Located> parts;
    for (std::string_view left = cell.text; !left.empty();) {
        const std::size_t end = std::min(left.find_first_of(";,\n"), left.size());
        if (const Located one = part(cell, left.substr(0, end)); !one.text.empty()) parts.push_back(one);
        left.remove_prefix(std::min(end + 1, left.size()));
    }
    return parts;
}

}  // namespace ics
