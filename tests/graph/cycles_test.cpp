// Dependencies that go round in a circle, and what the person who has to mend them is told.
#include <gtest/gtest.h>

#include "support/graph_builder.hpp"

namespace ics {
namespace {

using test::GraphBuilder;
using test::problems_of;

const std::string mend =
    "      to mend:  remove one of the [[requires]] named above, or make it a [[supports]], which never gates\n";

//   a ---> b ---> a
TEST(Cycles, are_told_as_a_full_path_from_the_first_edge_in_order_of_file_and_line) {
    EXPECT_EQ(problems_of(GraphBuilder({"one"})
                              .capability("x", {{"a", 1}, {"b", 1}})
                              .file("z.toml")
                              .needs("b", "a")
                              .file("m.toml")
                              .needs("a", "b")),
              "m.toml:1:1: error[dependency-cycle]: 'Do a' can never be done: it requires 'Do b', which in turn "
              "requires it\n"
              "      path:     'Do a' (a)\n"
              "                requires 'Do b' (b): m.toml:1\n"
              "                requires 'Do a' (a): z.toml:1\n" +
                  mend);
}

//   a ---> x@one ---> x@two ---> a
TEST(Cycles, may_pass_through_milestones) {
    EXPECT_EQ(problems_of(GraphBuilder({"one", "two"}).capability("x", {{"a", 1}, {"b", 2}}).needs("a", "x@two")),
              "tiny.toml:1:1: error[dependency-cycle]: 'Do a' can never be done: it requires 'Skill x: Two', which in "
              "the end requires it\n"
              "      path:     'Do a' (a)\n"
              "                requires 'Skill x: Two' (x@two): tiny.toml:1\n"
              "                requires 'Skill x: One' (x@one): the stage below\n"
              "                requires 'Do a' (a): one of the stage's requirements\n" +
                  mend);
}

//   a ---> b ---> a,  c ---> d ---> c
TEST(Cycles, that_are_independent_are_each_told) {
    EXPECT_EQ(problems_of(GraphBuilder({"one"})
                              .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}})
                              .needs("c", "d")
                              .needs("a", "b")
                              .needs("b", "a")
                              .needs("d", "c")),
              "tiny.toml:1:1: error[dependency-cycle]: 'Do c' can never be done: it requires 'Do d', which in turn "
              "requires it\n"
              "      path:     'Do c' (c)\n"
              "                requires 'Do d' (d): tiny.toml:1\n"
              "                requires 'Do c' (c): tiny.toml:4\n" +
                  mend +
              "tiny.toml:2:1: error[dependency-cycle]: 'Do a' can never be done: it requires 'Do b', which in turn "
              "requires it\n"
              "      path:     'Do a' (a)\n"
              "                requires 'Do b' (b): tiny.toml:2\n"
              "                requires 'Do a' (a): tiny.toml:3\n" +
                  mend);
}

std::size_t count_of(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

//   a <---> b <---> c       one knot, but mending one circle leaves the other
TEST(Cycles, that_meet_in_a_step_are_each_told) {
    const std::string problems = problems_of(GraphBuilder({"one"})
                                                 .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}})
                                                 .needs("a", "b")
                                                 .needs("b", "a")
                                                 .needs("b", "c")
                                                 .needs("c", "b"));
    EXPECT_EQ(count_of(problems, "error[dependency-cycle]"), 2u);
    EXPECT_EQ(count_of(problems, "tiny.toml:1:1: error[dependency-cycle]: 'Do a' can never be done"), 1u);
    EXPECT_EQ(count_of(problems, "tiny.toml:3:1: error[dependency-cycle]: 'Do b' can never be done"), 1u);
}

