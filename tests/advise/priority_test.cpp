// The parts of a priority, each worked out by hand.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

// x with a criterion at each stage: low, mid, high. The metric m (at least 22%), not yet served by anything.
KnowledgeBuilder ladder() {
    KnowledgeBuilder builder;
    builder.metric("m", Comparison::at_least, 22);
    builder.framework("f", {"base", "low", "mid", "high"})
        .capability("x").criterion("low", "low").criterion("mid", "mid").criterion("high", "high");
    return builder;
}

// x stands at low and aims for high: its next step is mid.
AssessmentBuilder at_low(const AdviceBench& bench) {
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("x", "low").target("f", "high");
    return assessment;
}

std::optional<StepPriority> priority(const AdviceBench& bench, const Assessment& assessment, const std::string& step) {
    return bench.evaluate(assessment).priority[bench.step(step).value];
}

double part(Part part, const AdviceBench& bench, const Assessment& assessment, const std::string& step = "mid") {
    return priority(bench, assessment, step).value().values[std::size_t(part)];
}

TEST(Gap, is_the_share_of_the_ladder_between_position_and_target) {
    const AdviceBench bench(ladder().build());
    EXPECT_DOUBLE_EQ(part(Part::gap, bench, at_low(bench).build()), 2.0 / 3);
    const Assessment near = AssessmentBuilder(bench.knowledge()).stage("x", "low").target("f", "mid").build();
    EXPECT_DOUBLE_EQ(part(Part::gap, bench, near), 1.0 / 3);
}

TEST(Gap, counts_from_the_middle_of_a_range) {
    const AdviceBench bench(ladder().build());
    const Assessment range =
        AssessmentBuilder(bench.knowledge()).stages("x", "base", "low").status("low", Status::unmet).target("f", "mid").build();
    EXPECT_DOUBLE_EQ(part(Part::gap, bench, range, "low"), 2.0 / 3) << "unmet, so at the base";
    const AdviceBench wide(ladder().criterion("mid2", "mid").build());
    const Assessment open =
        AssessmentBuilder(wide.knowledge()).stages("x", "low", "mid").status("low", Status::unmet).target("f", "mid").build();
    EXPECT_DOUBLE_EQ(part(Part::gap, wide, open, "low"), 1.0 / 3) << "a contradiction spans base to mid: from low, its middle";
}

TEST(Gap, is_nothing_at_the_target_and_without_one) {
    const AdviceBench bench(ladder()
                                .framework("g", {"start", "end"}).capability("z").criterion("z1", "end")
                                .framework("h", {"begin", "done"}).capability("w").criterion("w1", "done")
                                .needs("w1", "mid").needs("w1", "z1")
                                .build());
    const Assessment assessment = AssessmentBuilder(bench.knowledge())
                                      .stage("x", "low").target("f", "low")
                                      .stage("z", "start").stage("w", "begin")
                                      .target("h", "done")
                                      .build();
    EXPECT_EQ(part(Part::gap, bench, assessment, "mid"), 0) << "x is where it aims to be; mid is wanted elsewhere";
    EXPECT_EQ(part(Part::gap, bench, assessment, "z1"), 0) << "nothing is aimed at in g";
}

TEST(Unlocks, saturate_at_a_rate_that_does_not_depend_on_the_others) {
    KnowledgeBuilder builder = ladder();
    builder.capability("y").criterion("y1", "low").criterion("y2", "low").needs("y1", "mid").needs("y2", "mid");
    const AdviceBench bench(builder.build());
    const Assessment assessment = at_low(bench).stage("y", "base").build();
    EXPECT_DOUBLE_EQ(part(Part::unlocks, bench, assessment), 2.0 / (2 + 6));
    EXPECT_EQ(part(Part::unlocks, bench, assessment, "y1"), 0);
}

// mid serves m, whose deadline is so; the assessment is of 30 November 2019.
KnowledgeBase serving_mid(std::optional<Date> deadline, bool must_do = false) {
    KnowledgeBase knowledge = ladder().build();
    knowledge.criteria[1].serves = {MetricIndex{0}};
    knowledge.metrics[0].deadline = deadline;
    knowledge.metrics[0].must_do = must_do;
    return knowledge;
}

double urgency(std::optional<Date> deadline) {
    const AdviceBench bench(serving_mid(deadline));
    return part(Part::urgency, bench, at_low(bench).build());
}

TEST(Urgency, falls_in_a_straight_line_to_nothing_two_years_ahead) {
    EXPECT_DOUBLE_EQ(urgency(2019y / 11 / 30), 1);
    EXPECT_DOUBLE_EQ(urgency(2020y / 11 / 29), 0.5) << "365 of 730 days";
    EXPECT_DOUBLE_EQ(urgency(2021y / 11 / 29), 0) << "730 days";
    EXPECT_DOUBLE_EQ(urgency(2030y / 1 / 1), 0);
    EXPECT_DOUBLE_EQ(urgency(2019y / 1 / 1), 1) << "passed";
    EXPECT_DOUBLE_EQ(urgency(std::nullopt), 0);
}

