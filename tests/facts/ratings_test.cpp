// Rated stages: what they mean, what they presume of the criteria, and what happens when criteria contradict them.
#include <gtest/gtest.h>

#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/told.hpp"

namespace ics {
namespace {

using test::AssessmentBuilder;
using test::conflicts;
using test::KnowledgeBuilder;
using test::told;

// Two criteria at each stage above the base.
KnowledgeBase ladder() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "mid", "high"})
        .capability("x")
        .criterion("low1", "low").criterion("low2", "low")
        .criterion("mid1", "mid").criterion("mid2", "mid")
        .criterion("high1", "high").criterion("high2", "high")
        .build();
}

TEST(Ratings, leave_everything_unknown_that_is_not_rated) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge).facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "unknown");
    EXPECT_EQ(told(knowledge, facts, "low1"), "unknown");
    EXPECT_EQ(facts[CapabilityIndex{0}].at_least(0), Truth::yes) << "everyone has reached the base";
    EXPECT_EQ(facts[CapabilityIndex{0}].at_least(1), Truth::unknown);
}

TEST(Ratings, mean_exactly_their_stage) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "mid").facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "mid rated");
    EXPECT_EQ(facts[CapabilityIndex{0}].at_least(2), Truth::yes);
    EXPECT_EQ(facts[CapabilityIndex{0}].at_least(3), Truth::no);
    EXPECT_EQ(facts[CapabilityIndex{0}].rating, 0u);
}

TEST(Ratings, presume_requirements_up_to_their_stage_met_and_those_beyond_it_open) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "mid").facts();
    EXPECT_EQ(told(knowledge, facts, "low1"), "met presumed");
    EXPECT_EQ(told(knowledge, facts, "mid2"), "met presumed");
    EXPECT_EQ(told(knowledge, facts, "high1"), "unmet presumed");
}

TEST(Ratings, at_the_base_presume_every_requirement_open) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "base").facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "base rated");
    EXPECT_EQ(told(knowledge, facts, "low1"), "unmet presumed");
}

TEST(Ratings, of_a_criterion_win_for_that_step) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge)
                            .stage("x", "mid")
                            .status("high1", Status::met)
                            .status("high2", Status::partly)
                            .facts();
    EXPECT_EQ(told(knowledge, facts, "high1"), "met rated");
    EXPECT_EQ(told(knowledge, facts, "high2"), "partly rated");
    EXPECT_EQ(told(knowledge, facts, "x"), "mid rated") << "one criterion ahead of its stage is no contradiction";
    EXPECT_EQ(conflicts(facts), "");
}

TEST(Ratings, that_a_criterion_contradicts_from_below_become_the_span_of_both) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "mid").status("low2", Status::unmet).facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "base..mid rated");
    EXPECT_EQ(
        conflicts(facts),
        "'x' is rated mid, but criteria up to that stage are unmet; it is taken to stand between base and mid.\n");
    EXPECT_EQ(facts.conflicts[0].criteria, std::vector<CriterionIndex>{{1}}) << "low2";
    EXPECT_EQ(facts.conflicts[0].stage, (LevelRange{0, 2}));
    EXPECT_EQ(told(knowledge, facts, "low2"), "unmet rated");
    EXPECT_EQ(told(knowledge, facts, "low1"), "unknown") << "within the span nothing can be presumed";
    EXPECT_EQ(told(knowledge, facts, "high1"), "unmet presumed");
}

TEST(Ratings, that_criteria_contradict_from_above_become_the_span_of_both) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge)
                            .stage("x", "base")
                            .status("low1", Status::met).status("low2", Status::met).status("mid1", Status::met)
                            .facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "base..low rated");
    EXPECT_EQ(
        conflicts(facts),
        "'x' is rated base, but all criteria of a later stage are met; it is taken to stand between base and low.\n");
    EXPECT_EQ(facts.conflicts[0].criteria, (std::vector<CriterionIndex>{{0}, {1}, {2}}));
    EXPECT_EQ(told(knowledge, facts, "mid2"), "unmet presumed");
}

