// The system's own commitments and the metrics, each against what is known.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::ids;
using test::KnowledgeBuilder;

constexpr auto planned = CommitmentState::planned, in_progress = CommitmentState::in_progress;

// x1 can start; y1 waits for it. The assessment is of 30 November 2019.
AdviceBench ladder() {
    return AdviceBench(KnowledgeBuilder()
                           .framework("f", {"base", "low"})
                           .capability("x").criterion("x1", "low").capability("y").criterion("y1", "low")
                           .needs("y1", "x1")
                           .build());
}

CommitmentStanding standing(CommitmentState state, std::optional<Date> due, std::vector<CriterionIndex> advances = {},
                            std::optional<Date> today = std::nullopt) {
    const AdviceBench bench = ladder();
    Assessment assessment =
        AssessmentBuilder(bench.knowledge()).stage("x", "base").stage("y", "base").target("f", "low").build();
    assessment.commitments.push_back(
        {"c", "Our plan", "The text.", due, state, std::move(advances), {}, "blmk-2018:7", {}});
    AdviseOptions options;
    options.today = today;
    return bench.advise(assessment, options).commitments.at(0);
}

std::string told(const CommitmentStanding& standing) {
    return std::string(name(standing.standing)) + (standing.because.empty() ? "" : ": " + standing.because);
}

TEST(Commitments, are_told_as_they_are_written) {
    const CommitmentStanding told = standing(in_progress, 2021y / 1 / 1, {CriterionIndex{0}, CriterionIndex{1}});
    EXPECT_EQ(told.commitment, (Named{"c", "Our plan"}));
    EXPECT_EQ(told.text, "The text.");
    EXPECT_EQ(told.due, Date(2021y / 1 / 1));
    EXPECT_EQ(told.state, "in progress");
    EXPECT_EQ(ids(told.actions), "x1, y1");
    EXPECT_EQ(told.source, "blmk-2018:7");
}

TEST(Commitments, are_done_or_dropped_when_the_system_says_so) {
    EXPECT_EQ(told(standing(CommitmentState::done, 2019y / 1 / 1)), "done");
    EXPECT_EQ(told(standing(CommitmentState::dropped, 2019y / 1 / 1)), "dropped");
}

TEST(Commitments, without_a_date_are_undated) { EXPECT_EQ(told(standing(planned, std::nullopt)), "undated"); }

TEST(Commitments, lie_ahead_while_they_are_far_off_or_under_way) {
    EXPECT_EQ(told(standing(planned, 2020y / 3 / 2)), "ahead") << "93 days";
    EXPECT_EQ(told(standing(in_progress, 2019y / 12 / 1)), "ahead");
}

TEST(Commitments, are_at_risk_when_nearly_due_and_not_begun) {
    EXPECT_EQ(told(standing(planned, 2020y / 3 / 1)), "at risk: due in 92 days; no start is reported");
    EXPECT_EQ(told(standing(planned, 2019y / 12 / 1)), "at risk: due in 1 day; no start is reported");
    EXPECT_EQ(told(standing(planned, 2019y / 11 / 30)), "at risk: due on the day of the assessment; no start is reported");
}

TEST(Commitments, are_at_risk_when_nearly_due_and_what_they_advance_is_blocked) {
    EXPECT_EQ(told(standing(in_progress, 2019y / 12 / 30, {CriterionIndex{0}, CriterionIndex{1}})),
              "at risk: due in 30 days, and 'y1' waits for something else");
    EXPECT_EQ(told(standing(in_progress, 2019y / 12 / 30, {CriterionIndex{0}})), "ahead");
    EXPECT_EQ(told(standing(in_progress, 2021y / 12 / 30, {CriterionIndex{1}})), "ahead");
}

TEST(Commitments, whose_date_has_passed_say_how) {
    EXPECT_EQ(told(standing(in_progress, 2019y / 11 / 29)), "date passed: date passed before this assessment");
    EXPECT_EQ(told(standing(planned, 2020y / 6 / 30, {}, 2024y / 1 / 1)),
              "date passed: date passed under the system's own plan");
}

TEST(Commitments, are_held_against_the_readers_day_where_it_is_given) {
    EXPECT_EQ(told(standing(planned, 2020y / 6 / 30, {}, 2020y / 6 / 20)), "at risk: due in 10 days; no start is reported");
    EXPECT_EQ(told(standing(planned, 2020y / 6 / 30, {}, 2020y / 6 / 30)), "at risk: due today; no start is reported");
}

