// What a drawing of the dependency graph shows. In the sketches an arrow leads from what comes first to what requires
// it, a dotted one to what it helps.
#include "report/graph_view.hpp"

#include <gtest/gtest.h>

#include "support/graph_builder.hpp"

namespace ics::report {
namespace {

using test::BuiltGraph;
using test::GraphBuilder;

GraphView view_of(const BuiltGraph& built, const DrawOptions& options = {}) {
    return view_graph(built.knowledge, built.graph, options);
}

std::string ids_of(const GraphView& view) {
    std::string out;
    for (const ViewNode& node : view.nodes) out += (out.empty() ? "" : " ") + node.id;
    return out;
}

// "a->b c..>b"
std::string edges_of(const GraphView& view) {
    std::string out;
    for (const ViewEdge& edge : view.edges)
        out += (out.empty() ? "" : " ") + view.nodes[edge.before].id +
               (edge.kind == EdgeKind::supports ? "..>" : "->") + view.nodes[edge.after].id;
    return out;
}

//   a ---> b ---> c ---> d ---> e       f ..> c,  c ..> g,  f ..> e
GraphBuilder chain() {
    return GraphBuilder({"one"})
        .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}, {"f", 1}, {"g", 1}})
        .needs("b", "a")
        .needs("c", "b")
        .needs("d", "c")
        .needs("e", "d")
        .helped_by("c", "f")
        .helped_by("g", "c")
        .helped_by("e", "f");
}

TEST(GraphView, holds_every_step_and_edge_in_order_what_is_required_before_what_helps) {
    const GraphView view = view_of(BuiltGraph(GraphBuilder({"one"})
                                                  .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}})
                                                  .helped_by("c", "a")
                                                  .needs("c", "b")));
    EXPECT_EQ(ids_of(view), "a b c x@one");
    EXPECT_EQ(edges_of(view), "b->c a..>c a->x@one b->x@one c->x@one");
    EXPECT_EQ(view.title, "Steps and what they require");
    EXPECT_EQ(view.legend, "An arrow leads from a step to one that requires it, a dashed arrow to one that it helps.");
}

TEST(GraphView, says_of_a_node_what_it_is) {
    GraphBuilder builder({"one"});
    builder.domain("m", "Money").capability("x", {{"a", 1}}).capability("y", {{"b", 1}}).same("b", "a");
    const BuiltGraph built(builder);
    DrawOptions options;
    options.around = built.step("a");
    options.state = [&](StepIndex step) { return step == built.step("a") ? "ready" : "later"; };
    const GraphView view = view_of(built, options);
    ASSERT_EQ(ids_of(view), "a x@one y@one");
    const ViewNode& criterion = view.nodes[0];
    EXPECT_EQ(criterion.title, "Do a");
    EXPECT_EQ(criterion.capability, "Skill x");
    EXPECT_EQ(criterion.stage, "One");
    EXPECT_EQ(criterion.domain, "Money");
    EXPECT_EQ(criterion.same_work, std::vector<std::string>{"b"});
    EXPECT_EQ(criterion.state, "ready");
    EXPECT_TRUE(criterion.is_centre && !criterion.is_milestone);
    EXPECT_EQ(view.nodes[2].title, "Skill y: One");
    EXPECT_EQ(view.nodes[2].state, "later");
    EXPECT_TRUE(!view.nodes[2].is_centre && view.nodes[2].is_milestone);
    EXPECT_EQ(view.title, "Steps around 'Do a'");
}

TEST(GraphView, has_no_states_unless_they_are_asked_for) {
    EXPECT_EQ(view_of(BuiltGraph(chain())).nodes[0].state, "");
}

