// What is recorded of a rule's reads.
#include <gtest/gtest.h>

#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

TEST(Reads, StandInOrderAndOnce) {
    const auto known = a_case().stage("toy/1", "growing").context("merger", false);
    const RuleResult result = evaluate(
        "return one:below 'settled' and not merger:yes() and one:below 'settled' and one:at_least 'growing'", known);
    EXPECT_EQ(words(result.reads), "below settled: yes; yes: no; at least growing: yes");
}

TEST(Reads, WordEveryQuestion) {
    const RuleResult result = evaluate(R"(
        local all = { one:below 'growing', one:at_least 'settled', one:at 'growing', one:short_of_target(), one:known(),
          one:not_applicable(), criterion1:met(), criterion1:open(), access:misses(), access:meets(),
          access:below(16.8), total:above(1000), access:due_within(1), access:due_within(90), access:passed(), merger:yes(), merger:no(),
          system:population_at_least(500000), system:has_tier 'place', system:tagged 'rural' }
        return true)",
                                       a_case()
                                           .stage("toy/1", "growing")
                                           .metric("access", 20)
                                           .metric("total", 900)
                                           .context("merger", true)
                                           .population(1e6)
                                           .tiers({Tier::place}));
    EXPECT_EQ(words(result.reads),
              "below growing: no; at least settled: no; at growing: yes; short of its target: no; known: yes; "
              "not applicable: no; met: yes; open: no; misses its target: yes; meets its target: no; below 16.8%: no; "
              "above 1,000 people: no; due within 1 day: no; due within 90 days: no; deadline passed: no; yes: yes; "
              "no: no; at least 500,000 people: yes; works at place: yes; tagged rural: no");
}

TEST(Reads, AreThoseOfTheFirstWorldAndSayWhatIsAssumed) {
    const RuleResult result = evaluate("return one:below 'settled' and merger:yes()", a_case().context("merger", true));
    EXPECT_EQ(result.outcome, Outcome::undetermined);
    EXPECT_EQ(words(result.reads), "below settled: no?");
}

TEST(Reads, SayThatATierIsNotSaid) {
    EXPECT_EQ(words(evaluate("return system:has_tier 'place'").reads), "works at place: no?");
}

TEST(Reads, TakeWhatIsKnownAsItIs) {
    EXPECT_EQ(words(evaluate("return access:known() and access:misses()").reads), "known: no");
}

TEST(Reads, OfANationalTotalAreKnown) {
    EXPECT_EQ(words(evaluate("return total:misses()").reads), "misses its target: no");
}

TEST(Reads, PointAtTheRecords) {
    const RuleResult result = evaluate("return two:below 'settled' and criterion2:met()",
                                       a_case().stage("toy/2", "growing").stage("toy/1", "settled"));
    ASSERT_EQ(result.reads.size(), 2u);
    EXPECT_EQ(result.reads[0].kind, Read::Kind::capability);
    EXPECT_EQ(bench_knowledge().capabilities[result.reads[0].index].id, "toy/2");
    EXPECT_EQ(result.reads[1].kind, Read::Kind::criterion);
    EXPECT_EQ(bench_knowledge().criteria[result.reads[1].index].id, "toy/1/settled/01");
}

TEST(Binds, AreAllThatARuleMayRead) {
    const RuleSet rules = load_rules({rule_text("return one:below 'settled'")});
    EXPECT_EQ(words(rules.rules()[0].binds),
              "toy/1 toy/2 toy/1/growing/01 toy/1/settled/01 access wait plan total merger");
}

TEST(Binds, HoldTheSystemWhereTheFileNamesIt) {
    const std::string text = R"(return rule { id = "pack/rule", title = "Large", recommends = { "theme/local/01" },
        when = function() return system:population_at_least(1000000) end })";
    EXPECT_EQ(words(load_rules({text}).rules()[0].binds), "system");
}

}  // namespace
}  // namespace ics::test
