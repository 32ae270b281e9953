// Steps that wait for what waits for their own stage.
#include <gtest/gtest.h>

#include "lint/stage_deadlocks.hpp"
#include "support/knowledge_builder.hpp"

namespace ics::test {
namespace {

KnowledgeBuilder two() {
    KnowledgeBuilder out;
    out.framework("f", {"base", "low", "high"})
        .capability("a").criterion("a/low/1", "low").criterion("a/high/1", "high")
        .capability("b").criterion("b/low/1", "low").criterion("b/high/1", "high");
    return out;
}

std::string said(const KnowledgeBuilder& builder) {
    const KnowledgeBase knowledge = builder.build();
    Diagnostics diagnostics;
    const auto graph = DependencyGraph::build(knowledge, diagnostics);
    if (graph) report_stage_deadlocks(knowledge, *graph, diagnostics);
    return diagnostics.format();
}

TEST(StageDeadlock, AStepThatRequiresALaterStageOfItsOwnCapability) {
    EXPECT_EQ(said(two().needs("a/low/1", "a/high/1")),
              R"(warning[stage-deadlock]: 'a/low/1' requires 'a/high/1', which cannot come up before it is done
      path:     a/high/1
                comes after a@low: the stage before its own
                requires a/low/1: one of the stage's requirements
      to mend:  remove one of the [[requires]] on the path, make it a [[supports]], or name a step of an earlier stage
)");
}

TEST(StageDeadlock, TwoCapabilitiesThatWaitForEachOtherOnce) {
    EXPECT_EQ(said(two().needs("a/low/1", "b/high/1").needs("b/low/1", "a/high/1")),
              R"(warning[stage-deadlock]: 'a/low/1' requires 'b/high/1', which cannot come up before it is done
      path:     b/high/1
                comes after b@low: the stage before its own
                requires b/low/1: one of the stage's requirements
                requires a/high/1: declared
                comes after a@low: the stage before its own
                requires a/low/1: one of the stage's requirements
      to mend:  remove one of the [[requires]] on the path, make it a [[supports]], or name a step of an earlier stage
)");
}

TEST(StageDeadlock, NotWhereStagesRiseTogether) {
    EXPECT_EQ(said(two().needs("a/high/1", "b/low/1").needs("b/high/1", "a/low/1").needs("a/high/1", "b@high")), "");
}

TEST(StageDeadlock, NotForWhatMerelySupports) { EXPECT_EQ(said(two().helped_by("a/low/1", "a/high/1")), ""); }

// In the other framework it may be its turn.
TEST(StageDeadlock, NotWhereTheNeedIsAlsoPartOfAnotherCapability) {
    KnowledgeBuilder builder = two();
    builder.framework("g", {"base", "top"}).capability("g/1").criterion("g/1/top/1", "top").same("g/1/top/1", "a/high/1");
    EXPECT_EQ(said(builder.needs("a/low/1", "a/high/1")), "");
}

}  // namespace
}  // namespace ics::test
