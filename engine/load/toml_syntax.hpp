// What breaks the syntax of a TOML file, in words that help to mend it.
#pragma once

#include <string_view>

#include "diagnostics/diagnostic.hpp"

namespace ics {

// The diagnostic for an error that toml++ describes as `description`, at `place` in a file with this text.
Diagnostic explain_syntax_error(std::string_view description, std::string_view text, const Place& place);

}  // namespace ics
