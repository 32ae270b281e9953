// Worlds: what can be asked of a case of which not everything is known, and what assumptions entail.
#include "facts/world.hpp"

#include <gtest/gtest.h>

#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using test::AssessmentBuilder;
using test::KnowledgeBuilder;

constexpr CapabilityIndex x{0};
constexpr Truth yes = Truth::yes, no = Truth::no, unknown = Truth::unknown;

// One capability with two criteria at each of two stages: low1, low2, high1, high2.
KnowledgeBase ladder() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "high"})
        .capability("x")
        .criterion("low1", "low").criterion("low2", "low").criterion("high1", "high").criterion("high2", "high")
        .metric("m", Comparison::at_least, 22).metric("done", Comparison::at_least, 1, "yes/no")
        .context("merger")
        .framework("g", {"start", "end"}).capability("y").criterion("y1", "end")
        .corresponds("x", "y", {{"high", "end"}})
        .build();
}

class WorldTest : public testing::Test {
protected:
    World world(const AssessmentBuilder& assessment) {
        facts = assessment.facts();
        return World(knowledge, facts);
    }
    World blank() { return world(AssessmentBuilder(knowledge)); }
    Question met(const std::string& id) const { return AskMet{*knowledge.criterion(id)}; }

    const KnowledgeBase knowledge = ladder();
    Facts facts;
};

TEST_F(WorldTest, answers_what_is_known) {
    const World w = world(
        AssessmentBuilder(knowledge).stage("x", "low").metric("m", 16.8).context("merger", false).population(5e5));
    EXPECT_EQ(w.ask(AskStage{x, 1}), yes);
    EXPECT_EQ(w.ask(AskStage{x, 2}), no);
    EXPECT_EQ(w.ask(met("low1")), yes);
    EXPECT_EQ(w.ask(met("high1")), no);
    EXPECT_EQ(w.ask(AskMetric{{0}, 16.8, false}), no);
    EXPECT_EQ(w.ask(AskMetric{{0}, 16.8, true}), yes);
    EXPECT_EQ(w.ask(AskMetric{{0}, 22, false}), yes);
    EXPECT_EQ(w.ask(AskContext{{0}}), no);
    EXPECT_EQ(w.ask(AskPopulation{5e5}), yes);
    EXPECT_EQ(w.ask(AskPopulation{5e5 + 1}), no);
}

TEST_F(WorldTest, does_not_guess_what_is_not_known) {
    const World w = blank();
    for (const Question& question : std::vector<Question>{AskStage{x, 1}, met("low1"), AskMetric{{0}, 0, false},
                                                          AskMetric{{1}, 1, false}, AskContext{{0}}, AskPopulation{1}})
        EXPECT_EQ(w.ask(question), unknown);
}

TEST_F(WorldTest, knows_that_everyone_has_reached_the_base_and_that_no_one_is_fewer_than_none) {
    EXPECT_EQ(blank().ask(AskStage{x, 0}), yes);
    EXPECT_EQ(blank().ask(AskPopulation{0}), yes);
}

TEST_F(WorldTest, keeps_to_its_assumptions) {
    World w = blank();
    ASSERT_TRUE(w.assume(AskStage{x, 1}, true));
    ASSERT_TRUE(w.assume(met("high1"), false));
    ASSERT_TRUE(w.assume(AskContext{{0}}, true));
    EXPECT_EQ(w.ask(AskStage{x, 1}), yes);
    EXPECT_EQ(w.ask(met("high1")), no);
    EXPECT_EQ(w.ask(AskContext{{0}}), yes);
}

TEST_F(WorldTest, takes_all_requirements_up_to_an_assumed_stage_for_met) {
    World w = blank();
    ASSERT_TRUE(w.assume(AskStage{x, 1}, true));
    EXPECT_EQ(w.ask(met("low1")), yes);
    EXPECT_EQ(w.ask(met("high1")), unknown);
}

TEST_F(WorldTest, takes_a_stage_for_missed_when_a_requirement_of_it_is) {
    World w = blank();
    ASSERT_TRUE(w.assume(met("low2"), false));
    EXPECT_EQ(w.ask(AskStage{x, 1}), no);
    EXPECT_EQ(w.ask(AskStage{x, 2}), no);
}

TEST_F(WorldTest, takes_a_stage_for_reached_when_all_its_requirements_are_met) {
    World w = blank();
    ASSERT_TRUE(w.assume(met("low1"), true));
    EXPECT_EQ(w.ask(AskStage{x, 1}), unknown);
    ASSERT_TRUE(w.assume(met("low2"), true));
    EXPECT_EQ(w.ask(AskStage{x, 1}), yes);
    EXPECT_EQ(w.ask(AskStage{x, 2}), unknown);
}

TEST_F(WorldTest, counts_the_requirements_of_an_assumed_stage_toward_the_next) {
    World w = blank();
    ASSERT_TRUE(w.assume(AskStage{x, 1}, true));
    ASSERT_TRUE(w.assume(met("high1"), true));
    ASSERT_TRUE(w.assume(met("high2"), true));
    EXPECT_EQ(w.ask(AskStage{x, 2}), yes) << "low1 and low2 are met because the stage is reached";
}

TEST_F(WorldTest, of_contradictory_assumptions_is_empty) {
    World below = blank();
    ASSERT_TRUE(below.assume(AskStage{x, 1}, false));
    ASSERT_TRUE(below.assume(met("low1"), true));
    EXPECT_EQ(below.ask(met("low2")), unknown) << "no single requirement is known to be open";
    EXPECT_FALSE(below.assume(met("low2"), true)) << "but not all of them can be met";
}

