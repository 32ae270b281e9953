// The records in which two knowledge bases differ.
#pragma once

#include <vector>

#include "load/record_texts.hpp"
#include "scenario/content_comparison.hpp"

namespace ics {

// In order of kind, then of id for people.
std::vector<KnowledgeChange> knowledge_changes(const std::map<RecordName, RecordText>& old_records,
                                               const std::map<RecordName, RecordText>& new_records);

}  // namespace ics