TEST(Commitments, name_each_open_action_once_and_no_done_one) {
    const AdviceBench bench = ladder();
    Assessment assessment =
        AssessmentBuilder(bench.knowledge()).stage("x", "low").stage("y", "base").target("f", "low").build();
    const CriterionIndex x1{0}, y1{1};
    assessment.commitments.push_back({"c", "C", "", std::nullopt, planned, {y1, x1, y1}, {}, "", {}});
    EXPECT_EQ(ids(bench.advise(assessment).commitments[0].actions), "y1");
}

KnowledgeBase with_metric() {
    KnowledgeBuilder builder;
    builder.metric("m", Comparison::at_least, 22)
        .framework("f", {"base", "low", "high"})
        .capability("x")
        .criterion("x1", "low")
        .criterion("x2", "low")
        .criterion("x3", "high");
    KnowledgeBase out = builder.build();
    Metric& metric = out.metrics[0];
    metric.title = "People reached";
    metric.text = "The deliverable.";
    metric.must_do = true;
    metric.deadline = 2020y / 3 / 31;
    metric.deadline_words = "March 2020";
    metric.note = "A remark.";
    for (Criterion& criterion : out.criteria) criterion.serves = {MetricIndex{0}};
    return out;
}

TEST(Metrics, are_told_with_target_value_and_what_serves_them) {
    const AdviceBench bench(with_metric());
    Assessment assessment = AssessmentBuilder(bench.knowledge())
                                .status("x1", Status::met)
                                .stage("x", "base")
                                .metric("m", 16.8)
                                .target("f", "low")
                                .build();
    assessment.metrics[0].evidence = {"The return of March.", "", "The analyst", 2018y / 3 / 31, {}};
    const MetricStanding told = bench.advise(assessment).metrics.at(0);
    EXPECT_EQ(told.metric, (Named{"metrics/m", "People reached"}));
    EXPECT_EQ(told.text, "The deliverable.");
    EXPECT_EQ(told.target, "at least 22%");
    EXPECT_EQ(told.value, "16.8%");
    EXPECT_EQ(told.meets, Truth::no);
    EXPECT_FALSE(told.national);
    EXPECT_TRUE(told.must_do);
    EXPECT_EQ(told.measured, "31 March 2018");
    EXPECT_EQ(told.evidence, "The return of March.");
    EXPECT_EQ(told.evidence_source, "The analyst");
    EXPECT_EQ(ids(told.actions), "x2") << "x1 is done, x3 is beyond the target";
    EXPECT_EQ(told.note, "A remark.");
    ASSERT_TRUE(told.deadline);
    EXPECT_EQ(told.deadline->date, Date(2020y / 3 / 31));
    EXPECT_EQ(told.deadline->words, "March 2020");
}

TEST(Metrics, without_a_figure_are_not_known) {
    const AdviceBench bench(with_metric());
    const MetricStanding told =
        bench.advise(AssessmentBuilder(bench.knowledge()).target("f", "low").build()).metrics.at(0);
    EXPECT_EQ(told.value, "not known");
    EXPECT_EQ(told.meets, Truth::unknown);
    EXPECT_EQ(told.measured, "");
}

TEST(Metrics, of_national_scope_are_marked_unless_a_local_target_makes_them_local) {
    KnowledgeBase knowledge = with_metric();
    knowledge.metrics[0].scope = Scope::national;
    const AdviceBench bench(knowledge);
    const auto told = [&](const AssessmentBuilder& assessment) {
        return bench.advise(assessment.build()).metrics.at(0);
    };
    EXPECT_TRUE(told(AssessmentBuilder(bench.knowledge()).target("f", "low")).national);
    EXPECT_EQ(told(AssessmentBuilder(bench.knowledge()).target("f", "low")).target, "at least 22%");
    const MetricStanding local = told(AssessmentBuilder(bench.knowledge()).metric("m", 16, 15).target("f", "low"));
    EXPECT_FALSE(local.national);
    EXPECT_EQ(local.target, "at least 15%");
    EXPECT_EQ(local.meets, Truth::yes);
}

}  // namespace
}  // namespace ics
