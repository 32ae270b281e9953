// What-if scripts that mean harm, or do it by mistake: each tests/hostile/what-if/*.lua ends within a second in exactly what the
// .expected.txt beside it says. ICS_UPDATE_GOLDEN=1 rewrites them: then read what changed.
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics::test {
namespace {

namespace fs = std::filesystem;

// Of the processor's time, whatever else the machine does. The sanitizers' build, which this is defined in, takes several
// times as long.
#ifdef _GLIBCXX_ASSERTIONS
constexpr double allowed = 10;
#else
constexpr double allowed = 1;
#endif

fs::path folder() { return project() / "tests/hostile/what-if"; }

std::vector<std::string> scripts() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder()))
        if (entry.path().extension() == ".lua") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

class HostileScript : public testing::TestWithParam<std::string> {
protected:
    HostileScript() { fs::current_path(folder()); }
    ~HostileScript() override { fs::current_path(before_); }

private:
    fs::path before_ = fs::current_path();
};

TEST_P(HostileScript, EndsInAMessageWithinASecond) {
    const std::clock_t start = std::clock();
    const Ran ran = run_on_tiny({"what-if", "-", "--script", GetParam() + ".lua"});
    const double took = double(std::clock() - start) / CLOCKS_PER_SEC;
    const std::string told = "Exit code " + std::to_string(ran.code) + ".\n" + ran.err + ran.out;
    const fs::path expected = folder() / (GetParam() + ".expected.txt");
    if (std::getenv("ICS_UPDATE_GOLDEN")) std::ofstream(expected, std::ios::binary) << told;
    EXPECT_EQ(told, read_all(expected));
    EXPECT_LT(took, allowed);
}

// The same in a process of its own, so that a crash is one script's.
TEST_P(HostileScript, LeavesTheProgramStanding) {
    const std::string tiny = "'" + (project() / "tests/fixtures/tiny").string() + "'";
    const Ran ran = run_shell("cd '" + folder().string() + "'; \"$ICS\" what-if " + tiny + "/assessment.toml --script " + GetParam() +
                              ".lua --knowledge " + tiny + "/knowledge-base --rules " + tiny + "/rules");
    EXPECT_TRUE(ran.code == 0 || ran.code == 2) << ran.code;
    EXPECT_EQ(ran.out.find('\x1B'), std::string::npos);
    EXPECT_EQ(ran.err.find('\x1B'), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Scripts, HostileScript, testing::ValuesIn(scripts()), [](const auto& script) { return script.param; });

TEST(HostileScriptFolder, EveryExpectationHasItsScript) {
    const std::vector<std::string> names = scripts();
    EXPECT_GE(names.size(), 60u);
    for (const auto& entry : fs::directory_iterator(folder()))
        EXPECT_TRUE(std::binary_search(names.begin(), names.end(), entry.path().stem().stem().string())) << entry.path();
}

}  // namespace
}  // namespace ics::test
