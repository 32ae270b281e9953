// What an action opens, what waits for it, and what it waits for.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using test::action;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::ids;
using test::KnowledgeBuilder;

// x has two criteria at each stage; y, z and w one at 'low' and one at 'mid'.
KnowledgeBuilder ladders() {
    KnowledgeBuilder builder;
    builder.framework("f", {"base", "low", "mid"})
        .capability("x")
        .criterion("x-low1", "low")
        .criterion("x-low2", "low")
        .criterion("x-mid1", "mid")
        .criterion("x-mid2", "mid");
    for (const std::string c : {"y", "z", "w"})
        builder.capability(c).criterion(c + "-low", "low").criterion(c + "-mid", "mid");
    return builder;
}

AssessmentBuilder all_at_base(const AdviceBench& bench) {
    AssessmentBuilder assessment(bench.knowledge());
    for (const std::string c : {"x", "y", "z", "w"}) assessment.stage(c, "base");
    assessment.target("f", "mid");
    return assessment;
}

TEST(Opens, are_the_steps_that_become_ready_at_once) {
    const AdviceBench bench(ladders()
                                .needs("y-low", "x-low1")
                                .needs("z-low", "y-low")
                                .needs("w-low", "x-low1")
                                .needs("w-low", "x-low2")
                                .build());
    const Advice advice = bench.advise(all_at_base(bench).build());
    const Action& first = action(advice.actions, "x-low1");
    EXPECT_EQ(ids(first.opens), "y-low") << "z-low waits for y-low, w-low for x-low2 as well";
    EXPECT_EQ(first.unlocks, 3) << "y-low, z-low and w-low wait for it";
    EXPECT_EQ(action(advice.blocked, "y-low").unlocks, 1);
}

TEST(Opens, are_the_steps_of_the_next_stage_when_the_last_of_a_stage_is_done) {
    const AdviceBench bench(ladders().needs("x-mid2", "y-mid").build());
    const Advice open = bench.advise(all_at_base(bench).build());
    EXPECT_EQ(ids(action(open.actions, "x-low1").opens), "") << "x-low2 is open still";
    EXPECT_EQ(ids(action(open.actions, "y-low").opens), "y-mid");
    const Advice last = bench.advise(all_at_base(bench).status("x-low2", Status::met).build());
    EXPECT_EQ(ids(action(last.actions, "x-low1").opens), "x-mid1") << "x-mid2 waits for y-mid";
}

TEST(Opens, pass_through_the_milestone_that_is_reached) {
    const AdviceBench bench(ladders().needs("z-low", "y@low").needs("w-mid", "y@low").build());
    const Advice advice = bench.advise(all_at_base(bench).build());
    EXPECT_EQ(ids(action(advice.actions, "y-low").opens), "y-mid, z-low") << "w-mid is not yet next";
}

TEST(Opens, take_the_stage_that_is_reached_for_granted) {
    const AdviceBench bench(ladders().needs("y-mid", "y@low").build());
    EXPECT_EQ(ids(action(bench.advise(all_at_base(bench).build()).actions, "y-low").opens), "y-mid");
}

TEST(Opens, are_only_what_is_surely_open_and_on_the_way) {
    const AdviceBench bench(ladders().framework("g", {"start", "end"}).capability("v").criterion("v-end", "end")
                                .needs("y-low", "x-low1").needs("v-end", "x-low1").build());
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("x", "base").stage("v", "start").status("y-mid", Status::unmet).target("f", "mid");
    EXPECT_EQ(ids(action(bench.advise(assessment.build()).actions, "x-low1").opens), "")
        << "whether y-low is done is not known; v-end leads to no target";
}

TEST(Opens, are_what_was_unsettled_by_that_stage_alone) {
    // x stands between base and low because x-low1 is unmet; x-mid1 would be next if it were met.
    const AdviceBench bench(ladders().build());
    const Advice advice = bench.advise(AssessmentBuilder(bench.knowledge())
                                           .status("x-low1", Status::unmet).status("x-low2", Status::met)
                                           .status("x-mid1", Status::unmet).target("f", "mid")
                                           .build());
    EXPECT_EQ(ids(action(advice.actions, "x-low1").opens), "x-mid1") << "x-mid2 may be done already";
}

TEST(BlockedBy, names_each_missing_prerequisite_with_its_reason) {
    KnowledgeBase knowledge = ladders().needs("y-low", "x-low1").needs("y-low", "z@low").build();
    knowledge.dependencies[1].why = "Because z comes first.";
    const AdviceBench bench(knowledge);
    const Advice advice = bench.advise(all_at_base(bench).build());
    const std::vector<Blocker>& blockers = action(advice.blocked, "y-low").blocked_by;
    ASSERT_EQ(blockers.size(), 2u);
    EXPECT_EQ(blockers[0].step.id, "x-low1");
    EXPECT_EQ(blockers[0].state, StepState::ready);
    EXPECT_EQ(blockers[0].why, "a test");
    EXPECT_EQ(blockers[1].step, (Named{"z@low", "z at low"}));
    EXPECT_EQ(blockers[1].state, StepState::blocked);
    EXPECT_EQ(blockers[1].why, "Because z comes first.");
}

