// What scenarios change, on knowledge of a few criteria.
#include "scenario/what_if.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/scenario_builder.hpp"

namespace ics {
namespace {

using test::AdviceBench;
using test::AssessmentBuilder;
using test::completing;
using test::KnowledgeBuilder;
using test::scenario;

// b1 needs a2; c is of another framework, its c1 the same work as b2.
KnowledgeBase knowledge() {
    return KnowledgeBuilder()
        .framework("g", {"none", "some"})
        .capability("c").criterion("c1", "some")
        .framework("f", {"base", "low", "high"})
        .capability("a").criterion("a1", "low").criterion("a2", "high")
        .capability("b").criterion("b1", "low").criterion("b2", "high")
        .same("c1", "b2").needs("b1", "a2")
        .metric("m", Comparison::at_least, 22).context("x")
        .theme("t").recommendation("t/1").recommendation("t/2")
        .build();
}

class WhatIfTest : public testing::Test {
protected:
    WhatIfTest() {
        const auto rule = [&](const std::string& id, const std::string& bind, const std::string& when, const std::string& recommends) {
            files_.push_back({id + ".lua", fmt::format("local h = {}\nreturn rule {{ id = \"{}\", title = \"Found {}\",\n"
                                                       "  recommends = {{ {} }}, advances = {{ {} }},\n"
                                                       "  when = function() return {} end }}\n",
                                                       bind, id, id, recommends, recommends.empty() ? "\"a2\"" : "", when)});
        };
        rule("p/below", "capability \"a\"", "h:below \"high\"", "\"t/1\"");
        rule("p/beyond", "capability \"a\"", "h:at_least \"high\"", "\"t/2\"");
        rule("p/missed", "metric \"m\"", "h:misses()", "");
    }

    AssessmentBuilder a_case() const {
        return AssessmentBuilder(bench_.knowledge()).target("f", "high").stage("a", "low").stage("b", "base").metric("m", 10);
    }
    AssessmentBuilder facts() const { return AssessmentBuilder(bench_.knowledge()); }
    Scenario finishing(const std::vector<std::string>& steps, bool with_requirements = false) const {
        return completing(bench_.knowledge(), "S", steps, with_requirements);
    }
    Scenario setting(const AssessmentBuilder& set) const { return scenario(bench_.knowledge(), "S", set.build()); }

    WhatIf run(const Assessment& base, const std::vector<Scenario>& scenarios, bool stack = false) {
        Diagnostics diagnostics;
        auto rules = load_rule_set(files_, bench_.knowledge(), {}, diagnostics);
        Picked picked{{}, stack};
        for (std::size_t i = 0; i < scenarios.size(); ++i) picked.scenarios.push_back(i);
        auto out = what_if(bench_.knowledge(), bench_.graph(), *rules, base, scenarios, picked, {}, diagnostics);
        said_ = diagnostics.format();
        return *std::move(out);
    }
    ScenarioOutcome outcome(const AssessmentBuilder& base, const Scenario& one) { return run(base.build(), {one}).scenarios.at(0); }

