// How many open criteria wait for a step.
#include <map>

#include <gtest/gtest.h>

#include "support/graph_builder.hpp"

namespace ics {
namespace {

using test::BuiltGraph;
using test::GraphBuilder;

// Those that something waits for.
std::map<std::string, int> waiting(const BuiltGraph& built, const StepSet& open, const StepSet& counted) {
    std::map<std::string, int> out;
    const std::vector<int> counts = built.graph.unlocks(open, counted);
    for (std::uint32_t i = 0; i < counts.size(); ++i)
        if (counts[i] != 0) out[built.graph.steps().id(built.knowledge, StepIndex{i})] = counts[i];
    return out;
}

using Counts = std::map<std::string, int>;

//   a ---> b ---> c
//   |
//   +---> d
GraphBuilder tree() {
    return GraphBuilder({"one"})
        .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}})
        .needs("b", "a")
        .needs("c", "b")
        .needs("d", "a");
}

TEST(Unlocks, counts_the_criteria_that_wait_directly_or_not_but_no_milestone) {
    const BuiltGraph built(tree());
    EXPECT_EQ(waiting(built, built.all(), built.all()), (Counts{{"a", 3}, {"b", 1}}));
}

TEST(Unlocks, passes_through_no_step_that_is_done) {
    const BuiltGraph built(tree());
    EXPECT_EQ(waiting(built, built.without("b"), built.all()), (Counts{{"a", 1}}));
    EXPECT_EQ(waiting(built, built.without("a"), built.all()), (Counts{{"b", 1}})) << "what is done holds nothing up";
}

TEST(Unlocks, counts_only_what_is_asked_for) {
    const BuiltGraph built(tree());
    EXPECT_EQ(waiting(built, built.all(), built.set("c")), (Counts{{"a", 1}, {"b", 1}}));
    EXPECT_EQ(waiting(built, built.without("c"), built.set("c d")), (Counts{{"a", 1}})) << "c is done: no waiting";
}

//   a --+--> d       two ways lead to d
//   |   |
//   +-> b
TEST(Unlocks, counts_a_step_once_however_many_ways_lead_to_it) {
    const BuiltGraph built(GraphBuilder({"one"})
                               .capability("x", {{"a", 1}, {"b", 1}, {"d", 1}})
                               .needs("d", "a")
                               .needs("d", "b")
                               .needs("b", "a"));
    EXPECT_EQ(waiting(built, built.all(), built.all()), (Counts{{"a", 2}, {"b", 1}}));
}

//   a ---> x@one ---> b
TEST(Unlocks, passes_through_open_milestones_without_counting_them) {
    const BuiltGraph built(
        GraphBuilder({"one"}).capability("x", {{"a", 1}}).capability("y", {{"b", 1}}).needs("b", "x@one"));
    EXPECT_EQ(waiting(built, built.all(), built.all()), (Counts{{"a", 1}, {"x@one", 1}}));
    EXPECT_EQ(waiting(built, built.without("x@one"), built.all()), Counts{});
}

//   a ---> b = c
TEST(Unlocks, counts_the_same_work_once) {
    const BuiltGraph built(GraphBuilder({"one"})
                               .capability("x", {{"a", 1}, {"b", 1}})
                               .capability("y", {{"c", 1}})
                               .same("b", "c")
                               .needs("b", "a")
                               .needs("c", "a"));
    EXPECT_EQ(waiting(built, built.all(), built.all()), (Counts{{"a", 1}}));
}

// s1000 ---> s1001 ---> ... ---> s2199
TEST(Unlocks, counts_more_steps_than_fit_one_block_of_bits) {
    std::vector<std::pair<std::string, Level>> criteria;
    for (int i = 1000; i < 2200; ++i) criteria.emplace_back("s" + std::to_string(i), 1);
    GraphBuilder builder({"one"});
    builder.capability("x", criteria);
    for (std::size_t i = 1; i < criteria.size(); ++i) builder.needs(criteria[i].first, criteria[i - 1].first);
    const BuiltGraph built(builder);
    const std::vector<int> counts = built.graph.unlocks(built.all(), built.all());
    for (int i = 0; i < 1200; ++i) ASSERT_EQ(counts[std::size_t(i)], 1199 - i) << i;
}

}  // namespace
}  // namespace ics
