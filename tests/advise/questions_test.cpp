// Questions: what is not known and decides something, the most decisive first.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using test::AdviceBench;
using test::AssessmentBuilder;
using test::ids;
using test::KnowledgeBuilder;

KnowledgeBuilder two_ladders() {
    KnowledgeBuilder builder;
    builder.metric("m", Comparison::at_least, 22).metric("done", Comparison::at_least, 1, "yes/no").context("merger")
        .theme("t").recommendation("r");
    builder.framework("f", {"base", "low", "high"});
    for (const std::string c : {"x", "y"})
        builder.capability(c)
            .criterion(c + "-low1", "low")
            .criterion(c + "-low2", "low")
            .criterion(c + "-high", "high");
    return builder;
}

std::vector<QuestionToAsk> questions(const AdviceBench& bench, const AssessmentBuilder& assessment) {
    return bench.advise(assessment.build()).questions;
}

std::string subjects(const std::vector<QuestionToAsk>& questions) {
    std::vector<Named> out;
    for (const QuestionToAsk& question : questions) out.push_back(question.subject);
    return ids(out);
}

TEST(Questions, ask_for_the_stage_of_a_capability_of_which_nothing_is_known) {
    KnowledgeBase knowledge = two_ladders().build();
    MilestoneText low, high;
    low.stage = 1, low.text = "Plans are made.";
    high.stage = 2, high.text = "Plans are carried out.";
    knowledge.capabilities[0].milestones = {low, high};
    const AdviceBench bench(knowledge);
    const auto found = questions(bench, AssessmentBuilder(bench.knowledge()).stage("y", "high").target("f", "high"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].subject, (Named{"x", "x"}));
    EXPECT_EQ(found[0].ask, "At what stage is 'x'?");
    EXPECT_EQ(found[0].help, (std::vector<std::string>{"low: Plans are made.", "high: Plans are carried out."}));
    EXPECT_EQ(found[0].decides, "The answer bears on whether 3 actions can start.");
    EXPECT_EQ(ids(found[0].decides_actions), "x-low1, x-low2, x-high");
}

TEST(Questions, about_a_range_of_stages_help_with_those_alone) {
    KnowledgeBase knowledge = two_ladders().build();
    for (const Level stage : {0, 1, 2}) {
        knowledge.capabilities[0].milestones.emplace_back();
        knowledge.capabilities[0].milestones.back().stage = stage;
        knowledge.capabilities[0].milestones.back().text = "T";
    }
    const AdviceBench bench(knowledge);
    const auto found = questions(
        bench, AssessmentBuilder(bench.knowledge()).stages("x", "low", "high").stage("y", "high").target("f", "high"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].help, (std::vector<std::string>{"low: T", "high: T"}));
}

TEST(Questions, ask_for_the_criteria_of_a_capability_together) {
    const AdviceBench bench(two_ladders().build());
    const auto found = questions(
        bench,
        AssessmentBuilder(bench.knowledge()).status("x-high", Status::unmet).stage("y", "high").target("f", "high"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].ask, "Which of these are already so, under 'x'?");
    EXPECT_EQ(found[0].help, (std::vector<std::string>{"x-low1", "x-low2"}));
    EXPECT_EQ(ids(found[0].decides_actions), "x-low1, x-low2, x-high");
    const auto one = questions(bench, AssessmentBuilder(bench.knowledge())
                                          .status("x-high", Status::unmet)
                                          .status("x-low1", Status::met)
                                          .stage("y", "high")
                                          .target("f", "high"));
    ASSERT_EQ(one.size(), 1u);
    EXPECT_EQ(one[0].ask, "Is this already so, under 'x'?");
    EXPECT_EQ(one[0].help, (std::vector<std::string>{"x-low2"}));
}

TEST(Questions, ask_for_a_part_that_a_rule_reads_although_the_stage_is_known) {
    AdviceBench bench(two_ladders().part("part1", "y-high").part("part2", "y-high").build());
    bench.rule("p/r", "local p = criterion 'part1'", "p:met()", {"r"});
    const auto found =
        questions(bench, AssessmentBuilder(bench.knowledge()).stage("x", "high").stage("y", "low").target("f", "high"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].ask, "Is this already so, under 'y'?");
    EXPECT_EQ(found[0].decides, "The answer bears on 1 possible finding.");
    EXPECT_EQ(found[0].decides_rules, (std::vector<std::string>{"Found p/r"}));
}

