// Two assessments of one system: what is said to have moved, both ways, and what is not said.
#include "scenario/assessment_comparison.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>

#include "scenario/trend.hpp"
#include "support/assessment_builder.hpp"
#include "support/graph_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using std::chrono::year;

constexpr Date then = year(2018) / 6 / 30, half_way = year(2019) / 3 / 31, now = year(2019) / 11 / 30;

KnowledgeBase knowledge() {
    KnowledgeBase out = test::KnowledgeBuilder()
                            .framework("f", {"base", "low", "high"})
                            .capability("f/1").criterion("f/1/low/01", "low").criterion("f/1/low/02", "low").criterion("f/1/high/01", "high")
                            .capability("f/2").criterion("f/2/low/01", "low").criterion("f/2/high/01", "high")
                            .needs("f/1/low/02", "f/2/low/01")
                            .metric("wait", Comparison::at_least, 75).metric("beds", Comparison::at_most, 5, "beds")
                            .theme("t").recommendation("t/01").recommendation("t/02").recommendation("t/03").context("merger").build();
    Profile even{"even", "Even", {}, {}};
    even.weights.fill(1);
    out.priorities.profiles.push_back(even);
    return out;
}

std::string rule(const std::string& id, const std::string& when, const std::string& lists) {
    return fmt::format("local one = capability \"f/1\"\nlocal two = capability \"f/2\"\nlocal merger = context \"merger\"\n"
                       "return rule {{ id = \"{0}\", title = \"Found {0}\", {2} when = function() return {1} end }}\n", id, when, lists);
}

class TwoAssessments : public testing::Test {
protected:
    TwoAssessments() : built_(knowledge()) {
        const std::vector<SourceFile> files{
            {"a.lua", rule("p/one-at-base", "one:below \"low\"", "recommends = { \"t/01\" },")},
            {"b.lua", rule("p/two-at-low", "two:at \"low\"", "recommends = { \"t/02\" },")},
            {"c.lua", rule("p/merger", "merger:yes()", "recommends = { \"t/03\" },")},
            {"d.lua", rule("p/found", "two:below \"high\"", "advances = { \"f/2/high/01\" },")}};
        Diagnostics diagnostics;
        rules_ = load_rule_set(files, built_.knowledge, {}, diagnostics);
        EXPECT_TRUE(rules_) << diagnostics.format();
    }

    test::AssessmentBuilder at(Date date) {
        return test::AssessmentBuilder(built_.knowledge).date(date).target("f", "high");
    }

    std::unique_ptr<const Assessed> assessed(Assessment assessment) {
        Diagnostics diagnostics;
        auto out = assess(built_.knowledge, built_.graph, *rules_, std::move(assessment), options_, diagnostics);
        EXPECT_TRUE(out) << diagnostics.format();
        return out;
    }

    AssessmentComparison compared(Assessment old_side, Assessment new_side) {
        return compare_assessments(*assessed(std::move(old_side)), *assessed(std::move(new_side)));
    }

    Trend trend_of(std::vector<Assessment> assessments) {
        std::vector<std::unique_ptr<const Assessed>> run;
        for (Assessment& one : assessments) run.push_back(assessed(std::move(one)));
        return trend(run);
    }

    CriterionIndex criterion(const std::string& id) { return *built_.knowledge.criterion(id); }

    test::BuiltGraph built_;

private:
    std::optional<RuleSet> rules_;
    const AdviseOptions options_;
};

std::string ids(const std::vector<Named>& list) {
    std::string out;
    for (const Named& named : list) out += (out.empty() ? "" : " ") + named.id;
    return out;
}

// A line for each change.
std::string told(const std::vector<StageChange>& changes) {
    std::string out;
    for (const StageChange& one : changes) out += fmt::format("{} {}: {} to {}\n", one.capability.id, name(one.move), one.was, one.is);
    return out;
}

std::string told(const std::vector<CriterionChange>& changes) {
    std::string out;
    for (const CriterionChange& one : changes) out += fmt::format("{} {}: {} to {}\n", one.criterion.id, name(one.move), one.was, one.is);
    return out;
}

std::string told(const std::vector<ActionCompleted>& actions) {
    std::string out;
    for (const ActionCompleted& one : actions)
        out += fmt::format("{}{}, was {}, opened {}\n", one.step.id, one.presumed ? " presumed" : "", name(one.was), ids(one.opened));
    return out;
}

