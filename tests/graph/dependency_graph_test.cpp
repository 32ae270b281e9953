// Edges, order and reach of the dependency graph. In the drawings an arrow leads from what comes first to what
// requires it.
#include "graph/dependency_graph.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "support/graph_builder.hpp"

namespace ics {
namespace {

using test::BuiltGraph;
using test::GraphBuilder;

std::string ids_of(const BuiltGraph& built, const std::vector<StepEdge>& edges) {
    std::vector<StepIndex> steps;
    for (const StepEdge& edge : edges) steps.push_back(edge.step);
    return built.ids(steps);
}

//   a ---> x@one ---> x@two <--- b
TEST(Edges, of_the_ladder_join_a_milestone_to_its_requirements_and_the_stage_below) {
    const BuiltGraph built(GraphBuilder({"one", "two"}).capability("x", {{"a", 1}, {"b", 2}}));
    const std::vector<StepEdge>& needs = built.graph.needs(built.step("x@two"));
    EXPECT_EQ(ids_of(built, needs), "b x@one");
    EXPECT_EQ(needs[0].declared, std::nullopt);
    EXPECT_EQ(needs[1].declared, std::nullopt);
    EXPECT_EQ(ids_of(built, built.graph.needs(built.step("x@one"))), "a");
    EXPECT_EQ(ids_of(built, built.graph.needed_by(built.step("x@one"))), "x@two");
    EXPECT_EQ(ids_of(built, built.graph.needs(built.step("b"))), "") << "a criterion does not require the stage below";
}

TEST(Edges, that_are_declared_are_seen_from_both_ends_in_order_of_step) {
    const BuiltGraph built(GraphBuilder({"one"})
                               .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}})
                               .needs("b", "d")
                               .needs("b", "c")
                               .helped_by("a", "d")
                               .helped_by("a", "b"));
    const StepIndex a = built.step("a"), b = built.step("b"), d = built.step("d");
    EXPECT_EQ(ids_of(built, built.graph.needs(b)), "c d");
    EXPECT_EQ(built.graph.needs(b)[0].declared, 1u);
    EXPECT_EQ(built.graph.needs(b)[1].declared, 0u);
    EXPECT_EQ(ids_of(built, built.graph.needed_by(d)), "b x@one");
    EXPECT_EQ(ids_of(built, built.graph.supported_by(a)), "b d");
    EXPECT_EQ(ids_of(built, built.graph.supports(d)), "a");
    EXPECT_EQ(ids_of(built, built.graph.needs(a)), "");
}

TEST(Edges, that_several_records_declare_are_one_and_remember_them_in_order_of_file) {
    const BuiltGraph built(GraphBuilder({"one"})
                               .capability("x", {{"a", 1}, {"b", 1}})
                               .file("z.toml")
                               .needs("b", "a")
                               .file("m.toml")
                               .needs("b", "a")
                               .needs("b", "a")
                               .needs("x@one", "b"));
    const std::vector<StepEdge>& needs = built.graph.needs(built.step("b"));
    ASSERT_EQ(ids_of(built, needs), "a");
    EXPECT_EQ(needs[0].declared, 1u);
    EXPECT_EQ(needs[0].further, (std::vector<std::size_t>{2, 0}));
    const std::vector<StepEdge>& stage = built.graph.needs(built.step("x@one"));
    ASSERT_EQ(ids_of(built, stage), "a b");
    EXPECT_EQ(stage[1].declared, 3u) << "the ladder gives it too, but the record says why";
}

//   a = c ---> b       c belongs to y, and is the same work as a
TEST(Edges, to_any_member_of_a_class_of_the_same_work_are_edges_to_the_class) {
    const BuiltGraph built(GraphBuilder({"one"})
                               .capability("x", {{"a", 1}, {"b", 1}})
                               .capability("y", {{"c", 1}})
                               .same("c", "a")
                               .needs("b", "c"));
    EXPECT_EQ(ids_of(built, built.graph.needs(built.step("b"))), "a");
    EXPECT_EQ(ids_of(built, built.graph.needs(built.step("y@one"))), "a");
    EXPECT_EQ(ids_of(built, built.graph.needed_by(built.step("a"))), "b x@one y@one");
}

