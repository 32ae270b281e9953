// What a case gives of the facts that a rule reads.
#include <gtest/gtest.h>

#include "cases/given.hpp"
#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

// "growing (rated)": of what the rule `return <comparison>` reads first.
std::string given_of(const std::string& comparison, const AssessmentBuilder& assessment) {
    const RuleResult result = evaluate("return " + comparison, assessment);
    if (result.reads.empty()) return "no read";
    const Given out = given(bench_knowledge(), assessment.facts(), result.reads[0]);
    return fmt::format("{} ({})", out.value, name(out.origin));
}

TEST(Given, OfACapabilityIsItsStageAndWhereThatIsFrom) {
    EXPECT_EQ(given_of("one:below 'settled'", a_case().stage("toy/1", "growing")), "growing (rated)");
    EXPECT_EQ(given_of("one:below 'settled'", a_case().stages("toy/1", "start", "growing")), "start to growing (rated)");
    EXPECT_EQ(given_of("one:below 'settled'", a_case()), " (unknown)");
}

TEST(Given, OfAnAimIsTheStageBesideIt) {
    EXPECT_EQ(given_of("one:short_of_target()", a_case().stage("toy/1", "growing").target("toy", "settled")),
              "growing, target settled (rated)");
    EXPECT_EQ(given_of("one:short_of_target()", a_case().stage("toy/1", "growing")), "growing, no target (rated)");
}

TEST(Given, OfACriterionIsItsStatus) {
    EXPECT_EQ(given_of("criterion1:met()", a_case().status("toy/1/growing/01", Status::partly)), "partly (rated)");
    EXPECT_EQ(given_of("criterion1:met()", a_case().stage("toy/1", "growing")), "met (presumed)");
    EXPECT_EQ(given_of("criterion1:met()", a_case().stage("toy/1", "start")), "unmet (presumed)");
}

TEST(Given, OfAMetricIsTheFigureAndWhatItIsSetAgainst) {
    EXPECT_EQ(given_of("access:below(16)", a_case().metric("access", 16.8)), "16.8% (rated)");
    EXPECT_EQ(given_of("access:misses()", a_case().metric("access", 16.8)), "16.8%, target >= 22% (rated)");
    EXPECT_EQ(given_of("access:misses()", a_case()), "target >= 22% (rated)");
    EXPECT_EQ(given_of("total:misses()", a_case().metric("total", 900)), "900 people, no local target (rated)");
    EXPECT_EQ(given_of("access:passed()", a_case()), "due 2020-03-31, as of 2019-11-30 (rated)");
    EXPECT_EQ(given_of("wait:passed()", a_case()), "no deadline (rated)");
}

TEST(Given, OfContextAndSystemIsWhatTheCaseSays) {
    EXPECT_EQ(given_of("merger:yes()", a_case().context("merger", false)), "no (rated)");
    EXPECT_EQ(given_of("merger:yes()", a_case()), " (unknown)");
    EXPECT_EQ(given_of("system:population_at_least(1000)", a_case().population(5e5)), "500,000 people (rated)");
    EXPECT_EQ(given_of("system:has_tier 'place'", a_case().tiers({Tier::place, Tier::system})), "place, system (rated)");
    EXPECT_EQ(given_of("system:tagged 'rural'", a_case().tagged("finance").tagged("rural")), "finance, rural (rated)");
}

}  // namespace
}  // namespace ics::test
