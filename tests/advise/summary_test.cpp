// The summary, whole, for a small case, one of which most is unknown, and one that has reached everything.
#include <gtest/gtest.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

void must_do(KnowledgeBuilder& builder, const std::string& name) {
    builder.metric(name, Comparison::at_least, 22);
    builder.last_metric().must_do = true;
    builder.last_metric().title = "Metric " + name;
}

// Three capabilities with two criteria at 'Low' and one at 'High'; y-low1 and z-low1 wait for x-low1.
KnowledgeBase knowledge() {
    KnowledgeBuilder builder;
    must_do(builder, "m");
    must_do(builder, "n");
    builder.framework("f", {"base", "low", "high"});
    for (const std::string c : {"x", "y", "z"})
        builder.capability(c)
            .criterion(c + "-low1", "low")
            .criterion(c + "-low2", "low")
            .criterion(c + "-high", "high");
    builder.needs("y-low1", "x-low1").needs("z-low1", "x-low1");
    KnowledgeBase out = builder.build();
    out.frameworks[0].short_title = "tiny tool";
    for (Stage& stage : out.frameworks[0].stages) stage.title[0] = char(std::toupper(stage.title[0]));
    for (Criterion& criterion : out.criteria) criterion.action = "Do " + criterion.id;
    return out;
}

std::string summary(const AdviceBench& bench, const Assessment& assessment) {
    return fmt::format("{}", fmt::join(bench.advise(assessment).summary, "\n"));
}

TEST(Summary, of_a_small_case) {
    const AdviceBench bench(knowledge());
    Assessment assessment = AssessmentBuilder(bench.knowledge())
                                .stage("x", "base").stage("y", "base").stage("z", "low").status("z-low1", Status::met)
                                .metric("m", 10).target("f", "low").build();
    assessment.targets[0].by = 2021y / 4 / 1;
    const auto own = [&](const std::string& id, std::optional<Date> due, CommitmentState state) {
        assessment.commitments.push_back({id, "Promise " + id, "", due, state, {}, {}, "", {}});
    };
    own("a", 2019y / 6 / 30, CommitmentState::planned);
    own("b", 2019y / 12 / 31, CommitmentState::planned);
    own("c", 2019y / 6 / 30, CommitmentState::done);
    own("d", std::nullopt, CommitmentState::in_progress);
    EXPECT_EQ(summary(bench, assessment),
              "The aim taken here for A test system is to be Low in the tiny tool by 1 April 2021. "
              "Of its 3 capabilities, 1 has reached it and 2 have some way to go.\n"
              "Three actions come first:\n"
              "1. Do x-low1 (finance, by 1 April 2021; presumed not done: check first).\n"
              "2. Do x-low2 (finance, by 1 April 2021; presumed not done: check first).\n"
              "3. Do y-low2 (finance, by 1 April 2021; presumed not done: check first).\n"
              "The system has 3 commitments of its own still open. The date has passed for 'Promise a'. Next due: "
              "'Promise b (31 December 2019)'. For 1 no date is recorded.\n"
              "The one national requirement with a known figure, 'Metric m', is not met yet; for 1 no figure is known.");
}

TEST(Summary, names_the_bottleneck_and_no_more_than_five_actions) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(summary(bench, AssessmentBuilder(bench.knowledge())
                                 .stage("x", "base").stage("y", "base").stage("z", "base").target("f", "high").build()),
              "The aim taken here for A test system is to be High in the tiny tool. Of its 3 capabilities, 3 have some way to go.\n"
              "Four actions come first:\n"
              "1. Do x-low1 (finance; presumed not done: check first).\n"
              "2. Do x-low2 (finance; presumed not done: check first).\n"
              "3. Do y-low2 (finance; presumed not done: check first).\n"
              "4. Do z-low2 (finance; presumed not done: check first).\n"
              "2 open actions cannot be reached without 'Do x-low1'. It can start now.\n"
              "This assessment gives no figure for any of the 2 national requirements. Ask first for the 2 due within a year: "
              "'Metric m' and 'Metric n'.");
    KnowledgeBuilder six;
    six.framework("f", {"base", "low"}).capability("x");
    for (const std::string id : {"A", "NHS work", "Be", "c", "d", "e"}) six.criterion(id, "low");
    const AdviceBench wide(six.build());
    EXPECT_EQ(summary(wide, AssessmentBuilder(wide.knowledge()).stage("x", "base").target("f", "low").build()),
              "The aim taken here for A test system is to be low in the f. Of its 1 capability, 1 has some way to go.\n"
              "Five actions come first:\n"
              "1. A (finance; presumed not done: check first).\n"
              "2. NHS work (finance; presumed not done: check first).\n"
              "3. Be (finance; presumed not done: check first).\n"
              "4. c (finance; presumed not done: check first).\n"
              "5. d (finance; presumed not done: check first).");
}

