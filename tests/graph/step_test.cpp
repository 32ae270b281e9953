// Which criteria and milestones are steps, in which order, and which of them are one step.
#include "graph/step.hpp"

#include <gtest/gtest.h>

#include "support/graph_builder.hpp"

namespace ics {
namespace {

using test::GraphBuilder;

std::string all_ids(const KnowledgeBase& knowledge) {
    const StepTable steps(knowledge);
    std::string out;
    for (std::uint32_t i = 0; i < steps.size(); ++i) out += steps.id(knowledge, StepIndex{i}) + " ";
    return out;
}

TEST(StepTable, holds_criteria_first_then_the_milestones_above_the_base) {
    const KnowledgeBase knowledge =
        GraphBuilder({"one", "two"}).capability("x", {{"a", 1}, {"b", 2}}).capability("y", {{"c", 1}}).build();
    EXPECT_EQ(all_ids(knowledge), "a b c x@one x@two y@one y@two ");
}

TEST(StepTable, leaves_out_descriptions_repeats_parts_and_alternatives) {
    GraphBuilder builder({"one"});
    builder.capability("x", {{"a", 1}, {"alternative", 1}, {"description", 1}, {"part", 1}, {"repeat", 1}});
    builder.criterion("alternative").alternative_of = CriterionIndex{0};
    builder.criterion("description").role = Role::description;
    builder.criterion("part").parent = CriterionIndex{0};
    builder.criterion("repeat").role = Role::repeat;
    const KnowledgeBase knowledge = builder.build();
    EXPECT_EQ(all_ids(knowledge), "a x@one ");
    const StepTable steps(knowledge);
    for (std::uint32_t i = 1; i < 5; ++i) EXPECT_EQ(steps.of(CriterionIndex{i}), std::nullopt);
}

TEST(StepTable, makes_one_step_of_the_same_work_followed_both_ways) {
    // e says that it is c, and c that it is a: all three are one, although a says nothing.
    const KnowledgeBase knowledge = GraphBuilder({"one"})
                                        .capability("x", {{"a", 1}, {"b", 1}})
                                        .capability("y", {{"c", 1}, {"d", 1}})
                                        .capability("z", {{"e", 1}})
                                        .same("e", "c")
                                        .same("c", "a")
                                        .build();
    EXPECT_EQ(all_ids(knowledge), "a b d x@one y@one z@one ");
    const StepTable steps(knowledge);
    const std::vector<CriterionIndex> a_c_e{{0}, {2}, {4}};
    EXPECT_EQ(steps[StepIndex{0}].members, a_c_e);
    for (const CriterionIndex member : a_c_e) EXPECT_EQ(steps.of(member), StepIndex{0});
    EXPECT_EQ(steps[StepIndex{0}].capability, CapabilityIndex{0});
}

TEST(StepTable, joins_the_same_work_through_a_criterion_that_is_no_step) {
    GraphBuilder builder({"one"});
    builder.capability("x", {{"a", 1}}).capability("y", {{"part", 1}}).capability("z", {{"b", 1}});
    builder.same("part", "a").same("part", "b").criterion("part").parent = CriterionIndex{0};
    EXPECT_EQ(all_ids(builder.build()), "a x@one y@one z@one ");
}

TEST(StepTable, finds_the_step_of_what_a_dependency_names) {
    const KnowledgeBase knowledge =
        GraphBuilder({"one", "two"}).capability("x", {{"a", 1}}).capability("y", {{"b", 2}}).build();
    const StepTable steps(knowledge);
    EXPECT_EQ(steps.of(StepRef(CriterionIndex{1})), StepIndex{1});
    EXPECT_EQ(steps.of(StepRef(Milestone{CapabilityIndex{1}, 2})), StepIndex{5});
    EXPECT_EQ(steps.of(StepRef(Milestone{CapabilityIndex{1}, 0})), std::nullopt) << "everyone starts at the base";
}

TEST(StepTable, titles_a_step_by_its_action_else_its_text_else_its_id) {
    GraphBuilder builder({"one"});
    builder.capability("x", {{"a", 1}, {"b", 1}, {"c", 1}});
    builder.criterion("b").action = builder.criterion("c").action = "";
    builder.criterion("b").text = "B is so.";
    const KnowledgeBase knowledge = builder.build();
    const StepTable steps(knowledge);
    EXPECT_EQ(steps.title(knowledge, StepIndex{0}), "Do a");
    EXPECT_EQ(steps.title(knowledge, StepIndex{1}), "B is so.");
    EXPECT_EQ(steps.title(knowledge, StepIndex{2}), "c");
    EXPECT_EQ(steps.title(knowledge, StepIndex{3}), "Skill x: One");
}

TEST(StepTable, knows_the_stages_that_only_a_rating_can_reach) {
    GraphBuilder builder({"one", "two"});
    builder.capability("x", {{"a", 2}, {"d", 1}}).criterion("d").role = Role::description;
    const KnowledgeBase knowledge = builder.build();
    const StepTable steps(knowledge);
    EXPECT_TRUE(steps[steps.of(Milestone{CapabilityIndex{0}, 1})].by_rating_only) << "a description is no requirement";
    EXPECT_FALSE(steps[steps.of(Milestone{CapabilityIndex{0}, 2})].by_rating_only);
}

TEST(StepTable, is_empty_where_nothing_is_known) { EXPECT_EQ(StepTable(KnowledgeBase{}).size(), 0u); }

}  // namespace
}  // namespace ics
