// Characters of UTF-8 text: which may be shown, and how wide a terminal shows them.
#pragma once

#include <string>
#include <string_view>

namespace ics::report {

// The code point at `at`, which moves past it. What is not UTF-8 counts as U+FFFD, one for each byte that
// starts no character. `at` must lie within the text.
char32_t next_character(std::string_view text, std::size_t& at);

// One line that is safe to print: white space of any kind becomes single spaces (a no-break space stays),
// and other harmful characters (diagnostics/characters.hpp) and bytes that are not UTF-8 become U+FFFD. A space
// at either end stays, so that parts of a line can be cleaned one by one.
std::string clean(std::string_view text);

// The same without a space at either end.
std::string trimmed_clean(std::string_view text);

// Columns that a terminal takes for clean text: 0 for marks that combine with the character before, 2 for
// East Asian wide characters and pictures, else 1. Covers the marks of Latin, Greek, Cyrillic, Hebrew,
// Arabic, Devanagari and Thai; rarer scripts count one column too many for theirs.
int display_width(std::string_view text);
int display_width(char32_t character);

}  // namespace ics::report
