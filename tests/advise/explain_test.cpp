// Why, why not, and what would change it, on small knowledge bases.
#include <gtest/gtest.h>

#include "advise/explanation.hpp"
#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using test::AdviceBench;
using test::AssessmentBuilder;
using test::ids;
using test::KnowledgeBuilder;

KnowledgeBase knowledge() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low", "high"})
        .capability("x").criterion("x1", "low").criterion("x2", "high")
        .capability("y").criterion("y1", "low").criterion("y2", "low")
        .metric("m", Comparison::at_least, 22)
        .theme("t").recommendation("r").recommendation("s")
        .needs("y2", "y1").needs("y2", "x@low")
        .build();
}

// "x: base to low + y: ...; ...": the sets of changes.
std::string changes(const Explanation& explanation) {
    std::string out;
    for (const ChangeSet& set : explanation.changes) {
        out += out.empty() ? "" : "; ";
        for (std::size_t i = 0; i < set.changes.size(); ++i)
            out += (i == 0 ? "" : " + ") + set.changes[i].fact.id + ": " + set.changes[i].from + " to " + set.changes[i].to;
    }
    return out;
}

AdviceBench bench() {
    AdviceBench out(knowledge());
    out.rule("p/r", "local x = capability 'x' local m = metric 'm'", "x:below 'high' and m:misses()", {"r"}, {"x2"});
    return out;
}

AssessmentBuilder at(const AdviceBench& bench, const std::string& stage, double figure) {
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("x", stage).stage("y", "base").metric("m", figure).target("f", "high");
    return assessment;
}

AssessmentBuilder at_low(const AdviceBench& bench) { return at(bench, "low", 10); }

TEST(Explain, WhyARuleFiresAndWhatWouldSilenceIt) {
    const AdviceBench facts = bench();
    const Explanation found = facts.explain(at_low(facts).build(), "p/r");
    EXPECT_EQ(found.kind, Explanation::Kind::rule);
    EXPECT_EQ(found.verdict, "The rule fires.");
    ASSERT_EQ(found.rules.size(), 1u);
    ASSERT_EQ(found.rules[0].reason.reads.size(), 2u);
    EXPECT_EQ(found.rules[0].reason.reads[0].reading, "below high: yes");
    EXPECT_EQ(found.would, "it would be silent");
    EXPECT_EQ(changes(found), "x: low to high; metrics/m: 10% to 22%");
}

TEST(Explain, WhyARuleIsSilentAndWhatWouldMakeItFire) {
    const AdviceBench facts = bench();
    const Explanation found =
        facts.explain(at(facts, "high", 30).build(), "p/r");
    EXPECT_EQ(found.verdict, "The rule is silent: what it looks for is not so here.");
    EXPECT_EQ(found.would, "it would fire");
    EXPECT_EQ(changes(found), "x: high to low + metrics/m: 30% to 21.9%");
}

TEST(Explain, WhatARuleHangsOn) {
    const AdviceBench facts = bench();
    const Explanation found =
        facts.explain(AssessmentBuilder(facts.knowledge()).stage("x", "low").target("f", "high").build(), "p/r");
    EXPECT_EQ(found.verdict, "Whether the rule fires is not known: an unknown decides it.");
    EXPECT_EQ(ids(found.hangs_on), "metrics/m");
    EXPECT_EQ(changes(found), "metrics/m: not known to 21.9%");
}

TEST(Explain, WhyARecommendationIsMadeOrNot) {
    const AdviceBench facts = bench();
    EXPECT_EQ(facts.explain(at_low(facts).build(), "r").verdict, "It is recommended: 1 rule finds a reason to.");
    const Explanation off = facts.explain(at(facts, "low", 30).build(), "r");
    EXPECT_EQ(off.verdict, "It is not recommended: the one rule that looks fails to find a reason to.");
    EXPECT_EQ(changes(off), "metrics/m: 30% to 21.9%");
    EXPECT_EQ(facts.explain(at_low(facts).build(), "s").verdict, "It is not recommended: no rule looks for a reason to.");
}

TEST(Explain, WhatAStepWaitsForAsAChainBackToWhatIsReady) {
    const AdviceBench facts = bench();
    const Explanation found =
        facts.explain(at(facts, "base", 10).build(), "y2");
    EXPECT_EQ(found.kind, Explanation::Kind::step);
    EXPECT_EQ(found.verdict, "It is blocked: what it needs is not all done.");
    ASSERT_EQ(found.waits_for.size(), 2u);
    EXPECT_EQ(ids(found.waits_for[0].steps), "y1");
    EXPECT_EQ(found.waits_for[0].first, StepState::ready);
    EXPECT_EQ(ids(found.waits_for[1].steps), "x1, x@low");
    ASSERT_TRUE(found.action);
    EXPECT_EQ(found.would, "it could start");
    EXPECT_EQ(changes(found), "y1: not met to met + x: base to low");
}

