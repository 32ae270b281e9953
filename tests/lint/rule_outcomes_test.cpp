// Rules that decide nothing: found by trying them over every answer.
#include <gtest/gtest.h>

#include "lint/lint_bench.hpp"

namespace ics::test {
namespace {

// What is said of one rule with this `when`; empty when it may fire and may stay silent.
std::string fixed(const std::string& when) { return said_by(report_fixed_outcomes, {short_rule("pack/rule", when)}); }
bool never_fires(const std::string& when) { return fixed(when).find("warning[rule-never-fires]") != std::string::npos; }
bool never_silent(const std::string& when) { return fixed(when).find("warning[rule-never-silent]") != std::string::npos; }

// What is said where the comparisons may take so many steps.
std::string together(const std::vector<std::string>& texts, long long steps = steps_to_compare) {
    return said_by([&](RuleSet& rules, Diagnostics& diagnostics) { report_rules_together(rules, diagnostics, steps); }, texts);
}

TEST(FixedOutcomes, ARuleWhoseReadsExcludeEachOtherNeverFires) {
    EXPECT_EQ(fixed("return one:below \"growing\" and one:at_least \"settled\""),
              R"(rule-0.lua:4:3: warning[rule-never-fires]: rule 'pack/rule' does not fire, whatever its reads answer
    4 |   when = function()
      |   ^~~~
      expected: a condition that some systems meet and others do not
      to mend:  look for comparisons that exclude each other, such as below and at_least the same stage
)");
}

TEST(FixedOutcomes, ARuleWhoseReadsCoverEverythingIsNeverSilent) {
    EXPECT_EQ(fixed("return not one:at_least \"settled\" or one:at_least \"growing\""),
              R"(rule-0.lua:4:3: warning[rule-never-silent]: rule 'pack/rule' fires whatever its reads answer
    4 |   when = function()
      |   ^~~~
      expected: a condition that some systems meet and others do not
      to mend:  look for a comparison that another one takes back, such as 'or' where 'and' is meant
)");
}

// It used to be told to look for comparisons that exclude each other, of which it has none.
TEST(FixedOutcomes, ARuleThatAsksNothingIsToldSo) {
    EXPECT_EQ(fixed("return one == \"growing\""),
              R"(rule-0.lua:4:3: warning[rule-never-fires]: rule 'pack/rule' never fires: the rule asks nothing
    4 |   when = function()
      |   ^~~~
      expected: a condition that some systems meet and others do not
      to mend:  ask a handle, such as subject:below "maturing"; == and 'not' ask it nothing
)");
    EXPECT_NE(fixed("return not one").find("'pack/rule' never fires: the rule asks nothing"), std::string::npos);
    EXPECT_NE(fixed("return one ~= two").find("'pack/rule' always fires: the rule asks nothing"), std::string::npos);
}

TEST(FixedOutcomes, ContradictionsOfEveryKindOfFact) {
    EXPECT_TRUE(never_fires("return made:met() and made:open()"));
    EXPECT_TRUE(never_fires("return made:open() and one:at_least \"growing\""));
    EXPECT_TRUE(never_fires("return access:below(10) and access:above(20)"));
    EXPECT_TRUE(never_fires("return access:misses() and access:meets()"));
    EXPECT_TRUE(never_fires("return access:due_within(90) and access:passed()"));
    EXPECT_TRUE(never_fires("return merger:yes() and merger:no()"));
    EXPECT_TRUE(never_fires("return system:population_at_least(1000) and not system:population_at_least(1)"));
    EXPECT_TRUE(never_fires("return false"));
}

TEST(FixedOutcomes, TautologiesOfEveryKindOfFact) {
    EXPECT_TRUE(never_silent("return merger:yes() or merger:no()"));
    EXPECT_TRUE(never_silent("return access:below(20) or access:above(10)"));
    EXPECT_TRUE(never_silent("return not (one:at_least \"settled\") or one:at_least \"growing\""));
    EXPECT_TRUE(never_silent("return true"));
}

// What is not applicable is neither: a case of that kind makes the difference.
TEST(FixedOutcomes, WhatIsNotApplicableIsNotForgotten) {
    EXPECT_EQ(fixed("return made:met() or made:open()"), "");
    EXPECT_EQ(fixed("return one:below \"growing\" or one:at_least \"growing\""), "");
}

// A case may bring a target of its own, so that 23 misses it although it is above the knowledge base's 22.
TEST(FixedOutcomes, ALocalTargetIsNotForgotten) {
    const std::string when = "return access:misses() and access:above(22)";
    EXPECT_EQ(fixed(when), "");
    EXPECT_EQ(evaluate(when, a_case().metric("access", 23, 25)).outcome, Outcome::fires);
}

TEST(FixedOutcomes, NothingIsSaidOfAUsefulRule) {
    EXPECT_EQ(fixed("return one:below \"settled\" and made:met()"), "");
    EXPECT_EQ(fixed("return one:known() and two:known() and one:at \"start\" and two:at \"settled\""), "");
}

// 2^9 answers are more than the 256 worlds that are tried: no claim is made, although it is so.
TEST(FixedOutcomes, NothingIsSaidWhereNotEveryWorldWasTried) {
    std::string before, all;
    for (int i = 1; i <= 9; ++i) {
        before += fmt::format("local c{0} = context \"c0{0}\"\n", i);
        all += fmt::format("{}c{}:yes()", i > 1 ? " ~= " : "", i);
    }
    const std::string never = short_rule("pack/rule", "local odd = " + all + " return odd and not odd", before);
    const RuleSet rules = load_rules({never});
    EXPECT_FALSE(rules.rules()[0].tried.all);
    EXPECT_FALSE(rules.rules()[0].tried.fires);
    EXPECT_EQ(said_by(report_fixed_outcomes, {never}), "");
}

TEST(RulesTogether, AreFoundHoweverTheyAreWritten) {
    EXPECT_EQ(together({short_rule("pack/a", "return one:below \"growing\" and merger:yes()"),
                        short_rule("pack/b", "if not merger:yes() then return false end return one:below \"growing\""),
                        short_rule("pack/c", "return merger:yes() and one:below \"growing\" and not one:at_least \"settled\"")}),
              R"(rule-0.lua:4:3: warning[rules-together]: rule 'pack/a' comes out as 'pack/b' and 'pack/c' in every case
    4 |   when = function()
      |   ^~~~
      pack/b, rule-1.lua:4
      pack/c, rule-2.lua:4
      expected: rules that tell systems apart
      to mend:  make them one rule that recommends and advances what each does
)");
}

TEST(RulesTogether, OneAnswerApartIsApart) {
    EXPECT_EQ(together({short_rule("pack/a", "return one:below \"growing\" and merger:yes()"),
                        short_rule("pack/b", "return one:below \"settled\" and merger:yes()"),
                        short_rule("pack/c", "return one:below \"growing\" and merger:no()")}),
              "");
}

TEST(RulesTogether, RulesThatBindOtherFactsAreNotCompared) {
    const std::string condition = "return one:below \"growing\"";
    EXPECT_EQ(together({short_rule("pack/a", condition), short_rule("pack/b", condition, "local one = capability \"toy/1\"\n")}), "");
}

TEST(RulesTogether, RulesThatDecideNothingAreNotCompared) {
    EXPECT_EQ(together({short_rule("pack/a", "return false"), short_rule("pack/b", "return false")}), "");
}

// Two hundred rules over the same facts used to keep `check` busy for minutes.
TEST(RulesTogether, ComparingEndsWhenItsStepsAreSpent) {
    const std::vector<std::string> texts{short_rule("pack/a", "return one:below \"growing\" and merger:yes()"),
                                         short_rule("pack/b", "return one:below \"settled\" and merger:yes()"),
                                         short_rule("pack/c", "return merger:yes() and one:below \"settled\""),
                                         short_rule("pack/d", "return one:below \"growing\" and merger:no()")};
    EXPECT_EQ(together(texts, 1), R"(rule-2.lua:4:3: warning[rules-not-compared]: 2 rules were not compared with others: too many worlds
    4 |   when = function()
      |   ^~~~
      expected: fewer rules that bind the same facts
      to mend:  check a part of the rules at a time, with --rules
)");
    EXPECT_NE(together({texts[0], texts[1], texts[2]}, 1).find("1 rule was not compared with others"), std::string::npos);
    EXPECT_EQ(together(texts), together(texts, 10'000));
    EXPECT_NE(together(texts).find("rule 'pack/b' comes out as 'pack/c' in every case"), std::string::npos);
}

// A rule alone with its facts needs no comparison.
TEST(RulesTogether, WithoutStepsNothingIsSaidOfRulesThatStandAlone) {
    EXPECT_EQ(together({short_rule("pack/a", "return one:known()"),
                        short_rule("pack/b", "return one:known()", "local one = capability \"toy/1\"\n")}, 0), "");
}

}  // namespace
}  // namespace ics::test
