// Overlays: files that change records of the knowledge base, take some away and turn rules off. What they add needs no
// word: it is read like the rest.
#pragma once

#include <vector>

#include "load/toml_file.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// Carries out, layer by layer and in order of file, what the files of the layers above the first ask for: [[override]],
// `remove` and `disable_rules`, which are gone from them afterwards. Returns what was done, in that order; reports what
// names nothing, unless `complete` is false: then it may stand in a file that could not be read.
std::vector<OverlayChange> apply_overlays(std::vector<TomlFile>& files, bool complete, Diagnostics& diagnostics);

}  // namespace ics
