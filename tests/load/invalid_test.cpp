// Every folder of tests/invalid: a knowledge base, an assessment or cases with problems, and exactly what is said of
// them. ICS_UPDATE_GOLDEN=1 rewrites expected.txt: then read what changed.
//
// A folder without knowledge-base/ uses that of tests/fixtures/tiny. `assessment.toml` and `rule.cases.toml` are read
// where the folder has them, and an assessment also where it has none of the three.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "load/load.hpp"
#include "support/loading.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> folders() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(test::project() / "tests/invalid"))
        if (entry.is_directory()) names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

void read_case_files(const fs::path& folder, const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    const bool has_cases = fs::exists(folder / "rule.cases.toml");
    if (has_cases)
        load_rule_cases({"rule.cases.toml", test::read_all(folder / "rule.cases.toml")}, knowledge, diagnostics);
    if (!fs::exists(folder / "assessment.toml") && (has_cases || fs::exists(folder / "knowledge-base"))) return;
    const auto file = read_file(folder / "assessment.toml", "assessment.toml", diagnostics);
    const bool loaded = file && load_assessment(*file, knowledge, diagnostics);
    EXPECT_EQ(loaded, !diagnostics.has_errors());
}

std::string problems_in(const fs::path& folder) {
    Diagnostics diagnostics;
    if (!fs::exists(folder / "knowledge-base")) {
        read_case_files(folder, test::tiny(), diagnostics);
    } else if (const auto knowledge = load_knowledge_base(folder / "knowledge-base", diagnostics)) {
        read_case_files(folder, *knowledge, diagnostics);
    }
    return diagnostics.format();
}

class Invalid : public testing::TestWithParam<std::string> {};

TEST_P(Invalid, IsToldExactlyWhatIsWrong) {
    const fs::path folder = test::project() / "tests/invalid" / GetParam();
    const std::string told = problems_in(folder);
    if (std::getenv("ICS_UPDATE_GOLDEN")) std::ofstream(folder / "expected.txt", std::ios::binary) << told;
    EXPECT_NE(told, "");
    EXPECT_EQ(told, test::read_all(folder / "expected.txt"));
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Folders, Invalid, testing::ValuesIn(folders()), test_name);

}  // namespace
}  // namespace ics
