#include "report/xlsx_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "report/characters.hpp"
#include "report/words.hpp"
#include "report/wrap.hpp"

namespace ics::report {

namespace {

constexpr std::string_view ellipsis = "\xE2\x80\xA6", bullet = "\xE2\x80\xA2 ";

std::size_t utf16_units(char32_t character) { return character > 0xFFFF ? 2 : 1; }

// XML has no place for these two, which are no characters.
std::string without_non_characters(std::string text) {
    for (const std::string_view none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
        for (std::size_t at = 0; (at = text.find(none, at)) != std::string::npos;) text.replace(at, none.size(), "\xEF\xBF\xBD");
    return text;
}

// Excel reads '_x0041_' as 'A': the underscore that begins what looks so is spelt out.
std::string spelt_out(const std::string& text) {
    const auto is_hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view next = std::string_view(text).substr(at, 7);
        const bool escape = next.size() == 7 && next.starts_with("_x") && next[6] == '_' && std::all_of(next.begin() + 2, next.begin() + 6, is_hex);
        out += escape ? "_x005F_" : std::string(1, text[at]);
    }
    return out;
}

std::string cell_line(std::string_view text) { return spelt_out(without_non_characters(trimmed_clean(text))); }

// Where the text ends that has at most `most` characters.
std::size_t end_of(std::string_view text, std::size_t most) {
    std::size_t at = 0;
    for (std::size_t units = 0; at < text.size();) {
        std::size_t next = at;
        units += utf16_units(next_character(text, next));
        if (units > most) break;
        at = next;
    }
    return at;
}

std::string cut(std::string text, std::size_t most) {
    if (text.size() <= most || utf16_length(text) <= most) return text;
    text.resize(end_of(text, most - 1));
    return text.append(ellipsis);
}

}  // namespace

std::size_t utf16_length(std::string_view text) {
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) units += utf16_units(next_character(text, at));
    return units;
}

int lines_in(std::string_view text, int width) {
    const int characters = width * 9 / 8;  // letters of Arial 10 are a little narrower than figures of Calibri 11
    int lines = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines += std::max(1, int(wrap({{std::string(text.substr(at, end - at))}}, characters).size()));
        at = end + 1;
    }
    return lines;
}

std::string shortened(std::string_view text, std::size_t most) { return cut(without_non_characters(trimmed_clean(text)), most); }

std::string page_text(std::string_view text, std::size_t most) {
    std::string out;
    for (const char c : shortened(text, most)) out += c == '&' ? std::string("&&") : std::string(1, c);
    return out;
}

std::string XlsxTexts::fitting(std::string text) {
    std::string fits = cut(text, most_in_cell);
    any_cut_ = any_cut_ || fits != text;
    return fits;
}

std::string XlsxTexts::cell(std::string_view text) { return fitting(cell_line(text)); }

std::string XlsxTexts::cell(const std::vector<std::string>& texts) {
    std::vector<std::string> clean_texts;
    for (const std::string& text : texts) clean_texts.push_back(cell_line(text));
    if (texts.size() <= 1 || texts.size() > most_line_feeds) return fitting(joined(clean_texts));
    return fitting(fmt::format("{0}{1}", bullet, fmt::join(clean_texts, fmt::format("\n{}", bullet))));
}

}  // namespace ics::report
