// The README: brief, and true.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <regex>

#include <gtest/gtest.h>

#include "cli/run.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

std::string readme() { return test::read_all(test::project() / "README.md"); }

// What the README shows of a report: its head, and the first action.
std::string excerpt_of(const std::string& report) {
    const std::size_t aim = report.find("\nAiming for"), actions = report.find("\nWhat to do next\n");
    if (aim == std::string::npos || actions == std::string::npos) return "no such sections in the report\n";
    const std::size_t first = report.find("\n 1. ", actions) + 1, second = report.find("\n 2. ", first);
    return report.substr(0, report.find('\n', aim + 1) + 1) + "\n...\n\n" + report.substr(first, second - first);
}

TEST(Readme, ShowsWhatAReportReallyLooksLike) {
    const auto ran = test::run_here({"recommend", (test::project() / "knowledge-base/examples/blmk-2018.toml").string(),
                                     "--knowledge", (test::project() / "knowledge-base").string(), "--rules",
                                     (test::project() / "rules").string()});
    ASSERT_EQ(ran.code, 0) << ran.err;
    std::string text = readme();
    const std::size_t start = text.find("```text\n") + 8, end = text.find("```\n", start);
    const std::string shown = text.substr(start, end - start), excerpt = excerpt_of(ran.out);
    if (std::getenv("ICS_UPDATE_GOLDEN") != nullptr)
        std::ofstream(test::project() / "README.md", std::ios::binary) << text.replace(start, end - start, excerpt);
    EXPECT_EQ(shown, excerpt) << "ICS_UPDATE_GOLDEN=1 rewrites it";
}

TEST(Readme, NamesEveryVerb) {
    const std::string help = program_help(), text = readme();
    const std::regex verb("\n  ([a-z-]+) [^\n]*");
    const std::string verbs = help.substr(0, help.find("\nOptions:"));
    std::size_t count = 0;
    for (std::sregex_iterator found(verbs.begin(), verbs.end(), verb), end; found != end; ++found, ++count)
        EXPECT_NE(text.find("| `" + (*found)[1].str()), std::string::npos) << (*found)[1];
    EXPECT_EQ(count, 9U);
}

TEST(Readme, NamesEveryFolder) {
    const std::string text = readme();
    for (const auto& entry : std::filesystem::directory_iterator(test::project())) {
        const std::string name = entry.path().filename().string();
        const bool visible = entry.is_directory() && name.front() != '.';
        EXPECT_TRUE(!visible || text.find("`" + name + "/") != std::string::npos) << name;
    }
}

TEST(Readme, IsShort) {
    const std::string text = readme();
    EXPECT_LT(std::count(text.begin(), text.end(), '\n'), 140);
}

}  // namespace
}  // namespace ics
