// Every code that `check` may print, with what it says and how to mend it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"

namespace ics {

struct Code {
    std::string_view id;
    Severity severity = Severity::error;
    std::string_view means;  // one line, a phrase
    std::string_view mend;   // one line, an imperative
};

// Warnings first, then errors; each part in alphabetical order.
std::span<const Code> codes();
// Null when there is no such code.
const Code* code_named(std::string_view id);

// Two Markdown tables, warnings and errors: what `check --list` prints, and a section of rules/README.md.
std::string code_tables();

}  // namespace ics
