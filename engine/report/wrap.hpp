// Breaking a line of styled text at a width, and painting it for a terminal.
#pragma once

#include <string>
#include <vector>

#include "report/document.hpp"

namespace ics::report {

// The line as lines of at most `width` columns (at least 1), broken at spaces; a word that is wider by itself is
// broken between characters. Cleans the text; no line starts or ends in a space. Empty for an empty line.
std::vector<Line> wrap(const Line& line, int width);

// Columns that a wrapped line takes.
int display_width(const Line& line);

// A wrapped line as a terminal takes it: with `colour`, strong in bold and faint dimmed; else as it is.
std::string paint(const Line& line, bool colour);

}  // namespace ics::report
