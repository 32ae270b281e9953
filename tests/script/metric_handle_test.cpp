// What rules ask of metrics. access: at least 22 %, by 31 March 2020; wait: at most 18 weeks; plan: yes/no;
// total: at least 1,000 people in England.
#include <gtest/gtest.h>

#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

using namespace std::chrono_literals;

std::string_view outcome(const std::string& comparison, const AssessmentBuilder& assessment) {
    return name(evaluate("return " + comparison, assessment).outcome);
}

TEST(MetricHandle, MissesOrMeetsItsTarget) {
    EXPECT_EQ(outcome("access:misses()", a_case().metric("access", 21.9)), "fires");
    EXPECT_EQ(outcome("access:meets()", a_case().metric("access", 21.9)), "silent");
    EXPECT_EQ(outcome("access:misses()", a_case().metric("access", 22)), "silent");
    EXPECT_EQ(outcome("access:meets()", a_case().metric("access", 22)), "fires");
    EXPECT_EQ(outcome("wait:misses()", a_case().metric("wait", 18)), "silent");
    EXPECT_EQ(outcome("wait:misses()", a_case().metric("wait", 18.5)), "fires");
    EXPECT_EQ(outcome("plan:misses()", a_case().metric("plan", 0)), "fires");
    EXPECT_EQ(outcome("plan:meets()", a_case().metric("plan", 1)), "fires");
}

TEST(MetricHandle, PrefersTheLocalTarget) {
    EXPECT_EQ(outcome("access:meets()", a_case().metric("access", 19, 18)), "fires");
    EXPECT_EQ(outcome("access:misses()", a_case().metric("access", 24, 25)), "fires");
}

TEST(MetricHandle, IsUndeterminedWithoutAValue) {
    EXPECT_EQ(outcome("access:misses()", a_case()), "undetermined");
    EXPECT_EQ(outcome("plan:meets()", a_case()), "undetermined");
    EXPECT_EQ(outcome("access:misses() or access:meets()", a_case()), "fires");
    EXPECT_EQ(outcome("plan:misses() and plan:meets()", a_case()), "silent");
}

TEST(MetricHandle, NeitherMissesNorMeetsANationalTotalWithoutALocalTarget) {
    const auto counted = a_case().metric("total", 900);
    EXPECT_EQ(outcome("total:misses() or total:meets()", counted), "silent");
    EXPECT_EQ(outcome("total:below(1000)", counted), "fires");
    EXPECT_EQ(outcome("total:misses()", a_case().metric("total", 900, 950)), "fires");
}

TEST(MetricHandle, ComparesItsValueWithAFigure) {
    const auto value = a_case().metric("access", 16.8);
    EXPECT_EQ(outcome("access:below(16.8)", value), "silent");
    EXPECT_EQ(outcome("access:above(16.8)", value), "silent");
    EXPECT_EQ(outcome("access:below(17)", value), "fires");
    EXPECT_EQ(outcome("access:above(16)", value), "fires");
}

TEST(MetricHandle, IsDueWithinSoManyDays) {
    EXPECT_EQ(outcome("access:due_within(1)", a_case().date(2020y / 3 / 30)), "fires");
    EXPECT_EQ(outcome("access:due_within(1)", a_case().date(2020y / 3 / 29)), "silent");
    EXPECT_EQ(outcome("access:due_within(0)", a_case().date(2020y / 3 / 31)), "fires");
    EXPECT_EQ(outcome("access:due_within(1000)", a_case().date(2020y / 4 / 1)), "silent");
}

TEST(MetricHandle, PassesTheDayAfterItsDeadline) {
    EXPECT_EQ(outcome("access:passed()", a_case().date(2020y / 3 / 31)), "silent");
    EXPECT_EQ(outcome("access:passed()", a_case().date(2020y / 4 / 1)), "fires");
}

TEST(MetricHandle, IsNeverDueWithoutADeadline) {
    EXPECT_EQ(outcome("wait:due_within(100000) or wait:passed()", a_case()), "silent");
}

TEST(MetricHandle, KnowsWhetherItHasAValue) {
    EXPECT_EQ(outcome("access:known()", a_case()), "silent");
    EXPECT_EQ(outcome("access:known()", a_case().metric("access", 1)), "fires");
}

}  // namespace
}  // namespace ics::test
