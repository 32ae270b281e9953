// Finds the knowledge base and the rules that the program was shipped with.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace ics {

struct DataFolders {
    std::filesystem::path knowledge;  // an existing folder
    std::filesystem::path rules;      // an existing folder
    std::vector<std::filesystem::path> overlays = {};  // existing folders, the later ones over the earlier
};

// What the search depends on.
struct Surroundings {
    std::filesystem::path executable;   // the running program; empty when that cannot be told
    std::string variable;               // value of ICS_ADVISOR_DATA; empty when it is not set
    std::filesystem::path compiled_in;  // the data folder of the installation the program was built for
};

// Of this process.
Surroundings surroundings();

// The folders to use. `knowledge` and `rules` are those the user named, or empty. What is not named is taken from the first
// of these that holds both `knowledge-base/` and `rules/`: the folder that ICS_ADVISOR_DATA names (then no other is
// tried), `../share/ics-advisor` beside the executable, a folder above the executable (a build tree), the folder
// compiled in. Nothing, and reported, when there is none or what the user named is no folder.
std::optional<DataFolders> locate(const std::string& knowledge, const std::string& rules, const Surroundings& surroundings,
                                  Diagnostics& diagnostics);

}  // namespace ics
