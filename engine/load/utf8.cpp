#include "load/utf8.hpp"

#include <cstdint>
#include <cstring>

#include "diagnostics/characters.hpp"

namespace ics {

namespace {

// Where the first byte at or after `at` stands that is not ASCII, the end of the text at the latest. Nearly all text is
// ASCII, so eight bytes are looked at at once.
std::size_t end_of_ascii(std::string_view text, std::size_t at) {
    for (std::uint64_t eight; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & 0x8080808080808080u) != 0) break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
    return at;
}

}  // namespace

std::optional<std::size_t> invalid_utf8(std::string_view text) {
    for (std::size_t at = end_of_ascii(text, 0); at < text.size(); at = end_of_ascii(text, at)) {
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
