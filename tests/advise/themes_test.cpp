// Recommendations per key theme, with the reasons why they were made.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::ids;
using test::KnowledgeBuilder;

KnowledgeBase knowledge() {
    KnowledgeBuilder builder;
    builder.metric("m", Comparison::at_least, 22)
        .context("c")
        .theme("t1")
        .recommendation("r1")
        .recommendation("n1", Audience::national)
        .recommendation("r2")
        .theme("t2")
        .recommendation("r3")
        .framework("f", {"base", "low"})
        .capability("x")
        .criterion("x1", "low")
        .criterion("x2", "low")
        .criterion("x3", "low");
    KnowledgeBase out = builder.build();
    out.themes[0].number = 7, out.themes[1].number = 6;
    KeyMessage message;
    message.text = "Money matters.";
    out.key_messages = {message};
    Recommendation& first = out.recommendations[0];
    first.text = "Agree one strategy.", first.group = "Funding", first.recurs = "annual", first.note = "A remark.";
    first.starts = 2020y / 4 / 1;
    first.parts.emplace_back();
    first.parts[0].id = "r1/01", first.parts[0].text = "With the councils.";
    out.recommendations[1].body = "NHSE&I";
    return out;
}

AdviceBench fired() {
    AdviceBench bench(knowledge());
    bench
        .rule("p/a", "local x, c = capability 'x', context 'c'", "x:below 'low' and c:yes()", {"r1", "r3"},
              {"x2", "x1"})
        .rule("p/b", "local c = context 'c'", "c:yes()", {"r1"}, {"x3"})
        .rule("p/c", "local c = context 'c'", "c:no()", {"r2"}, {"x3"})
        .rule("p/d", "local m = metric 'm'", "m:misses()", {}, {"x3"});
    return bench;
}

Assessment at_base(const AdviceBench& bench) {
    return AssessmentBuilder(bench.knowledge())
        .stage("x", "base")
        .status("x1", Status::partly)
        .status("x3", Status::met)
        .context("c", true)
        .metric("m", 10)
        .target("f", "low")
        .build();
}

TEST(Themes, come_by_number_and_only_with_a_recommendation_that_fired) {
    const AdviceBench bench = fired();
    const Advice advice = bench.advise(at_base(bench));
    ASSERT_EQ(advice.themes.size(), 2u);
    EXPECT_EQ(advice.themes[0].theme.id, "t2");
    EXPECT_EQ(advice.themes[0].number, 6);
    EXPECT_EQ(advice.themes[1].theme.id, "t1");
    EXPECT_EQ(advice.themes[1].key_messages, std::vector<std::string>{"Money matters."});
    EXPECT_EQ(advice.themes[1].local.size(), 1u) << "r2 did not fire";
}

TEST(Themes, are_none_where_nothing_fires) {
    const AdviceBench bench = fired();
    EXPECT_TRUE(
        bench.advise(AssessmentBuilder(bench.knowledge()).stage("x", "low").target("f", "low").build()).themes.empty());
}

TEST(Recommendations, tell_what_their_source_says) {
    const AdviceBench bench = fired();
    const Recommended told = bench.advise(at_base(bench)).themes[1].local[0];
    EXPECT_EQ(told.recommendation.id, "r1");
    EXPECT_EQ(told.text, "Agree one strategy.");
    EXPECT_EQ(told.group, "Funding");
    EXPECT_EQ(told.starts, "from 1 April 2020");
    EXPECT_EQ(told.recurs, "annual");
    EXPECT_EQ(told.note, "A remark.");
    ASSERT_EQ(told.parts.size(), 1u);
    EXPECT_EQ(told.parts[0].text, "With the councils.");
}

TEST(Recommendations, name_the_open_actions_that_act_on_them_the_most_pressing_first) {
    const AdviceBench bench = fired();
    EXPECT_EQ(ids(bench.advise(at_base(bench)).themes[1].local[0].actions), "x1, x2")
        << "x1 is rated, so surer than x2; x3 is done";
}

