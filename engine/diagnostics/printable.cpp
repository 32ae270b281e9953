#include "diagnostics/printable.hpp"

#include "diagnostics/characters.hpp"

namespace ics {

std::string printable(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const Character character = first_character(text);
        const bool shown = character.sound && character.code != '\n' && !is_harmful(character.code);
        out += shown ? text.substr(0, character.length) : replacement_text;
        text.remove_prefix(character.length);
    }
    return out;
}

}  // namespace ics