TEST(BlockedBy, leaves_out_prerequisites_that_are_done) {
    const AdviceBench bench(ladders().needs("y-low", "x-low1").needs("y-low", "x-low2").build());
    const Advice advice = bench.advise(all_at_base(bench).status("x-low2", Status::met).build());
    EXPECT_EQ(action(advice.blocked, "y-low").blocked_by.size(), 1u);
}

TEST(StartWith, is_what_can_be_done_now_toward_a_blocker_most_direct_first) {
    const AdviceBench bench(ladders()
                                .needs("y-low", "z-low")
                                .needs("z-low", "w-low")
                                .needs("z-low", "x-low2")
                                .needs("w-low", "x-low1")
                                .build());
    const Advice advice = bench.advise(all_at_base(bench).build());
    const Blocker& blocker = action(advice.blocked, "y-low").blocked_by[0];
    EXPECT_EQ(blocker.step.id, "z-low");
    EXPECT_EQ(ids(blocker.start_with), "x-low2, x-low1") << "x-low1 only opens w-low";
}

TEST(StartWith, is_the_blocker_itself_when_it_is_ready) {
    const AdviceBench bench(ladders().needs("y-low", "x-low1").build());
    const Advice advice = bench.advise(all_at_base(bench).build());
    EXPECT_EQ(ids(action(advice.blocked, "y-low").blocked_by[0].start_with), "x-low1");
}

TEST(StartWith, does_not_go_back_beyond_what_is_done) {
    const AdviceBench bench(
        ladders().needs("y-low", "z-low").needs("z-low", "w-low").needs("w-low", "x-low1").build());
    const Advice advice = bench.advise(all_at_base(bench).status("w-low", Status::met).build());
    EXPECT_EQ(ids(action(advice.blocked, "y-low").blocked_by[0].start_with), "z-low");
}

TEST(StartWith, leads_to_a_milestone_through_its_open_criteria_three_at_most) {
    const AdviceBench bench(ladders().needs("y-low", "x@low").build());
    const Advice advice = bench.advise(all_at_base(bench).status("x-low2", Status::met).build());
    EXPECT_EQ(ids(action(advice.blocked, "y-low").blocked_by[0].start_with), "x-low1");
    KnowledgeBuilder many = ladders();
    many.capability("v")
        .criterion("v1", "low")
        .criterion("v2", "low")
        .criterion("v3", "low")
        .criterion("v4", "low")
        .needs("y-low", "v@low");
    const AdviceBench wide(many.build());
    const Advice three = wide.advise(all_at_base(wide).stage("v", "base").build());
    EXPECT_EQ(ids(action(three.blocked, "y-low").blocked_by[0].start_with), "v1, v2, v3");
}

TEST(Bottleneck, is_the_step_that_most_open_ones_cannot_be_reached_without) {
    const AdviceBench bench(
        ladders().needs("y-low", "x-low1").needs("z-low", "y-low").needs("w-low", "x-low2").build());
    const auto bottleneck = bench.advise(all_at_base(bench).build()).bottleneck;
    ASSERT_TRUE(bottleneck);
    EXPECT_EQ(bottleneck->step.id, "x-low1");
    EXPECT_EQ(bottleneck->gates, 2);
    EXPECT_EQ(bottleneck->text, "2 open actions cannot be reached without 'x-low1'. It can start now.");
}

TEST(Bottleneck, is_else_the_step_that_most_wait_for) {
    // Each of three waits for x-low1 and x-low2 both: neither is on every way to any of them from the start.
    KnowledgeBuilder builder = ladders();
    for (const std::string step : {"y-low", "z-low", "w-low"}) builder.needs(step, "x-low1").needs(step, "x-low2");
    const AdviceBench bench(builder.build());
    const auto bottleneck = bench.advise(all_at_base(bench).build()).bottleneck;
    ASSERT_TRUE(bottleneck);
    EXPECT_EQ(bottleneck->text, "3 open actions wait, among other things, for 'x-low1'. It can start now.");
}

TEST(Bottleneck, says_when_some_of_what_it_gates_may_be_done) {
    const AdviceBench one(ladders().needs("y-low", "x-low1").needs("z-low", "y-low").build());
    AssessmentBuilder assessment(one.knowledge());
    assessment.stage("x", "base").stage("y", "base").target("f", "mid");
    EXPECT_EQ(one.advise(assessment.build()).bottleneck.value().text,
              "Up to 2 open actions cannot be reached without 'x-low1'. It can start now.");
    KnowledgeBuilder builder = ladders();
    for (const std::string step : {"y-low", "z-low", "w-low"}) builder.needs(step, "x-low1").needs(step, "x-low2");
    const AdviceBench two(builder.build());
    EXPECT_EQ(two.advise(assessment.build()).bottleneck.value().text,
              "Up to 3 open actions wait, among other things, for 'x-low1'. It can start now.");
}

TEST(Bottleneck, is_not_named_where_nothing_much_waits) {
    const AdviceBench bench(ladders().needs("y-low", "x-low1").build());
    EXPECT_FALSE(bench.advise(all_at_base(bench).build()).bottleneck);
}

TEST(Bottleneck, is_a_step_that_is_surely_open) {
    const AdviceBench bench(ladders().needs("y-low", "x-low1").needs("z-low", "y-low").build());
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("y", "base").stage("z", "base").stage("w", "mid").target("f", "mid");
    EXPECT_FALSE(bench.advise(assessment.build()).bottleneck) << "x-low1 may be done";
}

}  // namespace
}  // namespace ics
