// The cases that scripts ask about are the assessments that scenarios make of it; and what a script may have of them is bounded.
#include "scenario/scripted_cases.hpp"

#include <random>

#include <gtest/gtest.h>

#include "scenario/apply.hpp"
#include "scenario/what_if_script.hpp"
#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

KnowledgeBase knowledge() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "high"})
        .capability("a").criterion("a1", "low").criterion("a2", "high").criterion("a3", "high")
        .capability("b").criterion("b1", "low").criterion("b2", "high")
        .capability("d").criterion("d1", "low").criterion("d2", "high")
        .needs("b1", "a1").needs("b2", "d@low").needs("d2", "b2")
        .metric("m", Comparison::at_least, 22).context("x")
        .theme("t").recommendation("t/1").recommendation("t/2")
        .build();
}

class ScriptedCasesTest : public testing::Test {
protected:
    ScriptedCasesTest() : rules_(load()) {}

    std::optional<RuleSet> load() {
        Diagnostics diagnostics;
        const auto rule = [](const std::string& id, const std::string& bind, const std::string& when, const std::string& recommends) {
            return SourceFile{id + ".lua", "local h = " + bind + "\nreturn rule { id = \"" + id + "\", title = \"Found\", recommends = { \"" +
                                               recommends + "\" }, when = function() return " + when + " end }\n"};
        };
        return load_rule_set({rule("p/below", "capability \"a\"", "h:below \"high\"", "t/1"),
                              rule("p/missed", "metric \"m\"", "h:misses()", "t/2")},
                             bench().knowledge(), {}, diagnostics);
    }

    static const AdviceBench& bench() {
        static const AdviceBench one(knowledge());
        return one;
    }

    Assessment assessment() const { return AssessmentBuilder(bench().knowledge()).target("f", "high").stage("a", "low").build(); }

    std::string refused(const std::string& lines, const WhatIfLimits& limits) {
        Diagnostics diagnostics;
        const Assessment own = assessment();
        const auto answer = what_if_script(bench().knowledge(), bench().graph(), *rules_, own, {"ask.lua", "question \"?\"\n" + lines},
                                           {}, {}, diagnostics, limits);
        EXPECT_FALSE(answer);
        return diagnostics.format();
    }

    std::optional<RuleSet> rules_;
};

// Changes stacked at random, asked about in a random order: each answer is that of a full evaluation.
TEST_F(ScriptedCasesTest, AreWhatTheirScenariosMake) {
    const KnowledgeBase& kb = bench().knowledge();
    const Assessment own = assessment();
    Diagnostics diagnostics;
    const auto cases = ScriptedCases::open(kb, bench().graph(), *rules_, own, {}, diagnostics);
    ASSERT_TRUE(cases) << diagnostics.format();
    std::mt19937 random(7);
    const auto below = [&](std::size_t n) { return std::uint32_t(random() % n); };
    std::vector<Assessment> made{own};
    for (int round = 0; round < 300; ++round) {
        Scenario changes;
        changes.name = "s";
        if (below(2)) changes.stages.push_back({{below(3)}, LevelRange{int(below(2)), int(below(2)) + 1}, {}});
        if (below(2)) changes.statuses.push_back({{below(std::uint32_t(kb.criteria.size()))}, below(2) ? Status::met : Status::unmet, "", {}});
        if (below(3) == 0) changes.metrics.push_back({{0}, double(below(40)), std::nullopt, {}});
        if (below(3) == 0) changes.context.push_back({{0}, below(2) == 1, {}});
        if (below(2)) changes.complete.push_back({CriterionIndex{below(std::uint32_t(kb.criteria.size()))}, {}});
        changes.with_requirements = below(2) == 1;
        const std::size_t from = below(made.size());
        made.push_back(apply_scenarios(kb, bench().graph(), made[from], {changes}, {0}).assessment);
        ASSERT_EQ(cases->with(from, changes), made.size() - 1);
        const std::size_t asked = below(made.size());
        const CaseAnswers& answers = cases->answers(asked);
        Assessment whole = made[asked];
        whole.targets = cases->targets();
        const auto full = LiveCase::open(kb, bench().graph(), *rules_, whole, {}, diagnostics);
        for (std::uint32_t i = 0; i < answers.states.size(); ++i) {
            ASSERT_EQ(answers.states[i], name(full->state({i}))) << round;
            ASSERT_EQ(bool(answers.open[i]), full->open({i})) << round;
            ASSERT_EQ(answers.unlocks[i], full->unlocks({i})) << round;
        }
        ASSERT_EQ(answers.ready.size(), full->ready().size()) << round;
        for (std::size_t i = 0; i < answers.ready.size(); ++i) {
            ASSERT_EQ(answers.ready[i].step, full->ready()[i]) << round;
            ASSERT_EQ(answers.ready[i].score, full->priority(full->ready()[i])->score) << round;
        }
        for (std::uint32_t i = 0; i < answers.rules.size(); ++i) ASSERT_EQ(answers.rules[i], full->outcome(RuleIndex{i})) << round;
        for (std::uint32_t i = 0; i < 3; ++i)
            ASSERT_EQ(answers.facts.capabilities[i].stage, full->facts().capabilities[i].stage) << round;
    }
}

TEST_F(ScriptedCasesTest, AskingAgainSoonCostsNothing) {
    const Assessment own = assessment();
    Diagnostics diagnostics;
    const auto cases = ScriptedCases::open(bench().knowledge(), bench().graph(), *rules_, own, {}, diagnostics);
    Scenario changes;
    for (int i = 0; i < 9; ++i) {
        changes.metrics = {{{0}, double(i), std::nullopt, {}}};
        cases->with(0, changes);
    }
    for (const std::size_t number : {0, 1, 0, 1, 0}) cases->answers(number);
    EXPECT_EQ(cases->evaluations(), 2);
    for (std::size_t number = 0; number < 9; ++number) cases->answers(number);
    EXPECT_EQ(cases->evaluations(), 9);
    cases->answers(0);
    EXPECT_EQ(cases->evaluations(), 10);
}

TEST_F(ScriptedCasesTest, AreBounded) {
    WhatIfLimits few;
    few.cases = 2;
    EXPECT_EQ(refused("for i = 1, 3 do with { m = i } end\n", few),
              "ask.lua:2:17: error[script-cases]: the script makes more than 2 cases\n"
              "    2 | for i = 1, 3 do with { m = i } end\n"
              "      |                 ^~~~\n"
              "      to mend:  look for a loop that does not end, or ask about fewer cases\n");
    WhatIfLimits seldom;
    seldom.evaluations = 2;
    EXPECT_EQ(refused("for i = 1, 3 do with({ m = i }):figures() end\n", seldom),
              "ask.lua:2: error[script-evaluations]: the script has more than 2 cases worked out\n"
              "    2 | for i = 1, 3 do with({ m = i }):figures() end\n"
              "      to mend:  ask about fewer cases, and all you want to know of one before the next\n");
    WhatIfLimits small;
    small.held = 100;
    EXPECT_EQ(refused("local c = base()\nfor i = 1, 9 do c = c:with { m = i } end\n", small),
              "ask.lua:3:23: error[script-memory]: the script's cases take more than 100 bytes\n"
              "    3 | for i = 1, 9 do c = c:with { m = i } end\n"
              "      |                       ^~~~\n"
              "      to mend:  make fewer cases, or smaller changes\n");
}

}  // namespace
}  // namespace ics
