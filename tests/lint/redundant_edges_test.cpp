// Declared dependencies that change nothing.
#include <gtest/gtest.h>

#include "lint/redundant_edges.hpp"
#include "support/knowledge_builder.hpp"

namespace ics::test {
namespace {

// Two capabilities of three stages; a's middle stage is reached by rating alone.
KnowledgeBuilder two() {
    KnowledgeBuilder out;
    out.framework("f", {"base", "low", "mid", "high"})
        .capability("a").criterion("a/low/1", "low").criterion("a/low/2", "low").criterion("a/high/1", "high")
        .capability("b").criterion("b/low/1", "low").criterion("b/mid/1", "mid").criterion("b/high/1", "high");
    return out;
}

std::string said(const KnowledgeBuilder& builder) {
    const KnowledgeBase knowledge = builder.build();
    Diagnostics diagnostics;
    const auto graph = DependencyGraph::build(knowledge, diagnostics);
    if (graph) report_redundant_edges(knowledge, *graph, diagnostics);
    return diagnostics.format();
}

TEST(ImpliedDependency, ByAChainOfOthers) {
    EXPECT_EQ(said(two().needs("a/low/1", "b/low/1").needs("a/low/2", "a/low/1").needs("a/low/2", "b/low/1")),
              R"(warning[implied-dependency]: 'a/low/2' requires 'b/low/1', which other dependencies imply
      path:     a/low/2
                requires a/low/1: declared
                requires b/low/1: declared
      to mend:  remove it, or one of those on the path
)");
}

TEST(ImpliedDependency, ByAMilestoneOfTheNeed) {
    EXPECT_EQ(said(two().needs("a/low/1", "b@high").needs("a/low/1", "b/mid/1")),
              R"(warning[implied-dependency]: 'a/low/1' requires 'b/mid/1', which other dependencies imply
      path:     a/low/1
                requires b@high: declared
                requires b@mid: the stage below
                requires b/mid/1: one of the stage's requirements
      to mend:  remove it, or one of those on the path
)");
}

TEST(ImpliedDependency, ByTheLadderItself) {
    const std::string expected = "warning[implied-dependency]: 'a@high' requires '{}', as every milestone requires its stage's "
                                 "requirements and the stage below\n      to mend:  remove it: the stages say so\n";
    for (const std::string need : {"a/high/1", "a@mid"})
        EXPECT_EQ(said(two().needs("a@high", need)), std::string(expected).replace(expected.find("{}"), 2, need));
}

TEST(ImpliedDependency, NotByWhatMerelySupports) {
    EXPECT_EQ(said(two().needs("a/low/1", "b/low/1").helped_by("a/low/2", "a/low/1").needs("a/low/2", "b/low/1")), "");
}

// Nobody waits for it, yet it says what a step opens.
TEST(ImpliedDependency, NotByAnEarlierStageOfTheSameCapability) { EXPECT_EQ(said(two().needs("a/high/1", "a/low/1")), ""); }

TEST(ImpliedDependency, NotByTheSameEdgeOfAnotherFramework) {
    KnowledgeBuilder builder = two();
    builder.framework("g", {"base", "top"}).capability("g/1").criterion("g/1/top/1", "top").same("g/1/top/1", "a/low/1");
    EXPECT_EQ(said(builder.needs("a/low/1", "b/low/1").needs("g/1/top/1", "b/low/1")), "");
}

TEST(UnusedDependency, HelpFromWhatIsRequiredAnyway) {
    EXPECT_EQ(said(two().needs("a/low/1", "b@mid").helped_by("a/low/1", "b/mid/1")),
              R"(warning[unused-dependency]: 'a/low/1' is supported by 'b/mid/1', which it requires anyway
      path:     a/low/1
                requires b@mid: declared
                requires b/mid/1: one of the stage's requirements
      to mend:  remove it
)");
}

TEST(UnusedDependency, HelpThatComesTooLate) {
    EXPECT_EQ(said(two().needs("b/low/1", "a/low/1").helped_by("a/low/1", "b/low/1")),
              R"(warning[unused-dependency]: 'a/low/1' is supported by 'b/low/1', which comes only after it
      path:     b/low/1
                requires a/low/1: declared
      to mend:  remove it, or turn it round
)");
}

// A system whose stage is inferred from another framework may stand at a stage with the need still open.
TEST(UnusedDependency, NotHelpFromAnEarlierStage) {
    for (const std::string need : {"a/low/1", "a@low", "a@mid"}) EXPECT_EQ(said(two().helped_by("a/high/1", need)), "");
}

TEST(UnusedDependency, NotHelpWithinAStage) { EXPECT_EQ(said(two().helped_by("a/low/1", "a/low/2")), ""); }

}  // namespace
}  // namespace ics::test
