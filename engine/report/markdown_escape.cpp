#include "report/markdown_escape.hpp"

#include <algorithm>

#include "report/characters.hpp"

namespace ics::report {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_word(char c) { return is_digit(c) || is_letter(c); }

bool is_markup(char c) { return std::string_view("\\`*_{}[]<>|$^~#@").find(c) != std::string_view::npos; }

// '&amp;', '&#38;': an ampersand elsewhere is only itself.
bool is_entity(std::string_view text, std::size_t at) {
    if (at + 1 < text.size() && text[at + 1] == '#') return true;
    std::size_t end = at + 1;
    while (end < text.size() && is_word(text[end])) ++end;
    return end > at + 1 && end < text.size() && text[end] == ';';
}

// ':warning:' is a picture to some readers of Markdown.
bool is_shortcode(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (is_word(text[end]) || text[end] == '_' || text[end] == '+' || text[end] == '-')) ++end;
    return end > at + 1 && end < text.size() && text[end] == ':';
}

// The mark that makes '12.', 'iv)', '(a)' or 'B.' at the start of a block a list; npos where there is none.
std::size_t enumerator_mark(std::string_view text) {
    const std::size_t from = text.starts_with('(') ? 1 : 0;
    std::size_t end = from;
    while (end < text.size() && is_word(text[end])) ++end;
    const std::string_view name = text.substr(from, end - from);
    if (name.empty() || end >= text.size() || (text[end] != '.' && text[end] != ')')) return std::string_view::npos;
    if (end + 1 < text.size() && text[end + 1] != ' ') return std::string_view::npos;
    const bool numeral = std::all_of(name.begin(), name.end(), is_digit) || name.size() == 1 ||
                         name.find_first_not_of("ivxlcdmIVXLCDM") == std::string_view::npos;
    return numeral ? end : std::string_view::npos;
}

bool starts_block(std::string_view text) {
    return text.starts_with('-') || text.starts_with('+') || text.starts_with(':') || text.starts_with('=') ||
           text.starts_with('%');
}

}  // namespace

std::string markdown_escaped(std::string_view raw, bool at_start) {
    const std::string text = at_start ? trimmed_clean(raw) : clean(raw);
    const std::size_t mark = at_start ? enumerator_mark(text) : std::string_view::npos;
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool escaped = is_markup(c) || at == mark || (at == 0 && at_start && starts_block(text)) ||
                             (c == '&' && is_entity(text, at)) || (c == ':' && is_shortcode(text, at));
        if (escaped) out += '\\';
        out += c;
    }
    return out;
}

}  // namespace ics::report
