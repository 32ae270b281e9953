// The dependency graph as DOT, Mermaid and GraphML: the whole text for a tiny graph, and texts that try to break out.
#include "report/graph_drawing.hpp"

#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "support/graph_builder.hpp"
#include "support/ran.hpp"

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
    EXPECT_EQ(drawn(tiny(), {.format = GraphFormat::dot}), R"~(digraph dependencies {
  graph [label="Steps and what they require\nAn arrow leads from a step to one that requires it, a dashed arrow to one that it helps.", labelloc=t, rankdir=LR];
  node [shape=box, fillcolor="#eeeeee"];
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
  n0 -> n1 [tooltip="First a."];
  n1 -> n2 [style=dashed];
  n0 -> n3 [tooltip="It is one of the stage's requirements."];
  n1 -> n3 [tooltip="It is one of the stage's requirements."];
  n2 -> n4 [tooltip="It is one of the stage's requirements."];
}
)~");
}

TEST(DrawDot, shows_states_as_a_word_and_a_border_and_fills_the_step_asked_about) {
    const BuiltGraph built = tiny();
    const DrawOptions options{.around = built.step("b"), .hops = 1, .state = states()};
    EXPECT_EQ(drawn(built, options), R"~(digraph dependencies {
  graph [label="Steps around 'Do b'\nAn arrow leads from a step to one that requires it, a dashed arrow to one that it helps.", labelloc=t, rankdir=LR];
  node [shape=box, fillcolor="#eeeeee"];
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
  n0 -> n1 [tooltip="First a."];
  n1 -> n2 [style=dashed];
  n0 -> n3 [tooltip="It is one of the stage's requirements."];
  n1 -> n3 [tooltip="It is one of the stage's requirements."];
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

std::string line_with(const std::string& text, const std::string& part) {
    const std::size_t at = text.find(part);
    if (at == std::string::npos) return "no line with " + part;
    const std::size_t start = text.rfind('\n', at) + 1;
    return text.substr(start, text.find('\n', at) - start);
}

BuiltGraph with_action(const std::string& action) {
    GraphBuilder builder({"one"});
    builder.capability("x", {{"a", 1}}).criterion("a").action = action;
    return BuiltGraph(builder);
}

std::string node_drawn(GraphFormat format, const std::string& action) {
    const bool xml = format == GraphFormat::graphml;
    return line_with(drawn(with_action(action), {.format = format}), xml ? "key=\"title\">" : "n0");
}

TEST(DrawDot, wraps_long_titles_and_escapes_what_would_end_or_change_a_label) {
    EXPECT_EQ(node_drawn(GraphFormat::dot, "Agree how partners share financial risk across the whole system"),
              "    n0 [label=\"Agree how partners share\\nfinancial risk across the\\nwhole system\", tooltip=\"a\"];");
    EXPECT_EQ(node_drawn(GraphFormat::dot, "a\"]; \\N &lt; <b>\n[x] {y}"),
              "    n0 [label=\"a\\\"]; \\\\N &amp;lt; <b> [x] {y}\", tooltip=\"a\"];");
    EXPECT_EQ(node_drawn(GraphFormat::dot, "Café – \x01 \xFF"), "    n0 [label=\"Café – \uFFFD \uFFFD\", tooltip=\"a\"];");
}

TEST(DrawMermaid, writes_as_entities_what_might_mean_something) {
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "Agree how partners share financial risk across the whole system"),
              "    n0[\"Agree how partners share<br/>financial risk across the<br/>whole system\"]");
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "a\"] & <b> #quot;\n%%{x}"),
              "    n0[\"a#34;#93; #38; #60;b#62; #35;quot;<br/>#37;#37;#123;x#125;\"]");
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "`md` *b* _i_ Café"), "    n0[\"#96;md#96; #42;b#42; #95;i#95; Café\"]");
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "Lifestyle: a:\"b\" c:"), "    n0[\"Lifestyle: a#58;#34;b#34; c#58;\"]");
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "1. 2.5 - x"), "    n0[\"1#46; 2.5 - x\"]");
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "12) x"), "    n0[\"12#41; x\"]");
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "- x"), "    n0[\"#45; x\"]");
}