std::string told(const std::vector<ActionReady>& actions) {
    std::string out;
    for (const ActionReady& one : actions)
        out += fmt::format("{}, was {}, by {}; {}\n", one.step.id, name(one.was), ids(one.by_actions), ids(one.by_stages));
    return out;
}

std::string told(const AdviceChanges& changes) {
    std::string out;
    for (const AdviceTurn& one : changes.gone) out += fmt::format("gone {} {}\n", one.subject.id, name(one.is));
    for (const AdviceTurn& one : changes.fresh) out += fmt::format("new {} {}\n", one.subject.id, name(one.was));
    for (const StillSaid& one : changes.still) out += fmt::format("still {} {}\n", one.subject.id, iso(one.since));
    return out;
}

std::string told(const std::vector<FigureChange>& changes) {
    std::string out;
    for (const FigureChange& one : changes)
        out += fmt::format("{}: {} to {}, {}\n", one.metric.id, one.was, one.is, name(one.direction));
    return out;
}

KnownStage stage(Level low, Level high) {
    KnownStage out;
    out.known = true;
    out.origin = Origin::rated;
    out.stage = {low, high};
    return out;
}

KnownStage nothing_known() { return {}; }

TEST(StageMove, OnlyWhatIsSureIsAMove) {
    const auto move = [](KnownStage was, KnownStage is) { return std::string(name(*stage_move(was, is))); };
    EXPECT_EQ(move(stage(0, 0), stage(1, 1)), "up");
    EXPECT_EQ(move(stage(0, 1), stage(2, 3)), "up");
    EXPECT_EQ(move(stage(2, 3), stage(0, 1)), "down");
    EXPECT_EQ(move(stage(0, 1), stage(1, 1)), "perhaps up");
    EXPECT_EQ(move(stage(0, 0), stage(0, 1)), "perhaps up");
    EXPECT_EQ(move(stage(0, 1), stage(0, 0)), "perhaps down");
    EXPECT_EQ(move(stage(1, 1), stage(0, 1)), "perhaps down");
    EXPECT_EQ(move(stage(0, 2), stage(1, 3)), "perhaps up");
    EXPECT_EQ(move(stage(1, 3), stage(0, 2)), "perhaps down");
    EXPECT_EQ(move(stage(0, 2), stage(1, 1)), "known more exactly");
    EXPECT_EQ(move(stage(1, 1), stage(0, 2)), "known less exactly");
    EXPECT_FALSE(stage_move(stage(1, 2), stage(1, 2)));
}

TEST(StageMove, NotKnownIsNoStage) {
    EXPECT_EQ(stage_move(nothing_known(), stage(0, 0)), StageMove::now_known);
    EXPECT_EQ(stage_move(stage(2, 2), nothing_known()), StageMove::no_longer_known);
    EXPECT_FALSE(stage_move(nothing_known(), nothing_known()));
}

TEST(StageMove, NotApplicable) {
    KnownStage aside;
    aside.not_applicable = true;
    EXPECT_EQ(stage_move(stage(1, 1), aside), StageMove::applicability);
    EXPECT_EQ(stage_move(aside, nothing_known()), StageMove::applicability);
    EXPECT_FALSE(stage_move(aside, aside));
}

// What kept it down is met: to say that it is no longer known would hide that.
TEST(StageMove, WhatKeptItDownIsMet) {
    KnownStage beyond = nothing_known();
    beyond.origin = Origin::derived;
    beyond.stage = {0, 3};
    EXPECT_EQ(stage_move(stage(0, 0), beyond), StageMove::perhaps_up);
    EXPECT_EQ(stage_move(stage(1, 1), beyond), StageMove::no_longer_known);
}

TEST_F(TwoAssessments, TheSameTwiceHasNothingToTell) {
    const Assessment same = at(then).stage("f/1", "low").status("f/2/low/01", Status::met).metric("wait", 70).build();
    const AssessmentComparison found = compared(same, same);
    EXPECT_EQ(told(found.stages) + told(found.criteria) + told(found.completed) + told(found.ready), "");
    EXPECT_TRUE(found.blocked.empty() && found.begun.empty() && found.decisions.empty() && found.commitments.empty());
    EXPECT_EQ(told(found.recommendations), "");
    EXPECT_EQ(told(found.figures), "metrics/wait: 70% to 70%, same\n");
    EXPECT_TRUE(found.notes.empty());
}

