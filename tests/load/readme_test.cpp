// knowledge-base/README.md names every table and every key that the loader knows.
#include <regex>

#include <gtest/gtest.h>

#include "load/scenarios.hpp"
#include "load/table_kinds.hpp"
#include "support/loading.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

std::string readme() { return test::read_all(test::project() / "knowledge-base/README.md"); }

// The keys that a message about the unknown key 'zzz' says are known.
std::vector<std::string> keys_told(const std::string& problems) {
    std::smatch list;
    std::vector<std::string> keys;
    if (!std::regex_search(problems, list,
                           std::regex("has no (?:key|table) 'zzz'[^]*?expected: (?:one of )?([^\n]*)\n")))
        return keys;
    const std::string told = std::regex_replace(list[1].str(), std::regex(" or "), ", ");
    const std::regex comma(", ");
    for (std::sregex_token_iterator key(told.begin(), told.end(), comma, -1), end; key != end; ++key)
        keys.push_back(*key);
    return keys;
}

void expect_in_readme(const std::vector<std::string>& keys, const std::string& table) {
    EXPECT_FALSE(keys.empty()) << table;
    for (const std::string& key : keys)
        EXPECT_TRUE(std::regex_search(
            readme(), std::regex("`" + key + "`|\\." + key + "\\]|\n" + key + " *= |[{,] " + key + " = ")))
            << table << " " << key;
}

TEST(KnowledgeBaseReadme, NamesEveryTable) {
    for (const std::string& name : table_names()) {
        const bool single = table_kind(name)->form == Form::once;
        EXPECT_NE(readme().find(single ? "`[" + name + "]`" : "`[[" + name + "]]`"), std::string::npos) << name;
    }
}

TEST(KnowledgeBaseReadme, NamesEveryKeyOfARecord) {
    for (const std::string& name : table_names()) {
        const bool single = table_kind(name)->form == Form::once;
        const std::string problems =
            test::problems_with((single ? "[" + name + "]" : "[[" + name + "]]") + "\nzzz = 1\n");
        expect_in_readme(keys_told(problems), name);
    }
    expect_in_readme(keys_told(test::problems_with("[[recommendation]]\n[[recommendation.part]]\nzzz = 1\n")), "part");
    expect_in_readme(keys_told(test::problems_with("[[profile]]\nid = \"x\"\n[profile.weights]\nzzz = 1\n")),
                     "weights");
    expect_in_readme(keys_told(test::problems_with("[priority.ease]\nzzz = 1\n")), "ease");
    expect_in_readme(keys_told(test::problems_with("[priority.confidence]\nzzz = 1\n")), "confidence");
    expect_in_readme(keys_told(test::problems_with("[priority.must-do]\nzzz = 1\n")), "must-do");
}

TEST(KnowledgeBaseReadme, NamesEveryKeyOfAnAssessment) {
    expect_in_readme(keys_told(test::problems_of_assessment("[system]\nzzz = 1\n")), "system");
    expect_in_readme(keys_told(test::problems_of_assessment("[system]\ntarget = { zzz = 1 }\n")), "target");
    for (const std::string entry :
         {"rating.\"tiny/1.1\"", "rating.\"tiny/1.1/grown/01\"", "metric.wait-4-weeks", "context.merger-planned",
          "decision.\"tiny/2.1/growing/01\"", "[commitment]", "[fact]"})
        expect_in_readme(keys_told(test::problems_of_entries("[" + entry + "]\nzzz = 1\n")), entry);
}

TEST(KnowledgeBaseReadme, NamesEveryKeyOfACase) {
    expect_in_readme(keys_told(test::problems_of_cases("[[case]]\nzzz = 1\n")), "case");
    expect_in_readme(keys_told(test::problems_of_cases("[[case]]\nsystem = { zzz = 1 }\n")), "system");
}

TEST(KnowledgeBaseReadme, NamesEveryKeyOfAScenario) {
    const auto problems = [](const std::string& toml) {
        Diagnostics diagnostics;
        load_scenarios({{"x.scenarios.toml", toml}}, test::tiny(), diagnostics);
        return diagnostics.format();
    };
    expect_in_readme(keys_told(problems("[[scenario]]\nzzz = 1\n")), "scenario");
    expect_in_readme(keys_told(problems("[[scenario]]\nset = { \"tiny/1.1\" = { zzz = 1 } }\n")), "set");
    expect_in_readme(keys_told(problems("[[scenario]]\nmetric = { investment = { zzz = 1 } }\n")), "metric");
}

}  // namespace
}  // namespace ics