TEST(Edges, with_an_end_that_is_no_step_are_left_out) {
    GraphBuilder builder({"one"});
    builder.capability("x", {{"a", 1}, {"b", 1}}).needs("a", "b").criterion("b").role = Role::description;
    const BuiltGraph built(builder);
    EXPECT_EQ(ids_of(built, built.graph.needs(built.step("a"))), "");
}

//   d ---> a ---> b       c
TEST(TopologicalOrder, takes_the_lowest_of_the_steps_that_are_free) {
    const BuiltGraph built(GraphBuilder({"one"})
                               .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}})
                               .needs("a", "d")
                               .needs("b", "a"));
    EXPECT_EQ(built.ids(built.graph.topological_order()), "c d a b x@one");
}

TEST(TopologicalOrder, does_not_depend_on_the_order_of_the_records) {
    KnowledgeBase knowledge = GraphBuilder({"one"})
                                  .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}})
                                  .needs("a", "d")
                                  .needs("b", "a")
                                  .needs("b", "c")
                                  .build();
    const BuiltGraph forwards(knowledge);
    std::reverse(knowledge.dependencies.begin(), knowledge.dependencies.end());
    const BuiltGraph backwards(knowledge);
    EXPECT_EQ(forwards.graph.topological_order(), backwards.graph.topological_order());
    EXPECT_EQ(ids_of(forwards, forwards.graph.needs(forwards.step("b"))), "a c");
    EXPECT_EQ(ids_of(backwards, backwards.graph.needs(backwards.step("b"))), "a c");
}

//        +--> b --+
//   a ---+        +--> d       e helps a, d helps f
//        +--> c --+
GraphBuilder diamond() {
    return GraphBuilder({"one"})
        .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}})
        .capability("y", {{"d", 1}})
        .capability("z", {{"e", 1}, {"f", 1}})
        .needs("b", "a")
        .needs("c", "a")
        .needs("d", "b")
        .needs("d", "c")
        .helped_by("a", "e")
        .helped_by("f", "d");
}

TEST(Reach, upstream_is_all_that_a_step_requires) {
    const BuiltGraph built(diamond());
    EXPECT_EQ(built.ids(built.graph.upstream(built.step("d"))), "a b c");
    EXPECT_EQ(built.ids(built.graph.upstream(built.step("y@one"))), "a b c d");
    EXPECT_EQ(built.ids(built.graph.upstream(built.step("a"))), "") << "e only helps";
}

TEST(Reach, downstream_is_all_that_requires_a_step) {
    const BuiltGraph built(diamond());
    EXPECT_EQ(built.ids(built.graph.downstream(built.step("a"))), "b c d x@one y@one");
    EXPECT_EQ(built.ids(built.graph.downstream(built.step("d"))), "y@one") << "f is only helped";
    EXPECT_EQ(built.ids(built.graph.downstream(built.step("e"))), "z@one");
}

TEST(Supports, may_go_round_in_a_circle_and_never_hold_anything_up) {
    const BuiltGraph built(
        GraphBuilder({"one"}).capability("x", {{"a", 1}, {"b", 1}}).helped_by("a", "b").helped_by("b", "a"));
    EXPECT_EQ(built.ids(built.graph.topological_order()), "a b x@one");
    EXPECT_EQ(built.graph.unlocks(built.all(), built.all()), (std::vector<int>{0, 0, 0}));
}

TEST(DependencyGraph, of_nothing_answers_with_nothing) {
    const BuiltGraph built{KnowledgeBase{}};
    EXPECT_TRUE(built.graph.topological_order().empty());
    EXPECT_TRUE(built.graph.unlocks({}, {}).empty());
    EXPECT_TRUE(built.graph.bottlenecks({}, {}).empty());
    EXPECT_TRUE(built.graph.longest_chain({}, {}, {}).steps.empty());
    EXPECT_TRUE(built.graph.transitive_reduction().empty());
}

}  // namespace
}  // namespace ics
