// Texts in a drawn graph that try to break out of it.
#include <string>

#include <gtest/gtest.h>

#include "report/graph_drawing.hpp"
#include "support/graph_builder.hpp"
#include "support/ran.hpp"

namespace ics {
namespace {

using test::BuiltGraph;
using test::GraphBuilder;

std::string drawn(const BuiltGraph& built, const DrawOptions& options) {
    return draw(built.knowledge, built.graph, options);
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
    EXPECT_EQ(node_drawn(GraphFormat::dot, "Café – \x01 \xFF"),
              "    n0 [label=\"Café – \uFFFD \uFFFD\", tooltip=\"a\"];");
}

TEST(DrawMermaid, writes_as_entities_what_might_mean_something) {
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "Agree how partners share financial risk across the whole system"),
              "    n0[\"Agree how partners share<br/>financial risk across the<br/>whole system\"]");
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "a\"] & <b> #quot;\n%%{x}"),
              "    n0[\"a#34;#93; #38; #60;b#62; #35;quot; #37;#37;#123;x#125;\"]");
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "`md` *b* _i_ Café"),
              "    n0[\"#96;md#96; #42;b#42; #95;i#95; Café\"]");
    EXPECT_EQ(node_drawn(GraphFormat::mermaid, "Lifestyle: a:\"b\" c:"),
              "    n0[\"Lifestyle: a#58;#34;b#34; c#58;\"]");
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

// Everything that a format might trip over, with words to look for behind it.
BuiltGraph hostile() {
    GraphBuilder builder({"one"});
    builder.domain("m", "M\"oney\" & <co> [x] {y} \\")
        .capability("x", {{"a", 1}, {"b", 1}})
        .needs("b", "a", "\"Why\" <not> & \\ ]]>\nnext")
        .helped_by("a", "b");
    builder.criterion("a").action =
        "\"q\" 'r' <i>&amp;&bogus; \\N\\l [b] {c} | ; # % é – \u4E2D\u6587 \U0001F600\r\n\t--> behind";
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
    const std::string title = "&lt;i&gt;&amp;amp;&amp;bogus; \\N\\l [b] {c} | ; # % é – \u4E2D\u6587 \U0001F600 ";
    EXPECT_NE(ran.out.find(title), std::string::npos) << ran.out;
    EXPECT_NE(ran.out.find(">&lt;table&gt;&lt;tr&gt; ]]&gt; &lt;!"), std::string::npos) << ran.out;
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
    EXPECT_EQ(ran.out,
              "title \"q\" 'r' <i>&amp;&bogus; \\N\\l [b] {c} | ; # % é – \u4E2D\u6587 \U0001F600 --> behind\n"
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
