// Criteria that follow from others of their capability: wholes from parts, choices from alternatives, repeats.
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

KnowledgeBase with_parts() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "high"})
        .capability("x").criterion("whole", "low").part("part1", "whole").part("part2", "whole")
        .build();
}

KnowledgeBase with_choice() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "high"})
        .capability("x").criterion("choice", "low").criterion("this", "low").criterion("that", "low")
        .either("choice", {"this", "that"})
        .build();
}

std::string whole(Status part1, Status part2) {
    const KnowledgeBase knowledge = with_parts();
    return told(knowledge, AssessmentBuilder(knowledge).status("part1", part1).status("part2", part2).facts(), "whole");
}

TEST(Parts, all_met_make_their_whole_met) { EXPECT_EQ(whole(Status::met, Status::met), "met derived"); }

TEST(Parts, make_their_whole_unmet_when_any_is_unmet_and_partly_when_a_start_is_made) {
    EXPECT_EQ(whole(Status::unmet, Status::unmet), "unmet derived");
    EXPECT_EQ(whole(Status::met, Status::unmet), "partly derived");
    EXPECT_EQ(whole(Status::partly, Status::unmet), "partly derived");
    EXPECT_EQ(whole(Status::partly, Status::met), "partly derived");
}

TEST(Parts, all_met_leave_no_start_to_speak_of) {
    const KnowledgeBase knowledge = with_parts();
    const Facts facts =
        AssessmentBuilder(knowledge).status("part1", Status::met).status("part2", Status::met).facts();
    EXPECT_FALSE(facts[CriterionIndex{0}].partly) << "'partly' is for what is unmet";
}

TEST(Parts, settle_their_whole_once_all_are_known) {
    const KnowledgeBase knowledge = with_parts();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("part1", Status::unmet).facts(), "whole"), "unknown");
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("part1", Status::met).facts(), "whole"), "unknown");
}

TEST(Parts, that_do_not_apply_do_not_count) {
    EXPECT_EQ(whole(Status::met, Status::not_applicable), "met derived");
    EXPECT_EQ(whole(Status::unmet, Status::not_applicable), "unmet derived");
    EXPECT_EQ(whole(Status::not_applicable, Status::not_applicable), "not applicable derived");
}

TEST(Parts, give_their_capability_a_stage_through_their_whole) {
    const KnowledgeBase knowledge = with_parts();
    EXPECT_EQ(told(knowledge,
                   AssessmentBuilder(knowledge).status("part1", Status::unmet).status("part2", Status::met).facts(), "x"),
              "base derived");
}

TEST(Parts, yield_to_their_wholes_own_rating_and_the_contradiction_is_listed) {
    const KnowledgeBase knowledge = with_parts();
    const Facts high = AssessmentBuilder(knowledge)
                           .status("whole", Status::met)
                           .status("part1", Status::met)
                           .status("part2", Status::unmet)
                           .facts();
    EXPECT_EQ(told(knowledge, high, "whole"), "met rated");
    EXPECT_EQ(conflicts(high),
              "'whole' is rated met, but not all of its parts are; the rating of the whole was kept.\n");
    EXPECT_EQ(high.conflicts[0].criteria, (std::vector<CriterionIndex>{{0}, {1}, {2}}));
    const auto low = [&](Status status) {
        return conflicts(AssessmentBuilder(knowledge)
                             .status("whole", status).status("part1", Status::met).status("part2", Status::met)
                             .facts());
    };
    EXPECT_EQ(low(Status::unmet),
              "'whole' is rated unmet, but all of its parts are met; the rating of the whole was kept.\n");
    EXPECT_EQ(low(Status::partly),
              "'whole' is rated partly met, but all of its parts are met; the rating of the whole was kept.\n");
    EXPECT_EQ(low(Status::not_applicable), "");
}

TEST(Parts, that_agree_with_their_whole_are_no_contradiction) {
    const KnowledgeBase knowledge = with_parts();
    EXPECT_EQ(
        conflicts(AssessmentBuilder(knowledge).status("whole", Status::partly).status("part1", Status::unmet).facts()),
        "");
    EXPECT_EQ(conflicts(AssessmentBuilder(knowledge).status("whole", Status::met).status("part1", Status::met).facts()),
              "");
}

