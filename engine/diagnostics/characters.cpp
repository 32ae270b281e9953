#include "diagnostics/characters.hpp"

namespace ics {

namespace {

// How many bytes a character that begins so has, by the bits that are set first; 0 where none begins so.
std::size_t length_of(unsigned char first) {
    if (first < 0x80) return 1;
    if (first < 0xC2 || first > 0xF4) return 0;
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

}  // namespace

Character first_character(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = length_of(first);
    if (length == 1) return {first, 1, true};
    if (length == 0 || text.size() < length) return {};
    char32_t code = first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0) != 0x80) return {};
        code = code << 6 | (next & 0x3F);
    }
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return {};
    return {code, length, true};
}

bool turns_direction(char32_t code) {
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool is_harmful(char32_t code) {
    if (code < 0x20) return code != '\t' && code != '\n';
    const bool control = code >= 0x7F && code < 0xA0;
    return control || turns_direction(code) || code == 0x2028 || code == 0x2029 || code == 0xFEFF;
}

}  // namespace ics
