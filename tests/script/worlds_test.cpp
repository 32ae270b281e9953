// Unknown facts: every possible case is explored, none is guessed.
#include <gtest/gtest.h>

#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

// "fires", "silent", or "undetermined by ..." with the deciding facts.
std::string verdict(const std::string& when, const AssessmentBuilder& assessment = a_case()) {
    const RuleResult result = evaluate("return " + when, assessment);
    const std::string outcome(name(result.outcome));
    return result.outcome == Outcome::undetermined ? outcome + " by " + words(result.decided_by) : outcome;
}

TEST(Worlds, KnownFactsNeedOne) {
    EXPECT_EQ(verdict("merger:yes()", a_case().context("merger", true)), "fires");
    EXPECT_EQ(verdict("merger:yes()", a_case().context("merger", false)), "silent");
}

TEST(Worlds, AnUnknownDecides) { EXPECT_EQ(verdict("merger:yes()"), "undetermined by merger"); }

TEST(Worlds, AnUnknownThatChangesNothingDoesNot) {
    EXPECT_EQ(verdict("merger:yes() or access:misses()", a_case().metric("access", 3)), "fires");
    EXPECT_EQ(verdict("merger:yes() and access:misses()", a_case().metric("access", 30)), "silent");
    EXPECT_EQ(verdict("(merger:yes() and access:misses()) or (merger:no() and access:misses())"),
              "undetermined by access");
}

TEST(Worlds, CannotBeBelowAndAtLeastOneStage) {
    EXPECT_EQ(verdict("one:below 'growing' and one:at_least 'growing'"), "silent");
    EXPECT_EQ(verdict("one:below 'growing' or one:at_least 'growing'"), "fires");
    EXPECT_EQ(verdict("one:at_least 'settled' and one:below 'growing'"), "silent");
    EXPECT_EQ(verdict("one:at 'start' or one:at 'growing' or one:at 'settled'"), "fires");
}

TEST(Worlds, CannotReachAStageWithoutItsCriteria) {
    EXPECT_EQ(verdict("one:at_least 'settled' and criterion1:open()"), "silent");
    EXPECT_EQ(verdict("one:below 'growing' and criterion1:met()"), "silent");
    EXPECT_EQ(verdict("criterion1:open() and one:at_least 'growing'"), "silent");
    EXPECT_EQ(verdict("one:at 'growing' and criterion2:met()"), "silent");
}

TEST(Worlds, OfAMetricAreTheIntervalsThatItsThresholdsCut) {
    EXPECT_EQ(verdict("access:below(5) and access:above(4)"), "undetermined by access");
    EXPECT_EQ(verdict("access:below(5) and access:above(5)"), "silent");
    EXPECT_EQ(verdict("access:below(5) and access:meets()"), "silent");
    EXPECT_EQ(verdict("access:below(5) or access:above(4)"), "fires");
    EXPECT_EQ(verdict("not access:below(5) and not access:above(5)"), "undetermined by access");
}

TEST(Worlds, OfThePopulationAreIntervalsToo) {
    EXPECT_EQ(verdict("system:population_at_least(10) and not system:population_at_least(5)"), "silent");
    EXPECT_EQ(verdict("system:population_at_least(10) and not system:population_at_least(50)"),
              "undetermined by system");
}

TEST(Worlds, NameEveryFactThatDecidesInOrder) {
    EXPECT_EQ(verdict("merger:yes() or access:misses() or criterion1:open() or two:below 'growing'"),
              "undetermined by toy/2 toy/1/growing/01 access merger");
}

TEST(Worlds, LeaveOutAFactThatOthersMakeIdle) {
    // Where toy/1 is settled its criteria are met: the second comparison asks nothing new.
    EXPECT_EQ(verdict("one:at_least 'settled' and criterion2:met()"), "undetermined by toy/1");
}

TEST(Worlds, DecideBetweenTwoStagesOfARange) {
    const auto between = a_case().stages("toy/1", "growing", "settled");
    EXPECT_EQ(verdict("one:at 'growing' or one:at 'settled'", between), "fires");
    EXPECT_EQ(verdict("one:below 'growing'", between), "silent");
}

TEST(Worlds, FollowBranchesThatARuleTakes) {
    const RuleResult result = evaluate(R"(
        if merger:yes() then return access:misses() end
        return wait:misses())");
    EXPECT_EQ(result.outcome, Outcome::undetermined);
    EXPECT_EQ(words(result.decided_by), "access wait merger");
}

TEST(Worlds, AreCountedInALoop) {
    const std::string loop = R"(
        local n = 0
        for _, c in ipairs { criterion1, criterion2 } do if c:open() then n = n + 1 end end )";
    EXPECT_EQ(evaluate(loop + "return n >= 3").outcome, Outcome::silent);
    EXPECT_EQ(evaluate(loop + "return n >= 0").outcome, Outcome::fires);
    EXPECT_EQ(words(evaluate(loop + "return n == 1").decided_by), "toy/1/growing/01 toy/1/settled/01");
}

// n of the context facts c01 to c12 are so.
std::string counting(const std::string& result) {
    return rule_text(
        "local n = 0 for _, fact in ipairs(facts) do if fact:yes() then n = n + 1 end end return " + result,
        R"(local facts = { context "c01", context "c02", context "c03", context "c04", context "c05",
        context "c06", context "c07", context "c08", context "c09", context "c10", context "c11", context "c12" })");
}

TEST(Worlds, BeyondTheLimitAreUndeterminedAndSaid) {
    RuleSet rules = load_rules({counting("n >= 0")});
    Diagnostics diagnostics;
    const RuleResult result = rules.evaluate(RuleIndex{0}, a_case().facts(), diagnostics);
    EXPECT_EQ(result.outcome, Outcome::undetermined);
    EXPECT_TRUE(result.bounded);
    EXPECT_EQ(words(result.decided_by), "c01 c02 c03 c04");  // those whose other answer was not tried
    EXPECT_EQ(diagnostics.format(), "");
}

TEST(Worlds, WithinALargerLimitAreAllVisited) {
    ScriptLimits limits;
    limits.worlds = 4096;
    limits.steps = 4'000'000;
    RuleSet rules = load_rules({counting("n >= 0")}, limits);
    Diagnostics diagnostics;
    const RuleResult result = rules.evaluate(RuleIndex{0}, a_case().facts(), diagnostics);
    EXPECT_EQ(result.outcome, Outcome::fires);
    EXPECT_FALSE(result.bounded);
}

TEST(Worlds, ShareOneBudgetOfSteps) {
    ScriptLimits limits;
    limits.steps = 1000;
    RuleSet rules = load_rules({rule_text(R"(
        local slow = 0
        for i = 1, 1000 do slow = slow + i end
        return merger:yes() or merger:no())")},
                               limits);
    Diagnostics diagnostics;
    const RuleResult result = rules.evaluate(RuleIndex{0}, a_case().facts(), diagnostics);
    EXPECT_EQ(result.outcome, Outcome::undetermined);
    EXPECT_TRUE(result.bounded);
    EXPECT_EQ(words(result.decided_by), "merger");
    EXPECT_EQ(diagnostics.format(), "");
}

}  // namespace
}  // namespace ics::test
