// The words of a rule file: what a reader sees of it, without running it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ics {

// One word of Lua text, or a comment.
struct Token {
    enum class Kind { name, number, text, symbol, comment };  // keywords are names
    Kind kind = Kind::symbol;
    std::string_view written;     // as it stands in the file: of a text its quotes, of a comment its dashes
    std::string_view inside;      // of a text or a comment: what stands between them, escapes as written
    std::uint32_t line = 0;       // from 1
    std::uint32_t column = 0;     // from 1, in characters
    std::uint32_t last_line = 0;  // a long text, and a long comment, may end on another

    bool is(std::string_view word) const { return kind != Kind::text && kind != Kind::comment && written == word; }
};

// The tokens in order. The text must be one that Lua reads and outlive them; of another, what is left open ends with it.
std::vector<Token> tokens(std::string_view text);

// The id that a rule file declares, as it is written; empty where none is found.
std::string declared_id(std::string_view text);

}  // namespace ics
