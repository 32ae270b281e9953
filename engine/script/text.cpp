#include "script/text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "load/utf8.hpp"

namespace ics {

namespace {

constexpr std::size_t longest_shown = 80;  // bytes

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// A control character of ASCII by its number, as Lua writes it.
std::string as_shown(std::string_view text, const Character& character) {
    const bool ends = character.code == '\n' || character.code == '\r' || character.code == '\t';
    if (ends || (character.code < 0x80 && is_harmful(character.code))) return fmt::format("\\{:03d}", int(character.code));
    return std::string(is_harmful(character.code) ? replacement_text : text.substr(0, character.length));
}

}  // namespace

std::optional<Character> harmful_at(std::string_view text, std::size_t at) {
    const Character character = first_character(text.substr(at));
    const bool line_end = character.code == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    if (line_end || !is_harmful(character.code)) return std::nullopt;
    return character;
}

std::uint32_t characters(std::string_view text) {
    return std::uint32_t(std::count_if(text.begin(), text.end(), [](char c) { return !continues_character(c); }));
}

std::string shown(std::string_view text) {
    const std::string sound = repaired_utf8(text.substr(0, 2 * longest_shown));
    std::string out;
    for (std::string_view left = sound; !left.empty();) {
        if (out.size() >= longest_shown) return out + "...";
        const Character character = first_character(left);
        out += as_shown(left, character);
        left.remove_prefix(character.length);
    }
    return out;
}

std::string quotable(const std::string& text, std::size_t longest_line) {
    const std::string sound = repaired_utf8(text);
    std::string out;
    std::size_t in_line = 0;  // bytes
    for (std::size_t at = 0; at < sound.size();) {
        if (is_plain(sound[at])) {
            if (in_line++ < longest_line) out += sound[at];
            ++at;
            continue;
        }
        const Character character = first_character(std::string_view(sound).substr(at));
        const bool cut = character.code != '\n' && in_line >= longest_line;
        if (!cut) out += harmful_at(sound, at) ? replacement_text : std::string_view(sound).substr(at, character.length);
        in_line = character.code == '\n' ? 0 : in_line + character.length;
        at += character.length;
    }
    return out;
}

}  // namespace ics