TEST(Explain, WhatIsReadyNeedsOnlyToBeDone) {
    const AdviceBench facts = bench();
    const Explanation found = facts.explain(at_low(facts).build(), "y1");
    EXPECT_EQ(found.verdict, "It can start now: all it needs is in place.");
    EXPECT_EQ(changes(found), "y1: not met to met");
}

TEST(Explain, AMilestone) {
    const AdviceBench facts = bench();
    const Explanation found = facts.explain(at_low(facts).build(), "x@high");
    EXPECT_EQ(found.verdict, "It is blocked: what it needs is not all done.");
    EXPECT_EQ(changes(found), "x: low to high");
}

TEST(Explain, AMetric) {
    const AdviceBench facts = bench();
    const Explanation found = facts.explain(at_low(facts).build(), "m");
    EXPECT_EQ(found.kind, Explanation::Kind::metric);
    EXPECT_EQ(found.verdict, "It is not met yet.");
    ASSERT_EQ(found.rules.size(), 1u);
    EXPECT_EQ(changes(found), "metrics/m: 10% to 22%");
}

TEST(Explain, WhatThereIsNotIsReportedWithTheNearest) {
    const AdviceBench facts = bench();
    EXPECT_EQ(facts.refusal_to_explain(at_low(facts).build(), "p/s"),
              "error[unknown-id]: there is nothing to explain called 'p/s'\n"
              "      expected: the id of a rule, a recommendation, a step (a criterion, or capability@stage) or a metric\n"
              "      nearest:  p/r\n");
}

// u corresponds to x, which the rule reads.
AdviceBench crosswalked() {
    AdviceBench out(KnowledgeBuilder()
                        .framework("f", {"base", "low", "high"})
                        .capability("x").criterion("x1", "low").criterion("x2", "high")
                        .framework("g", {"start", "one", "two"})
                        .capability("u").criterion("u1", "one").criterion("u2", "two")
                        .theme("t").recommendation("r")
                        .corresponds("u", "x", {{"one", "low"}, {"two", "high"}})
                        .build());
    out.rule("p/r", "local x = capability 'x'", "x:below 'high'", {"r"}, {"x2"});
    return out;
}

TEST(Explain, OffersTheRatingsThatAFactFollowsFrom) {
    const AdviceBench facts = crosswalked();
    const auto asked = [&](AssessmentBuilder assessment) {
        return changes(facts.explain(assessment.target("f", "high").build(), "p/r"));
    };
    EXPECT_EQ(asked(AssessmentBuilder(facts.knowledge()).stage("u", "one")), "x: low to high; u: one to two")
        << "x is inferred from u";
    EXPECT_EQ(asked(AssessmentBuilder(facts.knowledge()).status("x1", Status::met).status("x2", Status::unmet)),
              "x: low to high; x2: not met to met")
        << "x is worked out from its criteria";
}

TEST(Explain, TellsWhatIsKnownToBeOpenFromWhatIsNotKnown) {
    const AdviceBench facts = bench();
    const Explanation open = facts.explain(at(facts, "base", 10).build(), "y2");
    EXPECT_TRUE(open.waits_for[0].known_open);
    const Explanation unknown =
        facts.explain(AssessmentBuilder(facts.knowledge()).stage("y", "base").target("f", "high").build(), "y2");
    ASSERT_EQ(unknown.waits_for.size(), 2u);
    EXPECT_EQ(ids(unknown.waits_for[1].steps), "x@low");
    EXPECT_FALSE(unknown.waits_for[1].known_open);
}

TEST(Explain, SaysWhyACriterionIsNoStep) {
    const AdviceBench facts(KnowledgeBuilder()
                                .framework("f", {"base", "low"})
                                .capability("x").criterion("x1", "low").part("x1a", "x1").description("d", "base")
                                .build());
    const auto refusal = [&](const std::string& id) {
        const std::string text = facts.refusal_to_explain(AssessmentBuilder(facts.knowledge()).target("f", "low").build(), id);
        return text.substr(0, text.find('\n'));
    };
    EXPECT_EQ(refusal("x1a"), "error[unknown-id]: 'x1a' is a line of evidence for 'x1': name 'x1' instead");
    EXPECT_EQ(refusal("d"), "error[unknown-id]: 'd' is a description of the stage where everyone starts: name another "
                            "criterion of 'x'");
}

}  // namespace
}  // namespace ics
