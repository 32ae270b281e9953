// Every seed of the fuzz targets, those that once broke a promise among them, keeps all promises in every build.
#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "fuzz/promises.hpp"
#include "fuzz/target.hpp"
#include "load/table_kinds.hpp"
#include "script/host_names.hpp"
#include "script/what_if_names.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics::test {
namespace {

namespace fs = std::filesystem;

fs::path fuzz_folder() { return project() / "tests/fuzz"; }

std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

class Fuzz : public testing::TestWithParam<fuzz::Target> {};

TEST_P(Fuzz, EverySeedKeepsThePromises) {
    const std::vector<fs::path> seeds = files_below(fuzz_folder() / "seeds" / GetParam().name);
    EXPECT_GE(seeds.size(), 8u);
    for (const fs::path& seed : seeds) EXPECT_EQ(GetParam().check(read_all(seed)), "") << seed.filename();
}

INSTANTIATE_TEST_SUITE_P(Targets, Fuzz, testing::ValuesIn(fuzz::targets()), [](const auto& target) { return target.param.name; });

TEST(FuzzFolder, HasATargetForEachKindOfFile) {
    std::vector<std::string> names, files;
    for (const fuzz::Target& target : fuzz::targets()) names.push_back("fuzz_" + target.name);
    for (const fs::path& file : files_below(fuzz_folder()))
        if (const std::string stem = file.stem().string(); file.extension() == ".cpp" && stem.starts_with("fuzz_")) files.push_back(stem);
    EXPECT_EQ(names, files);
    EXPECT_GE(names.size(), 5u);
}

TEST(FuzzFolder, DictionariesKnowEveryName) {
    const std::string lua = read_all(fuzz_folder() / "rule.dict"), toml = read_all(fuzz_folder() / "toml.dict");
    for (const HostName& host : host_names()) EXPECT_NE(lua.find(host.name), std::string::npos) << host.name;
    const std::string script = read_all(fuzz_folder() / "script.dict");
    for (const ScriptName& name : script_names()) EXPECT_NE(script.find(name.name), std::string::npos) << name.name;
    for (const std::string& table : table_names()) EXPECT_NE(toml.find(table), std::string::npos) << table;
}

// A promise that nothing can break would be none.
TEST(FuzzPromises, AreBrokenByWhatTheyForbid) {
    const auto broken = [](const std::string& message) {
        Diagnostics diagnostics;
        diagnostics.add({.code = "x", .message = message});
        return fuzz::unexplained(false, diagnostics);
    };
    EXPECT_EQ(broken("fine, also with \xE2\x80\x98quotes\xE2\x80\x99"), "");
    EXPECT_EQ(broken("a\nb.toml:1: fine"), "");  // what is told of it is made printable: diagnostics/printable_test.cpp
    EXPECT_EQ(fuzz::unfit_to_print("bell \a"), "what is printed holds a control character: bell \\x07");
    EXPECT_EQ(fuzz::unfit_to_print("\xC2\x9B" "2J"), "what is printed holds a control character: \\xC2\\x9B2J");
    EXPECT_EQ(fuzz::unfit_to_print("\xE2\x80\xAE"), "what is printed holds a control character: \\xE2\\x80\\xAE");
    EXPECT_EQ(fuzz::unfit_to_print("\xFF"), "what is printed is no UTF-8: \\xFF");
    EXPECT_EQ(fuzz::unexplained(false, Diagnostics()), "refused without a reason");
    Diagnostics error;
    error.add({.code = "x", .message = "y"});
    EXPECT_EQ(fuzz::unexplained(true, error), "accepted although it has errors: error[x]: y\\x0A");
    EXPECT_EQ(fuzz::different("it", "ab", "ac"), "it differs from one time to the next: 'ab' or 'ac'");
}

}  // namespace
}  // namespace ics::test
