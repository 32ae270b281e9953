// Changes of single facts, and the smallest sets of them that bring something about.
#include "advise/edits.hpp"

#include <gtest/gtest.h>

#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/told.hpp"

namespace ics {
namespace {

using test::AssessmentBuilder;
using test::KnowledgeBuilder;

KnowledgeBase ladder() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "high"})
        .capability("x").criterion("x1", "low").criterion("x2", "high")
        .capability("y").criterion("y1", "low")
        .metric("m", Comparison::at_least, 22).metric("done", Comparison::at_least, 1, "yes/no").context("c")
        .build();
}

Subject capability(std::uint32_t index) { return {Read::Kind::capability, index}; }
Subject criterion(std::uint32_t index) { return {Read::Kind::criterion, index}; }

TEST(With, SetsEachKindOfFact) {
    const KnowledgeBase knowledge = ladder();
    const Assessment changed = with(knowledge, AssessmentBuilder(knowledge).build(),
                                    {{capability(0), 2}, {criterion(2), 1}, {{Read::Kind::metric, 0}, 30},
                                     {{Read::Kind::context, 0}, 1}, {{Read::Kind::system, 0}, 500'000}});
    const Facts facts = derive_facts(knowledge, changed, changed.date);
    EXPECT_EQ(facts[CapabilityIndex{0}].stage, (LevelRange{2, 2}));
    EXPECT_EQ(facts[CriterionIndex{2}].met, Truth::yes);
    EXPECT_EQ(facts[MetricIndex{0}].value, 30.0);
    EXPECT_EQ(facts[ContextIndex{0}].value, Truth::yes);
    EXPECT_EQ(facts.system.population, 500'000.0);
}

TEST(With, TakesBackWhatContradictsTheChange) {
    const KnowledgeBase knowledge = ladder();
    const Assessment low = AssessmentBuilder(knowledge).stage("x", "high").status("x1", Status::met).build();
    const Facts base = derive_facts(knowledge, with(knowledge, low, Edit{capability(0), 0}), low.date);
    EXPECT_EQ(base[CapabilityIndex{0}].stage, (LevelRange{0, 0}));
    EXPECT_TRUE(base.conflicts.empty());
    const Facts unmet = derive_facts(knowledge, with(knowledge, low, Edit{criterion(0), 0}), low.date);
    EXPECT_EQ(unmet[CriterionIndex{0}].met, Truth::no);
    EXPECT_TRUE(unmet.conflicts.empty());
}

TEST(With, OverwritesAndKeepsTheOrder) {
    const KnowledgeBase knowledge = ladder();
    const Assessment rated = AssessmentBuilder(knowledge).stage("y", "low").build();
    const Assessment twice = with(knowledge, with(knowledge, rated, Edit{capability(0), 1}), Edit{capability(1), 0});
    ASSERT_EQ(twice.capability_ratings.size(), 2u);
    EXPECT_EQ(twice.capability_ratings[0].capability, CapabilityIndex{0});
    EXPECT_EQ(twice.capability_ratings[1].stage, (LevelRange{0, 0}));
}

std::vector<double> values(const std::vector<Edit>& edits) {
    std::vector<double> out;
    for (const Edit& edit : edits) out.push_back(edit.value);
    return out;
}

TEST(PossibleEdits, OfACapabilityAreItsOtherStagesTheNearestFirst) {
    const KnowledgeBase knowledge = ladder();
    const auto edits = [&](const AssessmentBuilder& assessment) {
        return values(possible_edits(knowledge, assessment.facts(), capability(0), {}));
    };
    EXPECT_EQ(edits(AssessmentBuilder(knowledge).stage("x", "low")), (std::vector<double>{0, 2}));
    EXPECT_EQ(edits(AssessmentBuilder(knowledge).stage("x", "high")), (std::vector<double>{1, 0}));
    EXPECT_EQ(edits(AssessmentBuilder(knowledge)), (std::vector<double>{0, 1, 2})) << "nothing is known: each would be news";
}

TEST(PossibleEdits, OfACriterionAreTheOtherAnswers) {
    const KnowledgeBase knowledge = ladder();
    EXPECT_EQ(values(possible_edits(knowledge, AssessmentBuilder(knowledge).status("x1", Status::met).facts(), criterion(0), {})),
              (std::vector<double>{0}));
    EXPECT_EQ(values(possible_edits(knowledge, AssessmentBuilder(knowledge).facts(), criterion(0), {})),
              (std::vector<double>{1, 0}));
}

TEST(PossibleEdits, OfAMetricLieOnEitherSideOfItsTargetAndOfWhatWasAsked) {
    const KnowledgeBase knowledge = ladder();
    const Subject m{Read::Kind::metric, 0};
    Read asked;
    asked.kind = Read::Kind::metric;
    asked.method = Method::below;
    asked.argument = 10;
    EXPECT_EQ(values(possible_edits(knowledge, AssessmentBuilder(knowledge).metric("m", 16).facts(), m, {asked})),
              (std::vector<double>{21.9, 10.1, 22, 10, 9.9, 22.1})) << "the nearest first";
    EXPECT_EQ(values(possible_edits(knowledge, AssessmentBuilder(knowledge).metric("done", 0).facts(),
                                    {Read::Kind::metric, 1}, {})),
              (std::vector<double>{1}));
}

TEST(SmallestTurning, FindsSinglesBeforePairs) {
    const std::vector<std::vector<Edit>> lists{{{capability(0), 1}, {capability(0), 2}}, {{capability(1), 1}}};
    const auto sum = [](const std::vector<Edit>& edits) {
        double out = 0;
        for (const Edit& edit : edits) out += edit.value;
        return out;
    };
    const Turning one = smallest_turning(lists, 3, 100, [&](const auto& edits) { return sum(edits) >= 2; });
    EXPECT_EQ(one.sets, (std::vector<std::vector<Edit>>{{{capability(0), 2}}}));
    const Turning two = smallest_turning(lists, 3, 100, [&](const auto& edits) { return sum(edits) >= 3; });
    EXPECT_EQ(two.sets, (std::vector<std::vector<Edit>>{{{capability(0), 2}, {capability(1), 1}}}));
    const Turning none = smallest_turning(lists, 3, 100, [&](const auto& edits) { return sum(edits) >= 4; });
    EXPECT_TRUE(none.sets.empty());
    EXPECT_TRUE(none.complete);
    const Turning bounded = smallest_turning(lists, 3, 2, [&](const auto& edits) { return sum(edits) >= 4; });
    EXPECT_FALSE(bounded.complete);
}

}  // namespace
}  // namespace ics
