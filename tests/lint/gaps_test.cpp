// What no rule, no dependency and no case speaks of.
#include <gtest/gtest.h>

#include "lint/case_gaps.hpp"
#include "lint/gaps.hpp"
#include "lint/lint_bench.hpp"
#include "lint/unread_criteria.hpp"
#include "support/knowledge_builder.hpp"

namespace ics::test {
namespace {

// A capability of two requirements, the second with a part; and a rule with this first line.
KnowledgeBuilder one() {
    KnowledgeBuilder out;
    out.framework("f", {"base", "low", "high"}).capability("f/1").criterion("f/1/low/1", "low").criterion("f/1/high/1", "high");
    out.part("f/1/high/1/1", "f/1/high/1").theme("t").recommendation("t/1").capability("f/2").criterion("f/2/low/1", "low");
    return out;
}

std::string unread(const KnowledgeBuilder& builder, const std::string& first_line, const std::string& more = "") {
    const KnowledgeBase knowledge = builder.build();
    Diagnostics diagnostics;
    const auto rules = load_rule_set({{"rule.lua", first_line + "\nreturn rule {\n  id = \"pack/rule\", title = \"It is so\", recommends = { \"t/1\" },\n" + more +
                                                      "  when = function() return c:known() end,\n}\n"}},
                                     knowledge, {}, diagnostics);
    if (rules) report_unread_criteria(knowledge, *rules, {}, diagnostics);
    return diagnostics.format();
}

const std::string reads_the_first = "local c = criterion \"f/1/low/1\"";

TEST(UnreadCriterion, IsReportedWhereItsCapabilityIsNot) {
    EXPECT_EQ(unread(one(), reads_the_first), R"(warning[unread-criterion]: no rule and no dependency speaks of 'f/1/high/1'
      expected: a rule that binds criterion "f/1/high/1" or advances it, or a [[requires]] or [[supports]] with it
      to mend:  write what follows when it is open, or what it must wait for
)");
}

TEST(UnreadCriterion, AnythingThatSpeaksOfItIsEnough) {
    EXPECT_EQ(unread(one(), "local c = capability \"f/1\""), "");
    EXPECT_EQ(unread(one(), "local d = criterion \"f/1/high/1/1\"\n" + reads_the_first), "");
    EXPECT_EQ(unread(one(), reads_the_first, "  advances = { \"f/1/high/1\" },\n"), "");
    EXPECT_EQ(unread(one().needs("f/1/high/1", "f/2/low/1"), reads_the_first), "");
    EXPECT_EQ(unread(one().helped_by("f/2/low/1", "f/1/high/1"), reads_the_first), "");
    EXPECT_EQ(unread(one().needs("f/2/low/1", "f/1@high"), reads_the_first), "");
}

TEST(UnreadCriterion, TheSameWorkElsewhereIsEnough) {
    KnowledgeBuilder builder = one();
    builder.framework("g", {"base", "top"}).capability("g/1").criterion("g/1/top/1", "top").same("g/1/top/1", "f/1/high/1");
    EXPECT_EQ(unread(builder, "local d = capability \"g/1\"\n" + reads_the_first), "");
}

// An overlay that turned rules off used to be told of all that only those rules spoke of.
TEST(Gaps, WhatOnlyRulesThatAreOffSpeakOfIsNoGap) {
    const KnowledgeBase knowledge = one().recommendation("t/2").build();
    Diagnostics loading, with, without;
    const auto rules = load_rule_set({{"rule.lua", reads_the_first + "\nreturn rule {\n  id = \"pack/rule\", title = \"It is so\", "
                                                                     "recommends = { \"t/1\" },\n  when = function() return c:known() end,\n}\n"}},
                                     knowledge, {}, loading);
    ASSERT_TRUE(rules) << loading.format();
    Rule off;
    off.id = "wm/rule";
    for (std::uint32_t i = 0; i < knowledge.recommendations.size(); ++i) off.recommends.push_back(RecommendationIndex{i});
    for (std::uint32_t i = 0; i < knowledge.capabilities.size(); ++i) off.binds.push_back({Read::Kind::capability, i});
    report_gaps(knowledge, *rules, {}, without);
    report_unread_criteria(knowledge, *rules, {}, without);
    EXPECT_NE(without.format().find("no rule recommends 't/2'"), std::string::npos);
    EXPECT_NE(without.format().find("no rule reads anything of 'f/2'"), std::string::npos);
    EXPECT_NE(without.format().find("no rule and no dependency speaks of 'f/1/high/1'"), std::string::npos);
    report_gaps(knowledge, *rules, {off}, with);
    report_unread_criteria(knowledge, *rules, {off}, with);
    EXPECT_EQ(with.format(), "");
}

RuleCase expecting(Outcome outcome) { return {.name = "case", .assessment = {}, .expect = outcome, .place = {}}; }

// What is said of the bench's one rule with these cases.
std::string said_of(const std::vector<CaseFile>& files) {
    return said_by([&](const RuleSet& rules, Diagnostics& diagnostics) { report_case_gaps(rules, files, diagnostics); },
                   {short_rule("pack/rule", "return merger:yes()")});
}

TEST(CaseGaps, ARuleWithoutACase) {
    const std::string missing = R"(rule-0.lua: error[rule-without-cases]: rule pack/rule has no case
      expected: at least one [[case]] in rule-0.cases.toml
      to mend:  write a case in which it fires and one in which it does not
)";
    EXPECT_EQ(said_of({}), missing);
    EXPECT_EQ(said_of({{"rule-0.cases.toml", {}}}), missing);
    EXPECT_EQ(said_of({{"rule-0.cases.toml", {}, false}}), "");
}

TEST(CaseGaps, CasesWithoutARule) {
    EXPECT_EQ(said_of({{"rule-0.cases.toml", {expecting(Outcome::fires), expecting(Outcome::silent)}}, {"rules/a.cases.toml", {}}}),
              R"(rules/a.cases.toml: error[cases-without-rule]: there is no rule beside these cases
      expected: rules/a.lua
      to mend:  rename the file to match its rule, or remove it
)");
}

TEST(CaseGaps, CasesThatAllExpectTheSame) {
    EXPECT_EQ(said_of({{"rule-0.cases.toml", {expecting(Outcome::fires), expecting(Outcome::fires)}}}),
              R"(rule-0.cases.toml: warning[one-sided-cases]: in every case of rule 'pack/rule' it fires
      expected: a case with expect = "silent" or "undetermined"
      to mend:  add a case in which one thing differs, so that it does not fire
)");
    EXPECT_EQ(said_of({{"rule-0.cases.toml", {expecting(Outcome::silent), expecting(Outcome::undetermined)}}}),
              R"(rule-0.cases.toml: warning[one-sided-cases]: in every case of rule 'pack/rule' it does not fire
      expected: a case with expect = "fires"
      to mend:  add the smallest case in which it fires
)");
    EXPECT_EQ(said_of({{"rule-0.cases.toml", {expecting(Outcome::fires), expecting(Outcome::undetermined)}}}), "");
}

}  // namespace
}  // namespace ics::test
