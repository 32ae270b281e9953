// What can be begun once a step is done.
#include <gtest/gtest.h>

#include "support/graph_builder.hpp"

namespace ics {
namespace {

using test::BuiltGraph;
using test::GraphBuilder;

std::string opens(const BuiltGraph& built, const std::string& step, const StepSet& open) {
    return built.ids(built.graph.opens(built.step(step), open));
}

//   a --+
//       +--> c ---> d       e
//   b --+
TEST(Opens, a_step_all_of_whose_requirements_are_then_done) {
    const BuiltGraph built(GraphBuilder({"one"})
                               .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}})
                               .needs("c", "a")
                               .needs("c", "b")
                               .needs("d", "c"));
    EXPECT_EQ(opens(built, "a", built.all()), "") << "b is still open";
    EXPECT_EQ(opens(built, "a", built.without("b")), "c") << "d is another step away, e was free before";
    EXPECT_EQ(opens(built, "a", built.without("b c")), "") << "c is done already, and so d is free already";
    EXPECT_EQ(opens(built, "a", built.without("a b")), "") << "a is done already: nothing changes";
}

//   a --+
//       +--> x@one ---> x@two <--- c       x@one ---> d,  x@two ---> e
//   b --+
TEST(Opens, what_waits_for_a_milestone_that_is_reached_with_it) {
    const BuiltGraph built(GraphBuilder({"one", "two"})
                               .capability("x", {{"a", 1}, {"b", 1}, {"c", 2}})
                               .capability("y", {{"d", 1}, {"e", 1}})
                               .needs("d", "x@one")
                               .needs("e", "x@two"));
    EXPECT_EQ(opens(built, "b", built.all()), "");
    EXPECT_EQ(opens(built, "b", built.without("a")), "d");
    EXPECT_EQ(opens(built, "b", built.without("a c")), "d e") << "both stages are reached at once";
    EXPECT_EQ(opens(built, "c", built.all()), "") << "the stage below is open";
    EXPECT_EQ(opens(built, "c", built.without("x@one")), "e") << "the stage below is rated as reached";
    EXPECT_EQ(opens(built, "x@one", built.all()), "d") << "as if a rating said so";
}

TEST(Opens, nothing_that_a_milestone_already_settled_by_its_criteria_had_opened_before) {
    const BuiltGraph built(
        GraphBuilder({"one"}).capability("x", {{"a", 1}, {"b", 1}}).capability("y", {{"d", 1}}).needs("d", "x@one"));
    EXPECT_EQ(opens(built, "x@one", built.without("a b")), "");
}

//   (x@one) ---> x@two <--- a       x@one, which has no requirements, ---> d <--- z
TEST(Opens, a_stage_without_requirements_is_not_reached_by_itself_but_with_a_stage_above_it) {
    const BuiltGraph built(GraphBuilder({"one", "two"})
                               .capability("x", {{"a", 2}})
                               .capability("y", {{"d", 1}, {"z", 1}})
                               .needs("d", "x@one")
                               .needs("d", "z"));
    EXPECT_EQ(opens(built, "z", built.all()), "") << "nobody has rated x@one";
    EXPECT_EQ(opens(built, "z", built.without("a")), "d") << "with a done x is at two, so at one as well";
    EXPECT_EQ(opens(built, "a", built.without("z")), "d");
}

//   z ---> (x@one) ---> x@two <--- a       x@one ---> d
TEST(Opens, a_stage_without_requirements_still_waits_for_what_is_declared_of_it) {
    const BuiltGraph built(GraphBuilder({"one", "two"})
                               .capability("x", {{"a", 2}})
                               .capability("y", {{"d", 1}, {"z", 1}})
                               .needs("x@one", "z")
                               .needs("d", "x@one"));
    EXPECT_EQ(opens(built, "a", built.all()), "");
    EXPECT_EQ(opens(built, "a", built.without("z")), "d");
}

//   (x@one) ---> x@two <--- b       x@one ---> w@one <--- a,  w@one ---> d
TEST(Opens, a_stage_settled_from_above_settles_what_waits_for_it_in_another_capability) {
    const BuiltGraph built(GraphBuilder({"one", "two"})
                               .capability("w", {{"a", 1}})
                               .capability("x", {{"b", 2}})
                               .capability("y", {{"d", 1}})
                               .needs("w@one", "x@one")
                               .needs("d", "w@one"));
    EXPECT_EQ(opens(built, "b", built.without("a")), "d");
}

}  // namespace
}  // namespace ics
