// What of `check` is meant to stay: [[silence]].
#pragma once

#include "load/record_keys.hpp"

namespace ics {

// Reads the silences, in order of layer, file and line. Whether there is such a code, and anything to silence, is for
// the lint to say.
void read_silences(const KnowledgeReading& reading);

}  // namespace ics