TEST_F(WorldTest, combines_assumptions_with_facts) {
    World w = world(AssessmentBuilder(knowledge).status("low1", Status::met));
    ASSERT_TRUE(w.assume(met("low2"), true));
    EXPECT_EQ(w.ask(AskStage{x, 1}), yes);
    World below = world(AssessmentBuilder(knowledge).status("low1", Status::met));
    ASSERT_TRUE(below.assume(AskStage{x, 1}, false));
    EXPECT_FALSE(below.assume(met("low2"), true));
}

TEST_F(WorldTest, leaves_out_what_does_not_apply) {
    World w = world(AssessmentBuilder(knowledge).status("low1", Status::not_applicable));
    ASSERT_TRUE(w.assume(met("low2"), true));
    EXPECT_EQ(w.ask(AskStage{x, 1}), yes);
}

TEST_F(WorldTest, stays_within_a_rated_range) {
    World w = world(AssessmentBuilder(knowledge).stages("x", "base", "low"));
    EXPECT_EQ(w.ask(AskStage{x, 2}), no);
    ASSERT_TRUE(w.assume(met("low1"), true));
    ASSERT_TRUE(w.assume(met("low2"), true));
    EXPECT_EQ(w.ask(AskStage{x, 1}), yes);
}

TEST_F(WorldTest, does_not_tie_stage_and_criteria_where_ratings_contradict_each_other) {
    // Rated high, yet low1 is unmet: which of the two is wrong is not known.
    const AssessmentBuilder conflicted = AssessmentBuilder(knowledge).stage("x", "high").status("low1", Status::unmet);
    World high = world(conflicted);
    ASSERT_TRUE(high.assume(AskStage{x, 2}, true)) << "the stage may be right";
    EXPECT_EQ(high.ask(met("low1")), no) << "as rated";
    EXPECT_EQ(high.ask(met("high1")), unknown);
    World open = world(conflicted);
    ASSERT_TRUE(open.assume(met("low2"), false));
    EXPECT_EQ(open.ask(AskStage{x, 1}), unknown);
}

TEST_F(WorldTest, does_not_tie_stage_and_criteria_where_the_stage_is_inferred) {
    World w = world(AssessmentBuilder(knowledge).stage("x", "high"));
    const CapabilityIndex y{1};
    EXPECT_EQ(w.ask(AskStage{y, 1}), yes);
    EXPECT_EQ(w.ask(met("y1")), unknown) << "an inference never makes a criterion done";
    EXPECT_TRUE(w.assume(met("y1"), false));
    EXPECT_EQ(w.ask(AskStage{y, 1}), yes);
}

TEST_F(WorldTest, narrows_a_figure_from_both_sides) {
    World w = blank();
    ASSERT_TRUE(w.assume(AskMetric{{0}, 22, false}, false)) << "at least 22";
    EXPECT_EQ(w.ask(AskMetric{{0}, 20, true}), no);
    EXPECT_EQ(w.ask(AskMetric{{0}, 22, false}), no);
    EXPECT_EQ(w.ask(AskMetric{{0}, 22, true}), unknown) << "it may be 22 exactly";
    ASSERT_TRUE(w.assume(AskMetric{{0}, 25, true}, true)) << "at most 25";
    EXPECT_EQ(w.ask(AskMetric{{0}, 25, true}), yes);
    EXPECT_EQ(w.ask(AskMetric{{0}, 25.1, false}), yes);
    EXPECT_EQ(w.ask(AskMetric{{0}, 25, false}), unknown);
    EXPECT_EQ(w.ask(AskMetric{{0}, 24, false}), unknown);
}

TEST_F(WorldTest, can_pin_a_figure_to_one_value) {
    World w = blank();
    ASSERT_TRUE(w.assume(AskMetric{{0}, 22, false}, false));
    ASSERT_TRUE(w.assume(AskMetric{{0}, 22, true}, true));
    EXPECT_EQ(w.ask(AskMetric{{0}, 22, true}), yes);
    EXPECT_EQ(w.ask(AskMetric{{0}, 22, false}), no);
    EXPECT_EQ(w.ask(AskMetric{{0}, 22.1, false}), yes);
}

TEST_F(WorldTest, knows_the_two_values_of_what_is_so_or_not) {
    World w = blank();
    EXPECT_EQ(w.ask(AskMetric{{1}, 0, false}), no);
    EXPECT_EQ(w.ask(AskMetric{{1}, 1, true}), yes);
    ASSERT_TRUE(w.assume(AskMetric{{1}, 1, false}, true));
    EXPECT_EQ(w.ask(AskMetric{{1}, 1, false}), yes);
}

TEST_F(WorldTest, narrows_the_population) {
    World w = blank();
    ASSERT_TRUE(w.assume(AskPopulation{500'000}, true));
    EXPECT_EQ(w.ask(AskPopulation{400'000}), yes);
    EXPECT_EQ(w.ask(AskPopulation{600'000}), unknown);
    ASSERT_TRUE(w.assume(AskPopulation{600'000}, false));
    EXPECT_EQ(w.ask(AskPopulation{700'000}), no);
}

TEST_F(WorldTest, is_a_value_that_branches_without_touching_where_it_came_from) {
    const World start = blank();
    World left = start, right = start;
    ASSERT_TRUE(left.assume(AskContext{{0}}, true));
    ASSERT_TRUE(right.assume(AskContext{{0}}, false));
    EXPECT_EQ(start.ask(AskContext{{0}}), unknown);
    EXPECT_EQ(left.ask(AskContext{{0}}), yes);
    EXPECT_EQ(right.ask(AskContext{{0}}), no);
}

}  // namespace
}  // namespace ics
