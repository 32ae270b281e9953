// Scenario files: from [[scenario]] tables to values.
#pragma once

#include <optional>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/source_file.hpp"
#include "model/knowledge_base.hpp"
#include "model/scenario.hpp"

namespace ics {

// Reads the scenarios of all these files, in order of file as given, then as written. A scenario may extend those of
// other files, so no two of one run have the same name. Nothing when any of it is wrong, or when a file holds none;
// every problem of every file is reported first.
std::optional<std::vector<Scenario>> load_scenarios(const std::vector<SourceFile>& files, const KnowledgeBase& knowledge,
                                                    Diagnostics& diagnostics);

}  // namespace ics
