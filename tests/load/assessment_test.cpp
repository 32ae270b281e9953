// What a sound assessment becomes.
#include <gtest/gtest.h>

#include "load/load.hpp"
#include "support/loading.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::assessed;
using test::tiny;

Date day(int year, unsigned month, unsigned d) {
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(d)};
}

Assessment tinyshire() {
    Diagnostics diagnostics;
    const auto file =
        read_file(test::project() / "tests/fixtures/tiny/assessment.toml", "assessment.toml", diagnostics);
    auto assessment = load_assessment(*file, tiny(), diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
    return assessment.value_or(Assessment());
}

TEST(LoadAssessment, ReadsTheSystem) {
    const Assessment assessment = tinyshire();
    EXPECT_EQ(assessment.system.name, "Tinyshire");
    EXPECT_EQ(assessment.system.summary, "A made-up system with a lead and no money.");
    EXPECT_EQ(assessment.system.population, 400'000.0);
    EXPECT_EQ(assessment.system.tiers, (std::vector<Tier>{Tier::system, Tier::place}));
    EXPECT_EQ(assessment.system.tags, std::vector<std::string>{"governance"});
    EXPECT_TRUE(assessment.system.fictional);
    EXPECT_EQ(assessment.date, day(2019, 11, 30));
    EXPECT_EQ(assessment.file.path, "assessment.toml");
    EXPECT_EQ(assessment.file.digest.size(), 16u);
}

TEST(LoadAssessment, ReadsOneTargetOrSeveral) {
    ASSERT_EQ(tinyshire().targets.size(), 1u);
    EXPECT_EQ(tinyshire().targets[0].framework, *tiny().framework("tiny"));
    EXPECT_EQ(tinyshire().targets[0].stage, 2);
    EXPECT_EQ(tinyshire().targets[0].by, day(2021, 4, 1));
    const Assessment two = assessed(
        "[[system.target]]\nframework = \"tiny\"\nstage = \"grown\"\n[[system.target]]\nframework = \"mini\"\nstage = "
        "\"high\"\n");
    ASSERT_EQ(two.targets.size(), 2u);
    EXPECT_EQ(two.targets[0].framework, *tiny().framework("mini"));
    EXPECT_EQ(two.targets[1].by, std::nullopt);
    EXPECT_TRUE(assessed("").targets.empty());
}

TEST(LoadAssessment, ReadsStagesWithTheirEvidence) {
    const Assessment assessment = tinyshire();
    ASSERT_EQ(assessment.capability_ratings.size(), 2u);
    const CapabilityRating& leadership = assessment.capability_ratings[0];
    EXPECT_EQ(leadership.capability, *tiny().capability("tiny/1.1"));
    EXPECT_EQ(leadership.stage, (LevelRange{1, 1}));
    EXPECT_EQ(leadership.evidence.evidence, "The board minuted the lead's appointment in May.");
    EXPECT_EQ(leadership.evidence.source, "Board minutes, May 2019");
    EXPECT_EQ(leadership.evidence.rater, "");
    EXPECT_EQ(leadership.evidence.date, day(2019, 5, 31));
    EXPECT_EQ(leadership.evidence.place.file_name(), "assessment.toml");
    EXPECT_EQ(leadership.evidence.place.line, 13u);
    EXPECT_EQ(assessment.capability_ratings[1].stage, (LevelRange{0, 1}));
}

TEST(LoadAssessment, ReadsStatusesInTheOrderOfTheCriteria) {
    const Assessment assessment = tinyshire();
    ASSERT_EQ(assessment.criterion_ratings.size(), 2u);
    const CriterionRating& memorandum = assessment.criterion_ratings[0];
    EXPECT_EQ(memorandum.criterion, *tiny().criterion("tiny/1.2/growing/02"));
    EXPECT_EQ(memorandum.status, Status::met);
    EXPECT_EQ(memorandum.evidence.rater, "Programme director");
    EXPECT_EQ(assessment.criterion_ratings[1].status, Status::not_applicable);
    EXPECT_EQ(assessment.criterion_ratings[1].reason, "Nobody has claimed expenses.");
}

TEST(LoadAssessment, ReadsFiguresAndAnswers) {
    const Assessment assessment = tinyshire();
    ASSERT_EQ(assessment.metrics.size(), 2u);
    EXPECT_EQ(assessment.metrics[0].metric, *tiny().metric("wait-4-weeks"));
    EXPECT_EQ(assessment.metrics[0].value, 61.5);
    EXPECT_EQ(assessment.metrics[0].target, std::nullopt);
    EXPECT_EQ(assessment.metrics[0].evidence.date, day(2019, 9, 30));
    EXPECT_EQ(assessment.metrics[1].value, 0.0);
    ASSERT_EQ(assessment.context.size(), 1u);
    EXPECT_EQ(assessment.context[0].fact, *tiny().context("merger-planned"));
    EXPECT_FALSE(assessment.context[0].value);
}

TEST(LoadAssessment, ReadsALocalTarget) {
    const Assessment assessment = assessed("[metric.wait-4-weeks]\nvalue = 60\ntarget = 70\n");
    ASSERT_EQ(assessment.metrics.size(), 1u);
    EXPECT_EQ(assessment.metrics[0].target, 70.0);
}

TEST(LoadAssessment, ReadsDecisionsCommitmentsAndFacts) {
    const Assessment assessment = tinyshire();
    ASSERT_EQ(assessment.decisions.size(), 1u);
    EXPECT_EQ(assessment.decisions[0].step, *tiny().criterion("tiny/2.1/growing/01"));
    EXPECT_EQ(assessment.decisions[0].state, DecisionState::in_progress);
    EXPECT_EQ(assessment.decisions[0].owner, "Director of finance");
    EXPECT_EQ(assessment.decisions[0].due, day(2020, 1, 31));
    EXPECT_EQ(assessment.decisions[0].note, "First draft is out.");
    ASSERT_EQ(assessment.commitments.size(), 1u);
    EXPECT_EQ(assessment.commitments[0].id, "tinyshire/commitment/01");
    EXPECT_EQ(assessment.commitments[0].title, "Investment plan by new year");
    EXPECT_EQ(assessment.commitments[0].text, "Publish the investment plan.");
    EXPECT_EQ(assessment.commitments[0].due, day(2019, 12, 31));
    EXPECT_EQ(assessment.commitments[0].state, CommitmentState::in_progress);
    EXPECT_EQ(assessment.commitments[0].advances, std::vector{*tiny().criterion("tiny/2.1/growing/01")});
    EXPECT_EQ(assessment.commitments[0].source, "Annual plan 2019");
    ASSERT_EQ(assessment.facts.size(), 1u);
    EXPECT_EQ(assessment.facts[0].text, "Three councils belong to the system.");
    EXPECT_EQ(assessment.facts[0].source, (std::vector<Citation>{{"Annual plan 2019", ""}}));
}

TEST(LoadAssessment, AFactCitesItsPapersAsItLikes) {
    const Assessment assessment =
        assessed("[[fact]]\nid = \"f\"\ntext = \"F.\"\nsource = [\"blmk-2018:12-14\", \"Board paper: page 3\"]\n");
    ASSERT_EQ(assessment.facts.size(), 1u);
    EXPECT_EQ(assessment.facts[0].source, (std::vector<Citation>{{"blmk-2018", "12-14"}, {"Board paper: page 3", ""}}));
}

TEST(LoadAssessment, CommitmentsKeepTheirOrderAndArePlannedUnlessTheySay) {
    const Assessment assessment =
        assessed("[[commitment]]\nid = \"b\"\ntitle = \"B\"\n[[commitment]]\nid = \"a\"\ntitle = \"A\"\n");
    ASSERT_EQ(assessment.commitments.size(), 2u);
    EXPECT_EQ(assessment.commitments[0].id, "b");
    EXPECT_EQ(assessment.commitments[0].state, CommitmentState::planned);
}

TEST(LoadAssessment, ARatingOfARepeatCountsForTheOriginalWithAWarning) {
    Diagnostics diagnostics;
    const auto assessment = load_assessment(
        {"a.toml", "[system]\nname = \"T\"\ndate = 2019-11-30\n[rating.\"tiny/2.1/grown/02\"]\nstatus = \"met\"\n"},
        tiny(), diagnostics);
    ASSERT_TRUE(assessment);
    ASSERT_EQ(assessment->criterion_ratings.size(), 1u);
    EXPECT_EQ(assessment->criterion_ratings[0].criterion, *tiny().criterion("tiny/1.1/grown/01"));
    EXPECT_EQ(diagnostics.format(),
              "a.toml:4:9: warning[rated-repeat]: 'tiny/2.1/grown/02' says again what 'tiny/1.1/grown/01' says, so the "
              "rating "
              "counts for that one\n"
              "    4 | [rating.\"tiny/2.1/grown/02\"]\n"
              "      |         ^~~~~~~~~~~~~~~~~~~\n"
              "      to mend:  rate 'tiny/1.1/grown/01' instead\n");
}

// Where people think in fractions, 0.48 is written for 48%.
TEST(LoadAssessment, AFractionOfAPercentageIsToldOf) {
    Diagnostics diagnostics;
    EXPECT_TRUE(load_assessment(
        {"a.toml", "[system]\nname = \"T\"\ndate = 2019-11-30\n[metric.wait-4-weeks]\nvalue = 0.48\ntarget = 120\n"},
        tiny(), diagnostics));
    EXPECT_EQ(diagnostics.format(),
              "a.toml:5:9: warning[odd-figure]: 'wait-4-weeks' is 0.48%, against a target of 75%: is it a fraction?\n"
              "    5 | value = 0.48\n"
              "      |         ^~~~\n"
              "      to mend:  write 48 where it is one\n"
              "a.toml:6:10: warning[odd-figure]: 'wait-4-weeks' is 120%, more than the whole\n"
              "    6 | target = 120\n"
              "      |          ^~~\n"
              "      to mend:  correct the figure, unless there can be more than 100%\n");
}

TEST(LoadAssessment, AWholeRangeMayBeGiven) {
    const Assessment assessment = assessed("[rating.\"tiny/1.1\"]\nstage = [\"starting\", \"grown\"]\n");
    ASSERT_EQ(assessment.capability_ratings.size(), 1u);
    EXPECT_EQ(assessment.capability_ratings[0].stage, (LevelRange{0, 2}));
}

TEST(LoadAssessment, ReadsTheShippedExamples) {
    for (const auto& entry : std::filesystem::directory_iterator(test::project() / "knowledge-base/examples")) {
        if (entry.is_directory()) continue;  // an overlay
        Diagnostics diagnostics;
        const auto file = read_file(entry.path(), entry.path().filename().string(), diagnostics);
        EXPECT_TRUE(file && load_assessment(*file, test::shipped(), diagnostics)) << diagnostics.format();
        EXPECT_EQ(diagnostics.format(), "");
    }
}

}  // namespace
}  // namespace ics
