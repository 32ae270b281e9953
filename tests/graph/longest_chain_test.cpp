// The chain of open criteria that asks for the most effort.
#include <gtest/gtest.h>

#include "support/graph_builder.hpp"

namespace ics {
namespace {

using test::BuiltGraph;
using test::GraphBuilder;

// "7: a b d"
std::string chain(const BuiltGraph& built, const StepSet& open, const std::string& targets,
                  const std::vector<std::pair<std::string, int>>& efforts) {
    std::vector<int> effort(built.graph.steps().size(), 1);
    for (const auto& [id, value] : efforts) effort[built.step(id).value] = value;
    const Chain found = built.graph.longest_chain(open, built.set(targets), effort);
    return std::to_string(found.effort) + ": " + built.ids(found.steps);
}

//        +--> b --+
//   a ---+        +--> d       e
//        +--> c --+
GraphBuilder diamond() {
    return GraphBuilder({"one"})
        .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}})
        .needs("b", "a")
        .needs("c", "a")
        .needs("d", "b")
        .needs("d", "c");
}

TEST(LongestChain, takes_the_way_with_the_greatest_summed_effort) {
    const BuiltGraph built(diamond());
    EXPECT_EQ(chain(built, built.all(), "d", {{"b", 5}, {"c", 2}}), "7: a b d");
    EXPECT_EQ(chain(built, built.all(), "d", {{"b", 2}, {"c", 5}}), "7: a c d");
    EXPECT_EQ(chain(built, built.all(), "d e", {{"e", 8}}), "8: e");
}

TEST(LongestChain, takes_the_lowest_step_where_several_are_as_long) {
    const BuiltGraph built(diamond());
    EXPECT_EQ(chain(built, built.all(), "d", {}), "3: a b d");
    EXPECT_EQ(chain(built, built.all(), "d e", {{"e", 3}}), "3: a b d");
    EXPECT_EQ(chain(built, built.all(), "b c", {}), "2: a b");
}

TEST(LongestChain, passes_through_nothing_that_is_done) {
    const BuiltGraph built(diamond());
    EXPECT_EQ(chain(built, built.without("b"), "d", {{"b", 5}}), "3: a c d");
    EXPECT_EQ(chain(built, built.without("d"), "d", {}), "0: ");
    EXPECT_EQ(chain(built, built.all(), "", {}), "0: ");
}

//   a ---> x@one ---> b ---> y@one
TEST(LongestChain, passes_through_milestones_and_leaves_them_out) {
    const BuiltGraph built(
        GraphBuilder({"one"}).capability("x", {{"a", 1}}).capability("y", {{"b", 1}}).needs("b", "x@one"));
    EXPECT_EQ(chain(built, built.all(), "y@one", {{"a", 3}, {"x@one", 100}}), "4: a b");
    EXPECT_EQ(chain(built, built.without("x@one"), "y@one", {{"a", 3}}), "1: b");
}

TEST(LongestChain, keeps_a_prerequisite_without_effort) {
    const BuiltGraph built(diamond());
    EXPECT_EQ(chain(built, built.all(), "b", {{"a", 0}}), "1: a b");
}

}  // namespace
}  // namespace ics
