// What rules ask of criteria.
#include <gtest/gtest.h>

#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

std::string_view outcome(const std::string& comparison, const AssessmentBuilder& assessment) {
    return name(evaluate("return " + comparison, assessment).outcome);
}

TEST(CriterionHandle, IsMetOrOpen) {
    const auto met = a_case().status("toy/1/growing/01", Status::met);
    EXPECT_EQ(outcome("criterion1:met()", met), "fires");
    EXPECT_EQ(outcome("criterion1:open()", met), "silent");
    const auto unmet = a_case().status("toy/1/growing/01", Status::unmet);
    EXPECT_EQ(outcome("criterion1:met()", unmet), "silent");
    EXPECT_EQ(outcome("criterion1:open()", unmet), "fires");
}

TEST(CriterionHandle, IsOpenWherePartlyMet) {
    EXPECT_EQ(outcome("criterion1:open()", a_case().status("toy/1/growing/01", Status::partly)), "fires");
}

TEST(CriterionHandle, IsPresumedFromTheStageOfItsCapability) {
    EXPECT_EQ(outcome("criterion1:met()", a_case().stage("toy/1", "settled")), "fires");
    EXPECT_EQ(outcome("criterion1:met()", a_case().stage("toy/1", "start")), "silent");
}

TEST(CriterionHandle, KnowsWhetherItIsKnown) {
    EXPECT_EQ(outcome("criterion1:known()", a_case()), "silent");
    EXPECT_EQ(outcome("criterion1:known()", a_case().status("toy/1/growing/01", Status::unmet)), "fires");
}

TEST(CriterionHandle, IsNeitherMetNorOpenWhereItDoesNotApply) {
    const auto neither = a_case().status("toy/1/growing/01", Status::not_applicable);
    EXPECT_EQ(outcome("criterion1:met()", neither), "silent");
    EXPECT_EQ(outcome("criterion1:open()", neither), "silent");
    EXPECT_EQ(outcome("criterion1:known()", neither), "fires");
    EXPECT_EQ(outcome("criterion1:not_applicable()", neither), "fires");
    EXPECT_EQ(outcome("criterion1:not_applicable()", a_case()), "silent");
}

TEST(CriterionHandle, MayBeOneLineOfEvidence) {
    RuleSet rules = load_rules({rule_text("return part:open()", "local part = criterion 'toy/1/settled/01/01'")});
    Diagnostics diagnostics;
    const auto unmet = a_case().status("toy/1/settled/01/01", Status::unmet);
    EXPECT_EQ(rules.evaluate(RuleIndex{0}, unmet.facts(), diagnostics).outcome, Outcome::fires);
}

}  // namespace
}  // namespace ics::test
