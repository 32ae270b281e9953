// Tables of the advice as CSV.
#pragma once

#include <string>
#include <vector>

#include "advise/advice.hpp"

namespace ics {

// What tables there are: "actions" first.
std::vector<std::string> advice_tables();

// The table of this name, which must be one of those, as RFC 4180 has it: the columns' titles first, a line each row. It
// has the rows and columns of the workbook's sheet. Dates are '2020-03-31', lists 'a; b'; no cell starts a formula, and numbers
// are numbers. It begins with a byte order mark: without one, Excel takes UTF-8 for the code page of the machine, and
// shows a pound sign as two characters.
std::string render_csv(const Advice& advice, const std::string& table);

}  // namespace ics
