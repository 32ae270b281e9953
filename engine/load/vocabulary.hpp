// The words that records, assessments and rules may use: sources, leads, tags, context facts.
#pragma once

#include "load/record_keys.hpp"

namespace ics {

void read_vocabulary(const KnowledgeReading& reading);

}  // namespace ics
