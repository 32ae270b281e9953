// The README: brief, and true.
#include <algorithm>
#include <regex>
#include <sstream>

#include <gtest/gtest.h>

#include "cli/run.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

std::string readme() { return test::read_all(test::project() / "README.md"); }

// The README's excerpt of a report, in the pieces between its lines '...'.
std::vector<std::string> excerpt() {
    const std::string text = readme(), fence = "```text\n";
    const std::size_t start = text.find(fence) + fence.size();
    std::istringstream lines(text.substr(start, text.find("```", start) - start));
    std::vector<std::string> pieces{""};
    for (std::string line; std::getline(lines, line);) {
        if (line == "...") pieces.emplace_back();
        else pieces.back() += line + '\n';
    }
    return pieces;
}

TEST(Readme, ItsExcerptStandsInTheReportWordForWord) {
    const auto ran = test::run_here({"recommend", (test::project() / "knowledge-base/examples/blmk-2018.toml").string(),
                                     "--knowledge", (test::project() / "knowledge-base").string(), "--rules",
                                     (test::project() / "rules").string()});
    ASSERT_EQ(ran.code, 0) << ran.err;
    std::size_t from = 0;
    for (const std::string& piece : excerpt()) {
        EXPECT_GT(piece.size(), 100U);
        const std::size_t at = ran.out.find(piece, from);
        ASSERT_NE(at, std::string::npos) << "not in the report, or not in this order:\n" << piece;
        from = at + piece.size();
    }
}

TEST(Readme, NamesEveryVerb) {
    const std::string help = program_help(), text = readme();
    const std::regex verb("\n  ([a-z-]+) [^\n]*");
    const std::string verbs = help.substr(0, help.find("\nOptions:"));
    std::size_t count = 0;
    for (std::sregex_iterator found(verbs.begin(), verbs.end(), verb), end; found != end; ++found, ++count)
        EXPECT_NE(text.find("| `" + (*found)[1].str()), std::string::npos) << (*found)[1];
    EXPECT_EQ(count, 4U);
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
    EXPECT_LT(std::count(text.begin(), text.end(), '\n'), 120);
}

}  // namespace
}  // namespace ics
