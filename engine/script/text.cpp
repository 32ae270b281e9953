#include "script/text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/utf8.hpp"

namespace ics {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::size_t longest_shown = 80;  // bytes

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

bool is_control(char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
}


std::uint32_t characters(std::string_view text) {
    return std::uint32_t(std::count_if(text.begin(), text.end(), [](char c) { return !continues_character(c); }));
}

std::string shown(std::string_view text) {
    std::string out;
    for (const char c : repaired_utf8(text)) {
        if (out.size() >= longest_shown && !continues_character(c)) return out + "...";
        if (is_control(c) || c == '\n' || c == '\r' || c == '\t')
            out += fmt::format("\\{:03d}", int(c));
        else
            out += c;
    }
    return out;
}

std::string quotable(const std::string& text, std::size_t longest_line) {
    std::string out;
    std::size_t in_line = 0;
    for (const char c : repaired_utf8(text)) {
        in_line = c == '\n' ? 0 : in_line + 1;
        if (in_line > longest_line && !continues_character(c)) continue;
        if (is_control(c))
            out += replacement;
        else
            out += c;
    }
    return out;
}

}  // namespace ics
