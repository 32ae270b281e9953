// Why an action has its priority: part by part, and in one sentence.
#include "advise/why_now.hpp"

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
using test::KnowledgeBuilder;

// x2 serves three metrics and bears on inequality; y1 and y2 wait for it.
KnowledgeBase knowledge() {
    KnowledgeBuilder builder;
    builder.metric("m", Comparison::at_least, 22)
        .metric("days", Comparison::at_most, 32, "days")
        .metric("plan", Comparison::at_least, 1, "yes/no")
        .tag("inequalities")
        .context("c")
        .theme("t")
        .recommendation("r")
        .framework("f", {"base", "low", "high"})
        .capability("x")
        .criterion("x1", "low")
        .criterion("x2", "high")
        .capability("y")
        .criterion("y1", "low")
        .criterion("y2", "low")
        .needs("y1", "x2")
        .needs("y2", "x2")
        .framework("g", {"start", "end"})
        .capability("z")
        .criterion("z1", "end")
        .corresponds("x", "z", {{"high", "end"}});
    KnowledgeBase out = builder.build();
    for (const std::uint32_t metric : {0u, 1u, 2u}) {
        out.metrics[metric].title = metric == 0 ? "Reach" : metric == 1 ? "Wait" : "A plan";
        out.metrics[metric].must_do = true;
        out.criteria[1].serves.push_back(MetricIndex{metric});
    }
    out.metrics[1].deadline = 2020y / 3 / 31;
    out.criteria[1].tags = {"inequalities"};
    out.priorities.inequality_tags = {{"inequalities", 1.0}};
    out.priorities.ease = {0.5, 1, 0.8};
    return out;
}

AssessmentBuilder at_low(const AdviceBench& bench) {
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("x", "low").stage("y", "base").target("f", "high");
    return assessment;
}

std::string because(Part part, const AdviceBench& bench, const Assessment& assessment,
                    const AdviseOptions& options = {}) {
    return action(bench.advise(assessment, options).actions, "x2").priority.parts[std::size_t(part)].because;
}

TEST(Because, names_the_stage_and_the_target) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(because(Part::gap, bench, at_low(bench).build()), "'x' stands at low and aims for high");
}

TEST(Because, counts_what_waits_and_says_when_some_of_it_may_be_done) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(because(Part::unlocks, bench, at_low(bench).build()), "2 later actions wait for it");
    EXPECT_EQ(because(Part::unlocks, bench, at_low(bench).status("y2", Status::met).build()),
              "1 later action waits for it");
    const Assessment unknown =
        AssessmentBuilder(bench.knowledge()).stage("x", "low").status("y1", Status::unmet).target("f", "high").build();
    EXPECT_EQ(because(Part::unlocks, bench, unknown), "up to 2 later actions wait for it");
}

TEST(Because, does_not_count_the_unknown_behind_something_done) {
    KnowledgeBuilder builder;
    builder.framework("f", {"base", "low"}).capability("x").criterion("x2", "low").criterion("a", "low")
        .capability("y").criterion("b", "low").criterion("c", "low").needs("a", "x2").needs("b", "x2").needs("c", "b");
    const AdviceBench bench(builder.build());
    const Assessment assessment = AssessmentBuilder(bench.knowledge())
                                      .stage("x", "base").status("b", Status::met).target("f", "low").build();
    EXPECT_EQ(because(Part::unlocks, bench, assessment), "1 later action waits for it")
        << "c, not known, waits for b alone";
}

TEST(Because, names_the_nearest_date_and_whose_it_is) {
    const AdviceBench bench(knowledge());
    Assessment assessment = at_low(bench).build();
    EXPECT_EQ(because(Part::urgency, bench, assessment), "'Wait' is due by 31 March 2020");
    assessment.date = 2020y / 3 / 31;
    EXPECT_EQ(because(Part::urgency, bench, assessment), "'Wait' is due by 31 March 2020") << "its own day";
    assessment.date = 2019y / 11 / 30;
    AdviseOptions later;
    later.today = 2021y / 1 / 1;
    EXPECT_EQ(because(Part::urgency, bench, assessment, later), "'Wait' was due by 31 March 2020");
    assessment.commitments.push_back(
        {"c", "Our plan", "", 2020y / 1 / 31, CommitmentState::planned, {CriterionIndex{1}}, {}, "", {}});
    EXPECT_EQ(because(Part::urgency, bench, assessment),
              "the partnership has promised itself 'Our plan' for 31 January 2020");
    assessment.commitments[0].due = 2019y / 1 / 31;
    EXPECT_EQ(because(Part::urgency, bench, assessment),
              "the partnership had promised itself 'Our plan' for 31 January 2019");
    assessment.commitments.clear();
    assessment.targets[0].by = 2019y / 12 / 31;
    EXPECT_EQ(because(Part::urgency, bench, assessment), "the target date is 31 December 2019");
}

TEST(Because, names_the_date_of_a_recommendation) {
    KnowledgeBase dated = knowledge();
    dated.recommendations[0].deadline = 2019y / 12 / 31;
    AdviceBench bench(dated);
    bench.rule("p/r", "local c = context 'c'", "c:yes()", {"r"}, {"x2"});
    EXPECT_EQ(because(Part::urgency, bench, at_low(bench).context("c", true).build()),
              "'r' is due by 31 December 2019");
}

TEST(Because, names_the_national_requirements_that_are_not_met) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(because(Part::must_do, bench, at_low(bench).build()),
              "it serves national requirements ('Reach', 'Wait' and 1 more)");
    EXPECT_EQ(because(Part::must_do, bench, at_low(bench).metric("m", 30).metric("days", 1).build()),
              "it serves a national requirement ('A plan')");
    EXPECT_EQ(because(Part::must_do, bench, at_low(bench).metric("m", 30).metric("days", 1).metric("plan", 1).build()),
              "");
}

