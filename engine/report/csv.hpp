// Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ics::report {

// One cell, on one line: white space of any kind becomes single spaces, none at either end; what is not UTF-8, and what a
// terminal would obey, becomes U+FFFD. In quotes, quotes doubled, where it holds a comma or a quote. What a spreadsheet
// would take for a formula, since it then starts with '=', '+', '-' or '@', gets an apostrophe in front.
std::string csv_cell(std::string_view text);

// The cells of one row, with its line's end, CR LF.
std::string csv_row(const std::vector<std::string>& cells);

}  // namespace ics::report
