#include "load/utf8.hpp"

namespace ics {

namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool continues(unsigned byte) { return (byte & 0xC0) == 0x80; }

// Length of the well-formed character at `at`; 0 when there is none.
std::size_t character_length(std::string_view text, std::size_t at) {
    const unsigned first = byte_at(text, at), second = byte_at(text, at + 1);
    if (first < 0x80) return 1;
    if (first < 0xC2 || !continues(second)) return 0;
    if (first < 0xE0) return 2;
    if (!continues(byte_at(text, at + 2))) return 0;
    if (first < 0xF0) {
        const bool overlong = first == 0xE0 && second < 0xA0, surrogate = first == 0xED && second >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    const bool overlong = first == 0xF0 && second<0x90, too_great = first> 0xF4 || (first == 0xF4 && second >= 0x90);
    return overlong || too_great || !continues(byte_at(text, at + 3)) ? 0 : 4;
}

}  // namespace

std::optional<std::size_t> invalid_utf8(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = character_length(text, at);
        if (length == 0) return at;
        at += length;
    }
    return std::nullopt;
}

std::string repaired_utf8(std::string_view text) {
    std::string out;
    while (const auto bad = invalid_utf8(text)) {
        out += text.substr(0, *bad);
        out += "\xEF\xBF\xBD";
        text.remove_prefix(*bad + 1);
    }
    return out.append(text);
}

}  // namespace ics