TEST(Ratings, are_contradicted_by_a_later_stage_even_where_they_themselves_settle_the_criteria_below_it) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts =
        AssessmentBuilder(knowledge).stage("x", "low").status("mid1", Status::met).status("mid2", Status::met).facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "low..mid rated");
    EXPECT_EQ(
        conflicts(facts),
        "'x' is rated low, but all criteria of a later stage are met; it is taken to stand between low and mid.\n");
    EXPECT_EQ(told(knowledge, facts, "low1"), "met presumed");
}

TEST(Ratings, are_not_contradicted_by_partly_met_criteria_beyond_them) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge)
                            .stage("x", "base")
                            .status("low1", Status::met)
                            .status("low2", Status::partly)
                            .facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "base rated");
    EXPECT_EQ(conflicts(facts), "");
}

TEST(Ratings, may_be_a_range_where_raters_disagree) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge).stages("x", "low", "mid").facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "low..mid rated");
    EXPECT_EQ(told(knowledge, facts, "low1"), "met presumed");
    EXPECT_EQ(told(knowledge, facts, "mid1"), "unknown");
    EXPECT_EQ(told(knowledge, facts, "high1"), "unmet presumed");
    EXPECT_EQ(facts[CapabilityIndex{0}].at_least(2), Truth::unknown);
}

TEST(Ratings, by_a_range_are_narrowed_by_criteria_within_it) {
    const KnowledgeBase knowledge = ladder();
    const Facts open = AssessmentBuilder(knowledge).stages("x", "low", "mid").status("mid1", Status::unmet).facts();
    EXPECT_EQ(told(knowledge, open, "x"), "low rated");
    EXPECT_EQ(told(knowledge, open, "mid2"), "unknown") << "the raters left it open";
    EXPECT_EQ(told(knowledge, open, "high1"), "unmet presumed");
    const Facts met = AssessmentBuilder(knowledge)
                          .stages("x", "low", "high")
                          .status("low1", Status::met).status("low2", Status::met)
                          .status("mid1", Status::met).status("mid2", Status::met)
                          .facts();
    EXPECT_EQ(told(knowledge, met, "x"), "mid..high rated");
    EXPECT_EQ(conflicts(open) + conflicts(met), "");
}

TEST(Ratings, by_a_range_can_be_contradicted_too) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge).stages("x", "mid", "high").status("low1", Status::unmet).facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "base..high rated");
    EXPECT_EQ(conflicts(facts),
              "'x' is rated mid to high, but criteria up to that stage are unmet; it is taken to stand "
              "between base and high.\n");
}

TEST(Ratings, are_all_that_reaches_a_stage_without_requirements) {
    // As West Midlands, whose stages 1 to 4 have no criteria.
    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "one", "two", "top"})
                                        .capability("x")
                                        .criterion("top1", "top")
                                        .build();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("top1", Status::unmet).facts(), "x"),
              "base..two derived");
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("x", "two").facts(), "x"), "two rated");
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("top1", Status::met).facts(), "x"), "top derived")
        << "a stage above brings it";
}

TEST(Ratings, of_an_empty_top_stage_cannot_be_had_from_criteria) {
    const KnowledgeBase knowledge =
        KnowledgeBuilder().framework("f", {"base", "low", "top"}).capability("x").criterion("low1", "low").build();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("low1", Status::met).facts(), "x"),
              "low..top derived");
}

TEST(Ratings, know_nothing_of_descriptions) {
    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "low"})
                                        .capability("x").description("deficit", "base").description("picture", "low")
                                        .build();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "low").facts();
    EXPECT_EQ(told(knowledge, facts, "deficit"), "unknown");
    EXPECT_EQ(told(knowledge, facts, "picture"), "unknown");
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).facts(), "x"), "unknown") << "descriptions reach no stage";
}

}  // namespace
}  // namespace ics
