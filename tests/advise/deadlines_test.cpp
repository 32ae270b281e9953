// The nearest date that bears on an action, and how dates that have passed are told.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using test::action;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

// x1 serves the metric m, due on 31 March 2020 by a source of 'the 2019 plan'. The assessment is of 30 November 2019.
KnowledgeBase knowledge() {
    KnowledgeBuilder builder;
    builder.metric("m", Comparison::at_least, 22).theme("t").recommendation("r").context("c")
        .framework("f", {"base", "low"}).capability("x").criterion("x1", "low");
    KnowledgeBase out = builder.build();
    out.sources.push_back({"plan", "The plan", "The publisher", 2019y / 6 / 1, "the 2019 plan", {}});
    out.metrics[0].source = {{"m-note", ""}, {"plan", "7"}};
    out.metrics[0].title = "People reached";
    out.metrics[0].deadline = 2020y / 3 / 31;
    out.metrics[0].deadline_words = "March 2020";
    out.criteria[0].serves = {MetricIndex{0}};
    return out;
}

Assessment at_base(const AdviceBench& bench) {
    return AssessmentBuilder(bench.knowledge()).stage("x", "base").target("f", "low").context("c", true).build();
}

// "31 March 2020; March 2020; People reached; note" of the action on x1.
std::string deadline(const AdviceBench& bench, const Assessment& assessment, const AdviseOptions& options = {}) {
    const auto deadline = action(bench.advise(assessment, options).actions, "x1").deadline;
    if (!deadline) return "none";
    return written(deadline->date) + "; " + deadline->words + "; " + deadline->what + "; " + deadline->note;
}

TEST(Deadlines, are_those_of_the_metrics_that_a_step_serves) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(deadline(bench, at_base(bench)), "31 March 2020; March 2020; People reached; ");
}

TEST(Deadlines, are_those_of_the_systems_own_commitments_if_nearer) {
    const AdviceBench bench(knowledge());
    Assessment assessment = at_base(bench);
    assessment.commitments.push_back(
        {"c", "Our plan", "", 2020y / 1 / 31, CommitmentState::in_progress, {CriterionIndex{0}}, {}, "", {}});
    EXPECT_EQ(deadline(bench, assessment), "31 January 2020; ; Our plan; ");
    assessment.commitments[0].due = 2020y / 6 / 30;
    EXPECT_EQ(deadline(bench, assessment), "31 March 2020; March 2020; People reached; ");
}

TEST(Deadlines, are_those_of_recommendations_that_fired_and_of_the_target) {
    KnowledgeBase with_recommendation = knowledge();
    with_recommendation.recommendations[0].deadline = 2020y / 2 / 29;
    with_recommendation.recommendations[0].deadline_words = "by the end of winter";
    AdviceBench bench(with_recommendation);
    bench.rule("p/r", "local c = context 'c'", "c:yes()", {"r"}, {"x1"});
    EXPECT_EQ(deadline(bench, at_base(bench)), "29 February 2020; by the end of winter; r; ");
    Assessment assessment = at_base(bench);
    assessment.targets[0].by = 2020y / 1 / 1;
    EXPECT_EQ(deadline(bench, assessment), "1 January 2020; ; the target; ");
}

TEST(Deadlines, may_be_none) {
    const AdviceBench bench(knowledge());
    Assessment met = AssessmentBuilder(bench.knowledge()).stage("x", "base").target("f", "low").metric("m", 30).build();
    EXPECT_EQ(deadline(bench, met), "none") << "what it serves is met";
}

TEST(Deadlines, that_passed_before_the_assessment_say_so) {
    const AdviceBench bench(knowledge());
    Assessment assessment = at_base(bench);
    assessment.date = 2020y / 4 / 1;
    EXPECT_EQ(deadline(bench, assessment),
              "31 March 2020; March 2020; People reached; date passed before this assessment");
    assessment.date = 2020y / 3 / 31;
    EXPECT_EQ(deadline(bench, assessment), "31 March 2020; March 2020; People reached; ") << "its own day is not past";
}

TEST(Deadlines, that_have_passed_since_say_under_which_plan) {
    const AdviceBench bench(knowledge());
    AdviseOptions options;
    options.today = 2024y / 1 / 1;
    EXPECT_EQ(deadline(bench, at_base(bench), options),
              "31 March 2020; March 2020; People reached; date passed under the 2019 plan");
    options.today = 2020y / 3 / 31;
    EXPECT_EQ(deadline(bench, at_base(bench), options), "31 March 2020; March 2020; People reached; ");
}

TEST(Deadlines, of_the_systems_own_say_that_it_was_its_own_plan) {
    const AdviceBench bench(knowledge());
    Assessment assessment = at_base(bench);
    assessment.commitments.push_back(
        {"c", "Our plan", "", 2020y / 1 / 31, CommitmentState::planned, {CriterionIndex{0}}, {}, "", {}});
    AdviseOptions options;
    options.today = 2024y / 1 / 1;
    EXPECT_EQ(deadline(bench, assessment, options),
              "31 January 2020; ; Our plan; date passed under the system's own plan");
}

TEST(Deadlines, are_reckoned_from_the_day_that_is_asked_for) {
    const AdviceBench bench(knowledge());
    AdviseOptions options;
    options.as_of = 2021y / 1 / 1;
    EXPECT_EQ(deadline(bench, at_base(bench), options),
              "31 March 2020; March 2020; People reached; date passed before 1 January 2021");
    Assessment late = at_base(bench);
    late.date = 2020y / 6 / 30;
    EXPECT_EQ(deadline(bench, late, options),
              "31 March 2020; March 2020; People reached; date passed before this assessment");
}

TEST(Deadlines, under_a_source_without_a_name_for_its_plan_say_its_plan) {
    KnowledgeBase nameless = knowledge();
    nameless.sources.clear();
    const AdviceBench bench(nameless);
    AdviseOptions options;
    options.today = 2024y / 1 / 1;
    EXPECT_EQ(deadline(bench, at_base(bench), options),
              "31 March 2020; March 2020; People reached; date passed under its plan");
}

TEST(StepDeadlines, come_nearest_first_and_each_once) {
    KnowledgeBase two = knowledge();
    two.recommendations[0].deadline = 2020y / 3 / 31;
    AdviceBench bench(two);
    bench.rule("p/r", "local c = context 'c'", "c:yes()", {"r"}, {"x1"});
    Assessment assessment = at_base(bench);
    assessment.targets[0].by = 2019y / 1 / 1;
    assessment.commitments.push_back(
        {"c", "C", "", 2020y / 1 / 31, CommitmentState::planned, {CriterionIndex{0}, CriterionIndex{0}}, {}, "", {}});
    Diagnostics diagnostics;
    auto rules = load_rule_set({{"r.lua",
                                 "local c = context 'c' return rule { id = 'p/r', title = 'T', recommends = { 'r' }, "
                                 "advances = { 'x1' }, when = function() return c:yes() end }"}},
                               bench.knowledge(), {}, diagnostics);
    ASSERT_TRUE(rules) << diagnostics.format();
    std::string found;
    for (const StepDeadline& one : step_deadlines(bench.knowledge(), bench.graph(), assessment, *rules,
                                                  bench.evaluate(assessment), bench.step("x1")))
        found += std::to_string(int(one.kind)) + " " + iso(one.date) + "\n";
    EXPECT_EQ(found, "3 2019-01-01\n1 2020-01-31\n0 2020-03-31\n2 2020-03-31\n")
        << "target, commitment, metric, recommendation";
}

}  // namespace
}  // namespace ics