TEST_F(TwoAssessments, StagesBothWays) {
    const AssessmentComparison found = compared(at(then).stage("f/1", "base").stage("f/2", "high").build(),
                                                at(now).stage("f/1", "low").stage("f/2", "low").build());
    EXPECT_EQ(told(found.stages), "f/1 up: base to low\nf/2 down: high to low\n");
    EXPECT_EQ(told(found.criteria),
              "f/1/low/01 met: presumed not met to presumed met\n"
              "f/1/low/02 met: presumed not met to presumed met\n"
              "f/2/high/01 no longer met: presumed met to presumed not met\n");
}

TEST_F(TwoAssessments, ACompletedActionAndWhatItOpened) {
    const AssessmentComparison found =
        compared(at(then).stage("f/1", "base").status("f/2/low/01", Status::unmet).build(),
                 at(now).stage("f/1", "base").status("f/2/low/01", Status::met).build());
    EXPECT_EQ(told(found.completed), "f/2/low/01, was ready, opened f/1/low/02\n");
    EXPECT_EQ(told(found.ready), "f/1/low/02, was blocked, by f/2/low/01; \n");
    EXPECT_EQ(told(found.criteria), "f/2/low/01 met: not met to met\n");
}

TEST_F(TwoAssessments, AStageReachedPutsActionsInTurn) {
    const AssessmentComparison found = compared(at(then).stage("f/2", "base").build(), at(now).stage("f/2", "low").build());
    EXPECT_EQ(told(found.completed), "f/2/low/01 presumed, was ready, opened \n");
    EXPECT_EQ(told(found.ready), "f/2/high/01, was later, by ; f/2\n");
}

// Done, and then not: told as plainly as progress, and not as news that it can start.
TEST_F(TwoAssessments, ACriterionNoLongerMet) {
    const AssessmentComparison found = compared(at(then).status("f/2/low/01", Status::met).build(),
                                                at(now).status("f/2/low/01", Status::partly).build());
    EXPECT_EQ(told(found.criteria), "f/2/low/01 no longer met: met to partly met\n");
    EXPECT_EQ(found.criteria[0].state, StepState::ready);
    EXPECT_EQ(told(found.completed) + told(found.ready), "");
    EXPECT_TRUE(found.begun.empty());
}

TEST_F(TwoAssessments, WhatBecomesKnownIsNeitherProgressNorLoss) {
    const AssessmentComparison found =
        compared(at(then).status("f/2/high/01", Status::unmet).build(),
                 at(now).status("f/2/low/01", Status::met).status("f/1/low/01", Status::unmet).build());
    EXPECT_EQ(told(found.criteria),
              "f/2/low/01 now known to be met: not known to met\n"
              "f/1/low/01 now known to be open: not known to not met\n"
              "f/2/high/01 no longer known: not met to not known\n");
    EXPECT_EQ(told(found.completed), "");
}

TEST_F(TwoAssessments, NewlyBlockedAndBegun) {
    const AssessmentComparison found =
        compared(at(then).stage("f/1", "base").status("f/2/low/01", Status::met).build(),
                 at(now).status("f/1/low/01", Status::partly).stage("f/1", "base").status("f/2/low/01", Status::unmet).build());
    ASSERT_EQ(found.blocked.size(), 1U);
    EXPECT_EQ(found.blocked[0].step.id, "f/1/low/02");
    EXPECT_EQ(found.blocked[0].was, StepState::ready);
    EXPECT_EQ(ids(found.blocked[0].waits_for), "f/2/low/01");
    ASSERT_EQ(found.begun.size(), 1U);
    EXPECT_EQ(found.begun[0].step.id, "f/1/low/01");
    EXPECT_EQ(found.begun[0].how, "partly met");
}

TEST_F(TwoAssessments, RecommendationsGoneNewAndStillMade) {
    const AssessmentComparison found =
        compared(at(then).stage("f/1", "base").stage("f/2", "base").context("merger", true).build(),
                 at(now).stage("f/1", "base").stage("f/2", "low").build());
    EXPECT_EQ(told(found.recommendations), "gone t/03 undetermined\nnew t/02 silent\nstill t/01 2018-06-30\n");
    EXPECT_EQ(told(found.findings), "still p/found 2018-06-30\n");
}

