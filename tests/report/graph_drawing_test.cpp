// The dependency graph as DOT, Mermaid and GraphML: the whole text for a tiny graph.
#include "report/graph_drawing.hpp"

#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/graph_builder.hpp"

namespace ics {
namespace {

using test::BuiltGraph;
using test::GraphBuilder;

//   a ---> b       b ..> c,  a and b ---> x@one,  c ---> y@one; x belongs to Money, y to People
BuiltGraph tiny() {
    return BuiltGraph(GraphBuilder({"one"})
                          .domain("m", "Money")
                          .capability("x", {{"a", 1}, {"b", 1}})
                          .domain("p", "People")
                          .capability("y", {{"c", 1}})
                          .needs("b", "a", "First a.")
                          .helped_by("c", "b"));
}

std::string drawn(const BuiltGraph& built, DrawOptions options) { return draw(built.knowledge, built.graph, options); }

// The states of a, b, c, x@one and y@one in `tiny`.
std::function<std::string(StepIndex)> states() {
    return [](StepIndex step) {
        return std::vector<std::string>{"done", "ready", "undetermined", "blocked", "later"}.at(step.value);
    };
}

TEST(DrawDot, shows_steps_by_domain) {
    EXPECT_EQ(drawn(tiny(), {.format = GraphFormat::dot}), R"~(digraph "Steps and what they require" {
  graph [label="Steps and what they require\nAn arrow leads from a step to one that requires it, a dashed arrow to one that it helps.", labelloc=t, rankdir=LR, fontname="sans-serif"];
  node [shape=box, fillcolor="#eeeeee", fontname="sans-serif"];
  subgraph cluster_0 {
    label="Money";
    n0 [label="Do a", tooltip="a"];
    n1 [label="Do b", tooltip="b"];
    n3 [label="Skill x: One", tooltip="x@one", shape=hexagon];
  }
  subgraph cluster_1 {
    label="People";
    n2 [label="Do c", tooltip="c"];
    n4 [label="Skill y: One", tooltip="y@one", shape=hexagon];
  }
  n0 -> n1 [tooltip="'Do b' requires 'Do a'. First a."];
  n1 -> n2 [style=dashed, tooltip="'Do b' helps 'Do c'."];
  n0 -> n3 [tooltip="'Skill x: One' requires 'Do a'. It is one of the stage's requirements."];
  n1 -> n3 [tooltip="'Skill x: One' requires 'Do b'. It is one of the stage's requirements."];
  n2 -> n4 [tooltip="'Skill y: One' requires 'Do c'. It is one of the stage's requirements."];
}
)~");
}

TEST(DrawDot, shows_states_as_a_word_and_a_border_and_fills_the_step_asked_about) {
    const BuiltGraph built = tiny();
    const DrawOptions options{.around = built.step("b"), .hops = 1, .state = states()};
    EXPECT_EQ(drawn(built, options), R"~(digraph "Steps around 'Do b'" {
  graph [label="Steps around 'Do b'\nAn arrow leads from a step to one that requires it, a dashed arrow to one that it helps.", labelloc=t, rankdir=LR, fontname="sans-serif"];
  node [shape=box, fillcolor="#eeeeee", fontname="sans-serif"];
  subgraph cluster_0 {
    label="Money";
    n0 [label="Do a\n(done)", tooltip="a", style="solid", peripheries=2];
    n1 [label="Do b\n(ready)", tooltip="b", style="filled,bold"];
    n3 [label="Skill x: One\n(blocked)", tooltip="x@one", shape=hexagon, style="dashed"];
  }
  subgraph cluster_1 {
    label="People";
    n2 [label="Do c\n(undetermined)", tooltip="c", style="dashed", peripheries=2];
  }
  n0 -> n1 [tooltip="'Do b' requires 'Do a'. First a."];
  n1 -> n2 [style=dashed, tooltip="'Do b' helps 'Do c'."];
  n0 -> n3 [tooltip="'Skill x: One' requires 'Do a'. It is one of the stage's requirements."];
  n1 -> n3 [tooltip="'Skill x: One' requires 'Do b'. It is one of the stage's requirements."];
}
)~");
}

TEST(DrawMermaid, shows_steps_by_domain) {
    EXPECT_EQ(drawn(tiny(), {.format = GraphFormat::mermaid}), R"~(flowchart LR
  accTitle: Steps and what they require
  accDescr: An arrow leads from a step to one that requires it, a dashed arrow to one that it helps.
  subgraph d0["Money"]
    n0["Do a"]
    n1["Do b"]
    n3{{"Skill x: One"}}
  end
  subgraph d1["People"]
    n2["Do c"]
    n4{{"Skill y: One"}}
  end
  n0 --> n1
  n1 -.-> n2
  n0 --> n3
  n1 --> n3
  n2 --> n4
)~");
}