    const AdviceBench bench_{knowledge()};
    std::vector<SourceFile> files_;
    std::string said_;
};

std::string done(const ScenarioOutcome& outcome) {
    std::string out;
    for (const StepDone& step : outcome.done)
        out += fmt::format("{} {}{}{}{}\n", step.step.id, name(step.because), step.known_open ? "" : " unknown", step.begun ? " begun" : "",
                           step.on_the_way ? "" : " aside");
    return out;
}

std::string turns(const std::vector<StepTurn>& list) {
    const auto state = [](std::optional<StepState> s) { return s ? name(*s) : "none"; };
    std::string out;
    for (const StepTurn& turn : list) {
        out += fmt::format("{} {}>{}", turn.step.id, state(turn.was), state(turn.is));
        for (const Named& step : turn.waits) out += " for " + step.id;
        out += "\n";
    }
    return out;
}

TEST_F(WhatIfTest, AStepCompletedOpensWhatWaitedForIt) {
    const ScenarioOutcome out = outcome(a_case(), finishing({"a2"}));
    EXPECT_EQ(done(out), "a2 named\n");
    EXPECT_EQ(turns(out.newly_ready), "b1 blocked>ready\n");
    EXPECT_EQ(turns(out.no_longer_blocked), "b1 blocked>ready\n");
    EXPECT_EQ(turns(out.newly_blocked), "");
    ASSERT_EQ(out.stages.size(), 1U);
    EXPECT_EQ(out.stages[0].capability.id, "a");
    EXPECT_EQ(out.stages[0].was_words, "low");
    EXPECT_EQ(out.stages[0].is_words, "high");
    EXPECT_EQ(out.effort.total, 2);
    EXPECT_EQ(out.assumes, std::vector<std::string>{"'a2' is done"});
    ASSERT_EQ(out.first.size(), 1U);
    EXPECT_EQ(out.first[0].step.id, "b1");
    EXPECT_EQ(out.first[0].was, StepState::blocked);
}

TEST_F(WhatIfTest, WhyAStepIsDone) {
    EXPECT_EQ(done(outcome(a_case(), finishing({"b@low"}, true))), "a2 required\nb1 stage\n");
    EXPECT_EQ(done(outcome(a_case(), setting(facts().stage("b", "high")))), "b1 stage\nb2 stage\n");
    EXPECT_EQ(done(outcome(a_case(), setting(facts().status("a2", Status::met)))), "a2 named\n");
}

TEST_F(WhatIfTest, EffortTellsApartWhatMayBeDoneAlready) {
    const AssessmentBuilder unknown = AssessmentBuilder(bench_.knowledge()).target("f", "high").status("a2", Status::partly);
    const ScenarioOutcome out = outcome(unknown, finishing({"a@high"}));
    EXPECT_EQ(done(out), "a1 stage unknown\na2 stage begun\n");
    EXPECT_EQ(out.effort.total, 4);
    EXPECT_EQ(out.effort.maybe_done, 2);
    EXPECT_EQ(out.effort.begun, 2);
}

TEST_F(WhatIfTest, RecommendationsFindingsAndRequirementsTurn) {
    const ScenarioOutcome out = outcome(a_case(), setting(facts().stage("a", "high").metric("m", 30)));
    std::string said;
    for (const SaidChange& change : out.said)
        said += fmt::format("{} {}>{}{}\n", change.subject.id, name(change.old_outcome), name(change.new_outcome), change.finding ? " finding" : "");
    EXPECT_EQ(said, "p/missed fires>silent finding\nt/1 fires>silent\nt/2 silent>fires\n");
    ASSERT_EQ(out.metrics.size(), 1U);
    EXPECT_EQ(out.metrics[0].was, "10%");
    EXPECT_EQ(out.metrics[0].is, "30%");
    EXPECT_EQ(out.metrics[0].is_met, Truth::yes);
}

TEST_F(WhatIfTest, AStageSetLowerTakesBackWhatWasDone) {
    const ScenarioOutcome out = outcome(a_case().stage("c", "none"), setting(facts().stage("a", "base")));
    EXPECT_EQ(turns(out.undone), "a1 done>ready\n");
    EXPECT_EQ(done(out), "");
    EXPECT_EQ(out.effort.total, 0);
    EXPECT_EQ(turns(out.newly_ready), "a1 done>ready\n");
}

TEST_F(WhatIfTest, CommitmentsThatAdvanceWhatIsDone) {
    Assessment base = a_case().build();
    base.commitments.push_back({"own/1", "Do both", "", std::nullopt, CommitmentState::planned,
                                {*bench_.knowledge().criterion("a2"), *bench_.knowledge().criterion("b1")}, {}, "", {}});
    const ScenarioOutcome out = run(base, {finishing({"a2"})}).scenarios.at(0);
    ASSERT_EQ(out.commitments.size(), 1U);
    EXPECT_EQ(out.commitments[0].commitment.id, "own/1");
    EXPECT_EQ(test::ids(out.commitments[0].gone), "a2");
    EXPECT_EQ(test::ids(out.commitments[0].left), "b1");
    EXPECT_EQ(out.figures.commitments_open, 1);
}

TEST_F(WhatIfTest, FiguresOfBothSides) {
    const WhatIf result = run(a_case().build(), {finishing({"a2"})});
    const Figures &now = result.base, &then = result.scenarios[0].figures;
    EXPECT_EQ(fmt::format("{}/{} done {} ready {} blocked {} later {} advised {} left {}", now.at_target, now.capabilities, now.done, now.ready,
                          now.blocked, now.later, now.recommendations, now.effort_left),
              "0/2 done 1 ready 1 blocked 1 later 1 advised 1 left 6");
    EXPECT_EQ(fmt::format("{}/{} done {} ready {} blocked {} later {} advised {} left {}", then.at_target, then.capabilities, then.done,
                          then.ready, then.blocked, then.later, then.recommendations, then.effort_left),
              "1/2 done 2 ready 1 blocked 0 later 1 advised 1 left 4");
}

TEST_F(WhatIfTest, AStackIsOneColumnMoreAndLaterLayersWin) {
    Scenario up = setting(facts().stage("a", "high")), down = setting(facts().stage("a", "base"));
    up.name = "Up";
    down.name = "Down";
    const WhatIf result = run(a_case().build(), {up, down}, true);
    ASSERT_EQ(result.scenarios.size(), 3U);
    EXPECT_TRUE(result.scenarios[2].stacked);
    EXPECT_EQ(result.scenarios[2].layers, (std::vector<std::string>{"Up", "Down"}));
    ASSERT_EQ(result.scenarios[2].stages.size(), 1U);
    EXPECT_EQ(result.scenarios[2].stages[0].is_words, "base");
    EXPECT_EQ(said_, "warning[scenario-conflict]: 'Down' makes 'a' base, against 'Up', which makes 'a' high\n"
                     "      the other stands in :0\n"
                     "      to mend:  the later one counts, 'Down'; where that is not meant, change one of the two\n");
    EXPECT_EQ(run(a_case().build(), {up}, true).scenarios.size(), 1U) << "one alone is no stack";
}

TEST_F(WhatIfTest, AllAimAtTheSameWhateverAScenarioRates) {
    const Assessment untargeted = facts().stage("a", "low").build();
    const WhatIf result = run(untargeted, {setting(facts().stage("c", "some"))});
    EXPECT_EQ(result.base.capabilities, 2);
    EXPECT_EQ(result.scenarios[0].figures.capabilities, 2);
}

}  // namespace
}  // namespace ics
