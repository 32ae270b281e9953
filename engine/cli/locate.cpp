#include "cli/locate.hpp"

#include <cstdlib>
#include <system_error>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ics {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view variable_name = "ICS_ADVISOR_DATA";

bool is_folder(const fs::path& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

bool holds_data(const fs::path& folder) { return is_folder(folder / "knowledge-base") && is_folder(folder / "rules"); }

std::vector<fs::path> candidates(const Surroundings& surroundings) {
    if (!surroundings.variable.empty()) return {surroundings.variable};
    std::vector<fs::path> folders;
    const fs::path beside = surroundings.executable.parent_path();
    if (!beside.empty()) folders.push_back((beside / "../share/ics-advisor").lexically_normal());
    for (fs::path above = beside; !above.empty(); above = above.parent_path()) {
        folders.push_back(above);
        if (above == above.parent_path()) break;
    }
    if (!surroundings.compiled_in.empty()) folders.push_back(surroundings.compiled_in);
    return folders;
}

void report_not_found(const Surroundings& surroundings, Diagnostics& diagnostics) {
    std::vector<std::string> looked;
    for (const fs::path& folder : candidates(surroundings)) looked.push_back(folder.string());
    const bool named = !surroundings.variable.empty();
    diagnostics.add({.code = "no-data",
                     .message = named ? fmt::format("{} names '{}', which does not hold the knowledge base and the rules",
                                                    variable_name, surroundings.variable)
                                      : fmt::format("the knowledge base and the rules are not to be found; looked in {}",
                                                    fmt::join(looked, ", ")),
                     .expected = "a folder that holds knowledge-base/ and rules/",
                     .mend = named ? fmt::format("correct {}, or name both with --knowledge DIR and --rules DIR", variable_name)
                                   : fmt::format("set {} to that folder, or name both with --knowledge DIR and --rules DIR",
                                                 variable_name)});
}

// False, and reported, when the user named something that is no folder.
bool accept(std::string_view option, const std::string& folder, Diagnostics& diagnostics) {
    if (folder.empty() || is_folder(folder)) return true;
    std::error_code error;
    diagnostics.add({.code = "missing-folder",
                     .message = fs::exists(folder, error) ? fmt::format("{} names '{}', which is no folder", option, folder)
                                                          : fmt::format("{} names '{}', which does not exist", option, folder),
                     .mend = "check the path"});
    return false;
}

}  // namespace

Surroundings surroundings() {
    std::error_code error;
    // Only read at start, before there is a second thread.
    const char* variable = std::getenv(variable_name.data());  // NOLINT(concurrency-mt-unsafe)
    return {fs::read_symlink("/proc/self/exe", error), variable == nullptr ? "" : variable, ICS_DATA_DIR};
}

std::optional<DataFolders> locate(const std::string& knowledge, const std::string& rules, const Surroundings& surroundings,
                                  Diagnostics& diagnostics) {
    const bool knowledge_is_fine = accept("--knowledge", knowledge, diagnostics);
    if (!accept("--rules", rules, diagnostics) || !knowledge_is_fine) return std::nullopt;
    if (!knowledge.empty() && !rules.empty()) return DataFolders{knowledge, rules};
    for (const fs::path& folder : candidates(surroundings))
        if (holds_data(folder))
            return DataFolders{knowledge.empty() ? folder / "knowledge-base" : fs::path(knowledge),
                               rules.empty() ? folder / "rules" : fs::path(rules)};
    report_not_found(surroundings, diagnostics);
    return std::nullopt;
}

}  // namespace ics
