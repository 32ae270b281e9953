// States of steps: what is done, what can start, what waits for what, and what is not known.
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

constexpr Status met = Status::met, unmet = Status::unmet, waived = Status::not_applicable;

// x and y, each with two criteria at 'low' and one at 'mid' and 'high'.
KnowledgeBuilder two_ladders() {
    KnowledgeBuilder builder;
    builder.framework("f", {"base", "low", "mid", "high"});
    for (const std::string c : {"x", "y"})
        builder.capability(c)
            .criterion(c + "-low1", "low")
            .criterion(c + "-low2", "low")
            .criterion(c + "-mid", "mid")
            .criterion(c + "-high", "high");
    return builder;
}

TEST(States, of_what_is_met_are_done_and_of_the_next_stage_ready) {
    const AdviceBench bench(two_ladders().build());
    const Assessment low = AssessmentBuilder(bench.knowledge()).stage("x", "low").build();
    EXPECT_EQ(bench.state(low, "x-low1"), "done");
    EXPECT_EQ(bench.state(low, "x-mid"), "ready");
    EXPECT_EQ(bench.state(low, "x-high"), "later");
}

TEST(States, are_ready_for_what_lags_behind_as_well) {
    const AdviceBench bench(two_ladders().build());
    const Assessment lagging = AssessmentBuilder(bench.knowledge()).status("x-low1", unmet).build();
    EXPECT_EQ(bench.state(lagging, "x-low1"), "ready");
    EXPECT_EQ(bench.state(lagging, "x-mid"), "later");
}

TEST(States, are_blocked_by_a_criterion_that_is_not_done) {
    const AdviceBench bench(two_ladders().needs("x-mid", "y-low1").build());
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("x", "low");
    EXPECT_EQ(bench.state(AssessmentBuilder(assessment).status("y-low1", unmet).build(), "x-mid"), "blocked by y-low1");
    EXPECT_EQ(bench.state(AssessmentBuilder(assessment).status("y-low1", Status::partly).build(), "x-mid"),
              "blocked by y-low1");
    EXPECT_EQ(bench.state(AssessmentBuilder(assessment).status("y-low1", met).build(), "x-mid"), "ready");
}

TEST(States, are_blocked_by_a_milestone_that_is_not_reached) {
    const AdviceBench bench(two_ladders().needs("x-mid", "y@mid").build());
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).stage("x", "low").stage("y", "low").build(), "x-mid"),
              "blocked by y@mid");
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).stage("x", "low").stage("y", "mid").build(), "x-mid"),
              "ready");
}

TEST(States, name_every_prerequisite_that_is_missing) {
    const AdviceBench bench(
        two_ladders().needs("x-mid", "y@mid").needs("x-mid", "y-low2").needs("x-mid", "x-low1").build());
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).stage("x", "low").stage("y", "base").build(), "x-mid"),
              "blocked by y-low2 y@mid");
}

TEST(States, beyond_the_next_stage_are_later_whatever_they_need_and_whether_or_not_they_are_known) {
    const AdviceBench bench(two_ladders().needs("x-high", "y@mid").build());
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).stage("x", "low").stage("y", "base").build(), "x-high"),
              "later");
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).status("x-low1", unmet).build(), "x-high"), "later")
        << "its own status is not known";
}

TEST(States, are_undetermined_by_an_unknown_of_their_own) {
    const AdviceBench bench(two_ladders().build());
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).status("x-low1", unmet).build(), "x-low2"),
              "undetermined by x-low2");
}

TEST(States, are_undetermined_by_their_turn_where_the_stage_is_a_range) {
    const AdviceBench bench(two_ladders().build());
    const Assessment range =
        AssessmentBuilder(bench.knowledge()).stages("x", "base", "low").status("x-mid", unmet).build();
    EXPECT_EQ(bench.state(range, "x-mid"), "undetermined by x");
    EXPECT_EQ(bench.state(range, "x-high"), "later");
}

