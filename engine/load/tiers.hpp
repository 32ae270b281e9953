// Sizes, functions, bodies and partners of the tiers; freedoms of the stages.
#pragma once

#include "load/record_keys.hpp"

namespace ics {

void read_tier_records(const KnowledgeReading& reading);

}  // namespace ics
