// What breaks the syntax of a TOML file, in words that help to mend it.
#pragma once

#include <string_view>

#include "diagnostics/diagnostic.hpp"

namespace ics {

// The diagnostic for an error that toml++ describes as `description`, at `line` and `column` of `text`. Without a
// file: the caller sets Place::file.
Diagnostic explain_syntax_error(std::string_view description, std::string_view text, std::uint32_t line, std::uint32_t column);

}  // namespace ics
