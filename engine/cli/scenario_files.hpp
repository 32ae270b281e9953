// Which scenarios a verb works through: the files that are named, and what is picked of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/source_file.hpp"
#include "model/scenario.hpp"

namespace ics {

// How the files of scenarios that are read end where a folder is named.
inline constexpr std::string_view scenarios_ending = ".scenarios.toml";

// The files that the arguments name, each once, in order, and the one name that an argument picks from its file.
struct ScenarioFiles {
    struct Pick {
        std::size_t file;  // the first of those that the argument stands for
        std::size_t files; // how many; a folder stands for every *.scenarios.toml below it
        std::string name;  // empty: all of them
    };
    std::vector<SourceFile> files;
    std::vector<Pick> picks;  // one for each argument
};

// An argument is FILE, FILE#NAME, a folder, or '-' for standard input. What cannot be read is reported.
ScenarioFiles read_scenario_files(const std::vector<std::string>& arguments, Diagnostics& diagnostics);

// Positions of the picked scenarios, each once: those of the arguments, in order, then those named by --scenario. Where
// --scenario is given, a file named whole only lends its scenarios. Nothing, and reported (`unknown-scenario`), when a name
// is none.
std::optional<std::vector<std::size_t>> pick_scenarios(const ScenarioFiles& files, const std::vector<Scenario>& scenarios,
                                                       const std::vector<std::string>& named, Diagnostics& diagnostics);

}  // namespace ics
