// What does not apply to a system: it leaves stages and counts.
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

constexpr Status waived = Status::not_applicable;

KnowledgeBase ladder() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "mid", "high"})
        .capability("x")
        .criterion("low1", "low")
        .criterion("low2", "low")
        .criterion("mid1", "mid")
        .criterion("high1", "high")
        .build();
}

TEST(NotApplicable, criteria_do_not_count_toward_their_stage) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge).status("low1", Status::met).status("low2", waived).facts();
    EXPECT_EQ(told(knowledge, facts, "low2"), "not applicable rated");
    EXPECT_EQ(told(knowledge, facts, "x"), "low..high derived");
}

TEST(NotApplicable, criteria_are_not_presumed_met_or_open) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts =
        AssessmentBuilder(knowledge).stage("x", "low").status("low2", waived).status("high1", waived).facts();
    EXPECT_EQ(told(knowledge, facts, "low2"), "not applicable rated");
    EXPECT_EQ(told(knowledge, facts, "high1"), "not applicable rated");
    EXPECT_EQ(told(knowledge, facts, "mid1"), "unmet presumed");
    EXPECT_EQ(conflicts(facts), "");
}

TEST(NotApplicable, is_a_capability_all_of_whose_requirements_are_so) {
    const KnowledgeBase knowledge = ladder();
    AssessmentBuilder assessment(knowledge);
    assessment.status("low1", waived).status("low2", waived).status("mid1", waived);
    EXPECT_EQ(told(knowledge, assessment.facts(), "x"), "mid..high derived") << "not yet all of them";
    EXPECT_EQ(told(knowledge, assessment.status("high1", waived).facts(), "x"), "not applicable");
}

TEST(NotApplicable, is_no_capability_without_requirements) {
    const KnowledgeBase knowledge =
        KnowledgeBuilder().framework("f", {"base", "low"}).capability("x").description("d", "low").build();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).facts(), "x"), "unknown");
}

TEST(NotApplicable, is_a_capability_even_when_its_stage_is_rated) {
    const KnowledgeBase knowledge =
        KnowledgeBuilder().framework("f", {"base", "low", "high"}).capability("x").criterion("high1", "high").build();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "low").status("high1", waived).facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "not applicable");
    EXPECT_EQ(conflicts(facts), "");
}

TEST(NotApplicable, stages_come_with_the_one_below) {
    const KnowledgeBase knowledge = ladder();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("low1", waived).status("low2", waived).facts(), "x"),
              "low..high derived");
    EXPECT_EQ(
        told(knowledge, AssessmentBuilder(knowledge).status("low1", Status::unmet).status("mid1", waived).facts(), "x"),
        "base derived");
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge)
                                  .status("low1", Status::met).status("low2", Status::met)
                                  .status("mid1", waived).status("high1", Status::unmet)
                                  .facts(), "x"),
              "mid derived");
}

TEST(NotApplicable, stages_come_with_a_rated_one_below) {
    // Else nothing could ever be next for it: its next stage would have no criteria, and 'high' would stay beyond.
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "low").status("mid1", waived).facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "mid rated");
    EXPECT_EQ(told(knowledge, facts, "low1"), "met presumed");
    EXPECT_EQ(told(knowledge, facts, "high1"), "unmet presumed");
    EXPECT_EQ(conflicts(facts), "") << "that nothing is left to do there contradicts no rating";
}

TEST(NotApplicable, stages_with_all_below_them_met_contradict_no_rating) {
    const KnowledgeBase knowledge = ladder();
    const Facts facts = AssessmentBuilder(knowledge)
                            .stage("x", "low")
                            .status("low1", Status::met).status("low2", Status::met).status("mid1", waived)
                            .facts();
    EXPECT_EQ(told(knowledge, facts, "x"), "mid rated");
    EXPECT_EQ(conflicts(facts), "");
}

TEST(NotApplicable, stages_do_not_reach_over_one_that_only_a_rating_reaches) {
    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "empty", "mid", "high"})
                                        .capability("x").criterion("mid1", "mid").criterion("high1", "high")
                                        .build();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("mid1", waived).facts(), "x"), "unknown");
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("x", "empty").status("mid1", waived).facts(), "x"),
              "mid rated");
}

}  // namespace
}  // namespace ics
