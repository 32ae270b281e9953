// The files that a run reads: found by folder, read whole, in order of path.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// A folder to read, and what to call it in the names of its files.
struct NamedFolder {
    std::filesystem::path path;
    std::string name;
};

// Under its own name, also of "knowledge-base/" and ".".
NamedFolder own_named(const std::filesystem::path& folder);

struct SourceFile {
    std::string name;  // as shown to the user: the folder's name, then the path below it, with '/'
    std::string text;
    int layer = 0;     // 0 for the knowledge base itself, then one for each overlay
};

inline constexpr std::uintmax_t largest_file = 16u << 20;  // bytes

// Reads one file. Reports and returns nothing when it is missing, a folder, too large, or cannot be read.
std::optional<SourceFile> read_file(const std::filesystem::path& path, std::string name, Diagnostics& diagnostics);

// Reads every file below `folder` whose name ends in `ending` (".toml", ".lua"), in order of path; the
// folders named in `skip` (paths below `folder`, such as "examples") and hidden files are left out. Links
// to folders are not followed. Reports a missing folder, and those that cannot be read.
std::vector<SourceFile> read_folder(const NamedFolder& folder, std::string_view ending,
                                    const std::vector<std::string>& skip, Diagnostics& diagnostics);
inline std::vector<SourceFile> read_folder(const std::filesystem::path& folder, std::string_view ending,
                                           const std::vector<std::string>& skip, Diagnostics& diagnostics) {
    return read_folder(own_named(folder), ending, skip, diagnostics);
}

// Whether what the link leads to stands elsewhere than below the folder; and the report of one that does.
bool leads_out_of(const std::filesystem::path& folder, const std::filesystem::path& link);
void report_link(const std::string& name, Diagnostics& diagnostics);

// Path and digest of a file, for provenance.
InputFile describe(const SourceFile& file);

}  // namespace ics
