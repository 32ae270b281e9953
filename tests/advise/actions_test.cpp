// Actions: which there are, in which order, and what is told of each.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using test::action;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::ids;
using test::KnowledgeBuilder;

// x and y, each with one criterion at 'low', 'mid' and 'high'.
KnowledgeBuilder two_ladders() {
    KnowledgeBuilder builder;
    builder.metric("m", Comparison::at_least, 22).tag("finance");
    builder.framework("f", {"base", "low", "mid", "high"});
    for (const std::string c : {"x", "y"})
        builder.capability(c).criterion(c + "-low", "low").criterion(c + "-mid", "mid").criterion(c + "-high", "high");
    return builder;
}

AssessmentBuilder both_at_base(const AdviceBench& bench) {
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("x", "base").stage("y", "base").target("f", "high");
    return assessment;
}

TEST(Actions, are_ready_or_blocked_and_the_rest_comes_later) {
    const AdviceBench bench(two_ladders().needs("y-low", "x-low").build());
    const Advice advice = bench.advise(both_at_base(bench).build());
    EXPECT_EQ(ids(advice.actions), "x-low");
    EXPECT_EQ(ids(advice.blocked), "y-low");
    EXPECT_EQ(ids(advice.later), "x-mid, x-high, y-mid, y-high");
    EXPECT_EQ(advice.blocked[0].state, StepState::blocked);
}

TEST(Actions, come_by_score_and_then_by_id) {
    KnowledgeBase knowledge = two_ladders().capability("z").criterion("z-low", "low").build();
    knowledge.priorities.ease = {0, 1, 0.8};
    for (Criterion& criterion : knowledge.criteria) criterion.effort = criterion.id == "y-low" ? 1 : 2;
    const AdviceBench bench(knowledge);
    const Advice advice = bench.advise(both_at_base(bench).stage("z", "base").build());
    EXPECT_EQ(ids(advice.actions), "y-low, x-low, z-low");
    EXPECT_EQ(advice.actions[0].rank, 1);
    EXPECT_EQ(advice.actions[2].rank, 3);
    EXPECT_EQ(advice.actions[1].priority.score, advice.actions[2].priority.score);
}

TEST(Actions, tell_what_to_do_where_and_by_whom) {
    KnowledgeBase knowledge = two_ladders().build();
    Criterion& criterion = knowledge.criteria[0];
    criterion.action = "Agree a plan";
    criterion.text = "A plan is agreed.";
    criterion.tier = {Tier::system, Tier::place};
    criterion.effort = 3;
    criterion.tags = {"finance", "untitled"};
    criterion.serves = {MetricIndex{0}};
    criterion.uncertain = "whose plan";
    criterion.source = {{"hlp-2019", "733"}, {"x-mid", ""}};
    knowledge.leads.push_back({"finance", "Finance directors", {}});
    knowledge.tags[0].title = "Finance";
    knowledge.sources.push_back({"hlp-2019", "The tool", "Healthy London Partnership", 2019y / 11 / 1, "", {}});
    const AdviceBench bench(knowledge);
    const Action told = bench.advise(both_at_base(bench).build()).actions[0];
    EXPECT_EQ(told.step, (Named{"x-low", "Agree a plan"}));
    EXPECT_EQ(told.done_when, "A plan is agreed.");
    EXPECT_EQ(told.capability, (Named{"x", "x"}));
    EXPECT_EQ(told.domain.id, "f/domain");
    EXPECT_EQ(told.stage, (Named{"low", "low"}));
    EXPECT_EQ(told.framework, "f");
    EXPECT_EQ(told.lead, "Finance directors");
    EXPECT_EQ(told.tiers, (std::vector<std::string>{"system", "place"}));
    EXPECT_EQ(told.effort, 3);
    EXPECT_EQ(told.effort_words, "several organisations together, about two quarters");
    EXPECT_EQ(told.tags, (std::vector<std::string>{"Finance", "untitled"}));
    EXPECT_EQ(ids(told.serves), "metrics/m");
    EXPECT_EQ(told.uncertain, "whose plan");
    EXPECT_EQ(told.source, "Healthy London Partnership 2019, line 733; x-mid");
}

TEST(Actions, tell_how_it_is_known_that_they_are_open_and_whether_they_are_begun) {
    const AdviceBench bench(two_ladders().build());
    const Advice advice = bench.advise(both_at_base(bench).status("x-low", Status::partly).build());
    EXPECT_EQ(action(advice.actions, "x-low").origin, Origin::rated);
    EXPECT_TRUE(action(advice.actions, "x-low").begun);
    EXPECT_EQ(action(advice.actions, "y-low").origin, Origin::presumed);
    EXPECT_FALSE(action(advice.actions, "y-low").begun);
}