TEST(Summary, leads_with_the_questions_where_most_is_unknown) {
    AdviceBench bench(knowledge());
    bench.rule("p/a", "local y, m = capability 'y', metric 'm'", "y:below 'low' and m:misses()", {}, {"y-low1"});
    EXPECT_EQ(
        summary(bench, AssessmentBuilder(bench.knowledge())
                           .stage("x", "low")
                           .stage("z", "low")
                           .metric("n", 30)
                           .target("f", "high")
                           .build()),
        "The aim taken here for A test system is to be High in the tiny tool. "
        "Of its 3 capabilities, 2 have some way to go and for 1 it is not known.\n"
        "Two actions come first:\n"
              "1. Do x-high (finance; presumed not done: check first).\n"
              "2. Do z-high (finance; presumed not done: check first).\n"
        "The one national requirement with a known figure is met; for 1 no figure is known.\n"
        "For 3 of the 9 criteria on the way it is not known whether they are met. "
        "The questions worth answering first are about 'y', which bears on 1 possible finding and on whether 3 actions can start; "
        "'Metric m', which bears on 1 possible finding.")
        << "three of nine are not most";
    EXPECT_EQ(
        summary(bench, AssessmentBuilder(bench.knowledge())
                           .status("x-low1", Status::unmet)
                           .metric("n", 30)
                           .target("f", "low")
                           .build()),
        "For 5 of the 6 criteria on the way it is not known whether they are met. "
        "The questions worth answering first are about 'y', which bears on 1 possible finding and on whether 2 actions can start; "
        "'z', which bears on whether 2 actions can start; 'x', which bears on whether 1 action can start.\n"
        "The aim taken here for A test system is to be Low in the tiny tool. "
        "Of its 3 capabilities, 1 has some way to go and for 2 it is not known.\n"
        "The action to start with:\n"
              "1. Do x-low1 (finance).\n"
        "Up to 2 open actions cannot be reached without 'Do x-low1'. It can start now.\n"
        "The one national requirement with a known figure is met; for 1 no figure is known.");
}

TEST(Summary, ends_with_the_questions_where_less_is_unknown) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(summary(bench, AssessmentBuilder(bench.knowledge())
                                 .stage("x", "low").stage("y", "low").status("z-low1", Status::met)
                                 .metric("m", 30).metric("n", 30).target("f", "low").build()),
              "The aim taken here for A test system is to be Low in the tiny tool. "
              "Of its 3 capabilities, 2 have reached it and for 1 it is not known.\n"
              "Nothing is known to be ready to start.\n"
              "All 2 national requirements with a known figure are met.\n"
              "For 1 of the 6 criteria on the way it is not known whether it is met. "
              "The question worth answering first is about 'z', which bears on whether 1 action can start.");
}

TEST(Summary, of_a_case_that_has_reached_everything) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(summary(bench, AssessmentBuilder(bench.knowledge())
                                 .stage("x", "high").stage("y", "high").stage("z", "high")
                                 .metric("m", 22).metric("n", 22).target("f", "high").build()),
              "The aim taken here for A test system is to be High in the tiny tool. All 3 capabilities have reached it.\n"
              "Nothing is left to do on the way there.\n"
              "All 2 national requirements with a known figure are met.");
}

TEST(Summary, counts_several_missed_requirements) {
    const AdviceBench bench(knowledge());
    const Advice advice = bench.advise(AssessmentBuilder(bench.knowledge())
                                           .stage("x", "high").stage("y", "high").stage("z", "high")
                                           .metric("m", 1).metric("n", 30).target("f", "high").build());
    EXPECT_EQ(advice.summary.back(), "Of the 2 national requirements with a known figure, 1 is not met yet: 'Metric m'.");
}

TEST(Summary, tells_missed_requirements_due_within_a_year_from_later_ones) {
    KnowledgeBase later = knowledge();
    const auto summary_of = [](const KnowledgeBase& knowledge) {
        const AdviceBench bench(knowledge);
        return bench.advise(AssessmentBuilder(bench.knowledge())
                                .stage("x", "high").stage("y", "high").stage("z", "high")
                                .metric("m", 1).metric("n", 1).target("f", "high").build()).summary.back();
    };
    const Date as_of = AssessmentBuilder(later).build().date;
    later.metrics[0].deadline = Date{std::chrono::sys_days{as_of} + std::chrono::days{365}};
    later.metrics[1].deadline = Date{std::chrono::sys_days{as_of} + std::chrono::days{366}};
    EXPECT_EQ(summary_of(later), "Of the 2 national requirements with a known figure, 2 are not met yet; "
                                 "1 of these is due within a year: 'Metric m'.");
    later.metrics[0].deadline = later.metrics[1].deadline;
    EXPECT_EQ(summary_of(later),
              "Of the 2 national requirements with a known figure, 2 are not met yet, none of them due within a year.");
}

TEST(Summary, of_commitments_that_are_all_in_time) {
    const AdviceBench bench(knowledge());
    Assessment assessment = AssessmentBuilder(bench.knowledge()).stage("x", "high").target("f", "high").build();
    assessment.commitments.push_back({"a", "A", "", 2030y / 1 / 1, CommitmentState::planned, {}, {}, "", {}});
    EXPECT_NE(summary(bench, assessment).find(
                  "The system has 1 commitment of its own still open. Next due: 'A (1 January 2030)'.\n"),
              std::string::npos);
}

TEST(Summary, says_what_is_inferred) {
    KnowledgeBuilder builder;
    builder.framework("f", {"base", "low"}).capability("x").criterion("x1", "low")
        .framework("g", {"start", "end"}).capability("z").criterion("z1", "end")
        .corresponds("z", "x", {{"end", "low"}});
    const AdviceBench bench(builder.build());
    EXPECT_EQ(
        bench.advise(AssessmentBuilder(bench.knowledge()).stage("z", "end").target("f", "low").build()).summary[1],
        "The aim taken here for A test system is to be low in the f. Its one capability has reached it. "
        "1 position is inferred from another framework's ratings.");
}

TEST(Summary, copes_with_a_target_that_concerns_nothing) {
    const AdviceBench bench(
        KnowledgeBuilder().framework("f", {"base", "low"}).capability("x").criterion("x1", "low").build());
    EXPECT_EQ(
        summary(bench,
                AssessmentBuilder(bench.knowledge()).status("x1", Status::not_applicable).target("f", "low").build()),
        "The aim taken here for A test system is to be low in the f. None of the capabilities this concerns is applicable.\n"
        "Nothing is left to do on the way there.");
}

}  // namespace
}  // namespace ics
