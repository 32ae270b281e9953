// The steps on the way to the targets.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

// x of f and z of g; x2 needs z2, and that needs z1.
KnowledgeBase knowledge() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "mid", "high"})
        .capability("x").criterion("x1", "low").criterion("x2", "mid").criterion("x3", "high")
        .framework("g", {"start", "middle", "end"})
        .capability("z").criterion("z1", "middle").criterion("z2", "end").criterion("z3", "end")
        .needs("x2", "z2").needs("z2", "z1")
        .build();
}

TEST(OnTheWay, are_the_steps_of_the_targets_framework_up_to_its_stage) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(bench.on_the_way(AssessmentBuilder(bench.knowledge()).target("f", "low").build()), "x1 x@low");
}

TEST(OnTheWay, are_what_those_require_elsewhere_and_what_that_requires) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(bench.on_the_way(AssessmentBuilder(bench.knowledge()).target("f", "mid").build()),
              "x1 x2 z1 z2 x@low x@mid");
}

TEST(OnTheWay, are_reached_through_milestones) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low"})
                                .capability("x")
                                .criterion("x1", "low")
                                .framework("g", {"start", "end"})
                                .capability("z")
                                .criterion("z1", "end")
                                .criterion("z2", "end")
                                .needs("x1", "z@end")
                                .build());
    EXPECT_EQ(bench.on_the_way(AssessmentBuilder(bench.knowledge()).target("f", "low").build()),
              "x1 z1 z2 x@low z@end");
}

TEST(OnTheWay, may_lead_beyond_the_targets_stage_of_its_own_framework) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low", "high"})
                                .capability("x")
                                .criterion("x1", "low")
                                .capability("y")
                                .criterion("y1", "low")
                                .criterion("y2", "high")
                                .needs("x1", "y2")
                                .build());
    EXPECT_EQ(bench.on_the_way(AssessmentBuilder(bench.knowledge()).target("f", "low").build()),
              "x1 y1 y2 x@low y@low");
}

TEST(OnTheWay, is_nothing_that_only_a_done_step_required) {
    const AdviceBench bench(knowledge());
    const Assessment done = AssessmentBuilder(bench.knowledge()).target("f", "mid").stage("x", "mid").build();
    EXPECT_EQ(bench.on_the_way(done), "x1 x2 x@low x@mid") << "the steps of the target stay, done or not";
}

TEST(OnTheWay, is_nothing_that_only_a_step_required_which_does_not_apply) {
    const AdviceBench bench(knowledge());
    const Assessment waived =
        AssessmentBuilder(bench.knowledge()).target("f", "mid").status("z2", Status::not_applicable).build();
    EXPECT_EQ(bench.on_the_way(waived), "x1 x2 z2 x@low x@mid");
}

TEST(OnTheWay, joins_several_targets) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(bench.on_the_way(AssessmentBuilder(bench.knowledge()).target("f", "low").target("g", "middle").build()),
              "x1 z1 x@low z@middle");
}

TEST(OnTheWay, are_not_the_steps_that_would_merely_help) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low"}).capability("x").criterion("x1", "low")
                                .framework("g", {"start", "end"}).capability("z").criterion("z1", "end")
                                .helped_by("x1", "z1")
                                .build());
    EXPECT_EQ(bench.on_the_way(AssessmentBuilder(bench.knowledge()).target("f", "low").build()), "x1 x@low");
}

}  // namespace
}  // namespace ics
