// Key themes with their messages, recommendations, and what these rest on.
#pragma once

#include "load/record_keys.hpp"

namespace ics {

// Reads themes, key messages, recommendations, findings, case studies and terms.
void read_recommendations(const KnowledgeReading& reading);

}  // namespace ics
