// The advice as a workbook that people work in: filter, sort, fill in, print.
#pragma once

#include <optional>
#include <string>

#include "advise/advice.hpp"
#include "diagnostics/diagnostic.hpp"

namespace ics {

// The bytes of an .xlsx file: a sheet that says what it is, then one for each of the tables that CSV has. The same advice
// gives the same bytes: its date is the advice's. Every text stands as text, never as a formula or a link; what XML
// forbids, and what is not UTF-8, becomes U+FFFD; what is longer than Excel allows is cut, and the first sheet says so.
// Nothing, and reported, when the workbook cannot be put together in the folder for temporary files, which the library needs.
std::optional<std::string> render_xlsx(const Advice& advice, Diagnostics& diagnostics);

}  // namespace ics
