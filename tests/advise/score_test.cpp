// The score: a weighted sum of the parts, comparable between cases.
#include <gtest/gtest.h>

#include "advise/priority_ladder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using namespace test;

Profile weighing(const std::string& id, const std::vector<std::pair<Part, double>>& weights) {
    Profile profile{id, id, {}, {}};
    for (const auto& [part, weight] : weights) profile.weights[std::size_t(part)] = weight;
    return profile;
}

TEST(Score, is_the_weighted_share_of_a_hundred) {
    KnowledgeBase knowledge = serving_mid(2020y / 11 / 29);
    knowledge.priorities.profiles = {weighing("p", {{Part::gap, 1.5}, {Part::urgency, 2}, {Part::confidence, 0.5}})};
    const AdviceBench bench(knowledge);
    // gap 2/3, urgency 1/2, confidence 0.6: (1 + 1 + 0.3) / 4
    EXPECT_DOUBLE_EQ(priority(bench, at_low(bench).build(), "mid").value().score, 57.5);
}

TEST(Score, is_nothing_where_nothing_weighs) {
    KnowledgeBase knowledge = ladder().build();
    knowledge.priorities.profiles = {weighing("p", {})};
    const AdviceBench bench(knowledge);
    EXPECT_EQ(priority(bench, at_low(bench).build(), "mid").value().score, 0);
}

TEST(Score, of_a_step_does_not_change_when_an_unrelated_step_is_added) {
    const auto knowledge = [](bool more) {
        KnowledgeBuilder builder = ladder();
        builder.capability("y").criterion("y1", "low").needs("y1", "mid");
        if (more)
            builder.capability("z")
                .criterion("z1", "low")
                .criterion("z2", "low")
                .criterion("z3", "mid")
                .needs("z2", "z1")
                .needs("z3", "z1");
        return builder.build();
    };
    const AdviceBench few(knowledge(false)), many(knowledge(true));
    const StepPriority before = priority(few, at_low(few).stage("y", "base").build(), "mid").value();
    const StepPriority after =
        priority(many, at_low(many).stage("y", "base").stage("z", "base").build(), "mid").value();
    EXPECT_EQ(before.values, after.values);
    EXPECT_EQ(before.score, after.score);
}

TEST(Score, is_given_only_to_steps_on_the_way_that_are_ready_or_blocked) {
    KnowledgeBuilder builder = ladder();
    builder.capability("y").criterion("y1", "low").criterion("y2", "low").needs("mid", "y1")
        .framework("g", {"start", "end"}).capability("z").criterion("z1", "end");
    const AdviceBench bench(builder.build());
    const Assessment assessment = at_low(bench).status("y1", Status::unmet).stage("z", "start").build();
    EXPECT_TRUE(priority(bench, assessment, "y1")) << "ready";
    EXPECT_TRUE(priority(bench, assessment, "mid")) << "blocked";
    EXPECT_FALSE(priority(bench, assessment, "low")) << "done";
    EXPECT_FALSE(priority(bench, assessment, "high")) << "later";
    EXPECT_FALSE(priority(bench, assessment, "y2")) << "undetermined: a question, not an action";
    EXPECT_FALSE(priority(bench, assessment, "z1")) << "ready, but not on the way";
    EXPECT_FALSE(priority(bench, assessment, "x@mid")) << "a milestone is an outcome";
}

}  // namespace
}  // namespace ics
