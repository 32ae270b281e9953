// UTF-8: finding what is not, so that it can be shown.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ics {

// The offset of the first byte that does not belong to well-formed UTF-8 (overlong forms, surrogates and values
// above U+10FFFF do not); nothing when all of `text` does.
std::optional<std::size_t> invalid_utf8(std::string_view text);

// `text` with a U+FFFD in place of each such byte.
std::string repaired_utf8(std::string_view text);

}  // namespace ics
