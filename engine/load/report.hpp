// Reporting a problem at the text that it is about.
#pragma once

#include <string>

#include "diagnostics/diagnostic.hpp"
#include "load/located.hpp"

namespace ics {

// What a message may add to help; see Diagnostic.
struct Help {
    std::string expected = {};
    std::string nearest = {};
    std::string mend = {};
};

// Adds an error at `at`.
void report(Diagnostics& diagnostics, std::string code, const Located& at, std::string message, Help help = {});

}  // namespace ics
