// The parts of a priority that come from dates and figures, each worked out by hand.
#include <gtest/gtest.h>

#include "advise/priority_ladder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using namespace test;

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

TEST(MustDo, is_one_where_the_requirement_is_missed_and_less_where_no_figure_is_known) {
    const AdviceBench bench(serving_mid(std::nullopt, true));
    EXPECT_EQ(part(Part::must_do, bench, at_low(bench).build()), 0.5) << "not known, and not dated";
    const AdviceBench later(serving_mid(2024y / 3 / 31, true));
    EXPECT_EQ(part(Part::must_do, later, at_low(later).build()), 0.2) << "not known, and far off";
    EXPECT_EQ(part(Part::must_do, later, at_low(later).metric("m", 21).build()), 1);
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

}  // namespace
}  // namespace ics
