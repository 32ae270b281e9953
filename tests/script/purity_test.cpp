// A rule says the same of the same case, however often and after whatever it is asked. tests/hostile/state_*.lua show
// what is refused.
#include <gtest/gtest.h>

#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

Outcome outcome(const std::string& before, const std::string& when, const AssessmentBuilder& assessment = a_case()) {
    RuleSet rules = load_rules({rule_text(when, before)});
    Diagnostics diagnostics;
    const Outcome result = rules.evaluate(RuleIndex{0}, assessment.facts(), diagnostics).outcome;
    EXPECT_EQ(diagnostics.format(), "");
    return result;
}

TEST(Purity, LetsAFileBuildTablesBeforeItsRule) {
    EXPECT_EQ(outcome(R"(
        local list = {}
        for i = 1, 3 do list[#list + 1] = { weight = i, inner = { i } } end
        local function total(items)
          local sum = 0
          for _, item in ipairs(items) do sum = sum + item.weight + item.inner[1] end
          return sum
        end)",
                      "return total(list) == 12 and list[4] == nil and list[2].inner[2] == nil"),
              Outcome::fires);
}

TEST(Purity, LetsWhenChangeWhatItMakesItself) {
    EXPECT_EQ(outcome("", "local t = { 1 } t[2] = 2 t.x = #t local n = 0 n = n + t.x return n == 2"), Outcome::fires);
}

TEST(Purity, LetsWhenUseFunctionsThatShareAVariable) {
    EXPECT_EQ(outcome(R"(
        local limit = 2
        local function more(n) return n > limit end
        local function fewer(n) return n < limit end)",
                      "return more(3) and fewer(1)"),
              Outcome::fires);
}

TEST(Purity, IsNotDisturbedByANumberThatIsNone) {
    EXPECT_EQ(outcome("local none = 0 / 0", "return none ~= none"), Outcome::fires);
}

TEST(Purity, KeepsAFileFromWritingToATableAfterItsRuleWasDeclared) {
    // What `when` reaches is frozen at the end of the file: until then the file may still fill it.
    EXPECT_EQ(outcome("local t = {} local function fill() t.x = 1 end fill()", "return t.x == 1"), Outcome::fires);
}

// Two of twelve is a case that trying the rule out at load does not come to.
const std::string rare = R"(
    local n = 0 for _, fact in ipairs(facts) do if fact:yes() then n = n + 1 end end
    if n == 2 then )";
const std::string facts = R"(local facts = { context "c01", context "c02", context "c03", context "c04", context "c05",
    context "c06", context "c07", context "c08", context "c09", context "c10", context "c11", context "c12" })";

AssessmentBuilder of_twelve(int so) {
    AssessmentBuilder assessment = a_case();
    for (int i = 1; i <= 12; ++i) assessment.context((i < 10 ? "c0" : "c") + std::to_string(i), i <= so);
    return assessment;
}

TEST(Purity, PutsBackAVariableThatARareCaseChanges) {
    RuleSet rules =
        load_rules({rule_text(rare + "calls = calls + 1 end return calls > 0", facts + " local calls = 0")});
    Diagnostics first, second;
    EXPECT_EQ(rules.evaluate(RuleIndex{0}, of_twelve(2).facts(), first).outcome, Outcome::undetermined);
    EXPECT_EQ(first.format(),
              "rule-0.lua:14: error[impure-rule]: 'when' changes 'calls', which stands outside it\n"
              "   14 |     if n == 2 then calls = calls + 1 end return calls > 0\n"
              "      to mend:  declare it inside 'when', so that every evaluation starts afresh\n");
    EXPECT_EQ(rules.evaluate(RuleIndex{0}, of_twelve(3).facts(), second).outcome, Outcome::silent);
    EXPECT_EQ(second.format(), "");
}

TEST(Limits, LeaveTheSetUsable) {
    std::string good = rule_text("return merger:yes()");
    good.replace(good.find("pack/rule"), 9, "pack/good");
    for (const char* harm :
         {"while true do end", "local t = {} for i = 1, 1 << 40 do t[i] = {} end",
          "local function f() return 1 + f() end f()", "local s = 'x' while true do s = s .. s end"}) {
        RuleSet rules = load_rules({good, rule_text(rare + harm + " end return true", facts)});
        Diagnostics broken, sound;
        EXPECT_EQ(rules.evaluate(RuleIndex{1}, of_twelve(2).facts(), broken).outcome, Outcome::undetermined) << harm;
        EXPECT_NE(broken.format().find("error[rule-"), std::string::npos) << harm;
        EXPECT_EQ(rules.evaluate(RuleIndex{1}, of_twelve(3).facts(), sound).outcome, Outcome::fires) << harm;
        EXPECT_EQ(rules.evaluate(RuleIndex{0}, a_case().context("merger", true).facts(), sound).outcome,
                  Outcome::fires);
        EXPECT_EQ(sound.format(), "") << harm;
    }
}

TEST(Limits, RefuseAFileOfOneMegabyteOnOneLine) {
    EXPECT_EQ(load_messages("return " + std::string(1 << 20, '(')),
              "rule.lua: error[rule-memory]: the file is larger than 65,536 bytes\n"
              "      to mend:  keep one rule in a file, and text and figures in the knowledge base\n");
}

TEST(Limits, TurnARunTimeErrorOfARareCaseIntoAMessage) {
    RuleSet rules = load_rules({rule_text(rare + "return nothing.at_all end return true", facts + " local nothing")});
    Diagnostics diagnostics;
    const RuleResult result = rules.evaluate(RuleIndex{0}, of_twelve(2).facts(), diagnostics);
    EXPECT_EQ(result.outcome, Outcome::undetermined);
    EXPECT_TRUE(result.decided_by.empty());
    EXPECT_EQ(diagnostics.format(),
              "rule-0.lua:14: error[rule-error]: attempt to index a nil value (upvalue 'nothing')\n"
              "   14 |     if n == 2 then return nothing.at_all end return true\n");
}

}  // namespace
}  // namespace ics::test
