#include "load/utf8.hpp"

#include "diagnostics/characters.hpp"

namespace ics {

std::optional<std::size_t> invalid_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const Character character = first_character(text.substr(at));
        if (!character.sound) return at;
        at += character.length;
    }
    return std::nullopt;
}

std::string repaired_utf8(std::string_view text) {
    std::string out;
    while (const auto bad = invalid_utf8(text)) {
        out += text.substr(0, *bad);
        out += replacement_text;
        text.remove_prefix(*bad + 1);
    }
    return out.append(text);
}

}  // namespace ics