TEST(DrawMermaid, shows_states_as_a_word_and_a_border_and_fills_the_step_asked_about) {
    const BuiltGraph built = tiny();
    const DrawOptions options{
        .format = GraphFormat::mermaid, .around = built.step("b"), .hops = 1, .state = states()};
    EXPECT_EQ(drawn(built, options), R"~(flowchart LR
  accTitle: Steps around 'Do b'
  accDescr: An arrow leads from a step to one that requires it, a dashed arrow to one that it helps.
  subgraph d0["Money"]
    n0["Do a<br/>(done)"]:::done
    n1["Do b<br/>(ready)"]:::ready
    n3{{"Skill x: One<br/>(blocked)"}}:::blocked
  end
  subgraph d1["People"]
    n2["Do c<br/>(undetermined)"]:::undetermined
  end
  n0 --> n1
  n1 -.-> n2
  n0 --> n3
  n1 --> n3
  classDef done stroke-width:1px
  classDef ready stroke-width:4px
  classDef undetermined stroke-width:2px,stroke-dasharray:8 4 2 4
  classDef blocked stroke-width:2px,stroke-dasharray:8 4
  style n1 fill:#eeeeee
)~");
}

TEST(DrawMermaid, defines_a_border_once_and_none_for_a_state_that_it_does_not_know) {
    const auto state = [](StepIndex step) { return step.value < 4 ? "later" : "on holiday"; };
    const std::string text = drawn(tiny(), {.format = GraphFormat::mermaid, .state = state});
    EXPECT_EQ(text.substr(text.find("  n2 --> n4")),
              "  n2 --> n4\n  classDef later stroke-width:2px,stroke-dasharray:2 4\n");
    EXPECT_NE(text.find("n4{{\"Skill y: One<br/>(on holiday)\"}}\n"), std::string::npos);
}

TEST(DrawGraphml, holds_every_attribute) {
    const BuiltGraph built(GraphBuilder({"one"})
                               .capability("x", {{"a", 1}, {"b", 1}})
                               .capability("y", {{"c", 1}})
                               .same("c", "a")
                               .helped_by("b", "a", "It is easier after a."));
    const DrawOptions options{.format = GraphFormat::graphml,
                              .around = built.step("b"),
                              .hops = 1,
                              .state = [](StepIndex) { return "ready"; }};
    EXPECT_EQ(drawn(built, options), R"~(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <desc>Steps around 'Do b'. An arrow leads from a step to one that requires it, a dashed arrow to one that it helps.</desc>
  <key id="id" for="node" attr.name="id" attr.type="string"/>
  <key id="title" for="node" attr.name="title" attr.type="string"/>
  <key id="kind" for="node" attr.name="kind" attr.type="string"/>
  <key id="capability" for="node" attr.name="capability" attr.type="string"/>
  <key id="stage" for="node" attr.name="stage" attr.type="string"/>
  <key id="domain" for="node" attr.name="domain" attr.type="string"/>
  <key id="same-work" for="node" attr.name="same-work" attr.type="string"/>
  <key id="state" for="node" attr.name="state" attr.type="string"/>
  <key id="edge-kind" for="edge" attr.name="kind" attr.type="string"/>
  <key id="why" for="edge" attr.name="why" attr.type="string"/>
  <graph id="dependencies" edgedefault="directed">
    <node id="n0">
      <data key="id">a</data>
      <data key="title">Do a</data>
      <data key="kind">criterion</data>
      <data key="capability">Skill x</data>
      <data key="stage">One</data>
      <data key="domain">Domain d</data>
      <data key="same-work">c</data>
      <data key="state">ready</data>
    </node>
    <node id="n1">
      <data key="id">b</data>
      <data key="title">Do b</data>
      <data key="kind">criterion</data>
      <data key="capability">Skill x</data>
      <data key="stage">One</data>
      <data key="domain">Domain d</data>
      <data key="state">ready</data>
    </node>
    <node id="n2">
      <data key="id">x@one</data>
      <data key="title">Skill x: One</data>
      <data key="kind">milestone</data>
      <data key="capability">Skill x</data>
      <data key="stage">One</data>
      <data key="domain">Domain d</data>
      <data key="state">ready</data>
    </node>
    <edge source="n0" target="n1">
      <data key="edge-kind">supports</data>
      <data key="why">It is easier after a.</data>
    </edge>
    <edge source="n0" target="n2">
      <data key="edge-kind">requires</data>
      <data key="why">It is one of the stage's requirements.</data>
    </edge>
    <edge source="n1" target="n2">
      <data key="edge-kind">requires</data>
      <data key="why">It is one of the stage's requirements.</data>
    </edge>
  </graph>
</graphml>
)~");
}

TEST(Draw, of_nothing_is_still_a_drawing) {
    const BuiltGraph nothing{KnowledgeBase{}};
    EXPECT_EQ(drawn(nothing, {.format = GraphFormat::mermaid}), R"~(flowchart LR
  accTitle: Steps and what they require
  accDescr: An arrow leads from a step to one that requires it, a dashed arrow to one that it helps.
)~");
}

}  // namespace
}  // namespace ics
