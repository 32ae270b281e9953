// Key themes with their messages and recommendations.
#pragma once

#include "load/record_keys.hpp"

namespace ics {

// Reads themes, key messages and recommendations.
void read_recommendations(const KnowledgeReading& reading);

}  // namespace ics
