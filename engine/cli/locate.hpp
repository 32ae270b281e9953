// Finds the knowledge base and the rules that the program was shipped with.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/source_file.hpp"

namespace ics {

// Existing folders, no two of one name.
struct DataFolders {
    std::filesystem::path knowledge;
    std::vector<NamedFolder> rules;          // the shipped rules, then packs
    std::vector<NamedFolder> overlays = {};  // the later ones over the earlier
};

// What the user named; empty where nothing was.
struct NamedByUser {
    std::string knowledge;
    std::vector<std::string> packs;
    std::vector<std::string> overlays;
};

// What the search depends on.
struct Surroundings {
    std::filesystem::path executable;   // the running program; empty when that cannot be told
    std::string variable;               // value of ICS_ADVISOR_DATA; empty when it is not set
    std::filesystem::path compiled_in;  // the data folder of the installation the program was built for
};

// Of this process.
Surroundings surroundings();

// The folders to use. Unless the user named a knowledge base, the shipped one and its rules are taken from the first of
// these that holds both `knowledge-base/` and `rules/`: the folder that ICS_ADVISOR_DATA names (then no other is
// tried), `../share/ics-advisor` beside the executable, a folder above the executable (a build tree), the folder
// compiled in. The user's packs and overlays come on top; a knowledge base of the user's own is used without the shipped
// rules, which speak of the shipped one. Folders are called by their own name, or where that is taken, as they were typed.
// Nothing, and every reason reported, when there are no data, or what the user named is no folder or is named twice.
std::optional<DataFolders> locate(const NamedByUser& named, const Surroundings& surroundings, Diagnostics& diagnostics);

}  // namespace ics
