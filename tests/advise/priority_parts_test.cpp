// The parts of a priority that come from the step and its place among the others, each worked out by hand.
#include <gtest/gtest.h>

#include "advise/priority_ladder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using namespace test;

TEST(Gap, is_the_share_of_the_ladder_between_position_and_target) {
    const AdviceBench bench(ladder().build());
    EXPECT_DOUBLE_EQ(part(Part::gap, bench, at_low(bench).build()), 2.0 / 3);
    const Assessment near = AssessmentBuilder(bench.knowledge()).stage("x", "low").target("f", "mid").build();
    EXPECT_DOUBLE_EQ(part(Part::gap, bench, near), 1.0 / 3);
}

TEST(Gap, counts_from_the_middle_of_a_range) {
    const AdviceBench bench(ladder().build());
    const Assessment range = AssessmentBuilder(bench.knowledge())
                                 .stages("x", "base", "low")
                                 .status("low", Status::unmet)
                                 .target("f", "mid")
                                 .build();
    EXPECT_DOUBLE_EQ(part(Part::gap, bench, range, "low"), 2.0 / 3) << "unmet, so at the base";
    const AdviceBench wide(ladder().criterion("mid2", "mid").build());
    const Assessment open = AssessmentBuilder(wide.knowledge())
                                .stages("x", "low", "mid")
                                .status("low", Status::unmet)
                                .target("f", "mid")
                                .build();
    EXPECT_DOUBLE_EQ(part(Part::gap, wide, open, "low"), 1.0 / 3)
        << "a contradiction spans base to mid: from low, its middle";
}

TEST(Gap, is_nothing_at_the_target_and_without_one) {
    const AdviceBench bench(ladder()
                                .framework("g", {"start", "end"}).capability("z").criterion("z1", "end")
                                .framework("h", {"begin", "done"}).capability("w").criterion("w1", "done")
                                .needs("w1", "mid").needs("w1", "z1")
                                .build());
    const Assessment assessment = AssessmentBuilder(bench.knowledge())
                                      .stage("x", "low").target("f", "low")
                                      .stage("z", "start").stage("w", "begin")
                                      .target("h", "done")
                                      .build();
    EXPECT_EQ(part(Part::gap, bench, assessment, "mid"), 0) << "x is where it aims to be; mid is wanted elsewhere";
    EXPECT_EQ(part(Part::gap, bench, assessment, "z1"), 0) << "nothing is aimed at in g";
}

TEST(Unlocks, saturate_at_a_rate_that_does_not_depend_on_the_others) {
    KnowledgeBuilder builder = ladder();
    builder.capability("y").criterion("y1", "low").criterion("y2", "low").needs("y1", "mid").needs("y2", "mid");
    const AdviceBench bench(builder.build());
    const Assessment assessment = at_low(bench).stage("y", "base").build();
    EXPECT_DOUBLE_EQ(part(Part::unlocks, bench, assessment), 2.0 / (2 + 6));
    EXPECT_EQ(part(Part::unlocks, bench, assessment, "y1"), 0);
}

TEST(Advised, saturates_with_the_recommendations_that_fired_each_counted_once) {
    KnowledgeBuilder builder = ladder();
    builder.theme("t").recommendation("r1").recommendation("r2").context("c");
    AdviceBench bench(builder.build());
    const Assessment assessment = at_low(bench).context("c", true).build();
    EXPECT_EQ(part(Part::advised, bench, assessment), 0);
    bench.rule("p/a", "local c = context 'c'", "c:yes()", {"r1"}, {"mid"});
    EXPECT_DOUBLE_EQ(part(Part::advised, bench, assessment), 1.0 / 2);
    bench.rule("p/b", "local c = context 'c'", "c:yes()", {"r1"}, {"mid", "high"});
    EXPECT_DOUBLE_EQ(part(Part::advised, bench, assessment), 1.0 / 2) << "the same recommendation again";
    bench.rule("p/c", "local c = context 'c'", "c:yes()", {"r2"}, {"mid"});
    EXPECT_DOUBLE_EQ(part(Part::advised, bench, assessment), 2.0 / 3);
    bench.rule("p/d", "local c = context 'c'", "c:yes()", {}, {"mid"});
    EXPECT_DOUBLE_EQ(part(Part::advised, bench, assessment), 3.0 / 4) << "a finding that recommends only the step";
    bench.rule("p/e", "local c = context 'c'", "c:no()", {"r2"}, {"mid"});
    EXPECT_DOUBLE_EQ(part(Part::advised, bench, assessment), 3.0 / 4) << "silent";
}

TEST(Inequality, is_the_largest_of_the_steps_tags) {
    KnowledgeBase knowledge = ladder().build();
    knowledge.priorities.inequality_tags = {{"inequalities", 1.0}, {"housing", 0.6}, {"cyp", 0.3}};
    knowledge.criteria[1].tags = {"cyp", "housing", "finance"};
    const AdviceBench bench(knowledge);
    EXPECT_DOUBLE_EQ(part(Part::inequality, bench, at_low(bench).build()), 0.6);
    knowledge.criteria[1].tags = {"finance"};
    const AdviceBench none(knowledge);
    EXPECT_EQ(part(Part::inequality, none, at_low(none).build()), 0);
}

TEST(Ease, is_that_of_the_effort) {
    KnowledgeBase knowledge = ladder().build();
    knowledge.priorities.ease = {0.5, 1, 0.8, 0.6, 0, 0.3, 0, 0, 0.1};
    for (const auto& [effort, ease] : std::vector<std::pair<int, double>>{{0, 0.5}, {1, 1}, {5, 0.3}, {8, 0.1}}) {
        knowledge.criteria[1].effort = effort;
        const AdviceBench bench(knowledge);
        EXPECT_DOUBLE_EQ(part(Part::ease, bench, at_low(bench).build()), ease);
    }
}

TEST(Ease, of_the_same_work_is_that_of_the_member_that_is_shown) {
    KnowledgeBuilder builder = ladder();
    builder.framework("g", {"start", "end"}).capability("z").criterion("z1", "end").same("z1", "mid");
    builder.last_criterion().effort = 8;
    KnowledgeBase knowledge = builder.build();
    knowledge.priorities.ease = {0.5, 1, 0.8, 0.6, 0, 0.3, 0, 0, 0.1};
    const AdviceBench bench(knowledge);
    EXPECT_DOUBLE_EQ(part(Part::ease, bench, at_low(bench).build()), 0.8) << "mid, of the target's framework";
    const Assessment other = AssessmentBuilder(bench.knowledge()).stage("z", "start").target("g", "end").build();
    EXPECT_DOUBLE_EQ(part(Part::ease, bench, other), 0.1) << "z1, of the target's framework";
}

TEST(Confidence, is_full_for_what_is_rated_less_for_what_is_presumed_least_for_what_is_inferred) {
    const AdviceBench bench(ladder().build());
    EXPECT_DOUBLE_EQ(part(Part::confidence, bench, at_low(bench).status("mid", Status::unmet).build()), 1);
    EXPECT_DOUBLE_EQ(part(Part::confidence, bench, at_low(bench).build()), 0.6);
    const AdviceBench crosswalk(ladder()
                                    .framework("g", {"start", "end"}).capability("z").criterion("z1", "end")
                                    .corresponds("x", "z", {{"mid", "end"}})
                                    .build());
    EXPECT_DOUBLE_EQ(part(Part::confidence, crosswalk, at_low(crosswalk).target("g", "end").build(), "z1"), 0.3);
}

}  // namespace
}  // namespace ics
