// One entry of a sheet as TOML.
#pragma once

#include <string>

#include "load/ratings_sheet.hpp"

namespace ics::skeleton {

// "16.8", "\"developing\"", "[\"a\", \"b\"]", "2019-03-31": a value as TOML.
std::string value_text(const SheetValue& value);

// One note as a comment.
std::string note_text(const SheetNote& note);

// How comments call what the entry is about: its id, or "the system".
std::string about(const SheetEntry& entry);

// The lines that its table begins with, up to where they tell it from others.
std::string opening(const SheetEntry& entry);

// The notes as comments, above the table with the values. Comments alone, which say of what, where there are no values;
// empty where there are no notes either.
std::string entry_text(const SheetEntry& entry);

// The notes alone, as comments that say of what.
std::string notes_text(const SheetEntry& entry, std::string_view state);

}  // namespace ics::skeleton
