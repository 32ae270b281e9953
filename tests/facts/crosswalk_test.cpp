// What one framework's ratings say of another's capabilities.
#include "facts/crosswalk.hpp"

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

struct MapCase {
    std::vector<std::pair<Level, Level>> pairs;
    LevelRange rated;
    LevelRange expected;  // in a framework whose top is 4
    const char* why;
};

TEST(MapLevels, follows_its_table) {
    const std::vector<std::pair<Level, Level>> sparse{{1, 1}, {3, 2}}, dense{{1, 1}, {2, 1}, {2, 2}, {3, 4}};
    const std::vector<MapCase> cases{
        {{{1, 2}, {2, 3}}, {1, 1}, {2, 2}, "a rated level with a pair is that pair's"},
        {{{1, 2}, {2, 3}}, {1, 2}, {2, 3}, "a range goes from its low end's to its high end's"},
        {sparse, {0, 0}, {0, 0}, "below the first pair it ends short of it"},
        {sparse, {2, 2}, {1, 1}, "between two pairs it starts at the lower and ends short of the upper"},
        {sparse, {4, 4}, {2, 4}, "above the last pair it is open to the top"},
        {sparse, {0, 4}, {0, 4}, "of which nothing is known nothing follows"},
        {sparse, {1, 2}, {1, 1}, "each end by its own rule"},
        {dense, {2, 2}, {1, 2}, "several pairs for one level span it"},
        {dense, {1, 1}, {1, 1}, "another level's pair does not raise it"},
        {{{1, 2}, {3, 2}}, {2, 2}, {2, 2}, "between two pairs of one level it is that level"},
        {{}, {2, 2}, {0, 4}, "without pairs nothing follows"},
    };
    for (const MapCase& one : cases) EXPECT_EQ(map_levels(one.pairs, one.rated, 4), one.expected) << one.why;
}

// y of g corresponds to x of f, and z of h to y; two corresponds to both x and w.
KnowledgeBase frameworks() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "mid", "high"})
        .capability("x").criterion("x1", "low").capability("w").criterion("w1", "low")
        .framework("g", {"start", "one", "two", "three"})
        .capability("two").criterion("two1", "one").criterion("two3", "three")
        .capability("y").criterion("y1", "one").criterion("y2", "two").criterion("y3", "three")
        .framework("h", {"begin", "end"})
        .capability("z").criterion("z1", "end")
        .corresponds("x", "y", {{"low", "one"}, {"mid", "two"}, {"high", "three"}})
        .corresponds("y", "z", {{"one", "end"}})
        .corresponds("two", "w", {{"one", "low"}, {"three", "mid"}})
        .corresponds("x", "two", {{"low", "one"}, {"mid", "two"}, {"high", "three"}})
        .build();
}

TEST(Crosswalk, gives_an_unrated_capability_the_range_that_a_rated_one_corresponds_to) {
    const KnowledgeBase knowledge = frameworks();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "mid").facts();
    EXPECT_EQ(told(knowledge, facts, "y"), "two inferred");
    EXPECT_EQ(inferred_from(knowledge, facts, *knowledge.capability("y")), std::vector<std::size_t>{0});
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stages("x", "low", "mid").facts(), "y"),
              "one..two inferred");
}

TEST(Crosswalk, works_in_both_directions) {
    const KnowledgeBase knowledge = frameworks();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("y", "two").facts(), "x"), "mid inferred");
}

TEST(Crosswalk, is_never_chained) {
    const KnowledgeBase knowledge = frameworks();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "mid").facts();
    EXPECT_EQ(told(knowledge, facts, "z"), "unknown") << "y is itself only inferred";
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("y", "two").facts(), "z"), "end inferred");
}

TEST(Crosswalk, makes_criteria_beyond_the_range_open_and_none_met) {
    const KnowledgeBase knowledge = frameworks();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "mid").facts();
    EXPECT_EQ(told(knowledge, facts, "y1"), "unknown");
    EXPECT_EQ(told(knowledge, facts, "y2"), "unknown");
    EXPECT_EQ(told(knowledge, facts, "y3"), "unmet inferred");
}

