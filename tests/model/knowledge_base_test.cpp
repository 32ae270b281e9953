// The knowledge base as a value: look-up by id, names of stages, tiers and milestones.
#include "model/knowledge_base.hpp"

#include <gtest/gtest.h>

#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using test::KnowledgeBuilder;

KnowledgeBase two_frameworks() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "high"})
        .capability("f/1").criterion("f/1/low/01", "low")
        .framework("g", {"start", "end"})
        .capability("g/1").criterion("g/1/end/01", "end")
        .metric("iapt-access", Comparison::at_least, 22)
        .build();
}

TEST(KnowledgeBase, finds_records_by_id_and_metrics_by_name) {
    const KnowledgeBase knowledge = two_frameworks();
    EXPECT_EQ(knowledge.framework("g"), FrameworkIndex{1});
    EXPECT_EQ(knowledge.capability("g/1"), CapabilityIndex{1});
    EXPECT_EQ(knowledge.criterion("f/1/low/01"), CriterionIndex{0});
    EXPECT_EQ(knowledge.metric("iapt-access"), MetricIndex{0});
    EXPECT_EQ(knowledge.metric("metrics/iapt-access"), std::nullopt) << "its id is not its name";
}

TEST(KnowledgeBase, finds_nothing_where_there_is_nothing) {
    const KnowledgeBase knowledge = two_frameworks();
    EXPECT_EQ(knowledge.framework("h"), std::nullopt);
    EXPECT_EQ(knowledge.domain("f"), std::nullopt) << "a framework is no domain";
    EXPECT_EQ(knowledge.capability(""), std::nullopt);
    EXPECT_EQ(knowledge.context("f"), std::nullopt);
    EXPECT_EQ(knowledge.theme("f"), std::nullopt);
    EXPECT_EQ(knowledge.recommendation("f"), std::nullopt);
}

TEST(KnowledgeBase, writes_a_step_as_its_criterion_or_as_capability_at_stage) {
    const KnowledgeBase knowledge = two_frameworks();
    EXPECT_EQ(knowledge.id_of(CriterionIndex{1}), "g/1/end/01");
    EXPECT_EQ(knowledge.id_of(Milestone{CapabilityIndex{0}, 2}), "f/1@high");
}

TEST(KnowledgeBase, names_a_lead_by_its_title_or_else_by_its_id) {
    KnowledgeBase knowledge;
    knowledge.leads.push_back({"finance", "Finance directors", {}});
    EXPECT_EQ(knowledge.lead_title("finance"), "Finance directors");
    EXPECT_EQ(knowledge.lead_title("estates"), "estates");
}

TEST(Framework, knows_the_levels_of_its_own_stages_only) {
    const KnowledgeBase knowledge = two_frameworks();
    EXPECT_EQ(knowledge.frameworks[0].level_of("base"), 0);
    EXPECT_EQ(knowledge.frameworks[0].level_of("high"), 2);
    EXPECT_EQ(knowledge.frameworks[0].level_of("end"), std::nullopt);
    EXPECT_EQ(knowledge.frameworks[0].top(), 2);
    EXPECT_EQ(knowledge.frameworks[1].top(), 1);
}

TEST(Criterion, is_a_step_only_as_a_requirement_that_stands_for_itself) {
    Criterion criterion;
    EXPECT_TRUE(criterion.is_step());
    criterion.alternatives = {CriterionIndex{1}, CriterionIndex{2}};
    criterion.children = {CriterionIndex{3}};
    EXPECT_TRUE(criterion.is_step()) << "a whole is the step of its members";
    Criterion part = criterion, member = criterion, description = criterion, repeat = criterion;
    part.parent = CriterionIndex{9};
    member.alternative_of = CriterionIndex{9};
    description.role = Role::description;
    repeat.role = Role::repeat;
    for (const Criterion& none : {part, member, description, repeat}) EXPECT_FALSE(none.is_step());
}

TEST(Tier, has_the_name_that_files_use) {
    for (const Tier tier : {Tier::neighbourhood, Tier::place, Tier::system, Tier::region, Tier::nation})
        EXPECT_EQ(tier_named(name(tier)), tier);
    EXPECT_EQ(name(Tier::neighbourhood), "neighbourhood");
    EXPECT_EQ(tier_named("borough"), std::nullopt);
}

}  // namespace
}  // namespace ics
