// What sound cases of a rule become.
#include <gtest/gtest.h>

#include "load/load.hpp"
#include "support/loading.hpp"

namespace ics {
namespace {

using test::tiny;

constexpr std::string_view two_cases = R"(
    [[case]]
    name = "All that a case may have"
    rating = { "tiny/1.1" = "growing", "tiny/2.1" = ["starting", "growing"], "tiny/1.2/grown/01" = "not-applicable" }
    metric = { wait-4-weeks = 61, investment = true }
    context = { merger-planned = true }
    system = { population = 400_000, tier = ["place"], tags = ["finance"] }
    target = { framework = "tiny", stage = "grown" }
    date = 2019-06-30
    expect = "undetermined"

    [[case]]
    name = "Nothing known"
    expect = "silent"
)";

std::vector<RuleCase> cases(std::string_view toml) {
    Diagnostics diagnostics;
    auto found = load_rule_cases({"rule.cases.toml", std::string(toml)}, tiny(), diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
    return found;
}

TEST(LoadRuleCases, ReadsTheCase) {
    const auto found = cases(two_cases);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].name, "All that a case may have");
    EXPECT_EQ(found[0].expect, Outcome::undetermined);
    EXPECT_EQ(found[0].place.line, 2u);
    EXPECT_EQ(found[1].name, "Nothing known");
    EXPECT_EQ(found[1].expect, Outcome::silent);
}

TEST(LoadRuleCases, ReadsTheAssessment) {
    const Assessment assessment = cases(two_cases)[0].assessment;
    ASSERT_EQ(assessment.capability_ratings.size(), 2u);
    EXPECT_EQ(assessment.capability_ratings[0].capability, *tiny().capability("tiny/1.1"));
    EXPECT_EQ(assessment.capability_ratings[0].stage, (LevelRange{1, 1}));
    EXPECT_EQ(assessment.capability_ratings[1].stage, (LevelRange{0, 1}));
    ASSERT_EQ(assessment.criterion_ratings.size(), 1u);
    EXPECT_EQ(assessment.criterion_ratings[0].status, Status::not_applicable);
    ASSERT_EQ(assessment.metrics.size(), 2u);
    EXPECT_EQ(assessment.metrics[0].value, 61.0);
    EXPECT_EQ(assessment.metrics[1].value, 1.0);
    ASSERT_EQ(assessment.context.size(), 1u);
    EXPECT_TRUE(assessment.context[0].value);
    EXPECT_EQ(assessment.system.population, 400'000.0);
    EXPECT_EQ(assessment.system.tiers, std::vector{Tier::place});
    EXPECT_EQ(assessment.system.tags, std::vector<std::string>{"finance"});
    ASSERT_EQ(assessment.targets.size(), 1u);
    EXPECT_EQ(assessment.targets[0].stage, 2);
    EXPECT_EQ(iso(assessment.date), "2019-06-30");
}

TEST(LoadRuleCases, AFigureMayHaveALocalTarget) {
    const auto found = cases("[[case]]\nname = \"Local\"\nexpect = \"silent\"\n"
                             "metric = { wait-4-weeks = { value = 61, target = 70 } }\n");
    ASSERT_EQ(found.size(), 1u);
    ASSERT_EQ(found[0].assessment.metrics.size(), 1u);
    EXPECT_EQ(found[0].assessment.metrics[0].value, 61.0);
    EXPECT_EQ(found[0].assessment.metrics[0].target, 70.0);
}

TEST(LoadRuleCases, ReportsWhatATableOfAFigureLacksOrHasTooMuch) {
    EXPECT_EQ(test::problems_of_cases("[[case]]\nname = \"Local\"\nexpect = \"silent\"\n"
                                      "metric = { wait-4-weeks = { goal = 70 } }\n"),
              R"(rule.cases.toml:4:27: error[missing-key]: [case.metric.wait-4-weeks] has no 'value'
    4 | metric = { wait-4-weeks = { goal = 70 } }
      |                           ^~~~~~~~~~~~~
      expected: value = ...
      to mend:  add it
rule.cases.toml:4:29: error[unknown-key]: [case.metric.wait-4-weeks] has no key 'goal'
    4 | metric = { wait-4-weeks = { goal = 70 } }
      |                             ^~~~
      expected: one of date, evidence, rater, source, target, unit or value
      to mend:  correct the name, or remove it
)");
}

TEST(LoadRuleCases, ACaseWithoutADateIsOfNovember2019) {
    EXPECT_EQ(iso(cases(two_cases)[1].assessment.date), "2019-11-30");
}

TEST(LoadRuleCases, KeepsTheGoodOnes) {
    Diagnostics diagnostics;
    const auto found = load_rule_cases(
        {"rule.cases.toml",
         "[[case]]\nname = \"Bad\"\nexpect = \"maybe\"\n[[case]]\nname = \"Good\"\nexpect = \"fires\"\n"},
        tiny(), diagnostics);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].name, "Good");
    EXPECT_TRUE(diagnostics.has_errors());
}

}  // namespace
}  // namespace ics