TEST(Urgency, is_that_of_the_nearest_date) {
    const AdviceBench bench(serving_mid(2020y / 11 / 29));
    Assessment assessment = at_low(bench).build();
    Commitment own;
    own.due = 2020y / 5 / 31;  // 183 days
    own.advances = {CriterionIndex{1}};
    assessment.commitments = {own};
    EXPECT_DOUBLE_EQ(part(Part::urgency, bench, assessment), 1 - 183.0 / 730);
    assessment.targets[0].by = 2019y / 12 / 30;  // 30 days
    EXPECT_DOUBLE_EQ(part(Part::urgency, bench, assessment), 1 - 30.0 / 730);
}

TEST(Urgency, is_not_that_of_a_promise_kept_or_dropped_or_of_a_target_met) {
    const AdviceBench bench(serving_mid(2019y / 12 / 1));
    Assessment assessment = at_low(bench).metric("m", 25).build();
    EXPECT_EQ(part(Part::urgency, bench, assessment), 0) << "the metric is met";
    for (const CommitmentState state : {CommitmentState::done, CommitmentState::dropped}) {
        assessment.commitments = {{"c", "C", "", 2019y / 12 / 1, state, {CriterionIndex{1}}, {}, "", {}}};
        EXPECT_EQ(part(Part::urgency, bench, assessment), 0);
    }
}

TEST(Urgency, counts_the_date_of_a_recommendation_only_when_it_is_made) {
    KnowledgeBase knowledge = ladder().theme("t").recommendation("r").context("c").build();
    knowledge.recommendations[0].deadline = 2019y / 11 / 30;
    AdviceBench bench(knowledge);
    bench.rule("p/r", "local c = context 'c'", "c:yes()", {"r"}, {"mid"});
    EXPECT_EQ(part(Part::urgency, bench, at_low(bench).context("c", true).build()), 1);
    EXPECT_EQ(part(Part::urgency, bench, at_low(bench).context("c", false).build()), 0);
    EXPECT_EQ(part(Part::urgency, bench, at_low(bench).build()), 0) << "undetermined";
}

TEST(MustDo, is_one_until_the_requirement_is_met) {
    const AdviceBench bench(serving_mid(std::nullopt, true));
    EXPECT_EQ(part(Part::must_do, bench, at_low(bench).build()), 1) << "not known to be met";
    EXPECT_EQ(part(Part::must_do, bench, at_low(bench).metric("m", 21).build()), 1);
    EXPECT_EQ(part(Part::must_do, bench, at_low(bench).metric("m", 22).build()), 0);
    const AdviceBench free(serving_mid(std::nullopt, false));
    EXPECT_EQ(part(Part::must_do, free, at_low(free).metric("m", 21).build()), 0);
}

double shortfall(Comparison comparison, double target, const std::string& unit, std::optional<double> value,
                 Scope scope = Scope::local) {
    KnowledgeBase knowledge = serving_mid(std::nullopt);
    knowledge.metrics[0].comparison = comparison;
    knowledge.metrics[0].target = target;
    knowledge.metrics[0].unit = unit;
    knowledge.metrics[0].scope = scope;
    const AdviceBench bench(knowledge);
    AssessmentBuilder assessment = at_low(bench);
    if (value) assessment.metric("m", *value);
    return part(Part::shortfall, bench, assessment.build());
}

TEST(Shortfall, is_how_far_off_its_target_a_figure_is_as_a_share_of_the_target) {
    EXPECT_DOUBLE_EQ(shortfall(Comparison::at_least, 22, "%", 16.5), 0.25);
    EXPECT_DOUBLE_EQ(shortfall(Comparison::at_most, 32, "days", 40), 0.25);
    EXPECT_DOUBLE_EQ(shortfall(Comparison::equal, 4, "", 5), 0.25);
    EXPECT_DOUBLE_EQ(shortfall(Comparison::at_most, 10, "days", 400), 1) << "never more than one";
    EXPECT_DOUBLE_EQ(shortfall(Comparison::equal, 0, "placements", 3), 1) << "of a target of zero there is no share";
    EXPECT_DOUBLE_EQ(shortfall(Comparison::at_least, 1, "yes/no", 0), 1);
}

TEST(Shortfall, is_nothing_where_the_figure_is_met_not_known_or_national) {
    EXPECT_EQ(shortfall(Comparison::at_least, 22, "%", 22), 0);
    EXPECT_EQ(shortfall(Comparison::at_least, 22, "%", std::nullopt), 0);
    EXPECT_EQ(shortfall(Comparison::at_least, 66000, "women", 100, Scope::national), 0);
}

TEST(Shortfall, is_the_largest_of_several) {
    KnowledgeBuilder builder = ladder();
    builder.metric("n", Comparison::at_least, 10);
    KnowledgeBase knowledge = builder.build();
    knowledge.criteria[1].serves = {MetricIndex{0}, MetricIndex{1}};
    const AdviceBench bench(knowledge);
    EXPECT_DOUBLE_EQ(part(Part::shortfall, bench, at_low(bench).metric("m", 16.5).metric("n", 5).build()), 0.5);
}

