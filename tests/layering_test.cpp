// The shape of the code: what each folder of engine/ may include, and how long a file may be.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

namespace fs = std::filesystem;
using Offenders = std::vector<std::string>;

const std::vector<std::string> layers{"model", "diagnostics", "load", "graph",    "facts",  "script", "cases",
                                      "lint",  "advise",      "scenario", "skeleton", "report", "cli"};

struct SourceLines {
    std::string folder;  // of engine/
    std::string file;    // below engine/
    std::vector<std::string> includes;
    std::size_t lines = 0;
};

SourceLines read_source(const fs::path& file) {
    static const std::regex include("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
    SourceLines source;
    source.file = fs::relative(file, test::project() / "engine").generic_string();
    source.folder = source.file.substr(0, source.file.find('/'));
    std::ifstream in(file);
    for (std::string line; std::getline(in, line); ++source.lines)
        if (std::smatch found; std::regex_search(line, found, include)) source.includes.push_back(found[1]);
    return source;
}

std::vector<SourceLines> engine_sources() {
    std::vector<SourceLines> sources;
    for (const auto& entry : fs::recursive_directory_iterator(test::project() / "engine"))
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
            sources.push_back(read_source(entry.path()));
    std::sort(sources.begin(), sources.end(), [](const auto& a, const auto& b) { return a.file < b.file; });
    return sources;
}

std::ptrdiff_t layer(const std::string& folder) {
    return std::find(layers.begin(), layers.end(), folder) - layers.begin();
}

TEST(Layering, EveryFolderIncludesOnlyItselfAndThoseBeforeIt) {
    Offenders offenders;
    for (const SourceLines& source : engine_sources())
        for (const std::string& include : source.includes) {
            const std::string folder = include.substr(0, include.find('/'));
            const bool ours = fs::exists(test::project() / "engine" / include);
            if (ours && layer(folder) > layer(source.folder)) offenders.push_back(source.file + " includes " + include);
        }
    EXPECT_EQ(offenders, Offenders{});
}

TEST(Layering, FactsKnowOnlyTheModel) {
    Offenders offenders;
    for (const SourceLines& source : engine_sources())
        for (const std::string& include : source.includes)
            if (source.folder == "facts" && (include.starts_with("graph/") || include.starts_with("load/")))
                offenders.push_back(source.file + " includes " + include);
    EXPECT_EQ(offenders, Offenders{});
}

TEST(Layering, EachLibraryStaysInItsFolder) {
    const std::map<std::string, std::string> home{{"toml++/", "load"},    {"csv.h", "load"}, {"boost/", "graph"}, {"lua.h", "script"},
                                                  {"lualib.h", "script"}, {"lauxlib.h", "script"}, {"lua.hpp", "script"},
                                                  {"nlohmann/", "report"}, {"xlsxwriter", "report"}, {"CLI/", "cli"}};
    Offenders offenders;
    std::set<std::string> seen;
    for (const SourceLines& source : engine_sources())
        for (const std::string& include : source.includes)
            for (const auto& [library, folder] : home) {
                if (!include.starts_with(library)) continue;
                seen.insert(folder);
                if (source.folder != folder) offenders.push_back(source.file + " includes " + include);
            }
    EXPECT_EQ(offenders, Offenders{});
    EXPECT_EQ(seen, (std::set<std::string>{"load", "graph", "script", "report", "cli"}));
}

// Types of the engine's headers as "ics::Name", with the header that defines each.
std::vector<std::pair<std::string, std::string>> header_types() {
    static const std::regex space("^namespace ([a-z:]+) \\{"), type("^(?:struct|class|enum class) (\\w+)\\b(?!::)[^;]*\\{");
    std::vector<std::pair<std::string, std::string>> types;
    for (const SourceLines& source : engine_sources()) {
        std::ifstream in(source.file.ends_with(".hpp") ? test::project() / "engine" / source.file : fs::path());
        std::string inside;
        for (std::string line; std::getline(in, line);) {
            if (std::smatch found; std::regex_search(line, found, space)) inside = found[1];
            if (std::smatch found; std::regex_search(line, found, type)) types.emplace_back(inside + "::" + found[1].str(), source.file);
        }
    }
    return types;
}

// Two types of one name may be mixed up by the linker without a word: a vector of one was once grown with the
// code for the other.
TEST(Layering, NoTwoTypesHaveTheSameName) {
    std::map<std::string, std::string> first;
    Offenders offenders;
    for (const auto& [type, file] : header_types())
        if (const auto [seen, is_new] = first.emplace(type, file); !is_new && seen->second != file)
            offenders.push_back(type + " stands in " + seen->second + " and in " + file);
    EXPECT_EQ(offenders, Offenders{});
    EXPECT_EQ(first["ics::Diagnostics"], "diagnostics/diagnostic.hpp");
}

TEST(Layering, EveryFolderOfTheEngineIsAKnownLayer) {
    Offenders offenders;
    for (const auto& entry : fs::directory_iterator(test::project() / "engine"))
        if (entry.is_directory() && layer(entry.path().filename().string()) == std::ptrdiff_t(layers.size()))
            offenders.push_back(entry.path().filename().string());
    EXPECT_EQ(offenders, Offenders{});
}

TEST(Layering, NoFileOfTheEngineIsLongerThan400Lines) {
    Offenders offenders;
    for (const SourceLines& source : engine_sources())
        if (source.lines > 400) offenders.push_back(source.file + ": " + std::to_string(source.lines) + " lines");
    EXPECT_EQ(offenders, Offenders{});
}

TEST(Layering, TheTopLevelIsFixed) {
    std::set<std::string> visible;
    for (const auto& entry : fs::directory_iterator(test::project()))
        if (const std::string name = entry.path().filename().string(); name.front() != '.' && name != "build")
            visible.insert(name);
    EXPECT_EQ(visible, (std::set<std::string>{"CMakeLists.txt", "README.md", "engine", "knowledge-base", "rules", "scripts",
                                              "tests"}));
}

}  // namespace
}  // namespace ics