TEST(Actions, carry_the_decision_taken_on_them_and_the_commitments_that_advance_them) {
    const AdviceBench bench(two_ladders().build());
    Assessment assessment = both_at_base(bench).build();
    assessment.decisions.push_back(
        {CriterionIndex{0}, DecisionState::in_progress, "The programme", 2020y / 6 / 30, "Slow.", {}});
    assessment.commitments.push_back({"c1",
                                      "Our plan",
                                      "",
                                      std::nullopt,
                                      CommitmentState::planned,
                                      {CriterionIndex{0}, CriterionIndex{3}},
                                      {},
                                      "",
                                      {}});
    assessment.commitments.push_back(
        {"c2", "Other", "", std::nullopt, CommitmentState::planned, {CriterionIndex{5}}, {}, "", {}});
    const Advice advice = bench.advise(assessment);
    const Action& told = action(advice.actions, "x-low");
    ASSERT_TRUE(told.decision);
    EXPECT_EQ(told.decision->state, "in progress");
    EXPECT_EQ(told.decision->owner, "The programme");
    EXPECT_EQ(told.decision->due, Date(2020y / 6 / 30));
    EXPECT_EQ(told.decision->note, "Slow.");
    EXPECT_EQ(ids(told.commitments), "c1");
    EXPECT_FALSE(action(advice.actions, "y-low").decision);
    EXPECT_EQ(ids(action(advice.actions, "y-low").commitments), "c1");
}

TEST(Actions, name_the_recommendations_that_fired_for_them_and_their_themes) {
    AdviceBench bench(
        two_ladders().theme("t1").recommendation("r1").recommendation("r2").theme("t2").recommendation("r3").build());
    bench.rule("p/a", "local x = capability 'x'", "x:below 'low'", {"r1", "r3"}, {"x-low"});
    bench.rule("p/b", "local x = capability 'x'", "x:below 'low'", {"r1"}, {"x-low"});
    bench.rule("p/c", "local x = capability 'x'", "x:at_least 'low'", {"r2"}, {"x-low"});
    const Advice advice = bench.advise(both_at_base(bench).build());
    EXPECT_EQ(ids(action(advice.actions, "x-low").advised_by), "r1, r3");
    EXPECT_EQ(action(advice.actions, "x-low").themes, (std::vector<std::string>{"t1", "t2"}));
    EXPECT_EQ(ids(action(advice.actions, "y-low").advised_by), "");
}

TEST(Actions, say_what_would_make_them_easier_as_long_as_it_is_open) {
    const AdviceBench bench(two_ladders().helped_by("x-low", "y-low").helped_by("x-low", "y-mid").build());
    const Assessment assessment =
        AssessmentBuilder(bench.knowledge()).stage("x", "base").stage("y", "low").target("f", "high").build();
    EXPECT_EQ(ids(action(bench.advise(assessment).actions, "x-low").helped_by), "y-mid");
}

TEST(Actions, on_the_same_work_are_shown_once_under_the_targets_framework) {
    KnowledgeBuilder builder = two_ladders();
    builder.framework("g", {"start", "end"}).capability("z").criterion("z-end", "end").criterion("z-end2", "end")
        .same("z-end", "x-low").needs("z-end2", "z-end");
    const AdviceBench bench(builder.build());
    const Advice f = bench.advise(both_at_base(bench).build());
    EXPECT_EQ(ids(f.actions), "x-low, y-low");
    EXPECT_EQ(ids(action(f.actions, "x-low").also_counts_for), "z-end");
    const Advice g = bench.advise(AssessmentBuilder(bench.knowledge()).stage("z", "start").target("g", "end").build());
    EXPECT_EQ(ids(g.actions), "z-end");
    EXPECT_EQ(ids(g.actions[0].also_counts_for), "x-low");
    EXPECT_EQ(g.actions[0].framework, "g");
    EXPECT_EQ(ids(g.blocked[0].blocked_by[0].start_with), "z-end") << "by the same name wherever it is named";
}

TEST(Ahead, notes_what_is_done_before_what_it_needs) {
    const AdviceBench bench(two_ladders().needs("x-low", "y-low").needs("x-low", "y@mid").build());
    const Advice advice = bench.advise(
        AssessmentBuilder(bench.knowledge()).stage("x", "low").stage("y", "base").target("f", "high").build());
    ASSERT_EQ(advice.ahead.size(), 1u);
    EXPECT_EQ(advice.ahead[0].step.id, "x-low");
    EXPECT_EQ(ids(advice.ahead[0].lacking), "y-low, y@mid");
    EXPECT_EQ(advice.ahead[0].lacking[1].title, "y at mid");
}

}  // namespace
}  // namespace ics
