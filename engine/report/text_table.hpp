// A table in plain text: columns lined up, long cells wrapped.
#pragma once

#include <string>
#include <vector>

#include "report/document.hpp"

namespace ics::report {

// The widths of a table's columns so that it fits `width`, with two spaces between columns. A column gets what its
// widest cell needs, and what it prefers, where there is room; else those give way that it costs the fewest lines.
// None goes below what it prefers before all others are down to that, nor below its longest word before all
// others are. Where not even a column each fits, every column is 1 wide.
std::vector<int> column_widths(const Table& table, int width);

// The table's lines, without line feeds: titles, a rule below them, then the rows. The first cell of a row that takes
// several lines has the later ones indented, so that rows stay apart. No line ends in a space.
std::vector<std::string> text_table(const Table& table, int width, bool colour);

}  // namespace ics::report