TEST(Advised, saturates_with_the_recommendations_that_fired_each_counted_once) {
    KnowledgeBuilder builder = ladder();
    builder.theme("t").recommendation("r1").recommendation("r2").context("c");
    AdviceBench bench(builder.build());
    const Assessment assessment = at_low(bench).context("c", true).build();
    EXPECT_EQ(part(Part::advised, bench, assessment), 0);
    bench.rule("p/a", "local c = context 'c'", "c:yes()", {"r1"}, {"mid"});
    EXPECT_DOUBLE_EQ(part(Part::advised, bench, assessment), 1.0 / 2);
    bench.rule("p/b", "local c = context 'c'", "c:yes()", {"r1"}, {"mid", "high"});
    EXPECT_DOUBLE_EQ(part(Part::advised, bench, assessment), 1.0 / 2) << "the same recommendation again";
    bench.rule("p/c", "local c = context 'c'", "c:yes()", {"r2"}, {"mid"});
    EXPECT_DOUBLE_EQ(part(Part::advised, bench, assessment), 2.0 / 3);
    bench.rule("p/d", "local c = context 'c'", "c:yes()", {}, {"mid"});
    EXPECT_DOUBLE_EQ(part(Part::advised, bench, assessment), 3.0 / 4) << "a finding that recommends only the step";
    bench.rule("p/e", "local c = context 'c'", "c:no()", {"r2"}, {"mid"});
    EXPECT_DOUBLE_EQ(part(Part::advised, bench, assessment), 3.0 / 4) << "silent";
}

TEST(Inequality, is_the_largest_of_the_steps_tags) {
    KnowledgeBase knowledge = ladder().build();
    knowledge.priorities.inequality_tags = {{"inequalities", 1.0}, {"housing", 0.6}, {"cyp", 0.3}};
    knowledge.criteria[1].tags = {"cyp", "housing", "finance"};
    const AdviceBench bench(knowledge);
    EXPECT_DOUBLE_EQ(part(Part::inequality, bench, at_low(bench).build()), 0.6);
    knowledge.criteria[1].tags = {"finance"};
    const AdviceBench none(knowledge);
    EXPECT_EQ(part(Part::inequality, none, at_low(none).build()), 0);
}

TEST(Ease, is_that_of_the_effort) {
    KnowledgeBase knowledge = ladder().build();
    knowledge.priorities.ease = {0.5, 1, 0.8, 0.6, 0, 0.3, 0, 0, 0.1};
    for (const auto& [effort, ease] : std::vector<std::pair<int, double>>{{0, 0.5}, {1, 1}, {5, 0.3}, {8, 0.1}}) {
        knowledge.criteria[1].effort = effort;
        const AdviceBench bench(knowledge);
        EXPECT_DOUBLE_EQ(part(Part::ease, bench, at_low(bench).build()), ease);
    }
}

TEST(Ease, of_the_same_work_is_that_of_the_member_that_is_shown) {
    KnowledgeBuilder builder = ladder();
    builder.framework("g", {"start", "end"}).capability("z").criterion("z1", "end").same("z1", "mid");
    builder.last_criterion().effort = 8;
    KnowledgeBase knowledge = builder.build();
    knowledge.priorities.ease = {0.5, 1, 0.8, 0.6, 0, 0.3, 0, 0, 0.1};
    const AdviceBench bench(knowledge);
    EXPECT_DOUBLE_EQ(part(Part::ease, bench, at_low(bench).build()), 0.8) << "mid, of the target's framework";
    const Assessment other = AssessmentBuilder(bench.knowledge()).stage("z", "start").target("g", "end").build();
    EXPECT_DOUBLE_EQ(part(Part::ease, bench, other), 0.1) << "z1, of the target's framework";
}

TEST(Confidence, is_full_for_what_is_rated_less_for_what_is_presumed_least_for_what_is_inferred) {
    const AdviceBench bench(ladder().build());
    EXPECT_DOUBLE_EQ(part(Part::confidence, bench, at_low(bench).status("mid", Status::unmet).build()), 1);
    EXPECT_DOUBLE_EQ(part(Part::confidence, bench, at_low(bench).build()), 0.6);
    const AdviceBench crosswalk(ladder()
                                    .framework("g", {"start", "end"}).capability("z").criterion("z1", "end")
                                    .corresponds("x", "z", {{"mid", "end"}})
                                    .build());
    EXPECT_DOUBLE_EQ(part(Part::confidence, crosswalk, at_low(crosswalk).target("g", "end").build(), "z1"), 0.3);
}

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
        if (more) builder.capability("z").criterion("z1", "low").criterion("z2", "low").criterion("z3", "mid").needs("z2", "z1").needs("z3", "z1");
        return builder.build();
    };
    const AdviceBench few(knowledge(false)), many(knowledge(true));
    const StepPriority before = priority(few, at_low(few).stage("y", "base").build(), "mid").value();
    const StepPriority after = priority(many, at_low(many).stage("y", "base").stage("z", "base").build(), "mid").value();
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
