#include "cli/assessments.hpp"

#include <algorithm>
#include <system_error>

#include <fmt/format.h>

#include "cli/content.hpp"

namespace ics {

namespace {

namespace fs = std::filesystem;

void add_folder(const fs::path& folder, std::string shown, Diagnostics& diagnostics, std::vector<SourceFile>& out) {
    while (shown.size() > 1 && shown.back() == '/') shown.pop_back();
    const std::size_t before = out.size(), errors = diagnostics.error_count();
    for (SourceFile& file : read_folder(NamedFolder{folder, shown}, ".toml", {}, diagnostics)) out.push_back(std::move(file));
    if (out.size() == before && diagnostics.error_count() == errors)
        diagnostics.add({.code = "no-assessments", .message = fmt::format("the folder '{}' holds no assessment", shown),
                         .expected = "at least one *.toml in it or below", .mend = "check the path"});
}

bool is_folder(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

}  // namespace

std::vector<SourceFile> read_assessments(const std::vector<std::string>& arguments, const fs::path& knowledge,
                                         Diagnostics& diagnostics) {
    std::vector<SourceFile> files;
    if (arguments.empty()) {
        std::error_code error;
        const std::string own_name = fs::canonical(knowledge, error).filename().string();
        const std::string shown = own_name + "/examples";
        add_folder(knowledge / "examples", shown, diagnostics, files);
        std::erase_if(files, [&](const SourceFile& file) { return file.name.rfind('/') != shown.size(); });  // overlays
    }
    for (const std::string& argument : arguments) {
        if (argument != "-" && is_folder(argument)) add_folder(argument, argument, diagnostics, files);
        else if (auto file = read_argument(argument, diagnostics)) files.push_back(std::move(*file));
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    const auto repeats = std::unique(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.name == b.name; });
    files.erase(repeats, files.end());
    return files;
}

}  // namespace ics