//   a ---> b ---> c ---> d ---> a,  b ---> a       the long way round shares the edge a ---> b
TEST(Cycles, are_told_by_their_shortest_path) {
    EXPECT_EQ(problems_of(GraphBuilder({"one"})
                              .capability("x", {{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}})
                              .needs("b", "a")
                              .needs("c", "b")
                              .needs("d", "c")
                              .needs("a", "d")
                              .needs("a", "b")),
              "tiny.toml:1:1: error[dependency-cycle]: 'Do b' can never be done: it requires 'Do a', which in turn "
              "requires it\n"
              "      path:     'Do b' (b)\n"
              "                requires 'Do a' (a): tiny.toml:1\n"
              "                requires 'Do b' (b): tiny.toml:5\n" +
                  mend);
}

//   a = c ---> b ---> a       b needs c, which is the same work as a
TEST(Cycles, may_pass_through_the_same_work_and_then_name_all_its_ids) {
    EXPECT_EQ(problems_of(GraphBuilder({"one"})
                              .capability("x", {{"a", 1}, {"b", 1}})
                              .capability("y", {{"c", 1}})
                              .same("c", "a")
                              .needs("b", "c")
                              .needs("a", "b")),
              "tiny.toml:1:1: error[dependency-cycle]: 'Do b' can never be done: it requires 'Do a', which in turn "
              "requires it\n"
              "      path:     'Do b' (b)\n"
              "                requires 'Do a' (a, the same work as c): tiny.toml:1\n"
              "                requires 'Do b' (b): tiny.toml:2\n" +
                  mend);
}

TEST(Cycles, name_every_record_that_declares_an_edge) {
    const std::string problems = problems_of(GraphBuilder({"one"})
                                                 .capability("x", {{"a", 1}, {"b", 1}})
                                                 .needs("a", "b")
                                                 .needs("b", "a")
                                                 .file("other.toml")
                                                 .needs("a", "b"));
    EXPECT_EQ(count_of(problems, "requires 'Do b' (b): other.toml:1 and tiny.toml:1\n"), 1u);
}

TEST(Cycles, of_one_step_that_names_itself) {
    EXPECT_EQ(problems_of(GraphBuilder({"one"}).capability("x", {{"a", 1}}).needs("a", "a").helped_by("a", "a")),
              "tiny.toml:1:1: error[dependency-cycle]: 'Do a' requires itself\n"
              "      to mend:  remove the edge, or name another step in `needs`\n"
              "tiny.toml:2:1: error[dependency-cycle]: 'Do a' supports itself\n"
              "      to mend:  remove the edge, or name another step in `needs`\n");
}

TEST(Cycles, of_one_piece_of_work_named_twice) {
    EXPECT_EQ(problems_of(GraphBuilder({"one"})
                              .capability("x", {{"a", 1}})
                              .capability("y", {{"b", 1}})
                              .same("a", "b")
                              .needs("b", "a")),
              "tiny.toml:1:1: error[dependency-cycle]: 'Do a' requires itself: b and a are the same work\n"
              "      to mend:  remove the edge, or the `same` that makes the two one piece of work\n");
}

TEST(Cycles, are_quoted_where_they_stand) {
    KnowledgeBase knowledge = GraphBuilder({"one"}).capability("x", {{"a", 1}}).needs("a", "a").build();
    Diagnostics diagnostics;
    knowledge.dependencies[0].place = {diagnostics.add_file("d.toml", "[[requires]]\nstep = \"a\"\n"), 2, 1};
    EXPECT_FALSE(DependencyGraph::build(knowledge, diagnostics));
    EXPECT_EQ(diagnostics.format(),
              "d.toml:2:1: error[dependency-cycle]: 'Do a' requires itself\n"
              "    2 | step = \"a\"\n"
              "      | ^\n"
              "      to mend:  remove the edge, or name another step in `needs`\n");
}

TEST(Cycles, leave_other_diagnostics_alone) {
    Diagnostics diagnostics;
    diagnostics.add({.code = "other", .message = "something else"});
    const KnowledgeBase knowledge = GraphBuilder({"one"}).capability("x", {{"a", 1}}).build();
    EXPECT_TRUE(DependencyGraph::build(knowledge, diagnostics)) << "only a cycle stops the graph from being built";
    EXPECT_EQ(diagnostics.format(), "error[other]: something else\n");
}

}  // namespace
}  // namespace ics
