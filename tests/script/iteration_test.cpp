// Loops visit tables in an order that does not depend on memory.
#include <gtest/gtest.h>

#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

// Whether the keys and values that `pairs(table)` visits, joined, are this text.
bool visits(const std::string& table, const std::string& expected) {
    return evaluate("local seen = '' for k, v in pairs(" + table +
                    ") do seen = seen .. k .. '=' .. v .. ' ' end return seen == '" + expected + "'")
               .outcome == Outcome::fires;
}

TEST(Pairs, VisitsNumbersThenTextsInOrder) {
    EXPECT_TRUE(
        visits("{ b = 2, a = 1, [10] = 4, 5, [-1] = 3, [2.5] = 6, B = 7 }", "-1=3 1=5 2.5=6 10=4 B=7 a=1 b=2 "));
    EXPECT_TRUE(visits("{}", ""));
}

TEST(Pairs, TellsLargeNumbersApart) {
    EXPECT_TRUE(visits("{ [9007199254740993] = 2, [9007199254740992] = 1, [9223372036854775807] = 3 }",
                       "9007199254740992=1 9007199254740993=2 9223372036854775807=3 "));
}

TEST(Pairs, SkipsWhatIsRemovedMeanwhile) {
    EXPECT_EQ(evaluate(R"(
        local t, n = { a = 1, b = 2, c = 3 }, 0
        for k in pairs(t) do n = n + 1 t.b = nil t.d = 4 end
        return n == 2)")
                  .outcome,
              Outcome::fires);
}

TEST(Pairs, VisitsAFrozenTable) {
    RuleSet rules =
        load_rules({rule_text("local seen = '' for k, v in pairs(t) do seen = seen .. k .. v end return seen == '1xay'",
                              "local t = { 'x', a = 'y' }")});
    Diagnostics diagnostics;
    EXPECT_EQ(rules.evaluate(RuleIndex{0}, a_case().facts(), diagnostics).outcome, Outcome::fires);
}

TEST(Ipairs, VisitsAListUpToItsFirstGap) {
    EXPECT_EQ(evaluate(R"(
        local seen = ''
        for i, v in ipairs { 'a', 'b', nil, 'd' } do seen = seen .. i .. v end
        return seen == '1a2b')")
                  .outcome,
              Outcome::fires);
}

TEST(Ipairs, VisitsAFrozenList) {
    RuleSet rules = load_rules(
        {rule_text("local n = 0 for _, c in ipairs(list) do if c:met() then n = n + 1 end end return n == #list",
                   "local list = { criterion1, criterion2 }")});
    Diagnostics diagnostics;
    EXPECT_EQ(rules.evaluate(RuleIndex{0}, a_case().stage("toy/1", "settled").facts(), diagnostics).outcome,
              Outcome::fires);
}

}  // namespace
}  // namespace ics::test