TEST_F(TwoAssessments, QuestionsAnsweredAndNew) {
    const AssessmentComparison found = compared(at(then).stage("f/1", "high").stage("f/2", "high").build(),
                                                at(now).stage("f/1", "high").context("merger", false).build());
    ASSERT_EQ(found.questions.answered.size(), 1U);
    EXPECT_EQ(found.questions.answered[0].subject.id, "merger");
    ASSERT_EQ(found.questions.fresh.size(), 1U);
    EXPECT_EQ(found.questions.fresh[0].subject.id, "f/2");
    EXPECT_TRUE(found.questions.lapsed.empty());
    EXPECT_EQ(found.questions.still, 0);
}

TEST_F(TwoAssessments, FiguresAreSeenFromTheirTarget) {
    EXPECT_EQ(told(compared(at(then).metric("wait", 60).metric("beds", 6).build(),
                            at(now).metric("wait", 70).metric("beds", 9).build()).figures),
              "metrics/wait: 60% to 70%, nearer\nmetrics/beds: 6 beds to 9 beds, further\n");
    // Beyond its target a figure is not nearer to it.
    EXPECT_EQ(told(compared(at(then).metric("wait", 80).build(), at(now).metric("wait", 90).build()).figures), "metrics/wait: 80% to 90%, same\n");
    EXPECT_EQ(told(compared(at(then).metric("wait", 60).build(), at(now).build()).figures), "metrics/wait: 60% to not known, none\n");
}

TEST_F(TwoAssessments, ATargetOfAFigureThatChanged) {
    const AssessmentComparison found = compared(at(then).metric("wait", 60, 65).build(), at(now).metric("wait", 62, 80).build());
    ASSERT_EQ(found.figures.size(), 1U);
    EXPECT_EQ(found.figures[0].old_target, "at least 65%");
    EXPECT_EQ(found.figures[0].target, "at least 80%");
    EXPECT_EQ(found.figures[0].direction, Direction::nearer);
}

Commitment commitment(const std::string& id, CommitmentState state, std::optional<Date> due) {
    Commitment out;
    out.id = id;
    out.title = id;
    out.state = state;
    out.due = due;
    return out;
}

TEST_F(TwoAssessments, CommitmentsThenAndNow) {
    Assessment old_side = at(then).build(), new_side = at(now).build();
    const auto planned = CommitmentState::planned;
    old_side.commitments = {commitment("kept", planned, half_way), commitment("late", planned, half_way), commitment("gone", planned, {}),
                            commitment("dropped", planned, half_way), commitment("moved", planned, half_way)};
    new_side.commitments = {commitment("new", planned, {}), commitment("kept", CommitmentState::done, half_way),
                            commitment("late", planned, half_way), commitment("dropped", CommitmentState::dropped, half_way),
                            commitment("moved", planned, year(2020) / 1 / 31)};
    std::string found;
    for (const CommitmentChange& one : compared(old_side, new_side).commitments)
        found += fmt::format("{}: {}{}\n", one.commitment.id, name(one.move), one.passed ? ", passed" : "");
    EXPECT_EQ(found, "kept: done\nlate: unmoved, passed\ngone: no longer listed\ndropped: dropped\nmoved: moved\nnew: new\n");
}

// A date on the day of the assessment has not passed.
TEST_F(TwoAssessments, ACommitmentDueOnTheDay) {
    Assessment old_side = at(then).build(), new_side = at(now).build();
    old_side.commitments = new_side.commitments = {commitment("today", CommitmentState::planned, now)};
    EXPECT_FALSE(compared(old_side, new_side).commitments[0].passed);
}

TEST_F(TwoAssessments, WhatBecameOfDecisions) {
    const auto decision = [&](const std::string& id, DecisionState state, std::optional<Date> due) {
        return Decision{criterion(id), state, "", due, "", {}};
    };
    Assessment old_side = at(then).stage("f/1", "base").stage("f/2", "base").build();
    Assessment new_side = at(now).stage("f/1", "base").status("f/2/low/01", Status::met).build();
    old_side.decisions = {decision("f/2/low/01", DecisionState::decided, half_way), decision("f/1/low/01", DecisionState::decided, half_way),
                          decision("f/1/low/02", DecisionState::decided, half_way)};
    new_side.decisions = {decision("f/1/low/01", DecisionState::in_progress, half_way),
                          decision("f/1/high/01", DecisionState::decided, year(2020) / 1 / 31)};
    std::string found;
    for (const DecisionChange& one : compared(old_side, new_side).decisions) found += fmt::format("{}: {}\n", one.step.id, name(one.turn));
    EXPECT_EQ(found, "f/1/low/01: date passed\nf/1/low/02: no longer listed\nf/1/high/01: ahead\nf/2/low/01: done\n");
}

