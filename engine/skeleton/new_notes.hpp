// Which remarks of a sheet an assessment does not have yet.
#pragma once

#include <string>
#include <vector>

#include "load/ratings_sheet.hpp"

namespace ics {

// The notes of `entry` that do not stand in `text`, an assessment's, word for word: in the comment above the entry's table, or
// in one that names the entry first.
std::vector<SheetNote> new_notes(const std::string& text, const SheetEntry& entry);

}  // namespace ics