TEST(Recommendations, give_every_rule_that_fired_for_them_with_what_it_read) {
    const AdviceBench bench = fired();
    Assessment assessment = at_base(bench);
    assessment.capability_ratings[0].evidence = {"No plan.", "minutes", "", std::nullopt, {}};
    const std::vector<Reason> reasons = bench.advise(assessment).themes[1].local[0].reasons;
    ASSERT_EQ(reasons.size(), 2u);
    EXPECT_EQ(reasons[0].rule, "p/a");
    EXPECT_EQ(reasons[0].title, "Found p/a");
    EXPECT_EQ(reasons[0].file, "p/a.lua");
    EXPECT_EQ(reasons[0].line, 4u);
    ASSERT_EQ(reasons[0].reads.size(), 2u);
    EXPECT_EQ(reasons[0].reads[0].subject.id, "x");
    EXPECT_EQ(reasons[0].reads[0].reading, "below low: yes");
    EXPECT_EQ(reasons[0].reads[0].value, "base");
    EXPECT_EQ(reasons[0].reads[0].origin, Origin::rated);
    EXPECT_EQ(reasons[0].reads[0].evidence, "No plan.");
    EXPECT_EQ(reasons[0].reads[0].source, "minutes");
    EXPECT_EQ(reasons[1].rule, "p/b");
}

TEST(Recommendations, for_national_bodies_are_shown_with_their_theme_and_without_reasons) {
    const AdviceBench bench = fired();
    const ThemeAdvice theme = bench.advise(at_base(bench)).themes[1];
    ASSERT_EQ(theme.national.size(), 1u);
    EXPECT_EQ(theme.national[0].recommendation.id, "n1");
    EXPECT_EQ(theme.national[0].body, "NHSE&I");
    EXPECT_TRUE(theme.national[0].reasons.empty());
}

TEST(Findings, are_the_rules_that_recommend_nothing_but_steps) {
    AdviceBench bench = fired();
    bench.rule("p/e", "local m = metric 'm'", "m:below(15)", {}, {"x1"});
    const std::vector<StepFinding> findings = bench.advise(at_base(bench)).findings;
    ASSERT_EQ(findings.size(), 2u);
    EXPECT_EQ(findings[0].reason.title, "Found p/d");
    EXPECT_EQ(findings[0].actions.size(), 0u) << "x3 is done";
    EXPECT_EQ(ids(findings[1].actions), "x1");
}

// What a rule read of each kind of fact, as "subject | reading | value | origin".
std::string read(const std::string& binds, const std::string& when, Assessment (*edit)(Assessment)) {
    AdviceBench bench(knowledge());
    bench.rule("p/a", binds, when, {"r1"}, {});
    const Assessment assessment = edit(at_base(bench));
    const FactRead read = bench.advise(assessment).themes.at(0).local[0].reasons[0].reads.at(0);
    return read.subject.title + " | " + read.reading + " | " + read.value + " | " + std::string(name(read.origin));
}

Assessment as_it_is(Assessment assessment) { return assessment; }

TEST(FactReads, tell_the_value_of_each_kind_of_fact) {
    EXPECT_EQ(read("local a = criterion 'x1'", "a:open()", as_it_is), "x1 | open: yes | partly met | rated");
    EXPECT_EQ(read("local a = criterion 'x2'", "not a:met()", as_it_is), "x2 | met: no | not met | presumed");
    EXPECT_EQ(read("local m = metric 'm'", "m:misses()", as_it_is),
              "metrics/m | misses its target: yes | 10% (target: at least 22%) | rated");
    EXPECT_EQ(read("local c = context 'c'", "c:yes()", as_it_is), "c | yes: yes | yes | rated");
    EXPECT_EQ(read("", "system:population_at_least(5)",
                   [](Assessment assessment) { return assessment.system.population = 900'000, assessment; }),
              "A test system | at least 5 people: yes | 900,000 people | rated");
}

TEST(FactReads, say_what_is_not_known) {
    EXPECT_EQ(read("local a = criterion 'x2'", "a:open() or true",
                   [](Assessment assessment) { return assessment.capability_ratings.clear(), assessment; }),
              "x2 | open: not known | not known | unknown");
    EXPECT_EQ(read("local m = metric 'm'", "not m:known()",
                   [](Assessment assessment) { return assessment.metrics.clear(), assessment; }),
              "metrics/m | known: no | not known | unknown");
    EXPECT_EQ(read("local c = context 'c'", "not c:known()",
                   [](Assessment assessment) { return assessment.context.clear(), assessment; }),
              "c | known: no | not known | unknown");
}

}  // namespace
}  // namespace ics