TEST(Crosswalk, says_nothing_of_a_capability_that_is_rated_and_narrows_what_its_own_criteria_leave_open) {
    const KnowledgeBase knowledge = frameworks();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("x", "mid").stage("y", "one").facts(), "y"),
              "one rated");
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("x", "mid").status("y1", Status::met).facts(), "y"),
              "two inferred");
}

TEST(Crosswalk, yields_to_what_a_capabilitys_own_criteria_say) {
    const KnowledgeBase knowledge = frameworks();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("x", "mid").status("y1", Status::unmet).facts(), "y"),
              "start derived");
}

TEST(Crosswalk, says_nothing_by_a_silent_stage) {
    KnowledgeBase knowledge = frameworks();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("x", "mid").facts(), "y"), "two inferred");
    for (Correspondence& entry : knowledge.correspondences) entry.silent = {*knowledge.frameworks[0].level_of("mid")};
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).stage("x", "mid").facts(), "y"), "unknown");
}

TEST(Crosswalk, of_little_in_common_says_nothing_of_what_is_undone) {
    KnowledgeBase knowledge = frameworks();
    for (Correspondence& entry : knowledge.correspondences) entry.strength = 0.4;
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "mid").facts();
    EXPECT_EQ(told(knowledge, facts, "y"), "two inferred");
    EXPECT_EQ(told(knowledge, facts, "y3"), "unknown");
}

TEST(Crosswalk, marks_open_only_what_lies_beyond_a_strong_sources_own_limit) {
    KnowledgeBase knowledge = frameworks();
    // x, a strong likeness, leaves room up to three; w, a weak one, says one.
    for (Correspondence& entry : knowledge.correspondences)
        entry.strength = entry.a == *knowledge.capability("x") ? 0.6 : 0.4;
    const Facts facts = AssessmentBuilder(knowledge).stages("x", "low", "high").stage("w", "low").facts();
    EXPECT_EQ(told(knowledge, facts, "two"), "one inferred");
    EXPECT_EQ(told(knowledge, facts, "two3"), "unknown");
}

TEST(Crosswalk, rests_on_rated_stages_only) {
    const KnowledgeBase knowledge = frameworks();
    EXPECT_EQ(told(knowledge, AssessmentBuilder(knowledge).status("x1", Status::met).facts(), "y"), "unknown");
}

TEST(Crosswalk, takes_the_overlap_of_several) {
    const KnowledgeBase knowledge = frameworks();
    // x at mid says two; w at low says from one up to short of three.
    const Facts facts = AssessmentBuilder(knowledge).stages("x", "mid", "high").stages("w", "low", "mid").facts();
    EXPECT_EQ(told(knowledge, facts, "two"), "two..three inferred");
    EXPECT_EQ(inferred_from(knowledge, facts, *knowledge.capability("two")), (std::vector<std::size_t>{2, 3}));
    EXPECT_EQ(conflicts(facts), "");
}

TEST(Crosswalk, spans_what_does_not_overlap_and_lists_it) {
    const KnowledgeBase knowledge = frameworks();
    const Facts facts = AssessmentBuilder(knowledge).stage("x", "mid").stage("w", "low").facts();
    EXPECT_EQ(told(knowledge, facts, "two"), "one..two inferred");
    EXPECT_EQ(conflicts(facts), "The ratings of 'w' and 'x' point to different stages of 'two'; it is taken to stand "
                                "between one and two.\n");
    EXPECT_EQ(told(knowledge, facts, "two3"), "unmet inferred");
}

TEST(Crosswalk, leaves_out_what_does_not_apply) {
    const KnowledgeBase knowledge = frameworks();
    const Facts from = AssessmentBuilder(knowledge).stage("x", "mid").status("x1", Status::not_applicable).facts();
    EXPECT_EQ(told(knowledge, from, "y"), "unknown");
    const Facts to = AssessmentBuilder(knowledge)
                         .stage("x", "low")
                         .status("y1", Status::not_applicable).status("y2", Status::not_applicable)
                         .status("y3", Status::not_applicable)
                         .facts();
    EXPECT_EQ(told(knowledge, to, "y"), "not applicable");
}

}  // namespace
}  // namespace ics
