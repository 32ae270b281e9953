// New files and folders, there whole or not at all; nothing that exists is written over.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "skeleton/new_file.hpp"

namespace ics {

// Makes the folder with its files: under a temporary name beside it, then renamed. False, and reported, when the name is
// taken or it cannot be written; then nothing is left behind.
bool make_folder(const std::filesystem::path& folder, const std::vector<NewFile>& files, Diagnostics& diagnostics);

// Writes the files into a folder, which is made where it is missing. False, and reported, when any of them exists or cannot be
// written; then none is left behind.
bool add_files(const std::filesystem::path& folder, const std::vector<NewFile>& files, Diagnostics& diagnostics);

}  // namespace ics
