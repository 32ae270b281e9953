// Watching a rule run, and running it with another argument.
#include <gtest/gtest.h>

#include "support/rule_bench.hpp"

namespace ics::test {
namespace {

Trace traced(RuleSet& rules, const AssessmentBuilder& assessment) {
    Trace trace;
    Diagnostics diagnostics;
    rules.evaluate(RuleIndex{0}, assessment.facts(), diagnostics, {.trace = &trace});
    EXPECT_EQ(diagnostics.format(), "");
    return trace;
}

std::string in_words(const std::set<Read>& reads) { return words(std::vector<Read>(reads.begin(), reads.end())); }

// `when` begins on the third line.
const std::string on_lines = R"(local one, merger = capability "toy/1", context "merger"
return rule { id = "pack/rule", title = "Lines", recommends = { "theme/local/01" },
  when = function()
    if merger:yes() then
      return one:below "settled"
    end
    local low = one:below "growing"
    return low
  end })";

TEST(Probe, NotesTheLinesThatRan) {
    RuleSet rules = load_rules({on_lines});
    EXPECT_EQ(traced(rules, a_case().context("merger", true).stage("toy/1", "start")).lines, (std::set<std::uint32_t>{4, 5}));
    EXPECT_EQ(traced(rules, a_case().context("merger", false).stage("toy/1", "settled")).lines,
              (std::set<std::uint32_t>{4, 7, 8}));
}

// Lua decides on a line that begins with 'and' whether the rest of it runs: there comparisons tell more than lines.
TEST(Probe, NotesALineThatBeginsWithAndOnceItIsComeTo) {
    RuleSet rules = load_rules({rule_text("return one:below 'settled'\nand merger:yes()")});
    EXPECT_EQ(traced(rules, a_case().stage("toy/1", "settled")).lines.size(), 2U);
}

TEST(Probe, NotesTheLinesOfEveryWorld) {
    RuleSet rules = load_rules({on_lines});
    EXPECT_EQ(traced(rules, a_case()).lines, (std::set<std::uint32_t>{4, 5, 7, 8}));
}

TEST(Probe, LinesOfCodeAreThoseThatCouldRun) {
    EXPECT_EQ(load_rules({on_lines}).lines_of_code(RuleIndex{0}), (std::vector<std::uint32_t>{4, 5, 7, 8}));
}

TEST(Probe, LinesOfCodeHoldThoseOfFunctionsThatItReaches) {
    RuleSet rules = load_rules({R"(local one = capability "toy/1"
local function unused()
  return one:known()
end
local function helper(capability)
  return capability:known() end
local in_table = { function(c) return c:at "growing" end }
return rule { id = "pack/rule", title = "Lines", recommends = { "theme/local/01" },
  when = function() return helper(one) and in_table[1](one) end })"});
    EXPECT_EQ(rules.lines_of_code(RuleIndex{0}), (std::vector<std::uint32_t>{6, 7, 9}));
}

TEST(Probe, LinesMayEndAsOnOtherSystems) {
    std::string text = on_lines;
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.insert(at, "\r");
    RuleSet rules = load_rules({text});
    EXPECT_EQ(rules.lines_of_code(RuleIndex{0}), (std::vector<std::uint32_t>{4, 5, 7, 8}));
    EXPECT_EQ(traced(rules, a_case()).lines, (std::set<std::uint32_t>{4, 5, 7, 8}));
}

TEST(Probe, NotesEveryAnswerOfEveryWorld) {
    RuleSet rules = load_rules({on_lines});
    EXPECT_EQ(in_words(traced(rules, a_case().stage("toy/1", "growing")).reads),
              "below growing: no; below settled: yes; yes: no?; yes: yes?");
}

TEST(Probe, ComparisonsAreAllThatARuleCanCometoAsk) {
    RuleSet rules = load_rules({on_lines});
    EXPECT_EQ(words(rules.comparisons(RuleIndex{0})), "below growing: no; below settled: no; yes: no");
}

// Steps decide how many worlds are tried: were they counted otherwise while lines are noted, some limit would tell.
TEST(Probe, LeavesTheResultAndItsStepsAsTheyAre) {
    const std::string text = rule_text("local n = 0\nfor i = 1, 60 do\nn = n + i\nend\n"
                                       "return n > 0 and (a:yes() == b:yes()) == (c:yes() == d:yes())",
                                       "local a, b, c, d = context 'c01', context 'c02', context 'c03', context 'c04'");
    std::set<bool> bounded;
    for (int steps = 100; steps <= 6000; steps += 100) {
        ScriptLimits limits;
        limits.steps = steps;
        RuleSet rules = load_rules({text}, limits);
        Trace trace;
        Diagnostics plain, watched;
        const RuleResult without = rules.evaluate(RuleIndex{0}, a_case().facts(), plain);
        const RuleResult with = rules.evaluate(RuleIndex{0}, a_case().facts(), watched, {.trace = &trace});
        EXPECT_EQ(without.bounded, with.bounded) << steps;
        EXPECT_EQ(without.decided_by, with.decided_by) << steps;
        EXPECT_EQ(without.reads, with.reads) << steps;
        EXPECT_EQ(plain.format() + watched.format(), "");
        bounded.insert(without.bounded);
    }
    EXPECT_EQ(bounded, (std::set<bool>{false, true}));
}

TEST(Probe, IsForgottenAfterwards) {
    RuleSet rules = load_rules({on_lines});
    Trace trace = traced(rules, a_case().context("merger", true).stage("toy/1", "start"));
    Diagnostics diagnostics;
    rules.evaluate(RuleIndex{0}, a_case().facts(), diagnostics);
    EXPECT_EQ(trace.lines, (std::set<std::uint32_t>{4, 5}));
}

TEST(Probe, AnswersWithAnotherArgument) {
    RuleSet rules = load_rules({rule_text("return access:below(20) and one:below 'settled'")});
    const Facts facts = a_case().metric("access", 20).stage("toy/1", "growing").facts();
    const Read below{Read::Kind::metric, Method::below, bench_knowledge().metric("access")->value, 20};
    const auto outcome = [&](double argument) {
        const Replacement other{below, argument};
        Diagnostics diagnostics;
        return rules.evaluate(RuleIndex{0}, facts, diagnostics, {.replacement = &other}).outcome;
    };
    EXPECT_EQ(outcome(20), Outcome::silent);
    EXPECT_EQ(outcome(20.5), Outcome::fires);
    EXPECT_EQ(outcome(19), Outcome::silent);
}

}  // namespace
}  // namespace ics::test