TEST(Parts, of_a_whole_that_is_met_are_presumed_met) {
    const KnowledgeBase knowledge = with_parts();
    const Facts rated = AssessmentBuilder(knowledge).status("whole", Status::met).facts();
    EXPECT_EQ(told(knowledge, rated, "part1"), "met presumed");
    const Facts presumed =
        AssessmentBuilder(knowledge).stage("x", "low").status("part2", Status::not_applicable).facts();
    EXPECT_EQ(told(knowledge, presumed, "part1"), "met presumed");
    EXPECT_EQ(told(knowledge, presumed, "part2"), "not applicable rated");
    const Facts unmet = AssessmentBuilder(knowledge).status("whole", Status::unmet).facts();
    EXPECT_EQ(told(knowledge, unmet, "part1"), "unknown") << "some of the parts may be met all the same";
}

TEST(Alternatives, are_enough_when_any_is_met) {
    const KnowledgeBase knowledge = with_choice();
    const Facts facts = AssessmentBuilder(knowledge).status("this", Status::unmet).status("that", Status::met).facts();
    EXPECT_EQ(told(knowledge, facts, "choice"), "met derived");
    EXPECT_EQ(told(knowledge, facts, "x"), "low..high derived");
}

TEST(Alternatives, leave_the_choice_unmet_only_when_all_are) {
    const KnowledgeBase knowledge = with_choice();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("this", Status::unmet).facts(), "choice"), "unknown");
    const auto choice = [&](Status one, Status other) {
        return told(knowledge, AssessmentBuilder(knowledge).status("this", one).status("that", other).facts(),
                    "choice");
    };
    EXPECT_EQ(choice(Status::unmet, Status::unmet), "unmet derived");
    EXPECT_EQ(choice(Status::unmet, Status::partly), "partly derived");
    EXPECT_EQ(choice(Status::unmet, Status::not_applicable), "unmet derived");
    EXPECT_EQ(choice(Status::not_applicable, Status::not_applicable), "not applicable derived");
}

TEST(Alternatives, yield_to_the_choices_own_rating_and_the_contradiction_is_listed) {
    const KnowledgeBase knowledge = with_choice();
    const Facts low = AssessmentBuilder(knowledge).status("choice", Status::unmet).status("that", Status::met).facts();
    EXPECT_EQ(told(knowledge, low, "choice"), "unmet rated");
    EXPECT_EQ(conflicts(low),
              "'choice' is rated unmet, but one of its alternatives is met; the rating of the whole was kept.\n");
    const Facts high = AssessmentBuilder(knowledge)
                           .status("choice", Status::met).status("this", Status::unmet).status("that", Status::unmet)
                           .facts();
    EXPECT_EQ(conflicts(high),
              "'choice' is rated met, but none of its alternatives is; the rating of the whole was kept.\n");
}

TEST(Alternatives, of_a_choice_that_is_not_met_are_presumed_unmet) {
    const KnowledgeBase knowledge = with_choice();
    const Facts open = AssessmentBuilder(knowledge).stage("x", "base").facts();
    EXPECT_EQ(told(knowledge, open, "choice"), "unmet presumed");
    EXPECT_EQ(told(knowledge, open, "this"), "unmet presumed");
    const Facts met = AssessmentBuilder(knowledge).stage("x", "low").facts();
    EXPECT_EQ(told(knowledge, met, "this"), "unknown") << "it may have been the other one";
}

TEST(Alternatives, may_have_parts_of_their_own) {
    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "low"})
                                        .capability("x")
                                        .criterion("choice", "low")
                                        .criterion("this", "low")
                                        .criterion("that", "low")
                                        .part("part", "that")
                                        .either("choice", {"this", "that"})
                                        .build();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("part", Status::met).facts(), "choice"),
              "met derived");
}

TEST(Repeats, take_the_value_of_what_they_repeat_whatever_it_rests_on) {
    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "low", "high"})
                                        .capability("x").criterion("original", "low")
                                        .capability("y").criterion("own", "low").repeat("repeat", "high", "original")
                                        .build();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("original", Status::partly).facts(), "repeat"),
              "partly rated");
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("x", "low").facts(), "repeat"), "met presumed");
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("y", "low").facts(), "repeat"), "unknown")
        << "its own capability's stage says nothing about it";
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("own", Status::met).facts(), "y"),
              "low..high derived")
        << "a repeat keeps no stage from being reached; a stage of repeats only is reached by rating";
}

}  // namespace
}  // namespace ics
