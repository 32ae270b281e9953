// What an assessment says already, in the form of a sheet's entries.
#pragma once

#include <optional>

#include "load/ratings_sheet.hpp"
#include "model/assessment.hpp"

namespace ics {

// All that the assessment says of what `entry` is about; its place is the assessment's, without a line where that is not
// known. Nothing when it says nothing of it.
std::optional<SheetEntry> stated_entry(const Assessment& assessment, const KnowledgeBase& knowledge,
                                       const SheetEntry& entry);

}  // namespace ics
