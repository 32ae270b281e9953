// Which scenarios build on which: `extends`, by name.
#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/located.hpp"
#include "model/scenario.hpp"

namespace ics {

// The names of one scenario as its table gives them.
struct ScenarioNames {
    Located name;
    std::vector<Located> extends;
};

// Fills `extends` of each scenario from its names, parallel to `scenarios`. Reports a name that two scenarios have
// (`duplicate-name`), one that none has (`dangling-reference`), and every circle, each once with its whole path
// (`scenario-cycle`). With `complete` false some file could not be read, and a name that is not found may stand there.
void link_scenarios(const std::vector<ScenarioNames>& names, bool complete, std::vector<Scenario>& scenarios,
                    Diagnostics& diagnostics);

}  // namespace ics