TEST(DrawGraphml, escapes_markup_and_replaces_what_xml_cannot_hold) {
    EXPECT_EQ(node_drawn(GraphFormat::graphml, "a <b> & \"c\"]]>\n[d] Café"),
              "      <data key=\"title\">a &lt;b&gt; &amp; &quot;c&quot;]]&gt; [d] Café</data>");
    EXPECT_EQ(node_drawn(GraphFormat::graphml, "\x01 \uFFFE \uFFFF \xFF"),
              "      <data key=\"title\">\uFFFD \uFFFD \uFFFD \uFFFD</data>");
}

TEST(Draw, of_nothing_is_still_a_drawing) {
    const BuiltGraph nothing{KnowledgeBase{}};
    EXPECT_EQ(drawn(nothing, {.format = GraphFormat::mermaid}), R"~(flowchart LR
  accTitle: Steps and what they require
  accDescr: An arrow leads from a step to one that requires it, a dashed arrow to one that it helps.
)~");
}

// Everything that a format might trip over, with words to look for behind it.
BuiltGraph hostile() {
    GraphBuilder builder({"one"});
    builder.domain("m", "M\"oney\" & <co> [x] {y} \\")
        .capability("x", {{"a", 1}, {"b", 1}})
        .needs("b", "a", "\"Why\" <not> & \\ ]]>\nnext")
        .helped_by("a", "b");
    builder.criterion("a").action = "\"q\" 'r' <i>&amp;&bogus; \\N\\l [b] {c} | ; # % é – \u4E2D\u6587 \U0001F600\r\n\t--> behind";
    builder.criterion("b").action = "<table><tr> ]]> <!-- \x02 \xC3\x28 behind";
    return BuiltGraph(builder);
}

TEST(DrawDot, is_accepted_by_graphviz) {
    if (test::run_shell("command -v dot").code != 0) GTEST_SKIP() << "Graphviz is not installed";
    const test::TemporaryFolder folder;
    const BuiltGraph built = hostile();
    const DrawOptions options{.around = built.step("a"), .state = [](StepIndex) { return "not applicable"; }};
    const std::string file = folder.write("graph.dot", drawn(built, options));
    const test::Ran ran = test::run_shell("dot -Tsvg '" + file + "'");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
    EXPECT_NE(ran.out.find(">&quot;q&quot; &#39;r&#39; &lt;i&gt;&amp;amp;&amp;bogus; \\N<"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("&lt;table&gt;&lt;tr&gt; ]]&gt; &lt;!"), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find("(not applicable)"), std::string::npos) << ran.out;
}

TEST(DrawGraphml, is_read_back_by_an_xml_parser) {
    if (test::run_shell("command -v python3").code != 0) GTEST_SKIP() << "Python is not installed";
    const test::TemporaryFolder folder;
    const std::string file = folder.write("graph.xml", drawn(hostile(), {.format = GraphFormat::graphml}));
    const std::string script = folder.write("read.py", R"(import sys, xml.etree.ElementTree as tree
sys.stdout.reconfigure(encoding="utf-8")
g = "{http://graphml.graphdrawing.org/xmlns}"
root = tree.parse(sys.argv[1]).getroot()
keys = {key.get("id") for key in root.iter(g + "key")}
for data in root.iter(g + "data"):
    assert data.get("key") in keys
    if data.get("key") in ("title", "domain", "why"): print(data.get("key"), data.text)
)");
    const test::Ran ran = test::run_shell("python3 '" + script + "' '" + file + "'");
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.out, "title \"q\" 'r' <i>&amp;&bogus; \\N\\l [b] {c} | ; # % é – \u4E2D\u6587 \U0001F600 --> behind\n"
                       "domain M\"oney\" & <co> [x] {y} \\\n"
                       "title <table><tr> ]]> <!-- \uFFFD \uFFFD( behind\n"
                       "domain M\"oney\" & <co> [x] {y} \\\n"
                       "title Skill x: One\n"
                       "domain M\"oney\" & <co> [x] {y} \\\n"
                       "why \"Why\" <not> & \\ ]]> next\n"
                       "why It is one of the stage's requirements.\n"
                       "why It is one of the stage's requirements.\n");
}

}  // namespace
}  // namespace ics
