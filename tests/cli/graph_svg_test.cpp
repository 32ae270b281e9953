// `graph --format svg`: what Graphviz draws holds all that was to be drawn; what is said where it cannot draw.
#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;
using test::run_on_tiny;
using test::TemporaryFolder;

// Looks along this path for programs while it lasts.
class ProgramsIn {
public:
    explicit ProgramsIn(const std::string& path) : before_(std::getenv("PATH")) { setenv("PATH", path.c_str(), 1); }
    ~ProgramsIn() { setenv("PATH", before_.c_str(), 1); }
    ProgramsIn(const ProgramsIn&) = delete;
    ProgramsIn& operator=(const ProgramsIn&) = delete;

private:
    std::string before_;
};

// What is said where `dot` is this script.
std::string refused_by(const std::string& script, int permissions = 0755) {
    const TemporaryFolder folder;
    std::filesystem::permissions(folder.write("dot", "#!/bin/sh\n" + script + "\n"), std::filesystem::perms(permissions));
    const ProgramsIn path(folder.path().string());
    const Ran ran = run_on_tiny({"graph", "--format", "svg"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    return ran.err;
}

TEST(GraphSvg, WithoutGraphvizSaysHowToInstallIt) {
    const ProgramsIn nowhere("/no/such/folder");
    const Ran ran = run_on_tiny({"graph", "--format", "svg"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err,
              "error[missing-program]: --format svg needs Graphviz's program 'dot', which is not installed\n"
              "      to mend:  install Graphviz (Debian and Ubuntu: apt-get install graphviz), or choose --format mermaid, "
              "which many editors draw by themselves\n");
}

TEST(GraphSvg, QuotesAGraphvizThatFails) {
    EXPECT_EQ(refused_by("echo 'Error: no fonts' >&2; printf 'odd \\033[31m\\n' >&2; exit 3"),
              "error[program-failed]: Graphviz's program 'dot' failed with exit code 3; it says:\n"
              "      Error: no fonts\n"
              "      odd \uFFFD[31m\n"
              "      to mend:  see that 'dot -V' works where this is run, or draw less with --around STEP\n");
    EXPECT_EQ(refused_by("kill -9 $$"),
              "error[program-failed]: Graphviz's program 'dot' was ended by signal 9\n"
              "      to mend:  see that 'dot -V' works where this is run, or draw less with --around STEP\n");
    EXPECT_EQ(refused_by("echo '<svg><g>'"),
              "error[program-failed]: Graphviz's program 'dot' gave no whole picture\n"
              "      to mend:  see that 'dot -V' works where this is run, or draw less with --around STEP\n");
    EXPECT_EQ(refused_by("", 0644),
              "error[program-failed]: Graphviz's program 'dot' cannot be run: Permission denied\n"
              "      to mend:  see that 'dot -V' works where this is run\n");
}

// Reads a picture, and says what is in it: its title, then each step and each arrow by its tooltip.
constexpr const char* read_svg = R"(import sys, xml.etree.ElementTree as tree
sys.stdout.reconfigure(encoding="utf-8")
s = "{http://www.w3.org/2000/svg}"
root = tree.parse(sys.argv[1]).getroot()
print(root.find(s + "title").text)
for group in root.iter(s + "g"):
    if group.get("class") in ("node", "edge"):
        print(group.get("class"), group.find(s + "g").find(s + "title").text, "|",
              " ".join(text.text for text in group.iter(s + "text")))
allowed = {s + name for name in "svg title g polygon polyline path ellipse text".split()}
print(*sorted({element.tag for element in root.iter()} - allowed))
print(*sorted({key for element in root.iter() for key in element.attrib if key.startswith("on") or "href" in key}))
)";

std::string seen_in(const std::string& svg) {
    const TemporaryFolder folder;
    const Ran ran = test::run_shell("python3 '" + folder.write("read.py", read_svg) + "' '" + folder.write("a.svg", svg) + "'");
    EXPECT_EQ(ran.code, 0) << ran.err;
    return ran.out;
}

class GraphSvgDrawn : public testing::Test {
protected:
    void SetUp() override {
        if (test::run_shell("command -v dot && command -v python3").code != 0) GTEST_SKIP() << "no Graphviz or no Python";
    }
};

TEST_F(GraphSvgDrawn, TheWholeOfASmallPicture) {
    const Ran ran = run_on_tiny({"graph", "--format", "svg", "--around", "tiny/2.1@growing", "--depth", "1", "--assessment", "-"});
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(seen_in(ran.out),
              "Steps around 'Funding: Growing'\n"
              "node mini/1.1/high/01; tiny/2.1/growing/01 | Agree where mental health money goes (undetermined)\n"
              "node tiny/2.1@growing | Funding: Growing (undetermined)\n"
              "edge 'Funding: Growing' requires 'Agree where mental health money goes'. It is one of the stage's requirements. | \n"
              "node tiny/2.1@grown | Funding: Grown (blocked)\n"
              "edge 'Funding: Grown' requires 'Funding: Growing'. It is the stage below. | \n\n\n");
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

TEST_F(GraphSvgDrawn, EveryStepAndArrowOfTheShippedKnowledgeOnce) {
    const std::string dot = test::run_here({"graph"}).out, svg = test::run_here({"graph", "--format", "svg"}).out;
    EXPECT_GT(count(dot, " -> "), 500u);
    EXPECT_EQ(count(svg, "class=\"node\""), count(dot, " [label=") - 1);  // the drawing's own
    EXPECT_EQ(count(svg, "class=\"edge\""), count(dot, " -> "));
    EXPECT_EQ(count(svg, "class=\"cluster\""), count(dot, "subgraph cluster_"));
    EXPECT_EQ(count(svg, "://"), 1u) << "the name of SVG's own vocabulary";
    EXPECT_EQ(count(svg, "<!"), 0u);
    EXPECT_EQ(svg, test::run_here({"graph", "--format", "svg"}).out);
}

TEST_F(GraphSvgDrawn, HostileKnowledgeShowsAsText) {
    const TemporaryFolder overlay;
    overlay.write("client.toml", "[[override]]\nid = \"tiny/1.1/growing/01\"\n"
                                 "action = '''</text> <script>alert(1)</script> & \"]; x -> y <a href='x'> \\N \U0001F600'''\n");
    const Ran ran = run_on_tiny({"graph", "--format", "svg", "--overlay", overlay.path().string()});
    EXPECT_EQ(ran.err, "");
    const std::string seen = seen_in(ran.out);
    EXPECT_NE(seen.find("node tiny/1.1/growing/01 | </text> <script>alert(1)</script> & \"]; x -> y <a href='x'> \\N \U0001F600\n"),
              std::string::npos) << seen;
    EXPECT_TRUE(seen.ends_with("\n\n\n")) << "no other elements, no handlers, no links\n" << seen;
}

TEST_F(GraphSvgDrawn, IsWrittenToAFile) {
    const TemporaryFolder folder;
    EXPECT_EQ(run_on_tiny({"graph", "--format", "svg", "--output", folder / "graph.svg"}).code, 0);
    EXPECT_EQ(test::read_all(folder / "graph.svg"), run_on_tiny({"graph", "--format", "svg"}).out);
}

}  // namespace
}  // namespace ics
