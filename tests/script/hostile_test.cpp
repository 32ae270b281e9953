// Rules that mean harm, or do it by mistake: each tests/hostile/*.lua ends within a second in exactly the messages of
// the .expected.txt beside it. ICS_UPDATE_GOLDEN=1 rewrites them: then read what changed.
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "support/places.hpp"
#include "support/rule_bench.hpp"


namespace ics::test {
namespace {

namespace fs = std::filesystem;

fs::path hostile_folder() { return test::project() / "tests" / "hostile"; }

std::vector<std::string> hostile_rules() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(hostile_folder()))
        if (entry.path().extension() == ".lua") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string read(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

// What loading the rule prints; of one that loads, what it says of a case of which nothing is known.
std::string told(const std::string& name) {
    Diagnostics diagnostics;
    auto rules =
        load_rule_set({{name + ".lua", read(hostile_folder() / (name + ".lua"))}}, bench_knowledge(), {}, diagnostics);
    if (!rules) return diagnostics.format();
    const RuleResult result = rules->evaluate(RuleIndex{0}, a_case().facts(), diagnostics);
    return fmt::format("Loads. Where nothing is known it is {}{}.\n{}", ics::name(result.outcome),
                       result.bounded ? ", as there are too many worlds" : "", diagnostics.format());
}

class Hostile : public testing::TestWithParam<std::string> {};

TEST_P(Hostile, EndsInAMessageWithinASecond) {
    const std::clock_t start = std::clock();  // the processor's time: the machine may be busy
    const std::string message = told(GetParam());
    const double took = double(std::clock() - start) / CLOCKS_PER_SEC;
    const fs::path expected = hostile_folder() / (GetParam() + ".expected.txt");
    if (std::getenv("ICS_UPDATE_GOLDEN")) std::ofstream(expected, std::ios::binary) << message;
    EXPECT_EQ(message, read(expected));
    EXPECT_LT(took, 1);
}

INSTANTIATE_TEST_SUITE_P(Rules, Hostile, testing::ValuesIn(hostile_rules()),
                         [](const auto& rule) { return rule.param; });

TEST(HostileFolder, EveryExpectationHasItsRule) {
    const std::vector<std::string> names = hostile_rules();
    EXPECT_GE(names.size(), 100u);
    for (const auto& entry : fs::directory_iterator(hostile_folder()))
        EXPECT_TRUE(entry.is_directory() || std::binary_search(names.begin(), names.end(), entry.path().stem().stem().string()))
            << entry.path();
}

}  // namespace
}  // namespace ics::test
