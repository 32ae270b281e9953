// What must hold of all that is said, whatever the user wrote.
#pragma once

#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"

namespace ics::fuzz {

// Each returns the broken promise, in words; empty when it holds.

// Text for a terminal is UTF-8, with no control character but tab and line feed, and none that turns the direction of
// writing.
std::string unfit_to_print(std::string_view text);

// Messages are fit to print, and no part of one breaks its line: it could pass for a message of its own.
std::string unfit(const Diagnostics& diagnostics);

// What was asked for is there, or an error says why not; the messages are fit.
std::string unexplained(bool is_there, const Diagnostics& diagnostics);

// The same twice.
std::string different(const std::string& what, const std::string& first, const std::string& second);

}  // namespace ics::fuzz
