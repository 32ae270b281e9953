// The sets of steps that open most, on small graphs and against every set there is.
#include "scenario/best_set.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>

#include <algorithm>
#include <random>

#include "support/random_knowledge.hpp"

namespace ics {
namespace {

using test::pick;

constexpr std::size_t without_limit = 1'000'000;

// Steps in words: "a" can start, "b: a c" needs both, "d: a | b c" needs one of the two ways; a '*' marks those that do not count.
struct Line {
    std::vector<Node> all;
    std::vector<std::vector<Node>> any;
    bool counts = true;
};

Openable openable(const std::vector<Line>& lines) {
    Openable out;
    for (Node node = 0; node < lines.size(); ++node) {
        const bool free = lines[node].all.empty() && lines[node].any.empty();
        out.steps.push_back({StepIndex{node}, free, !free && lines[node].counts, lines[node].all, lines[node].any});
    }
    std::vector<char> all(lines.size(), 1);
    for (const auto& wave : waves(out, all)) out.order.insert(out.order.end(), wave.begin(), wave.end());
    return out;
}

std::string told(const BestSet& best) {
    return fmt::format("{} opens {}, at most {}{}", fmt::join(best.steps, " "), best.opens, best.bound, best.proven ? "" : ", not proven");
}

std::string best(const std::vector<Line>& lines, int most, std::size_t tried = without_limit) {
    return told(best_set(openable(lines), most, tried));
}

TEST(BestSet, TheOneThatMostWaitFor) {
    // 2, 3 and 4 need 0; 5 needs 1.
    const std::vector<Line> lines{{}, {}, {{0}, {}}, {{0}, {}}, {{0}, {}}, {{1}, {}}};
    EXPECT_EQ(best(lines, 1), "0 opens 3, at most 3");
    EXPECT_EQ(best(lines, 2), "0 1 opens 4, at most 4");
}

TEST(BestSet, ThoseThatOpenOnlyTogether) {
    // 3 and 4 and 5 need both 0 and 1; 6 needs 2: greedy by single steps would begin with 2.
    const std::vector<Line> lines{{}, {}, {}, {{0, 1}, {}}, {{0, 1}, {}}, {{0, 1}, {}}, {{2}, {}}};
    EXPECT_EQ(best(lines, 1), "2 opens 1, at most 1");
    EXPECT_EQ(best(lines, 2), "0 1 opens 3, at most 3");
    EXPECT_EQ(best(lines, 3), "0 1 2 opens 4, at most 4");
}

TEST(BestSet, PrerequisitesAreIncluded) {
    // 1 needs 0, and three need 1; 5 needs 2.
    const std::vector<Line> lines{{}, {{0}, {}}, {}, {{1}, {}}, {{1}, {}}, {{1}, {}}, {{2}, {}}};
    EXPECT_EQ(best(lines, 1), "0 opens 1, at most 1");
    EXPECT_EQ(best(lines, 2), "0 1 opens 3, at most 3");
}

TEST(BestSet, NoMoreStepsThanAreNeeded) {
    EXPECT_EQ(best({{}, {}, {{0}, {}}}, 2), "0 opens 1, at most 1");
    EXPECT_EQ(best({{}, {}}, 2), " opens 0, at most 0");
    EXPECT_EQ(best({}, 3), " opens 0, at most 0");
    EXPECT_EQ(best({{}, {}, {}, {{0, 1, 2}, {}}}, 2), " opens 0, at most 0");
}

TEST(BestSet, AStepDoneIsNotOpened) {
    // A chain: whatever is done, only the next one opens.
    EXPECT_EQ(best({{}, {{0}, {}}, {{1}, {}}, {{2}, {}}}, 3), "0 opens 1, at most 1");
}

TEST(BestSet, WhatDoesNotCountIsOnlyAMeans) {
    EXPECT_EQ(best({{}, {{0}, {}, false}, {{1}, {}}}, 1), " opens 0, at most 0");
    EXPECT_EQ(best({{}, {{0}, {}, false}, {{1}, {}}}, 2), "0 1 opens 1, at most 1");
}

TEST(BestSet, OneOfSeveralWays) {
    // 3 needs 0 and 1, or 2.
    EXPECT_EQ(best({{}, {}, {}, {{}, {{0, 1}, {2}}}}, 1), "2 opens 1, at most 1");
    // 4 needs 3, which needs 0 or 1; 2 opens nothing.
    EXPECT_EQ(best({{}, {}, {}, {{}, {{0}, {1}}, false}, {{3}, {}}, {{3}, {}}}, 2), "0 3 opens 2, at most 2");
}

TEST(BestSet, AtTheLimitTheBoundIsTold) {
    // Each of the last six needs another pair of the first four.
    std::vector<Line> lines(4);
    for (Node a = 0; a < 4; ++a)
        for (Node b = a + 1; b < 4; ++b) lines.push_back({{a, b}, {}});
    EXPECT_EQ(best(lines, 2), "0 1 opens 1, at most 1");
    EXPECT_EQ(best(lines, 2, 0), "0 1 opens 1, at most 3, not proven");
    EXPECT_EQ(best(lines, 3, 0), "0 1 2 opens 3, at most 4, not proven");
    EXPECT_EQ(best(lines, 3), "0 1 2 opens 3, at most 3");
}

// By definition: whether some order of these exists in which each can start, tried one after the other.
bool has_order(const Openable& openable, std::vector<char>& done, std::uint32_t left) {
    if (left == 0) return true;
    for (Node node = 0; node < openable.steps.size(); ++node) {
        if (!(left >> node & 1)) continue;
        const OpenStep& step = openable.steps[node];
        const auto holds = [&](const std::vector<Node>& list) { return std::all_of(list.begin(), list.end(), [&](Node n) { return done[n]; }); };
        bool way = step.any.empty();
        for (const auto& one : step.any) way = way || holds(one);
        if (!holds(step.all) || !way) continue;
        done[node] = 1;
        const bool found = has_order(openable, done, left & ~(1u << node));
        done[node] = 0;
        if (found) return true;
    }
    return false;
}

int opens(const Openable& openable, std::uint32_t set) {
    int out = 0;
    for (Node node = 0; node < openable.steps.size(); ++node) {
        if (set >> node & 1 || !openable.steps[node].counted) continue;
        const OpenStep& step = openable.steps[node];
        const auto holds = [&](const std::vector<Node>& list) { return std::all_of(list.begin(), list.end(), [&](Node n) { return set >> n & 1; }); };
        bool way = step.any.empty();
        for (const auto& one : step.any) way = way || holds(one);
        out += holds(step.all) && way;
    }
    return out;
}

// The most that any set of at most so many steps opens, of all sets.
int most_opened(const Openable& openable, int most) {
    int out = 0;
    for (std::uint32_t set = 0; set < 1u << openable.steps.size(); ++set) {
        std::vector<char> done(openable.steps.size(), 0);
        if (__builtin_popcount(set) <= most && opens(openable, set) > out && has_order(openable, done, set)) out = opens(openable, set);
    }
    return out;
}

// A few nodes below `limit`, each once, in order.
std::vector<Node> some(std::mt19937& random, std::uint32_t limit, std::uint32_t at_most) {
    std::vector<Node> out;
    for (std::uint32_t i = 1 + pick(random, at_most); i > 0; --i) out.push_back(pick(random, limit));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

// Up to ten steps, each with needs among those before it; at times with ways to start, one of which may go round in a circle.
Openable random_openable(std::mt19937& random) {
    std::vector<Line> lines;
    const std::uint32_t size = 2 + pick(random, 9), free = 1 + pick(random, size);
    for (std::uint32_t i = 0; i < size; ++i) {
        Line line;
        line.counts = pick(random, 6) != 0;
        if (i >= free && pick(random, 5) != 0) line.all = some(random, i, 3);
        if (i >= free && pick(random, 4) == 0) {
            line.any = {some(random, i, 2), some(random, size, 3)};
            std::erase(line.any[1], i);
            if (line.any[1].empty()) line.any.clear();
        }
        lines.push_back(std::move(line));
    }
    return openable(lines);
}

TEST(BestSet, IsTheBestOfAllSetsOnSmallGraphs) {
    int opening = 0, several = 0;
    for (std::uint32_t seed = 0; seed < 600; ++seed) {
        std::mt19937 random(seed);
        const Openable graph = random_openable(random);
        for (int most = 1; most <= 4; ++most) {
            const BestSet best = best_set(graph, most, without_limit);
            const int truth = most_opened(graph, most);
            ASSERT_EQ(best.opens, truth) << "seed " << seed << ", at most " << most;
            ASSERT_TRUE(best.proven) << "seed " << seed;
            ASSERT_LE(best.steps.size(), std::size_t(most)) << "seed " << seed;
            std::vector<char> chosen(graph.steps.size(), 0);
            for (const Node node : best.steps) chosen[node] = 1;
            ASSERT_EQ(opened_by(graph, chosen), best.opens) << "seed " << seed;
            opening += best.opens > 0;
            several += best.steps.size() > 1;
        }
    }
    EXPECT_GT(opening, 1000);
    EXPECT_GT(several, 400);
}

TEST(BestSet, TheBoundHoldsWhereverTheSearchIsGivenUp) {
    int unproven = 0;
    for (std::uint32_t seed = 1000; seed < 1400; ++seed) {
        std::mt19937 random(seed);
        const Openable graph = random_openable(random);
        for (int most = 1; most <= 4; ++most) {
            const int truth = most_opened(graph, most);
            for (const std::size_t limit : {0, 1, 3}) {
                const BestSet best = best_set(graph, most, limit);
                ASSERT_LE(best.opens, truth) << "seed " << seed;
                ASSERT_GE(best.bound, truth) << "seed " << seed << ", at most " << most << ", limit " << limit;
                ASSERT_LE(best.tried, limit);
                ASSERT_EQ(best.proven, best.bound == best.opens);
                unproven += !best.proven;
            }
        }
    }
    EXPECT_GT(unproven, 50);
}

}  // namespace
}  // namespace ics
