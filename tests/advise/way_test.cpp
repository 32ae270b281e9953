// The way to the targets as a map, and what may be reckoned from it.
#include <gtest/gtest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/way_sketch.hpp"

namespace ics {
namespace {

using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;
using test::WaySketch;
using Ids = std::vector<std::string>;

// x and y have a criterion at each stage of f; z, of g, one at 'end'.
KnowledgeBuilder ladders() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "mid"})
        .capability("x").criterion("x-low", "low").criterion("x-mid", "mid")
        .capability("y").criterion("y-low", "low").criterion("y-mid", "mid")
        .framework("g", {"start", "end"})
        .capability("z").criterion("z-end", "end");
}

AssessmentBuilder at_base(const AdviceBench& bench) {
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("x", "base").stage("y", "base").stage("z", "start").target("f", "mid");
    return assessment;
}

std::string ids(const std::vector<WayStep>& way, const std::vector<WayEdge>& edges) {
    std::string out;
    for (const WayEdge& edge : edges) out += " " + way.at(edge.step).step.id;
    return out;
}

// "x-mid: later, needs y-low, helped by z-end, after x@low", a line each.
std::string told(const std::vector<WayStep>& way) {
    std::string out;
    for (const WayStep& one : way) {
        out += fmt::format("{}: {}", one.step.id, name(one.state));
        if (!one.needs.empty()) out += ", needs" + ids(way, one.needs);
        if (!one.helped_by.empty()) out += ", helped by" + ids(way, one.helped_by);
        if (!one.in_turn) out += ", after";
        for (const std::size_t at : one.comes_after) out += " " + way.at(at).step.id;
        out += "\n";
    }
    return out;
}

TEST(Way, is_every_step_toward_the_targets_in_order_with_what_it_needs_and_what_helps) {
    const AdviceBench bench(ladders().needs("y-low", "x-low").helped_by("y-mid", "x-mid").needs("x-mid", "z@end").build());
    EXPECT_EQ(told(bench.advise(at_base(bench).build()).way),
              "x-low: ready\n"
              "x-mid: later, needs z@end, after x@low\n"
              "y-low: blocked, needs x-low\n"
              "y-mid: later, helped by x-mid, after y@low\n"
              "z-end: ready\n"
              "x@low: blocked, needs x-low\n"
              "x@mid: blocked, needs x-mid x@low\n"
              "y@low: blocked, needs y-low\n"
              "y@mid: blocked, needs y-mid y@low\n"
              "z@end: blocked, needs z-end\n");
}

TEST(Way, keeps_what_is_done_and_leaves_out_what_only_that_needed) {
    const AdviceBench bench(ladders().needs("x-low", "z-end").needs("y-low", "x-low").build());
    const Advice advice = bench.advise(AssessmentBuilder(bench.knowledge()).stage("x", "mid").stage("y", "base").target("f", "mid").build());
    EXPECT_EQ(told(advice.way),
              "x-low: done\n"
              "x-mid: done\n"
              "y-low: ready, needs x-low\n"
              "y-mid: later, after y@low\n"
              "x@low: done, needs x-low\n"
              "x@mid: done, needs x-mid x@low\n"
              "y@low: blocked, needs y-low\n"
              "y@mid: blocked, needs y-mid y@low\n");
}

TEST(Way, tells_of_each_step_what_its_action_tells) {
    KnowledgeBase knowledge = ladders().build();
    knowledge.criteria[0].action = "Agree a plan";
    const AdviceBench bench(knowledge);
    const Advice advice = bench.advise(at_base(bench).status("x-low", Status::partly).build());
    const WayStep& step = advice.way[0];
    EXPECT_EQ(step.step, (Named{"x-low", "Agree a plan"}));
    EXPECT_EQ(step.capability, (Named{"x", "x"}));
    EXPECT_EQ(step.domain.id, "f/domain");
    EXPECT_EQ(step.stage, (Named{"low", "low"}));
    EXPECT_EQ(step.framework, "f");
    EXPECT_EQ(step.origin, Origin::rated);
    EXPECT_TRUE(step.begun && step.known_open && !step.is_milestone && !step.by_rating_only);
    EXPECT_EQ(advice.way[2].origin, Origin::presumed);
    EXPECT_FALSE(advice.way[2].begun);
    const WayStep& stage = advice.way[4];
    EXPECT_EQ(stage.step, (Named{"x@low", "x: low"}));
    EXPECT_EQ(stage.capability, (Named{"x", "x"}));
    EXPECT_EQ(stage.stage, (Named{"low", "low"}));
    EXPECT_EQ(stage.origin, Origin::rated);
    EXPECT_TRUE(stage.is_milestone && stage.known_open && !stage.by_rating_only && !stage.begun);
}

TEST(Way, does_not_take_what_is_not_known_for_open) {
    const AdviceBench bench(ladders().build());
    const Advice advice = bench.advise(AssessmentBuilder(bench.knowledge()).target("f", "low").build());
    ASSERT_EQ(told(advice.way), "x-low: undetermined\ny-low: undetermined\n"
                                "x@low: undetermined, needs x-low\ny@low: undetermined, needs y-low\n");
    for (const WayStep& one : advice.way) {
        EXPECT_FALSE(one.known_open) << one.step.id;
        EXPECT_EQ(one.origin, Origin::unknown) << one.step.id;
    }
}

