// Which thresholds of rules the cases hold, and how far the others can move unseen.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "cases/perturbation.hpp"
#include "support/case_bench.hpp"

namespace ics::test {
namespace {

std::string end_words(const std::optional<End>& end) {
    return end ? fmt::format("{}{}", end->value, end->included ? "" : " excluded") : "open";
}

// "below growing held; below 19% from 16.8 excluded to 22".
std::string perturbed(const std::string& when, const std::string& cases, long long steps = steps_to_perturb) {
    CaseBench bench = case_bench(rule_text(when), cases);
    std::string out;
    for (const Threshold& threshold : perturb(bench_knowledge(), bench.rules, bench.cases, steps).thresholds) {
        out += fmt::format("{}{}{}", out.empty() ? "" : "; ", question(bench_knowledge(), threshold.comparison),
                           threshold.asked ? "" : " (not asked)");
        if (!threshold.tried) out += " (not tried)";
        else if (threshold.slack) out += fmt::format(" from {} to {}", end_words(threshold.slack->low), end_words(threshold.slack->high));
        for (const Level level : threshold.unnoticed) out += fmt::format(" or {}", level);
        if (threshold.held()) out += ", held";
    }
    return out;
}

std::string rated(const std::string& stage, const std::string& expect) {
    return case_text(stage, "rating = { \"toy/1\" = \"" + stage + "\" }", expect);
}

std::string reached(const std::string& figure, const std::string& expect) {
    return case_text(figure, "metric = { access = " + figure + " }", expect);
}

TEST(Perturbation, AStageIsHeldByCasesOnEitherSide) {
    const std::string cases = rated("growing", "fires") + rated("settled", "silent");
    EXPECT_EQ(perturbed("return one:below 'settled'", cases), "below settled, held");
}

TEST(Perturbation, AStageThatNoCaseHoldsCouldBeItsNeighbour) {
    EXPECT_EQ(perturbed("return one:below 'settled'", rated("start", "fires")), "below settled or 1");
    EXPECT_EQ(perturbed("return one:at_least 'growing'", rated("settled", "fires")), "at least growing or 2");
    EXPECT_EQ(perturbed("return one:at 'growing'", rated("growing", "fires")), "at growing, held");
    EXPECT_EQ(perturbed("return one:at 'growing'", rated("start", "silent")), "at growing or 2");
}

TEST(Perturbation, AComparisonThatNoCaseAsksIsNotHeld) {
    EXPECT_EQ(perturbed("return merger:yes() and one:below 'settled'",
                        case_text("No merger", "context = { merger = false }", "silent")),
              "below settled (not asked) or 1");
}

TEST(Perturbation, AFigureMovesUpToTheNearestCasesOnEitherSide) {
    EXPECT_EQ(perturbed("return access:below(19)", reached("10", "fires") + reached("16.8", "fires") + reached("22", "silent")),
              "below 19% from 16.8 excluded to 22, held");
    EXPECT_EQ(perturbed("return access:above(19)", reached("16.8", "silent") + reached("22", "fires")),
              "above 19% from 16.8 to 22 excluded, held");
}

TEST(Perturbation, AFigureWithCasesOnOneSideMovesAsFarAsOneLikesOnTheOther) {
    EXPECT_EQ(perturbed("return access:below(19)", reached("16.8", "fires")), "below 19% from 16.8 excluded to open");
    EXPECT_EQ(perturbed("return access:below(19)", case_text("Not known", "", "undetermined")), "below 19% from open to open");
}

// Where nothing is known, figures hold each other: below 10 and above 20 never come together.
TEST(Perturbation, FiguresAboutOneMetricHoldEachOther) {
    EXPECT_EQ(perturbed("return access:below(10) and access:above(20)", case_text("Not known", "", "silent")),
              "below 10% from open to 20; above 20% from 10 to open");
}

TEST(Perturbation, DaysMoveToTheNearestDayOfACase) {
    const auto on = [](const std::string& date, const std::string& expect) { return case_text(date, "date = " + date, expect); };
    EXPECT_EQ(perturbed("return access:due_within(90)", on("2020-01-31", "fires") + on("2019-11-30", "silent")),
              "due within 90 days from 60 to 121, held");
}

TEST(Perturbation, PeopleMoveToTheNearestPopulationOfACase) {
    const auto of = [](const std::string& people, const std::string& expect) {
        return case_text(people, "system = { population = " + people + " }", expect);
    };
    EXPECT_EQ(perturbed("return system:population_at_least(500000)", of("400000", "silent") + of("900000", "fires")),
              "at least 500,000 people from 400001 to 900000, held");
}

TEST(Perturbation, LeavesTiersTagsAndQuestionsWithoutAFigureAlone) {
    EXPECT_EQ(perturbed("return system:tagged 'rural' or system:has_tier 'place' or one:known() or access:misses()",
                        case_text("Rural", "system = { tags = [\"rural\"] }", "fires")),
              "");
}

// Ninety figures and two hundred cases used to take minutes: what no step is left for is neither held nor open.
TEST(Perturbation, ThresholdsForWhichNoStepIsLeftAreNotTried) {
    const std::string cases = rated("growing", "fires") + rated("settled", "silent");
    EXPECT_EQ(perturbed("return one:below 'settled'", cases, 0), "below settled (not tried)");
    EXPECT_EQ(perturbed("return one:below 'settled'", cases, 1), "below settled, held");  // the first case notices
    const std::string figures = reached("10", "fires") + reached("16.8", "fires") + reached("22", "silent");
    EXPECT_EQ(perturbed("return access:below(19)", figures, 1), "below 19% (not tried)");
    EXPECT_EQ(perturbed("return access:below(19)", figures, 1'000'000), "below 19% from 16.8 excluded to 22, held");
}

TEST(Perturbation, LeavesTheRulesAsTheyAre) {
    CaseBench bench = case_bench(rule_text("return one:below 'settled'"), rated("growing", "fires"));
    perturb(bench_knowledge(), bench.rules, bench.cases);
    Diagnostics diagnostics;
    const auto results = run_cases(bench_knowledge(), bench.rules, bench.cases, diagnostics);
    ASSERT_EQ(results.size(), 1U);
    EXPECT_TRUE(results[0].passed());
}

}  // namespace
}  // namespace ics::test
