// Steps that everything on the way to a target must pass through.
#include <gtest/gtest.h>

#include "support/graph_builder.hpp"

namespace ics {
namespace {

using test::BuiltGraph;
using test::GraphBuilder;

// "a: d e; d: e"
std::string bottlenecks(const BuiltGraph& built, const StepSet& open, const std::string& targets) {
    std::string out;
    for (const Bottleneck& bottleneck : built.graph.bottlenecks(open, built.set(targets)))
        out += (out.empty() ? "" : "; ") + built.ids({bottleneck.step}) + ": " + built.ids(bottleneck.gates);
    return out;
}

//        +--> b --+
//   a ---+        +--> d ---> e       f
//        +--> c --+
GraphBuilder diamond() {
    return GraphBuilder({"one"})
        .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}, {"f", 1}})
        .needs("b", "a")
        .needs("c", "a")
        .needs("d", "b")
        .needs("d", "c")
        .needs("e", "d");
}

TEST(Bottlenecks, are_on_every_way_to_a_target_those_that_gate_most_first) {
    const BuiltGraph built(diamond());
    EXPECT_EQ(bottlenecks(built, built.all(), "d e"), "a: d e; d: e");
    EXPECT_EQ(bottlenecks(built, built.all(), "b"), "a: b");
    EXPECT_EQ(bottlenecks(built, built.all(), "a f"), "") << "no step gates itself";
}

TEST(Bottlenecks, change_with_what_is_done) {
    const BuiltGraph built(diamond());
    EXPECT_EQ(bottlenecks(built, built.without("b"), "d e"), "a: d e; c: d e; d: e");
    EXPECT_EQ(bottlenecks(built, built.without("a"), "d e"), "d: e");
    EXPECT_EQ(bottlenecks(built, built.without("e"), "e"), "") << "a target that is done is not gated";
}

TEST(Bottlenecks, are_none_where_a_way_leads_round) {
    const BuiltGraph built(diamond().needs("c", "f"));
    EXPECT_EQ(bottlenecks(built, built.all(), "c"), "") << "a and f come before it, each on a way of its own";
    EXPECT_EQ(bottlenecks(built, built.all(), "b e"), "a: b; d: e") << "as many targets each: in order of step";
}

//   a ---> x@one ---> b ---> y@one
TEST(Bottlenecks, pass_through_milestones_which_are_none_themselves) {
    const BuiltGraph built(
        GraphBuilder({"one"}).capability("x", {{"a", 1}}).capability("y", {{"b", 1}}).needs("b", "x@one"));
    EXPECT_EQ(bottlenecks(built, built.all(), "y@one"), "a: y@one; b: y@one");
}

}  // namespace
}  // namespace ics
