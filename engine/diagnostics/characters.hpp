// Characters of UTF-8 text, and which of them must not be shown as they are.
#pragma once

#include <cstddef>
#include <string_view>

namespace ics {

inline constexpr char32_t replacement_character = 0xFFFD;
inline constexpr std::string_view replacement_text = "\xEF\xBF\xBD";

// One character, or one byte that begins none.
struct Character {
    char32_t code = replacement_character;
    std::size_t length = 1;  // bytes
    bool sound = false;      // well-formed: overlong forms, surrogates and values above U+10FFFF are not
};

// What `text` begins with; it must not be empty.
Character first_character(std::string_view text);

// Whether the byte is a character on its own that is shown as it is: what ASCII has of letters, digits and signs, and the
// space. Nearly all text consists of them, and needs no more than this look.
constexpr bool is_plain(char byte) { return byte >= ' ' && byte <= '~'; }

// Whether the character turns the direction of writing: U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069.
bool turns_direction(char32_t code);

// Whether a terminal may obey the character, or a text that holds it may read unlike what it is: all controls (U+0000 to
// U+001F, U+007F to U+009F) but tab and line feed, what turns the direction of writing, the separators of lines and
// paragraphs (U+2028, U+2029), and a byte order mark (U+FEFF), which belongs at the start of a file alone.
bool is_harmful(char32_t code);

}  // namespace ics