TEST(Way, shows_the_same_work_once_under_the_framework_that_is_aimed_at) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("a", {"start", "end"}).capability("v").criterion("v-end", "end")
                                .framework("f", {"base", "low", "mid"}).capability("x").criterion("x-low", "low").criterion("x-mid", "mid")
                                .same("v-end", "x-mid")
                                .build());
    const Advice advice = bench.advise(AssessmentBuilder(bench.knowledge()).stage("x", "base").target("f", "mid").build());
    EXPECT_EQ(told(advice.way), "x-mid: later, after x@low\n"
                                "x-low: ready\n"
                                "x@low: blocked, needs x-low\n"
                                "x@mid: blocked, needs x-mid x@low\n");
    EXPECT_EQ(advice.way[0].framework, "f");
    EXPECT_EQ(advice.way[0].stage.id, "mid");
}

TEST(Way, lets_a_step_come_after_the_last_stage_that_takes_work) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low", "mid", "high"})
                                .capability("x").criterion("x-low", "low").criterion("x-high", "high")
                                .build());
    const Advice advice = bench.advise(AssessmentBuilder(bench.knowledge()).stage("x", "base").target("f", "high").build());
    EXPECT_EQ(told(advice.way), "x-low: ready\n"
                                "x-high: later, after x@low\n"
                                "x@low: blocked, needs x-low\n"
                                "x@mid: blocked, needs x@low\n"
                                "x@high: blocked, needs x-high x@mid\n");
    EXPECT_TRUE(advice.way[3].by_rating_only);
    EXPECT_FALSE(advice.way[2].by_rating_only || advice.way[4].by_rating_only);
}

TEST(Way, says_that_a_turn_is_still_to_come_where_no_stage_of_it_leads_there) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low"}).capability("x").criterion("x-low", "low")
                                .framework("g", {"start", "some", "end"}).capability("z").criterion("z-some", "some").criterion("z-end", "end")
                                .needs("x-low", "z-end")
                                .build());
    const Advice advice = bench.advise(
        AssessmentBuilder(bench.knowledge()).stage("x", "base").stage("z", "start").target("f", "low").build());
    EXPECT_EQ(told(advice.way), "x-low: blocked, needs z-end\n"
                                "z-end: later, after\n"
                                "x@low: blocked, needs x-low\n") << "z@some is not on the way";
}

TEST(Way, gives_every_reason_for_an_edge) {
    KnowledgeBase knowledge = ladders().needs("y-low", "x-low").needs("y-low", "x-low").helped_by("y-low", "x-mid").build();
    knowledge.dependencies[0].why = "First x.";
    knowledge.dependencies[1].why = "X is cheap.";
    knowledge.dependencies[2].why = "It shows how.";
    const AdviceBench bench(knowledge);
    const std::vector<WayStep> way = bench.advise(at_base(bench).build()).way;
    ASSERT_EQ(way[2].step.id, "y-low");
    EXPECT_EQ(way[2].needs[0].why, "First x. X is cheap.");
    EXPECT_EQ(way[2].helped_by[0].why, "It shows how.");
    ASSERT_EQ(way[7].step.id, "y@mid");
    EXPECT_EQ(way[7].needs[0].why, "It is one of the stage's requirements.");
    EXPECT_EQ(way[7].needs[1].why, "It is the stage below.");
}

TEST(WaySketch, opens_what_waits_for_a_step_a_stage_or_its_turn) {
    const AdviceBench bench(ladders().needs("y-low", "x@low").needs("x-mid", "z-end").build());
    const Advice advice = bench.advise(at_base(bench).build());
    const WaySketch sketch(advice.way);
    EXPECT_EQ(sketch.opened_by("x-low"), Ids{"y-low"}) << "x-mid waits for z-end as well";
    EXPECT_EQ(sketch.reached_by("x-low"), Ids{"x@low"});
    EXPECT_EQ(sketch.opened_by("z-end"), Ids{}) << "x-mid is not in turn";
    EXPECT_EQ(sketch.opened_by(Ids{"x-low", "z-end"}), (Ids{"x-mid", "y-low"}));
    EXPECT_EQ(sketch.opened_by("y-low"), Ids{"y-mid"});
}

TEST(WaySketch, takes_a_stage_without_requirements_along_with_one_above_it) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low", "mid", "high"})
                                .capability("x").criterion("x-low", "low").criterion("x-high", "high")
                                .capability("y").criterion("y-low", "low")
                                .needs("y-low", "x@mid")
                                .build());
    const Advice advice = bench.advise(
        AssessmentBuilder(bench.knowledge()).stage("x", "base").stage("y", "base").target("f", "high").build());
    const WaySketch sketch(advice.way);
    EXPECT_EQ(sketch.opened_by("x-low"), Ids{"x-high"}) << "only a rating says that x is at mid";
    EXPECT_EQ(sketch.opened_by(Ids{"x-low", "x-high"}), Ids{"y-low"});
}

TEST(WaySketch, opens_nothing_for_want_of_an_answer) {
    const AdviceBench bench(ladders().needs("y-low", "x-low").build());
    const Advice advice = bench.advise(
        AssessmentBuilder(bench.knowledge()).stage("x", "base").status("y-mid", Status::unmet).target("f", "mid").build());
    EXPECT_EQ(WaySketch(advice.way).opened_by("x-low"), Ids{"x-mid"}) << "whether y-low is done is not known";
}

}  // namespace
}  // namespace ics
