// What the cases of rules come to, and what they leave out.
#include <gtest/gtest.h>

#include "cases/coverage.hpp"
#include "support/case_bench.hpp"
#include "support/knowledge_builder.hpp"

namespace ics::test {
namespace {

Coverage covered(const std::string& rule, const std::string& cases) {
    CaseBench bench = case_bench(rule, cases);
    return cover(bench_knowledge(), bench.rules, bench.cases, true);
}

std::string words(const Tally& tally) { return fmt::format("{} of {}", tally.covered, tally.total); }

std::string sides(const Coverage& coverage) {
    const char* const names[] = {"only yes", "only no", "only supposed", "never"};
    std::string out;
    for (const OneSided& side : coverage.one_sided)
        out += fmt::format("{}{}: {}", out.empty() ? "" : "; ", question(bench_knowledge(), side.comparison),
                           names[std::size_t(side.seen)]);
    return out;
}

std::string lines(const Coverage& coverage) {
    std::string out;
    for (const LineNotRun& line : coverage.lines_not_run) out += fmt::format("{}: {}\n", line.line, line.text);
    return out;
}

const std::string two_lines = R"(local one, merger = capability "toy/1", context "merger"
return rule { id = "pack/rule", title = "Lines", recommends = { "theme/local/01" },
  when = function()
    if merger:yes() then return one:below "settled" end
    if one:below "growing" then
      return not one:not_applicable()
    end
    return false
  end })";

const std::string fires = case_text("Planned", "context = { merger = true }\nrating = { \"toy/1\" = \"start\" }", "fires");
const std::string silent = case_text("Not", "context = { merger = false }\nrating = { \"toy/1\" = \"growing\" }", "silent");
const std::string open = case_text("Open", "context = { merger = true }", "undetermined");

TEST(Coverage, CountsTheOutcomesOfRules) {
    const Coverage both = covered(two_lines, fires + silent);
    EXPECT_EQ(words(both.rules), "1 of 1");
    EXPECT_EQ(both.undetermined, 0U);
    EXPECT_TRUE(both.lacking.empty());
    const Coverage one = covered(two_lines, fires + open);
    EXPECT_EQ(words(one.rules), "0 of 1");
    EXPECT_EQ(one.undetermined, 1U);
    ASSERT_EQ(one.lacking.size(), 1U);
    EXPECT_EQ(one.lacking[0].outcome, Outcome::silent);
}

TEST(Coverage, OfARuleWithoutCasesIsNothing) {
    const Coverage none = covered(two_lines, "");
    EXPECT_EQ(words(none.rules), "0 of 1");
    EXPECT_EQ(none.lacking.size(), 2U);
    EXPECT_EQ(words(none.lines), "0 of 4");
    EXPECT_EQ(sides(none), "below growing: never; below settled: never; not applicable: never; yes: never");
    EXPECT_EQ(none.unread.size(), 2U);
}

TEST(Coverage, NamesTheLinesThatNoCaseRuns) {
    const Coverage coverage = covered(two_lines, fires + silent);
    EXPECT_EQ(words(coverage.lines), "3 of 4");
    EXPECT_EQ(lines(coverage), "6: return not one:not_applicable()\n");
}

TEST(Coverage, NamesComparisonsThatComeOutOneWay) {
    const Coverage coverage = covered(two_lines, fires + silent);
    EXPECT_EQ(words(coverage.comparisons), "1 of 4");
    EXPECT_EQ(sides(coverage), "below growing: only no; below settled: only yes; not applicable: never");
}

TEST(Coverage, TakesAnAnswerThatIsSupposedForNone) {
    EXPECT_EQ(sides(covered(rule_text("return one:below 'settled'"), case_text("Open", "", "undetermined"))),
              "below settled: only supposed");
}

// Of a rule with too many worlds some branch may not be tried out at load; a case that comes to it counts.
TEST(Coverage, CountsComparisonsThatOnlyACaseComesTo) {
    ScriptLimits limits;
    limits.worlds = 1;
    CaseBench bench{load_rules({rule_text("local a, b = merger:yes(), criterion1:met()\n"
                                          "if b then return one:at 'start' end\nreturn a")},
                               limits),
                    {}};
    EXPECT_EQ(bench.rules.comparisons(RuleIndex{0}).size(), 2U);
    Diagnostics diagnostics;
    const std::string text = case_text("Met", "context = { merger = false }\nrating = { \"toy/1\" = \"growing\" }", "silent");
    bench.cases = load_cases(bench_knowledge(), bench.rules, {{"rule-0.cases.toml", text}}, "", diagnostics);
    EXPECT_EQ(sides(cover(bench_knowledge(), bench.rules, bench.cases, true)), "at start: only no; met: only yes; yes: only no");
}

TEST(Coverage, NamesHandlesThatNoCaseReads) {
    const Coverage coverage = covered(rule_text("return merger:yes() and access:misses()"),
                                      case_text("No merger", "context = { merger = false }", "silent"));
    std::vector<Subject> unread;
    for (const UnreadHandle& handle : coverage.unread) unread.push_back(handle.subject);
    EXPECT_EQ(test::words(unread), "toy/1 toy/2 toy/1/growing/01 toy/1/settled/01 access wait plan total");
    EXPECT_EQ(words(coverage.handles), "1 of 9");
}

TEST(Coverage, CountsFactsThatRulesReadAndCasesSet) {
    const Coverage coverage = covered(two_lines, fires + silent);
    ASSERT_EQ(coverage.facts.size(), 4U);
    const FactsCovered &capabilities = coverage.facts[0], &criteria = coverage.facts[1], &context = coverage.facts[3];
    EXPECT_EQ(words(capabilities.read), "1 of 2");
    EXPECT_EQ(words(capabilities.set), "1 of 2");
    EXPECT_EQ(test::words(capabilities.unread), "toy/2");
    EXPECT_EQ(test::words(criteria.unread), "toy/1/growing/01 toy/1/settled/01 toy/2/growing/01 toy/2/settled/01");
    EXPECT_EQ(words(context.read), "1 of 13");
    EXPECT_TRUE(context.unset.empty());
}

TEST(Coverage, NamesFactsThatARuleReadsAndNoCaseSets) {
    const Coverage coverage = covered(two_lines, open);
    EXPECT_EQ(test::words(coverage.facts[0].unset), "toy/1");
    EXPECT_EQ(words(coverage.facts[0].set), "0 of 2");
}

TEST(Coverage, OfACriterionSaysSomethingOfItsCapability) {
    const Coverage coverage = covered("local c = criterion \"toy/2/settled/01\"\nreturn rule { id = \"pack/rule\", title = \"C\", "
                                      "recommends = { \"theme/local/01\" }, when = function() return c:met() end }",
                                      case_text("Met", "rating = { \"toy/2/settled/01\" = \"met\" }", "fires"));
    EXPECT_EQ(test::words(coverage.facts[0].unread), "toy/1");
    EXPECT_TRUE(coverage.facts[0].unset.empty());
    EXPECT_EQ(words(coverage.facts[1].read), "1 of 4");
}

TEST(Coverage, NamesAdviceThatNoRuleGives) {
    const Coverage coverage = covered(two_lines, fires);
    EXPECT_EQ(coverage.records[0].kind, "local recommendation");
    EXPECT_EQ(words(coverage.records[0].used), "1 of 2");
    EXPECT_EQ(coverage.records[0].unused, std::vector<std::string>{"theme/local/02"});
}

TEST(Coverage, OfSomeRulesLeavesTheKnowledgeOut) {
    CaseBench bench = case_bench(two_lines, fires);
    const Coverage coverage = cover(bench_knowledge(), bench.rules, bench.cases, false);
    EXPECT_TRUE(coverage.facts.empty());
    EXPECT_TRUE(coverage.records.empty());
}

// Evidence of each kind: for a step, for nothing, for advice that no rule gives.
TEST(Coverage, NamesEvidenceThatNothingLinksTo) {
    KnowledgeBase knowledge = bench_knowledge();
    const auto add = [](auto& records, const std::string& id, const std::vector<std::string>& links) {
        auto& record = records.emplace_back();
        record.id = id;
        record.illustrates = links;
    };
    add(knowledge.findings, "finding/1", {"toy/1/growing/01"});
    add(knowledge.findings, "finding/2", {});
    add(knowledge.findings, "finding/3", {"theme/local/02"});
    add(knowledge.findings, "finding/4", {"theme/local/01"});
    add(knowledge.findings, "finding/5", {});
    knowledge.recommendations[0].evidence = {"finding/5"};
    add(knowledge.approaches, "approach/1", {"toy/2"});
    add(knowledge.case_studies, "place/1", {});
    add(knowledge.case_studies, "place/2", {});
    add(knowledge.case_facts, "place/2/1", {"toy/1/settled/01/01"});
    knowledge.case_facts[0].case_study = "place/2";
    knowledge.markers.emplace_back().id = "sign/1";
    knowledge.markers.emplace_back().id = "sign/2";
    knowledge.markers[1].shows = {"toy/1"};
    CaseBench bench = case_bench(two_lines, fires);
    std::vector<std::string> unused;
    for (const RecordsCovered& records : cover_records(knowledge, bench.rules))
        unused.insert(unused.end(), records.unused.begin(), records.unused.end());
    EXPECT_EQ(unused, (std::vector<std::string>{"theme/local/02", "place/1", "finding/2", "finding/3", "sign/1"}));
}

}  // namespace
}  // namespace ics::test
