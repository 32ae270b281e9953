#include "cli/locate.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
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

std::optional<fs::path> shipped_data(const Surroundings& surroundings) {
    for (const fs::path& folder : candidates(surroundings))
        if (holds_data(folder)) return folder;
    return std::nullopt;
}

// Names folders so that no two have one name.
class Naming {
public:
    explicit Naming(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

    // A shipped folder: it has its own name.
    NamedFolder take(const fs::path& folder) {
        std::error_code error;
        folders_.insert(fs::canonical(folder, error));
        NamedFolder named = own_named(folder);
        names_.insert(named.name);
        return named;
    }

    // What the user named with `option`; nothing, and reported, when it is no folder or was named before.
    std::optional<NamedFolder> add(std::string_view option, const std::string& typed) {
        std::error_code error;
        if (!is_folder(typed)) {
            const std::string_view how = fs::exists(typed, error) ? "is no folder" : "does not exist";
            report("missing-folder", fmt::format("{} names '{}', which {}", option, typed, how), "check the path");
            return std::nullopt;
        }
        if (!folders_.insert(fs::canonical(typed, error)).second) {
            report("named-twice", fmt::format("{} names '{}', which has been named before", option, typed), "name it once");
            return std::nullopt;
        }
        NamedFolder folder = own_named(typed);
        const std::string own = folder.name;
        if (!is_free(own)) folder.name = as_typed(typed);
        for (int n = 2; !is_free(folder.name); ++n) folder.name = fmt::format("{} ({})", own, n);
        names_.insert(folder.name);
        return folder;
    }

private:
    // No name is another's, nor leads to it: files are told apart by what their names begin with.
    bool is_free(const std::string& name) const {
        return std::none_of(names_.begin(), names_.end(), [&](const std::string& other) {
            return other == name || other.starts_with(name + "/") || name.starts_with(other + "/");
        });
    }

    // "./rules" for "rules/": unlike any folder's own name.
    static std::string as_typed(const std::string& typed) {
        std::string path = fs::path(typed).lexically_normal().generic_string();
        while (path.size() > 1 && path.ends_with('/')) path.pop_back();
        return path.find('/') == std::string::npos ? "./" + path : path;
    }

    void report(std::string code, std::string message, std::string mend) {
        diagnostics_.add({.code = std::move(code), .message = std::move(message), .mend = std::move(mend)});
    }

    Diagnostics& diagnostics_;
    std::set<std::string> names_;
    std::set<fs::path> folders_;
};

}  // namespace

Surroundings surroundings() {
    std::error_code error;
    // Only read at start, before there is a second thread.
    const char* variable = std::getenv(variable_name.data());  // NOLINT(concurrency-mt-unsafe)
    return {fs::read_symlink("/proc/self/exe", error), variable == nullptr ? "" : variable, ICS_DATA_DIR};
}

std::optional<DataFolders> locate(const NamedByUser& named, const Surroundings& surroundings, Diagnostics& diagnostics) {
    Naming naming(diagnostics);
    DataFolders found;
    if (!named.knowledge.empty()) {
        naming.add("--knowledge", named.knowledge);
        found.knowledge = named.knowledge;
    } else if (const auto shipped = shipped_data(surroundings)) {
        found.knowledge = naming.take(*shipped / "knowledge-base").path;
        found.rules.push_back(naming.take(*shipped / "rules"));
    } else {
        report_not_found(surroundings, diagnostics);
    }
    for (const std::string& pack : named.packs)
        if (auto folder = naming.add("--rules", pack)) found.rules.push_back(std::move(*folder));
    for (const std::string& overlay : named.overlays)
        if (auto folder = naming.add("--overlay", overlay)) found.overlays.push_back(std::move(*folder));
    return diagnostics.has_errors() ? std::nullopt : std::optional(std::move(found));
}

}  // namespace ics
