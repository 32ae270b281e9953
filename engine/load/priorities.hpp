// Constants and weights of the priority.
#pragma once

#include "load/record_keys.hpp"

namespace ics {

// Reads [priority], of which there must be one, and [[profile]], of which there must be at least one: a constant that
// no file gives would be one that nobody can see.
void read_priorities(const KnowledgeReading& reading);

}  // namespace ics