TEST(Because, gives_the_figures_that_fall_short) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(
        because(Part::shortfall, bench, at_low(bench).metric("m", 16.8).metric("days", 40).metric("plan", 0).build()),
        "'Reach' is at 16.8% against at least 22%, 'Wait' is at 40 days against at most 32 days and 'A plan' is not "
        "met, national requirements");
    KnowledgeBase unrequired = knowledge();
    for (Metric& metric : unrequired.metrics) metric.must_do = false;
    EXPECT_EQ(because(Part::shortfall, AdviceBench(unrequired), at_low(bench).metric("m", 16.8).build()),
              "'Reach' is at 16.8% against at least 22%");
}

TEST(Because, names_what_was_found) {
    AdviceBench bench(knowledge());
    for (const std::string id : {"p/a", "p/b", "p/c"})
        bench.rule(id, "local c = context 'c'", "c:yes()", {"r"}, {"x2"});
    EXPECT_EQ(because(Part::advised, bench, at_low(bench).context("c", true).build()),
              "it answers the findings 'Found p/a', 'Found p/b' and 1 more");
}

TEST(Because, tells_of_inequality_effort_and_how_sure_it_is) {
    const AdviceBench bench(knowledge());
    const Assessment presumed = at_low(bench).build(), rated = at_low(bench).status("x2", Status::unmet).build();
    EXPECT_EQ(because(Part::inequality, bench, presumed), "it bears on health inequalities");
    EXPECT_EQ(because(Part::ease, bench, presumed), "it takes one team's piece of work, about a quarter");
    EXPECT_EQ(because(Part::confidence, bench, presumed),
              "that it is open is presumed from the capability's rated stage");
    EXPECT_EQ(because(Part::confidence, bench, rated), "that it is open rests on a rating of its own");
    KnowledgeBase unjudged = knowledge();
    unjudged.criteria[1].effort = 0;
    EXPECT_EQ(because(Part::ease, AdviceBench(unjudged), presumed), "how much work it takes has not been judged");
}

TEST(Because, says_what_is_inferred) {
    const AdviceBench bench(knowledge());
    const Advice advice =
        bench.advise(AssessmentBuilder(bench.knowledge()).stage("x", "base").target("g", "end").build());
    const auto& parts = action(advice.actions, "z1").priority.parts;
    EXPECT_EQ(parts[std::size_t(Part::gap)].because, "'z' stands at start (inferred) and aims for end");
    EXPECT_EQ(parts[std::size_t(Part::confidence)].because,
              "that it is open is inferred from another framework's ratings");
}

TEST(WordedPriority, has_points_that_add_up_to_its_score) {
    const AdviceBench bench(knowledge());
    const Priority priority = action(bench.advise(at_low(bench).metric("m", 16.5).build()).actions, "x2").priority;
    double sum = 0;
    for (const PriorityPart& part : priority.parts) sum += part.points;
    EXPECT_NEAR(sum, priority.score, 1e-9);
    const PriorityPart& shortfall = priority.parts[std::size_t(Part::shortfall)];
    EXPECT_DOUBLE_EQ(shortfall.value, 0.25);
    EXPECT_DOUBLE_EQ(shortfall.weight, 1);
    EXPECT_DOUBLE_EQ(shortfall.points, 25.0 / 9);
    EXPECT_EQ(priority.parts[std::size_t(Part::advised)].because, "") << "its value is 0";
}

Priority of(const std::vector<std::pair<Part, double>>& points) {
    Priority priority;
    for (std::size_t i = 0; i < part_count; ++i) priority.parts[i].part = Part(i);
    for (const auto& [part, share] : points) {
        priority.parts[std::size_t(part)].points = share;
        priority.parts[std::size_t(part)].because = "because of " + std::string(part_names[std::size_t(part)]);
    }
    return priority;
}

TEST(WhyNow, gives_the_three_reasons_that_weigh_most) {
    EXPECT_EQ(why_now(of({{Part::gap, 1}, {Part::unlocks, 5}, {Part::ease, 3}, {Part::urgency, 4}})),
              "Because of unlocks; because of urgency, and because of ease.");
    EXPECT_EQ(why_now(of({{Part::urgency, 2}, {Part::gap, 2}})), "Because of gap, and because of urgency.")
        << "as much: in their order";
}

TEST(WhyNow, leaves_out_what_is_true_of_nearly_all_where_there_is_more_to_say) {
    EXPECT_EQ(why_now(of({{Part::gap, 9}, {Part::unlocks, 5}, {Part::ease, 3}})), "Because of unlocks, and because of ease.");
    EXPECT_EQ(why_now(of({{Part::gap, 9}, {Part::ease, 3}})), "Because of gap, and because of ease.");
}

TEST(WhyNow, says_once_that_a_missed_figure_is_required) {
    EXPECT_EQ(why_now(of({{Part::must_do, 9}, {Part::shortfall, 5}, {Part::ease, 3}})),
              "Because of shortfall, and because of ease.");
    EXPECT_EQ(why_now(of({{Part::must_do, 9}, {Part::ease, 3}})), "Because of must-do, and because of ease.");
}

TEST(WhyNow, does_not_give_confidence_for_a_reason) {
    EXPECT_EQ(why_now(of({{Part::confidence, 9}, {Part::gap, 1}})), "Because of gap.");
    EXPECT_EQ(why_now(of({{Part::confidence, 9}})), "It is open, and all it needs is done.");
}

}  // namespace
}  // namespace ics
