// What must come before what, and which capabilities of two frameworks correspond.
#pragma once

#include "load/record_keys.hpp"

namespace ics {

// Reads [[requires]] and [[supports]], one edge for each need, in order of step, need and kind. Criteria must be
// linked. Circles are not looked for here: the dependency graph finds them.
void read_dependencies(const KnowledgeReading& reading);

// Reads [[corresponds]], in order of a, then b.
void read_crosswalk(const KnowledgeReading& reading);

}  // namespace ics
