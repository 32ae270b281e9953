// The interval that rated criteria give where no stage is rated.
#include <gtest/gtest.h>

#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/told.hpp"

namespace ics {
namespace {

using test::AssessmentBuilder;
using test::KnowledgeBuilder;
using test::told;

using Statuses = std::vector<std::pair<std::string, Status>>;

// "base..high derived" of a ladder with two criteria at each stage, rated so.
std::string stage_of(const Statuses& statuses) {
    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "low", "mid", "high"})
                                        .capability("x")
                                        .criterion("low1", "low").criterion("low2", "low")
                                        .criterion("mid1", "mid").criterion("mid2", "mid")
                                        .criterion("high1", "high").criterion("high2", "high")
                                        .build();
    AssessmentBuilder assessment(knowledge);
    for (const auto& [criterion, status] : statuses) assessment.status(criterion, status);
    return told(knowledge, assessment.facts(), "x");
}

TEST(StageFromCriteria, counts_unknown_ones_as_unmet_for_its_low_end_and_as_met_for_its_high_end) {
    EXPECT_EQ(stage_of({{"low1", Status::met}}), "base..high derived");
    EXPECT_EQ(stage_of({{"low1", Status::met}, {"low2", Status::met}}), "low..high derived");
    EXPECT_EQ(stage_of({{"mid1", Status::unmet}}), "base..low derived");
    EXPECT_EQ(stage_of({{"low1", Status::met}, {"low2", Status::met}, {"high2", Status::unmet}}), "low..mid derived");
}

TEST(StageFromCriteria, counts_partly_as_unmet_for_both_ends) {
    EXPECT_EQ(stage_of({{"low1", Status::met}, {"low2", Status::partly}}), "base derived");
    EXPECT_EQ(stage_of({{"low1", Status::met}, {"low2", Status::met}, {"mid1", Status::partly}}), "low derived");
}

TEST(StageFromCriteria, is_exact_when_the_criteria_settle_it) {
    EXPECT_EQ(stage_of({{"low1", Status::unmet}}), "base derived");
    EXPECT_EQ(stage_of({{"low1", Status::met}, {"low2", Status::met}, {"mid1", Status::met}, {"mid2", Status::met},
                        {"high1", Status::met}, {"high2", Status::met}}),
              "high derived");
}

TEST(StageFromCriteria, does_not_leap_a_stage_that_is_not_met) {
    EXPECT_EQ(stage_of({{"low1", Status::unmet}, {"mid1", Status::met}, {"mid2", Status::met}}), "base derived");
    EXPECT_EQ(stage_of({{"mid1", Status::met}, {"mid2", Status::met}}), "base..high derived");
}

TEST(StageFromCriteria, presumes_nothing) {
    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "low", "mid"})
                                        .capability("x")
                                        .criterion("low1", "low")
                                        .criterion("mid1", "mid")
                                        .criterion("mid2", "mid")
                                        .build();
    const Facts facts = AssessmentBuilder(knowledge).status("mid1", Status::unmet).facts();
    EXPECT_EQ(told(knowledge, facts, "low1"), "unknown");
    EXPECT_EQ(told(knowledge, facts, "mid2"), "unknown");
}

}  // namespace
}  // namespace ics