TEST(Questions, ask_for_figures_with_their_target) {
    KnowledgeBase knowledge = two_ladders().build();
    knowledge.metrics[0].title = "People reached";
    AdviceBench bench(knowledge);
    bench.rule("p/r", "local m = metric 'm'", "m:misses()", {"r"});
    const auto found = questions(
        bench, AssessmentBuilder(bench.knowledge()).stage("x", "high").stage("y", "high").target("f", "high"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].subject, (Named{"metrics/m", "People reached"}));
    EXPECT_EQ(found[0].ask, "What is the latest figure for 'People reached'?");
    EXPECT_EQ(found[0].help, (std::vector<std::string>{"The target is at least 22%."}));
}

TEST(Questions, ask_whether_a_deliverable_is_so) {
    KnowledgeBase knowledge = two_ladders().build();
    knowledge.metrics[1].title = "The plan is published";
    AdviceBench bench(knowledge);
    bench.rule("p/r", "local m = metric 'done'", "m:misses()", {"r"});
    const auto found = questions(
        bench, AssessmentBuilder(bench.knowledge()).stage("x", "high").stage("y", "high").target("f", "high"));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].ask, "Is this so: The plan is published?");
    EXPECT_EQ(found[0].help, std::vector<std::string>{});
}

TEST(Questions, ask_for_circumstances_and_for_the_population) {
    KnowledgeBase knowledge = two_ladders().build();
    knowledge.context_facts[0].title = "A merger is planned";
    knowledge.context_facts[0].question = "Is a merger planned?";
    AdviceBench bench(knowledge);
    bench.rule("p/a", "local c = context 'merger'", "c:yes()", {"r"})
        .rule("p/b", "", "system:population_at_least(500000)", {"r"});
    const auto found = questions(
        bench, AssessmentBuilder(bench.knowledge()).stage("x", "high").stage("y", "high").target("f", "high"));
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].subject, (Named{"merger", "A merger is planned"}));
    EXPECT_EQ(found[0].ask, "Is a merger planned?");
    EXPECT_EQ(found[1].subject, (Named{"system", "A test system"}));
    EXPECT_EQ(found[1].ask, "How many people does the system serve?");
}

TEST(Questions, are_ranked_by_how_many_findings_and_actions_hang_on_them) {
    AdviceBench bench(two_ladders().build());
    const std::string binds = "local m, c, y = metric 'm', context 'merger', capability 'y'";
    bench.rule("p/a", binds, "m:misses() and c:yes()", {"r"}).rule("p/b", binds, "m:misses()", {"r"})
        .rule("p/c", binds, "y:below 'low'", {"r"});
    const auto found = questions(
        bench,
        AssessmentBuilder(bench.knowledge()).stage("x", "high").status("y-low1", Status::met).target("f", "high"));
    EXPECT_EQ(subjects(found), "y, metrics/m, merger");
    EXPECT_EQ(found[0].decides, "The answer bears on 1 possible finding and on whether 2 actions can start.");
    EXPECT_EQ(found[1].decides, "The answer bears on 2 possible findings.");
    EXPECT_EQ(found[2].decides, "The answer bears on 1 possible finding.");
}

TEST(Questions, that_decide_as_much_come_in_order_of_id) {
    AdviceBench bench(two_ladders().build());
    bench.rule("p/a", "local x, y = capability 'x', capability 'y'", "y:below 'low' or x:below 'low'", {"r"});
    EXPECT_EQ(subjects(questions(bench, AssessmentBuilder(bench.knowledge()).target("f", "high"))), "x, y");
}

TEST(Questions, are_not_asked_about_what_decides_nothing) {
    AdviceBench bench(two_ladders().framework("g", {"start", "end"}).capability("z").criterion("z1", "end").build());
    bench.rule("p/a", "local z, c = capability 'z', context 'merger'", "z:below 'end' and c:yes()", {"r"});
    const auto found = questions(bench, AssessmentBuilder(bench.knowledge())
                                            .stage("x", "high")
                                            .stage("y", "high")
                                            .context("merger", false)
                                            .target("f", "high"));
    EXPECT_EQ(subjects(found), "") << "z leads to no target, and the finding is settled without it";
}

TEST(Questions, are_not_asked_about_what_comes_later) {
    const AdviceBench bench(two_ladders().build());
    const auto found = questions(bench, AssessmentBuilder(bench.knowledge())
                                            .status("x-low1", Status::unmet)
                                            .status("x-low2", Status::met)
                                            .stage("y", "high")
                                            .target("f", "high"));
    EXPECT_EQ(subjects(found), "") << "x-high is not known, but not next either";
}

}  // namespace
}  // namespace ics