TEST(GraphView, gives_every_reason_for_an_edge) {
    const GraphView view = view_of(BuiltGraph(GraphBuilder({"one", "two"})
                                                  .capability("x", {{"a", 1}, {"b", 1}})
                                                  .needs("b", "a", "First a.")
                                                  .needs("b", "a", "")
                                                  .needs("b", "a", "A is cheap.")
                                                  .helped_by("a", "b")));
    ASSERT_EQ(edges_of(view), "b..>a a->b a->x@one b->x@one x@one->x@two");
    EXPECT_EQ(view.edges[0].why, "");
    EXPECT_EQ(view.edges[1].why, "First a. A is cheap.");
    EXPECT_EQ(view.edges[2].why, "It is one of the stage's requirements.");
    EXPECT_EQ(view.edges[4].why, "It is the stage below.");
}

TEST(GraphView, around_a_step_goes_as_many_edges_each_way_as_asked_for) {
    const BuiltGraph built(chain());
    DrawOptions options{.around = built.step("c"), .hops = 0};
    EXPECT_EQ(ids_of(view_of(built, options)), "c");
    options.hops = 1;
    EXPECT_EQ(ids_of(view_of(built, options)), "b c d f g x@one") << "with what helps it, and what it helps";
    EXPECT_EQ(edges_of(view_of(built, options)),
              "b->c f..>c c->d c..>g b->x@one c->x@one d->x@one f->x@one g->x@one");
    options.hops = 2;
    EXPECT_EQ(ids_of(view_of(built, options)), "a b c d e f g x@one");
    options.around = built.step("a");
    EXPECT_EQ(ids_of(view_of(built, options)), "a b c x@one") << "help is followed from the step itself only";
}

//   a ---> b ---> c,  a ---> c ---> x@one
TEST(GraphView, reduced_leaves_out_what_longer_ways_say_and_counts_hops_without_it) {
    const BuiltGraph built(GraphBuilder({"one"})
                               .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}})
                               .needs("b", "a")
                               .needs("c", "b")
                               .needs("c", "a")
                               .helped_by("c", "a"));
    DrawOptions options{.reduced = true};
    EXPECT_EQ(edges_of(view_of(built, options)), "a->b b->c a..>c c->x@one");
    EXPECT_EQ(view_of(built, options).legend,
              "An arrow leads from a step to one that requires it, a dashed arrow to one that it helps. What follows "
              "from other arrows is left out.");
    options.around = built.step("b");
    options.hops = 1;
    EXPECT_EQ(edges_of(view_of(built, options)), "a->b b->c a..>c") << "x@one is two hops off";
}

TEST(GraphView, has_a_cluster_for_each_domain_that_it_shows) {
    const BuiltGraph built(GraphBuilder({"one"})
                               .domain("m", "Money")
                               .capability("x", {{"a", 1}})
                               .domain("n", "Nobody")
                               .domain("p", "People")
                               .capability("y", {{"b", 1}}));
    const GraphView view = view_of(built);
    ASSERT_EQ(view.clusters.size(), 2u);
    EXPECT_EQ(view.clusters[0].title, "Money");
    EXPECT_EQ(view.clusters[0].nodes, (std::vector<std::size_t>{0, 2}));
    EXPECT_EQ(view.clusters[1].title, "People");
    EXPECT_EQ(view.clusters[1].nodes, (std::vector<std::size_t>{1, 3}));
}

TEST(GraphView, names_the_framework_of_a_cluster_where_it_shows_several) {
    KnowledgeBase knowledge = GraphBuilder({"one"})
                                  .domain("m", "Money")
                                  .capability("x", {{"a", 1}})
                                  .domain("p", "People")
                                  .capability("y", {})
                                  .build();
    knowledge.frameworks.push_back(knowledge.frameworks[0]);
    knowledge.frameworks[1].short_title = "Other";
    knowledge.domains[1].framework = knowledge.capabilities[1].framework = FrameworkIndex{1};
    const GraphView view = view_of(BuiltGraph(knowledge));
    ASSERT_EQ(view.clusters.size(), 2u);
    EXPECT_EQ(view.clusters[0].title, "Tiny: Money");
    EXPECT_EQ(view.clusters[1].title, "Other: People");
}

}  // namespace
}  // namespace ics::report
