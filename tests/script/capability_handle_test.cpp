// What rules ask of capabilities.
#include <gtest/gtest.h>

#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

// "fires", "silent" or "undetermined".
std::string_view outcome(const std::string& comparison, const AssessmentBuilder& assessment) {
    return name(evaluate("return " + comparison, assessment).outcome);
}

TEST(CapabilityHandle, ComparesARatedStage) {
    const auto growing = a_case().stage("toy/1", "growing");
    EXPECT_EQ(outcome("one:below 'growing'", growing), "silent");
    EXPECT_EQ(outcome("one:below 'settled'", growing), "fires");
    EXPECT_EQ(outcome("one:at_least 'growing'", growing), "fires");
    EXPECT_EQ(outcome("one:at_least 'settled'", growing), "silent");
    EXPECT_EQ(outcome("one:at 'start'", growing), "silent");
    EXPECT_EQ(outcome("one:at 'growing'", growing), "fires");
    EXPECT_EQ(outcome("one:at 'settled'", growing), "silent");
}

TEST(CapabilityHandle, StandsAtTheHighestAndTheLowestStage) {
    EXPECT_EQ(outcome("one:at 'settled'", a_case().stage("toy/1", "settled")), "fires");
    EXPECT_EQ(outcome("one:at 'start'", a_case().stage("toy/1", "start")), "fires");
}

TEST(CapabilityHandle, IsUndeterminedWhereRatersDisagreeOnWhatIsAsked) {
    const auto between = a_case().stages("toy/1", "growing", "settled");
    EXPECT_EQ(outcome("one:at_least 'growing'", between), "fires");
    EXPECT_EQ(outcome("one:at_least 'settled'", between), "undetermined");
    EXPECT_EQ(outcome("one:at 'growing'", between), "undetermined");
    EXPECT_EQ(outcome("one:at 'start'", between), "silent");
}

TEST(CapabilityHandle, IsShortOfTheTargetOfItsFramework) {
    const auto growing = a_case().stage("toy/1", "growing");
    EXPECT_EQ(outcome("one:short_of_target()", growing), "silent");
    EXPECT_EQ(outcome("one:short_of_target()", a_case().stage("toy/1", "growing").target("toy", "settled")), "fires");
    EXPECT_EQ(outcome("one:short_of_target()", a_case().stage("toy/1", "growing").target("toy", "growing")), "silent");
    EXPECT_EQ(outcome("one:short_of_target()", a_case().target("toy", "growing")), "undetermined");
}

TEST(CapabilityHandle, KnowsWhetherItsStageIsExact) {
    EXPECT_EQ(outcome("one:known()", a_case()), "silent");
    EXPECT_EQ(outcome("one:known()", a_case().stage("toy/1", "growing")), "fires");
    EXPECT_EQ(outcome("one:known()", a_case().stages("toy/1", "growing", "settled")), "silent");
}

TEST(CapabilityHandle, AnswersNoToEveryComparisonWhereItDoesNotApply) {
    const auto neither = a_case()
                             .status("toy/1/growing/01", Status::not_applicable)
                             .status("toy/1/settled/01", Status::not_applicable)
                             .target("toy", "settled");
    EXPECT_EQ(outcome("one:not_applicable()", neither), "fires");
    EXPECT_EQ(outcome("one:known()", neither), "fires");
    for (const char* comparison :
         {"one:below 'growing'", "one:at_least 'growing'", "one:at 'start'", "one:short_of_target()"})
        EXPECT_EQ(outcome(comparison, neither), "silent") << comparison;
    EXPECT_EQ(outcome("one:not_applicable()", a_case()), "silent");
}

}  // namespace
}  // namespace ics::test
