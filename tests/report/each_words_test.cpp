// How sweeps over actions are put into words.
#include "report/each_words.hpp"

#include <gtest/gtest.h>

#include "report/best.hpp"
#include "report/best_words.hpp"
#include "report/each.hpp"

namespace ics {
namespace {

using Sentences = std::vector<std::string>;

std::vector<StepIndex> steps(const std::vector<std::uint32_t>& list) {
    std::vector<StepIndex> out;
    for (const std::uint32_t one : list) out.push_back(StepIndex{one});
    return out;
}

// Steps are called 'A', 'B', ... by number.
Titles titles() {
    Titles out;
    for (char c = 'A'; c <= 'J'; ++c) out.steps.push_back({std::string("id/") + c, std::string(1, c) + "."});
    return out;
}

Doing doing(const std::vector<std::uint32_t>& does, const std::vector<std::uint32_t>& opens, const std::vector<std::uint32_t>& together = {}) {
    Doing out{steps(does), {}, steps(together)};
    out.opening.actions = steps(opens);
    return out;
}

EachResult each(const std::vector<Doing>& singles, const std::vector<Doing>& pairs) {
    EachResult out;
    out.titles = titles();
    out.singles = singles;
    out.pairs = pairs;
    out.pairs_tried = singles.size() * (singles.size() - 1) / 2;
    out.tried = out.planned = singles.size() + out.pairs_tried;
    return out;
}

TEST(EachWords, TheBestOneThenTheBestPairThenTheIdleOnes) {
    EXPECT_EQ(report::each_words(each({doing({0}, {3, 4}), doing({1}, {}), doing({2}, {})}, {doing({0, 1}, {3, 4, 5}, {5})})),
              (Sentences{"Doing 'A' opens 2 actions: 'D' and 'E'.",
                         "The best pair is 'A' and 'B': together they open 3 actions, one of which needs both: 'F'.",
                         "One pair opens something that neither action of the pair opens alone.",
                         "Two of the 3 actions that can start open nothing by themselves."}));
    EXPECT_EQ(report::each_words(each({doing({0}, {3, 4, 5, 6, 7}), doing({1}, {8})}, {doing({0, 1}, {3, 4, 5, 6, 7, 8})})),
              (Sentences{"Doing 'A' opens 5 actions: 'D', 'E', 'F' and 2 more.", "The best pair is 'A' and 'B': together they open 6 actions."}));
}

// An action that completes a stage of which more is not known costs more where that is not done.
TEST(EachWords, WhatIsTakenForGrantedShowsInTheEffort) {
    Opening opening;
    opening.actions = steps({3, 4});
    opening.effort = 2;
    EXPECT_EQ(report::effort_range_words(opening), "2");
    EXPECT_EQ(report::per_effort_range_words(opening), "1.00");
    opening.maybe_effort = 33;
    EXPECT_EQ(report::effort_range_words(opening), "2 to 35");
    EXPECT_EQ(report::per_effort_range_words(opening), "0.06 to 1.00");
    opening.actions.clear();
    EXPECT_EQ(report::per_effort_range_words(opening), "");
}

TEST(EachWords, APairThatOpensNoMoreIsNotCalledTheBest) {
    EXPECT_EQ(report::each_words(each({doing({0}, {3}), doing({1}, {}), doing({2}, {})}, {doing({1, 2}, {4}, {4})})),
              (Sentences{"Doing 'A' opens 1 action: 'D'.",
                         "No pair opens more than that; together 'B' and 'C' open 1 action, which needs both: 'E'.",
                         "One pair opens something that neither action of the pair opens alone.",
                         "Two of the 3 actions that can start open nothing by themselves."}));
    EXPECT_EQ(report::each_words(each({doing({0}, {3}), doing({1}, {})}, {})),
              (Sentences{"Doing 'A' opens 1 action: 'D'.", "No two actions open more together than one of them opens alone.",
                         "One of the 2 actions that can start opens nothing by itself."}));
}

TEST(EachWords, WhereNothingOpens) {
    EXPECT_EQ(report::each_words(each({doing({0}, {}), doing({1}, {})}, {})),
              (Sentences{"None of the 2 actions that can start opens another by itself.", "Nor does any pair of them."}));
    EachResult none;
    none.unanswered = 1;
    EXPECT_EQ(report::each_words(none),
              (Sentences{"No action can start, so there is none to try.",
                         "1 more step on the way waits for an answer: it is not known whether it can start, and it is not counted as opened. The "
                         "report of 'recommend' has the questions."}));
}

TEST(EachWords, StoppedItSaysSo) {
    EachResult result = each({doing({0}, {3})}, {});
    result.planned = 3;
    EXPECT_NE(render_markdown(result, 0).find("It was stopped after 1 of 3 cases: what follows tells only of those."), std::string::npos);
}

BestResult best(int asked, const std::vector<std::uint32_t>& set, const std::vector<std::uint32_t>& opens) {
    BestResult out;
    out.titles = titles();
    out.asked = asked;
    out.waves.emplace_back();
    for (const StepIndex step : steps(set)) out.waves[0].push_back({step, {"c", "C"}, 2, {}});
    out.real.actions = out.reckoned = steps(opens);
    out.real.effort = 2 * int(set.size());
    out.bound = int(opens.size());
    out.could_open = 6;
    return out;
}

TEST(BestWords, WhatTheSetOpensAndThatNoneOpensMore) {
    EXPECT_EQ(report::best_words(best(2, {0, 1}, {3, 4})),
              (Sentences{"Doing these 2 actions opens 2 others: 'D' and 'E'. Effort 4.", "No 2 actions open more.",
                         "In all, doing others first could open 6 steps that wait now, by however many actions."}));
    EXPECT_EQ(report::best_words(best(1, {0}, {3}))[1], "No action opens more.");
    EXPECT_EQ(report::best_words(best(3, {0}, {3}))[2], "One is enough; three were asked for.");
}

TEST(BestWords, WhereTheSearchWasGivenUp) {
    BestResult result = best(4, {0, 1, 2, 8}, {3, 4});
    result.bound = 9;
    result.proven = false;
    result.tried = 20'000;
    EXPECT_EQ(report::best_words(result)[1],
              "This is the best set found: no 4 actions can open more than 9, and the search was given up after looking into 20000 choices.");
}

TEST(BestWords, WhereDoingItShowsMoreThanWasReckoned) {
    BestResult result = best(1, {0}, {3});
    result.real.actions = steps({3, 4});
    EXPECT_EQ(report::best_words(result)[2], "By what steps need, the set was reckoned to open 1; what is told here is what became of it.");
}

TEST(BestWords, WhereNothingOpens) {
    BestResult result = best(1, {}, {});
    result.could_open = 0;
    EXPECT_EQ(report::best_words(result), (Sentences{"No action opens anything.", "No step that waits now could be opened by any number of actions."}));
    result.asked = 3;
    EXPECT_EQ(report::best_words(result)[0], "No 3 actions open anything, nor do fewer.");
}

}  // namespace
}  // namespace ics
