// Which assessments a verb works through: those named, in files and folders, else the shipped examples.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/source_file.hpp"

namespace ics {

// The assessments that the arguments name, each file once, in order of name: a file as it was named; a folder stands for
// every *.toml below it, under the folder's name as it was typed; '-' is standard input. Without arguments: those that
// stand directly in the knowledge base's examples/ (folders there are overlays). What cannot be read, and a folder without an assessment (`no-assessments`), is reported.
std::vector<SourceFile> read_assessments(const std::vector<std::string>& arguments, const std::filesystem::path& knowledge,
                                         Diagnostics& diagnostics);

}  // namespace ics
