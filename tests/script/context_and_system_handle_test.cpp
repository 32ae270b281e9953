// What rules ask of circumstances and of the system itself.
#include <gtest/gtest.h>

#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

std::string_view outcome(const std::string& comparison, const AssessmentBuilder& assessment) {
    return name(evaluate("return " + comparison, assessment).outcome);
}

TEST(ContextHandle, IsYesOrNo) {
    EXPECT_EQ(outcome("merger:yes()", a_case().context("merger", true)), "fires");
    EXPECT_EQ(outcome("merger:no()", a_case().context("merger", true)), "silent");
    EXPECT_EQ(outcome("merger:yes()", a_case().context("merger", false)), "silent");
    EXPECT_EQ(outcome("merger:no()", a_case().context("merger", false)), "fires");
    EXPECT_EQ(outcome("merger:yes()", a_case()), "undetermined");
}

TEST(ContextHandle, KnowsWhetherItIsKnown) {
    EXPECT_EQ(outcome("merger:known()", a_case()), "silent");
    EXPECT_EQ(outcome("merger:known()", a_case().context("merger", false)), "fires");
}

TEST(SystemHandle, ServesAtLeastSoManyPeople) {
    EXPECT_EQ(outcome("system:population_at_least(500000)", a_case().population(500000)), "fires");
    EXPECT_EQ(outcome("system:population_at_least(500000)", a_case().population(499999)), "silent");
    EXPECT_EQ(outcome("system:population_at_least(500000)", a_case()), "undetermined");
}

TEST(SystemHandle, HasATierThatTheAssessmentNames) {
    EXPECT_EQ(outcome("system:has_tier 'place'", a_case().tiers({Tier::system, Tier::place})), "fires");
    EXPECT_EQ(outcome("system:has_tier 'region'", a_case().tiers({Tier::system, Tier::place})), "silent");
    EXPECT_EQ(outcome("system:has_tier 'place'", a_case()), "silent");
}

TEST(SystemHandle, IsTagged) {
    EXPECT_EQ(outcome("system:tagged 'rural'", a_case().tagged("rural")), "fires");
    EXPECT_EQ(outcome("system:tagged 'rural'", a_case().tagged("finance")), "silent");
}

}  // namespace
}  // namespace ics::test