TEST(States, are_undetermined_by_the_criteria_that_decide_their_turn) {
    const AdviceBench bench(two_ladders().build());
    const Assessment criteria =
        AssessmentBuilder(bench.knowledge()).status("x-low1", met).status("x-mid", unmet).build();
    EXPECT_EQ(bench.state(criteria, "x-mid"), "undetermined by x-low2");
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).status("x-mid", unmet).build(), "x-mid"),
              "undetermined by x-low1, x-low2");
}

TEST(States, pass_over_stages_that_require_nothing_themselves) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "one", "two"})
                                .capability("x")
                                .criterion("c1", "two")
                                .criterion("c2", "two")
                                .build());
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).status("c1", unmet).build(), "c1"), "ready");
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).stage("x", "one").status("c1", unmet).build(), "c1"),
              "ready");
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).stage("x", "base").status("c1", unmet).build(), "c1"),
              "ready");
}

TEST(States, are_undetermined_by_a_prerequisite) {
    const AdviceBench criterion(two_ladders().needs("x-mid", "y-low1").build());
    EXPECT_EQ(criterion.state(AssessmentBuilder(criterion.knowledge()).stage("x", "low").build(), "x-mid"),
              "undetermined by y-low1");
    const AdviceBench milestone(two_ladders().needs("x-mid", "y@low").build());
    EXPECT_EQ(milestone.state(AssessmentBuilder(milestone.knowledge()).stage("x", "low").build(), "x-mid"),
              "undetermined by y");
}

TEST(States, of_what_has_begun_go_on_while_nothing_says_that_they_must_wait) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low"}).capability("x").criterion("a", "low")
                                .capability("y").criterion("b", "low").needs("a", "b").build());
    const auto begun = [&] { return AssessmentBuilder(bench.knowledge()).status("a", Status::partly).target("f", "low"); };
    EXPECT_EQ(bench.state(begun().build(), "a").substr(0, 5), "ready");
    EXPECT_EQ(ids(action(bench.advise(begun().build()).actions, "a").not_known), "b");
    EXPECT_EQ(bench.state(begun().status("b", unmet).build(), "a"), "blocked by b");
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).status("a", unmet).target("f", "low").build(), "a"),
              "undetermined by b");
}

TEST(States, list_every_unknown_once_capabilities_first) {
    const AdviceBench bench(
        two_ladders().needs("x-mid", "y@low").needs("x-mid", "y@mid").needs("x-mid", "y-low1").build());
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).stages("x", "low", "mid").build(), "x-mid"),
              "undetermined by y, x-mid, y-low1");
}

TEST(States, are_blocked_for_certain_even_when_something_else_is_unknown) {
    const AdviceBench bench(two_ladders().needs("x-mid", "y-low1").needs("x-mid", "y-low2").build());
    EXPECT_EQ(
        bench.state(AssessmentBuilder(bench.knowledge()).stage("x", "low").status("y-low1", unmet).build(), "x-mid"),
        "blocked by y-low1");
}

TEST(States, stay_done_ahead_of_a_prerequisite_and_say_so) {
    const AdviceBench bench(two_ladders().needs("x-low1", "y-mid").build());
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).stage("x", "low").stage("y", "low").build(), "x-low1"),
              "done ahead of y-mid");
    EXPECT_EQ(bench.state(AssessmentBuilder(bench.knowledge()).stage("x", "low").build(), "x-low1"), "done")
        << "of an unknown prerequisite it is not known";
}

TEST(States, of_what_does_not_apply_satisfy_what_needs_it) {
    const AdviceBench bench(two_ladders().needs("x-mid", "y-low1").needs("y-low1", "y-high").build());
    const Assessment assessment =
        AssessmentBuilder(bench.knowledge()).stage("x", "low").status("y-low1", waived).build();
    EXPECT_EQ(bench.state(assessment, "y-low1"), "not applicable");
    EXPECT_EQ(bench.state(assessment, "x-mid"), "ready") << "and nothing is passed on from y-high";
}