TEST_F(TwoAssessments, AnotherTargetAndAnotherSystemAreNoted) {
    Assessment old_side = at(then).build(), new_side = test::AssessmentBuilder(built_.knowledge).date(now).target("f", "low").build();
    old_side.system.name = "North";
    new_side.system.name = "South";
    const AssessmentComparison found = compared(old_side, new_side);
    EXPECT_TRUE(found.other_system);
    ASSERT_EQ(found.notes.size(), 2U);
    EXPECT_EQ(found.notes[0], "The assessments name different systems, 'North' and 'South': if they are not one system under two "
                              "names, what follows says nothing of use.");
    EXPECT_EQ(found.notes[1], "The target has changed: it was high in the f, and is now low in the f. Actions, recommendations and "
                              "questions are those on the way to the target of their own time.");
    new_side.system.name = "NORTH";
    EXPECT_FALSE(compared(old_side, new_side).other_system);
}

TEST(Stretches, OfWhatHoldsWithoutABreak) {
    const auto told = [](const std::vector<bool>& holds) {
        std::string out;
        for (const Stretch& one : spans(holds)) out += fmt::format("{}-{} ", one.first, one.last);
        return out;
    };
    EXPECT_EQ(told({true, true, false, true}), "0-1 3-3 ");
    EXPECT_EQ(told({false, false}), "");
    EXPECT_EQ(told({}), "");
}

TEST_F(TwoAssessments, ATrendCountsWhatIsKnownBesideWhatIsMet) {
    const Trend found = trend_of({at(then).build(), at(half_way).stage("f/1", "low").metric("wait", 80).build(),
                                  at(now).stage("f/1", "low").stage("f/2", "high").build()});
    ASSERT_EQ(found.frameworks.size(), 1U);
    using Counts = std::vector<CountOfKnown>;
    EXPECT_EQ(found.frameworks[0].reached[0], (Counts{{0, 0, 2}, {1, 1, 2}, {2, 2, 2}}));
    EXPECT_EQ(found.frameworks[0].reached[1], (Counts{{0, 0, 2}, {0, 1, 2}, {1, 2, 2}}));
    EXPECT_EQ(found.frameworks[0].criteria, (Counts{{0, 0, 5}, {2, 3, 5}, {4, 5, 5}}));
    EXPECT_EQ(found.steps, (Counts{{0, 0, 5}, {2, 3, 5}, {4, 5, 5}}));
    EXPECT_EQ(found.capabilities[1].stages, (std::vector<std::string>{"not known", "not known", "high"}));
    EXPECT_EQ(found.capabilities[1].move, StageMove::now_known);
    EXPECT_EQ(found.figures[0].values, (std::vector<std::string>{"not known", "80%", "not known"}));
}

TEST_F(TwoAssessments, ATrendTellsWhenSomethingWasSaidAndFirstSeenDone) {
    const Trend found = trend_of({at(then).stage("f/1", "base").build(), at(half_way).stage("f/1", "low").build(),
                                  at(now).stage("f/1", "base").status("f/2/low/01", Status::met).build()});
    ASSERT_EQ(found.recommended.size(), 1U);
    EXPECT_EQ(found.recommended[0].subject.id, "t/01");
    EXPECT_EQ(found.recommended[0].said, (std::vector<Outcome>{Outcome::fires, Outcome::silent, Outcome::fires}));
    std::string steps;
    for (const StepTrend& one : found.done) steps += fmt::format("{} {}{}\n", one.step.id, one.first, one.presumed ? " presumed" : "");
    EXPECT_EQ(steps, "f/1/low/01 1 presumed\nf/1/low/02 1 presumed\nf/2/low/01 2\n");
    EXPECT_EQ(found.done[0].done, (std::vector<Truth>{Truth::no, Truth::yes, Truth::no}));
}

}  // namespace
}  // namespace ics
