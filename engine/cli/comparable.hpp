// Whether assessments can be set side by side: sound, of one system, and with an order in time.
#pragma once

#include <optional>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/source_file.hpp"
#include "model/assessment.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// The assessments of these files in order of date; two of one date as they were given. Nothing, and reported, where one is
// not sound, where they name more than two systems (two may be one that was renamed), or where more than two of them have
// no order. A folder may hold much that was not meant, so of many files only the first are told.
std::optional<std::vector<Assessment>> comparable(const std::vector<SourceFile>& files, const KnowledgeBase& knowledge,
                                                  Diagnostics& diagnostics);

}  // namespace ics
