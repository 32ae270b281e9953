// The same work in several frameworks: one value, or a contradiction that is listed.
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

// c names a, so that b and a know of each other only through it.
KnowledgeBase three_frameworks() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "high"}).capability("x").criterion("a", "low").criterion("a2", "high")
        .framework("g", {"base", "low", "high"}).capability("y").criterion("b", "low").criterion("b2", "high")
        .framework("h", {"base", "low", "high"}).capability("z").criterion("c", "high")
        .same("c", "a").same("b", "c")
        .build();
}

TEST(SameWorkFacts, share_what_is_rated_of_any_of_them_whichever_declares_it) {
    const KnowledgeBase knowledge = three_frameworks();
    for (const std::string rated : {"a", "b", "c"})
        for (const std::string other : {"a", "b", "c"}) {
            const Facts facts = AssessmentBuilder(knowledge).status(rated, Status::partly).facts();
            EXPECT_EQ(told(knowledge, facts, other), rated == other ? "partly rated" : "partly derived")
                << rated << other;
        }
}

TEST(SameWorkFacts, give_other_frameworks_stages) {
    const KnowledgeBase knowledge = three_frameworks();
    const Facts facts = AssessmentBuilder(knowledge).status("a", Status::met).facts();
    EXPECT_EQ(told(knowledge, facts, "y"), "low..high derived");
    EXPECT_EQ(told(knowledge, facts, "z"), "high derived");
}

TEST(SameWorkFacts, that_disagree_are_listed_once_and_stay_as_they_are_rated) {
    const KnowledgeBase knowledge = three_frameworks();
    const Facts facts = AssessmentBuilder(knowledge).status("a", Status::met).status("b", Status::unmet).facts();
    EXPECT_EQ(told(knowledge, facts, "a"), "met rated");
    EXPECT_EQ(told(knowledge, facts, "b"), "unmet rated");
    EXPECT_EQ(told(knowledge, facts, "c"), "unknown");
    EXPECT_EQ(conflicts(facts),
              "'a' is the same work in more than one framework, and the ratings disagree on whether it is done.\n");
    EXPECT_EQ(facts.conflicts[0].criteria, (std::vector<CriterionIndex>{{0}, {2}, {4}}));
    EXPECT_EQ(facts.conflicts[0].capability, CapabilityIndex{0});
}

TEST(SameWorkFacts, share_what_a_rated_stage_presumes_and_say_so) {
    const KnowledgeBase knowledge = three_frameworks();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "low").facts();
    EXPECT_EQ(told(knowledge, facts, "a"), "met presumed");
    EXPECT_EQ(told(knowledge, facts, "b"), "met presumed");
    EXPECT_EQ(told(knowledge, facts, "y"), "low..high presumed") << "a position cannot be surer than what it rests on";
    EXPECT_EQ(told(knowledge, facts, "z"), "high presumed");
    EXPECT_EQ(told(knowledge, facts, "b2"), "unknown") << "a presumed position presumes nothing further";
}

TEST(SameWorkFacts, that_are_presumed_make_a_position_presumed_even_where_they_do_not_settle_it) {
    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "low"}).capability("x").criterion("a", "low")
                                        .framework("g", {"base", "low", "high"})
                                        .capability("y").criterion("b", "low").criterion("b2", "low").same("b", "a")
                                        .build();
    const Facts alone = AssessmentBuilder(knowledge).stage("x", "low").facts();
    EXPECT_EQ(told(knowledge, alone, "y"), "base..high presumed") << "something is known of it, though not its stage";
    const Facts rated = AssessmentBuilder(knowledge).stage("x", "low").status("b2", Status::met).facts();
    EXPECT_EQ(told(knowledge, rated, "y"), "low..high presumed") << "its low end rests on a presumption";
    const Facts firm = AssessmentBuilder(knowledge).stage("x", "low").status("b2", Status::unmet).facts();
    EXPECT_EQ(told(knowledge, firm, "y"), "base derived") << "what is rated settles it alone";
}

TEST(SameWorkFacts, presumed_both_ways_are_listed) {
    const KnowledgeBase knowledge = three_frameworks();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "low").stage("y", "base").facts();
    EXPECT_EQ(told(knowledge, facts, "a"), "met presumed");
    EXPECT_EQ(told(knowledge, facts, "b"), "unmet presumed");
    EXPECT_EQ(told(knowledge, facts, "c"), "unknown");
    EXPECT_EQ(conflicts(facts),
              "'a' is the same work in more than one framework, and the ratings disagree on whether it is done.\n");
}

TEST(SameWorkFacts, rated_in_one_framework_win_over_what_a_stage_of_another_would_presume) {
    const KnowledgeBase knowledge = three_frameworks();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "low").status("b", Status::unmet).facts();
    EXPECT_EQ(told(knowledge, facts, "a"), "unmet derived");
    EXPECT_EQ(told(knowledge, facts, "x"), "base..low rated");
    EXPECT_EQ(
        conflicts(facts),
        "'x' is rated low, but criteria up to that stage are unmet; it is taken to stand between base and low.\n");
}

TEST(SameWorkFacts, leave_out_members_that_do_not_apply) {
    const KnowledgeBase knowledge = three_frameworks();
    const Facts facts =
        AssessmentBuilder(knowledge).status("a", Status::not_applicable).status("b", Status::met).facts();
    EXPECT_EQ(told(knowledge, facts, "a"), "not applicable rated");
    EXPECT_EQ(told(knowledge, facts, "c"), "met derived");
    EXPECT_EQ(conflicts(facts), "");
}

}  // namespace
}  // namespace ics
