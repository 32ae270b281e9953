// What is told of thresholds that were not tried.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "report/cases.hpp"
#include "support/case_bench.hpp"

namespace ics::test {
namespace {

// One stage and one figure, with as many steps to try them.
template <class Tell>
std::string told(long long steps, Tell tell) {
    CaseBench bench = case_bench(rule_text("return one:below 'settled' or access:below(19)"),
                                 case_text("Starting", "rating = { \"toy/1\" = \"start\" }", "fires"));
    const Perturbation perturbation = perturb(bench_knowledge(), bench.rules, bench.cases, steps);
    Diagnostics problems;
    const std::vector<CaseResult> results;
    return tell(CaseReport{bench_knowledge(), bench.rules.rules(), results, problems, nullptr, &perturbation});
}

TEST(PerturbationText, SaysWhichThresholdsWereNotTried) {
    EXPECT_EQ(told(0, report::perturbation_text),
              "thresholds: 0 of 2 are held by a case\n"
              "stages: 0 of 1 could be neither lower nor higher by one without a case noticing\n"
              "figures: 0 of 1 have cases that notice on either side\n"
              "not tried: 2, as their rule has too many for its cases\n"
              "\n"
              "changes that no case notices, and thresholds that were not tried:\n"
              "rule-0.lua:10: pack/rule\n"
              "  capability toy/1 below settled: not tried: too many\n"
              "  metric access below 19%: not tried: too many\n");
}

TEST(PerturbationText, SaysNothingOfThatWhereAllWereTried) {
    EXPECT_EQ(told(steps_to_perturb, report::perturbation_text).find("not tried"), std::string::npos);
}

TEST(PerturbationJson, HasNullForWhatWasNotTried) {
    const nlohmann::json run = nlohmann::json::parse(told(0, tell_cases_as_json));
    EXPECT_EQ(run["perturbation"]["not_tried"], 2);
    EXPECT_EQ(run["perturbation"]["held"], 0);
    for (const nlohmann::json& threshold : run["perturbation"]["thresholds"]) {
        EXPECT_EQ(threshold["tried"], false);
        EXPECT_TRUE(threshold["unnoticed_stages"].is_null());
        EXPECT_TRUE(threshold["unnoticed_figures"].is_null());
    }
}

}  // namespace
}  // namespace ics::test
