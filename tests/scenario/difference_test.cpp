// What differs between two snapshots, each written out by hand.
#include "scenario/difference.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>

namespace ics {
namespace {

constexpr Outcome fires = Outcome::fires, silent = Outcome::silent, open = Outcome::undetermined;

// A recommendation "rec" that these rules make.
Snapshot said(const std::vector<std::pair<std::string, Outcome>>& rules) {
    Snapshot out;
    Said& rec = out.said["rec"];
    rec.subject = {"rec", "Do it"};
    for (const auto& [rule, outcome] : rules) {
        out.rules[rule] = outcome;
        if (outcome != silent) rec.rules.push_back(rule);
        if (outcome == fires || rec.outcome == silent) rec.outcome = outcome;
    }
    return out;
}

std::string tell(const std::optional<Outcome>& outcome) { return outcome ? std::string(name(*outcome)) : "none"; }

// "rec silent>fires: a silent>fires".
std::string told(const Snapshot& before, const Snapshot& after) {
    std::string out;
    for (const SaidChange& change : difference(before, after, 0, {}).said) {
        out += fmt::format("{} {}>{}:", change.subject.id, name(change.old_outcome), name(change.new_outcome));
        for (const RuleTurn& turn : change.by) out += fmt::format(" {} {}>{}", turn.rule, tell(turn.old_outcome), tell(turn.new_outcome));
    }
    return out;
}

TEST(Difference, NothingDiffers) {
    const Snapshot one = said({{"a", fires}, {"b", silent}});
    EXPECT_TRUE(difference(one, one, 20, {}).empty());
}

TEST(Difference, ARecommendationIsMadeOrNot) {
    EXPECT_EQ(told(said({{"a", silent}}), said({{"a", fires}})), "rec silent>fires: a silent>fires");
    EXPECT_EQ(told(said({{"a", fires}}), said({{"a", open}})), "rec fires>undetermined: a fires>undetermined");
    EXPECT_EQ(told(said({{"a", open}}), said({{"a", silent}})), "rec undetermined>silent: a undetermined>silent");
}

TEST(Difference, ARuleThatOneSideDoesNotHave) {
    EXPECT_EQ(told({}, said({{"a", fires}})), "rec silent>fires: a none>fires");
    EXPECT_EQ(told(said({{"a", fires}}), {}), "rec fires>silent: a fires>none");
}

TEST(Difference, ARuleThatIsNewAndSilentChangesNothing) {
    EXPECT_EQ(told({}, said({{"a", silent}})), "");
}

TEST(Difference, MadeByAnotherRuleIsMadeOnOtherGrounds) {
    EXPECT_EQ(told(said({{"a", fires}, {"b", silent}}), said({{"a", silent}, {"b", fires}})),
              "rec fires>fires: a fires>silent b silent>fires");
}

TEST(Difference, AnUndeterminedRuleBesideOneThatFiresIsNoGround) {
    EXPECT_EQ(told(said({{"a", fires}, {"b", silent}}), said({{"a", fires}, {"b", open}})), "");
}

// Steps of a list as written: "a 60, b 50"; ranks follow.
Snapshot ranked(const std::vector<std::pair<std::string, double>>& ready, StepState state = StepState::ready) {
    Snapshot out;
    for (const auto& [id, score] : ready) out.steps[id] = {{id, "Do " + id}, state, int(out.steps.size()) + 1, score, {}};
    return out;
}

// "a score 1>2 60>50".
std::string moves(const Snapshot& before, const Snapshot& after, int top = 0) {
    const auto state = [](std::optional<StepState> s) { return s ? std::string(name(*s)) : "none"; };
    std::string out;
    const Difference found = difference(before, after, top, {});
    for (const StepChange& change : found.steps)
        out += fmt::format("{} {} {}>{} {}>{}{}\n", change.step.id, name(change.kind), change.old_rank, change.new_rank,
                           change.old_score, change.new_score,
                           change.old_state == change.new_state ? "" : " " + state(change.old_state) + ">" + state(change.new_state));
    return out + (found.beyond > 0 ? fmt::format("{} beyond\n", found.beyond) : "");
}

TEST(Difference, AScoreThatDiffersIsToldApartFromBeingPushed) {
    const Snapshot before = ranked({{"a", 60}, {"b", 50}, {"c", 40}});
    Snapshot after = ranked({{"a", 60}, {"b", 50}, {"c", 55}});
    after.steps["c"].rank = 2;
    after.steps["b"].rank = 3;
    EXPECT_EQ(moves(before, after), "c score 3>2 40>55\nb others 2>3 50>50\n");
}

TEST(Difference, AScoreMayDifferWhereTheRankDoesNot) {
    EXPECT_EQ(moves(ranked({{"a", 60}}), ranked({{"a", 61}})), "a score 1>1 60>61\n");
}

TEST(Difference, BeyondTheFirstIsOnlyCounted) {
    const Snapshot before = ranked({{"a", 60}, {"b", 50}, {"c", 40}, {"d", 30}});
    const Snapshot after = ranked({{"a", 60}, {"b", 51}, {"c", 41}, {"d", 31}});
    EXPECT_EQ(moves(before, after, 2), "b score 2>2 50>51\n2 beyond\n");
    EXPECT_EQ(moves(before, after, 1), "3 beyond\n");
    EXPECT_FALSE(difference(before, after, 1, {}).empty());
}

TEST(Difference, WhatEntersOrLeavesTheFirstIsTold) {
    Snapshot after = ranked({{"a", 60}, {"b", 50}});
    after.steps["b"] = {{"b", "Do b"}, StepState::ready, 1, 70, {}};
    after.steps["a"].rank = 2;
    EXPECT_EQ(moves(ranked({{"a", 60}, {"b", 50}}), after, 1), "b score 2>1 50>70\na others 1>2 60>60\n");
}

TEST(Difference, AStateIsToldWhateverTheRank) {
    const Snapshot before = ranked({{"a", 60}, {"b", 50}});
    Snapshot after = before;
    after.steps["b"].state = StepState::blocked;
    after.steps["b"].rank = 1;
    EXPECT_EQ(moves(before, after, 1), "b state 2>1 50>50 ready>blocked\n");
    after.steps.erase("b");
    EXPECT_EQ(moves(before, after, 1), "b state 2>0 50>0 ready>none\n");
}

TEST(Difference, TheOrderIsReadyThenBlockedThenOthers) {
    Snapshot before = ranked({{"later", 0}, {"stays", 50}, {"blocked", 40}, {"leaves", 30}});
    before.steps["later"] = {{"later", ""}, StepState::later, 0, 0, {}};
    before.steps["blocked"] = {{"blocked", ""}, StepState::blocked, 1, 40, {}};
    Snapshot after = before;
    after.steps["later"].state = StepState::undetermined;
    after.steps["blocked"].score = 41;
    after.steps["stays"].score = 51;
    after.steps["leaves"].state = StepState::later;
    after.steps["leaves"].rank = 0;
    EXPECT_EQ(moves(before, after),
              "stays score 2>2 50>51\nleaves state 4>0 30>30 ready>later\nblocked score 1>1 40>41\n"
              "later state 0>0 0>0 later>undetermined\n");
}

TEST(Difference, RulesThatCallForAnActionOnOneSideBringItsScore) {
    Snapshot before = ranked({{"a", 60}}), after = ranked({{"a", 65}});
    before.rules["r"] = silent;
    after.rules["r"] = fires;
    after.steps["a"].called_for_by = {"r"};
    const Difference found = difference(before, after, 0, {});
    ASSERT_EQ(found.steps.size(), 1U);
    ASSERT_EQ(found.steps[0].by.size(), 1U);
    EXPECT_EQ(found.steps[0].by[0].rule, "r");
    EXPECT_EQ(found.steps[0].by[0].new_outcome, fires);
}

TEST(Difference, AnyPartOfTheAdviceThatDiffersIsADifference) {
    const Snapshot one = ranked({{"a", 60}});
    EXPECT_FALSE(difference(one, one, 0, {"summary"}).empty());
}

}  // namespace
}  // namespace ics
