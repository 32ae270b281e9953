// The fewest edges that say the same.
#include <gtest/gtest.h>

#include "support/graph_builder.hpp"

namespace ics {
namespace {

using test::BuiltGraph;
using test::GraphBuilder;

//   a ---> b ---> c,  a ---> c,  and all of them ---> x@one; x@one ---> x@two <--- d, d needs c
TEST(TransitiveReduction, drops_what_a_longer_way_says) {
    const BuiltGraph built(GraphBuilder({"one", "two"})
                               .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 2}})
                               .needs("c", "a")
                               .needs("b", "a")
                               .needs("c", "b")
                               .needs("d", "x@one")
                               .needs("d", "c"));
    std::string edges;
    for (const auto& [step, need] : built.graph.transitive_reduction())
        edges += built.ids({step}) + "<-" + built.ids({need}) + " ";
    EXPECT_EQ(edges, "b<-a c<-b d<-x@one x@one<-c x@two<-d ");
}

}  // namespace
}  // namespace ics