TEST(States, of_the_milestones_of_a_capability_that_does_not_apply_satisfy_what_needs_them) {
    const AdviceBench bench(two_ladders().needs("x-mid", "y@mid").build());
    const Assessment assessment = AssessmentBuilder(bench.knowledge())
                                      .stage("x", "low")
                                      .status("y-low1", waived)
                                      .status("y-low2", waived)
                                      .status("y-mid", waived)
                                      .status("y-high", waived)
                                      .build();
    EXPECT_EQ(bench.state(assessment, "y@mid"), "not applicable");
    EXPECT_EQ(bench.state(assessment, "x-mid"), "ready");
}

TEST(States, pass_over_a_stage_that_does_not_apply) {
    const AdviceBench bench(two_ladders().build());
    EXPECT_EQ(
        bench.state(AssessmentBuilder(bench.knowledge()).stage("x", "low").status("x-mid", waived).build(), "x-high"),
        "ready");
}

TEST(States, of_milestones_follow_their_capability) {
    const AdviceBench bench(two_ladders().build());
    const Assessment assessment = AssessmentBuilder(bench.knowledge()).stages("x", "low", "mid").build();
    EXPECT_EQ(bench.state(assessment, "x@low"), "done");
    EXPECT_EQ(bench.state(assessment, "x@mid"), "undetermined by x");
    EXPECT_EQ(bench.state(assessment, "x@high"), "blocked by x-high");
}

// x-mid, of the second stage, is the same work as z-end, of the third stage of another framework.
KnowledgeBase same_work() {
    return two_ladders()
        .framework("g", {"start", "middle", "end"})
        .capability("z").criterion("z-middle", "middle").criterion("z-end", "end")
        .same("x-mid", "z-end")
        .build();
}

TEST(States, of_the_same_work_take_the_earliest_turn) {
    const AdviceBench bench(same_work());
    const Assessment assessment = AssessmentBuilder(bench.knowledge()).stage("x", "low").stage("z", "start").build();
    EXPECT_EQ(bench.state(assessment, "x-mid"), "ready") << "by z it would be later";
}

TEST(States, of_the_same_work_take_their_turn_under_the_target) {
    const AdviceBench bench(same_work());
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("x", "low").stage("z", "start").target("g", "end");
    EXPECT_EQ(bench.state(assessment.build(), "x-mid"), "later");
    const Assessment unrated = AssessmentBuilder(bench.knowledge()).stage("x", "low").target("f", "high").build();
    EXPECT_EQ(bench.state(unrated, "x-mid"), "ready") << "no one asks for the stage of z";
}

TEST(States, of_the_same_work_leave_out_members_that_do_not_apply) {
    const AdviceBench bench(same_work());
    const Assessment assessment =
        AssessmentBuilder(bench.knowledge()).stage("x", "low").status("x-mid", waived).stage("z", "start").build();
    EXPECT_EQ(bench.state(assessment, "x-mid"), "later") << "as z has it, where alone it applies";
}

TEST(States, of_the_same_work_rated_both_ways_are_not_known) {
    const AdviceBench bench(same_work());
    const Assessment assessment = AssessmentBuilder(bench.knowledge())
                                      .stage("x", "low")
                                      .status("x-mid", met)
                                      .stage("z", "middle")
                                      .status("z-end", unmet)
                                      .build();
    EXPECT_EQ(bench.state(assessment, "x-mid"), "undetermined by x-mid");
}

TEST(StepInfo, tells_how_it_is_known_and_whether_a_start_was_made) {
    const AdviceBench bench(two_ladders().build());
    const Facts facts = AssessmentBuilder(bench.knowledge()).stage("x", "low").status("x-mid", Status::partly).facts();
    const auto infos = step_states(bench.knowledge(), bench.graph(), facts);
    const StepInfo &mid = infos[bench.step("x-mid").value], &high = infos[bench.step("x-high").value],
                   &unknown = infos[bench.step("y-low1").value];
    EXPECT_EQ(mid.origin, Origin::rated);
    EXPECT_TRUE(mid.partly);
    EXPECT_EQ(high.origin, Origin::presumed);
    EXPECT_FALSE(high.partly);
    EXPECT_EQ(unknown.origin, Origin::unknown);
    EXPECT_TRUE(unknown.open()) << "not known to be done";
    EXPECT_FALSE(infos[bench.step("x-low1").value].open());
}

}  // namespace
}  // namespace ics
