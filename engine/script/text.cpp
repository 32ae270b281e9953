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

bool is_control(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (c == '\r') return at + 1 == text.size() || text[at + 1] != '\n';
    return (c < 0x20 && c != '\t' && c != '\n') || c == 0x7F;
}

bool turns_direction(std::string_view text, std::size_t at) {
    const std::string_view lead = text.substr(at, 2);
    const char last = at + 2 < text.size() ? text[at + 2] : '\0';
    return (lead == "\xE2\x80" && last >= '\xAA' && last <= '\xAE') ||
           (lead == "\xE2\x81" && last >= '\xA6' && last <= '\xA9');
}

std::uint32_t characters(std::string_view text) {
    return std::uint32_t(std::count_if(text.begin(), text.end(), [](char c) { return !continues_character(c); }));
}

std::string shown(std::string_view text) {
    const std::string sound = repaired_utf8(text.substr(0, 2 * longest_shown));
    std::string out;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        if (out.size() >= longest_shown && !continues_character(sound[i])) return out + "...";
        const bool line_end = sound[i] == '\n' || sound[i] == '\r' || sound[i] == '\t';
        if (line_end || is_control(sound, i))
            out += fmt::format("\\{:03d}", int(sound[i]));
        else if (turns_direction(sound, i))
            out += replacement, i += 2;
        else
            out += sound[i];
    }
    return out;
}

std::string quotable(const std::string& text, std::size_t longest_line) {
    const std::string sound = repaired_utf8(text);
    std::string out;
    std::size_t in_line = 0;
    for (std::size_t i = 0; i < sound.size(); ++i) {
        in_line = sound[i] == '\n' ? 0 : in_line + 1;
        if (in_line > longest_line && !continues_character(sound[i])) continue;
        const bool turns = turns_direction(sound, i);
        if (turns || is_control(sound, i))
            out += replacement;
        else
            out += sound[i];
        if (turns) i += 2;
    }
    return out;
}

}  // namespace ics
