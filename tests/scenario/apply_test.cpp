// Assessments with scenarios applied.
#include "scenario/apply.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>

#include "support/assessment_builder.hpp"
#include "support/graph_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/scenario_builder.hpp"
#include "support/told.hpp"

namespace ics {
namespace {

using test::AssessmentBuilder;
using test::BuiltGraph;
using test::completing;
using test::conflicts;
using test::KnowledgeBuilder;
using test::scenario;
using test::told;

// x2 needs y1, which needs z2; of w, w1 is the same work as v1 and w2 has parts.
BuiltGraph ladder() {
    return BuiltGraph(KnowledgeBuilder()
                          .framework("g", {"none", "some"})
                          .capability("v").criterion("v1", "some")
                          .framework("f", {"base", "low", "high", "top"})
                          .capability("w").criterion("w1", "low").criterion("w2", "high").part("w2a", "w2").part("w2b", "w2")
                          .capability("x").criterion("x1", "low").criterion("x2", "high").criterion("x3", "high").criterion("x4", "top")
                          .capability("y").criterion("y1", "low")
                          .capability("z").criterion("z1", "low").criterion("z2", "high")
                          .same("v1", "w1").needs("x2", "y1").needs("y1", "z2")
                          .metric("m", Comparison::at_least, 22).context("c")
                          .build());
}

class Apply : public testing::Test {
protected:
    Applied applied(const AssessmentBuilder& base, const std::vector<Scenario>& scenarios) const {
        Layers layers;
        for (std::size_t i = 0; i < scenarios.size(); ++i) layers.push_back(i);
        return apply_scenarios(built.knowledge, built.graph, base.build(), scenarios, layers);
    }

    // What the facts then say of each of these.
    std::string then(const AssessmentBuilder& base, const std::vector<Scenario>& scenarios, const std::vector<std::string>& ids) const {
        const Assessment out = applied(base, scenarios).assessment;
        const Facts facts = derive_facts(built.knowledge, out, out.date);
        EXPECT_EQ(conflicts(facts), "");
        std::string words;
        for (const std::string& id : ids) words += fmt::format("{}{}: {}", words.empty() ? "" : ", ", id, told(built.knowledge, facts, id));
        return words;
    }

    AssessmentBuilder a_case() const { return AssessmentBuilder(built.knowledge); }
    Scenario setting(const AssessmentBuilder& set) const { return scenario(built.knowledge, "S", set.build()); }
    Scenario finishing(const std::vector<std::string>& steps, bool with_requirements = false) const {
        return completing(built.knowledge, "S", steps, with_requirements);
    }

    const BuiltGraph built = ladder();
};

TEST_F(Apply, NoScenarioChangesNothing) {
    EXPECT_EQ(then(a_case().stage("x", "low"), {}, {"x", "x1", "x2", "y"}), "x: low rated, x1: met presumed, x2: unmet presumed, y: unknown");
}

TEST_F(Apply, AStageSetIsExactlyThatStage) {
    const AssessmentBuilder base = a_case().stage("x", "low").status("x2", Status::partly).status("x4", Status::met);
    EXPECT_EQ(then(base, {setting(a_case().stage("x", "high"))}, {"x", "x2", "x4"}), "x: high rated, x2: met presumed, x4: unmet presumed");
    EXPECT_EQ(then(base, {setting(a_case().stages("x", "low", "high"))}, {"x", "x2"}), "x: low rated, x2: partly rated")
        << "no higher, as x2 is not met";
    EXPECT_EQ(then(a_case().stage("x", "low"), {setting(a_case().stages("x", "low", "high"))}, {"x", "x2"}), "x: low..high rated, x2: unknown");
}

TEST_F(Apply, AStatusSetTakesTheRatingItContradictsWithIt) {
    EXPECT_EQ(then(a_case().stage("x", "high"), {setting(a_case().status("x2", Status::unmet))}, {"x", "x2", "x1"}),
              "x: base..low derived, x2: unmet rated, x1: unknown");
    EXPECT_EQ(then(a_case().stage("x", "low"), {setting(a_case().status("x2", Status::partly))}, {"x", "x2"}), "x: low rated, x2: partly rated");
    EXPECT_EQ(then(a_case().stage("z", "low"), {setting(a_case().status("z2", Status::not_applicable))}, {"z", "z2"}),
              "z: high rated, z2: not applicable rated");
}

TEST_F(Apply, FiguresKeepTheLocalTargetTheyHad) {
    const Applied out = applied(a_case().metric("m", 10, 15).context("c", false), {setting(a_case().metric("m", 16).context("c", true))});
    ASSERT_EQ(out.assessment.metrics.size(), 1U);
    EXPECT_EQ(out.assessment.metrics[0].value, 16);
    EXPECT_EQ(out.assessment.metrics[0].target, 15);
    EXPECT_EQ(out.assessment.metrics[0].evidence.evidence, "Assumed by the scenario 'S'.");
    ASSERT_EQ(out.assessment.context.size(), 1U);
    EXPECT_TRUE(out.assessment.context[0].value);
}

TEST_F(Apply, ACriterionCompletedIsMet) {
    EXPECT_EQ(then(a_case().stage("x", "low"), {finishing({"x2"})}, {"x", "x2", "x3"}), "x: low rated, x2: met rated, x3: unmet presumed");
    EXPECT_EQ(then(a_case(), {finishing({"x2"})}, {"x", "x2", "x1"}), "x: base..top derived, x2: met rated, x1: unknown");
}

TEST_F(Apply, AllOfTheNextStageCompletedBringsTheCapabilityThere) {
    EXPECT_EQ(then(a_case().stage("x", "low"), {finishing({"x2", "x3"})}, {"x", "x4"}), "x: high rated, x4: unmet presumed");
    EXPECT_EQ(then(a_case().stage("x", "low"), {finishing({"x2"}), finishing({"x3"})}, {"x"}), "x: high rated") << "over two layers";
    EXPECT_EQ(then(a_case().stage("z", "base"), {finishing({"z1", "z2"})}, {"z"}), "z: high rated") << "and the one above";
    EXPECT_EQ(then(a_case().stages("x", "low", "high"), {finishing({"x2", "x3"})}, {"x"}), "x: high rated");
}

TEST_F(Apply, WhatIsMetAheadMayLiftARatingThatIsNoSingleStage) {
    EXPECT_EQ(then(a_case().stages("x", "base", "low"), {finishing({"x2", "x3"})}, {"x", "x1", "x4"}),
              "x: base..high rated, x1: unknown, x4: unmet presumed");
    EXPECT_EQ(then(a_case().stages("x", "base", "low"), {finishing({"x2"})}, {"x", "x1"}), "x: base..low rated, x1: unknown");
}

TEST_F(Apply, WhatRatesItsPartsOrTheSameWorkAsOpenIsDropped) {
    EXPECT_EQ(then(a_case().status("w2", Status::partly).status("w2a", Status::unmet).status("w2b", Status::met), {finishing({"w2"})},
                   {"w2", "w2a", "w2b"}),
              "w2: met rated, w2a: met presumed, w2b: met rated");
    EXPECT_EQ(then(a_case().status("v1", Status::unmet).status("w1", Status::unmet), {finishing({"w1"})}, {"v1", "w1"}),
              "v1: met rated, w1: met derived") << "one step: the first member, as nothing is aimed at";
}

TEST_F(Apply, AMilestoneCompletedIsReachedAndLeavesOpenWhatLiesBeyond) {
    EXPECT_EQ(then(a_case().stage("x", "low"), {finishing({"x@high"})}, {"x", "x2", "x4"}), "x: high rated, x2: met presumed, x4: unmet presumed");
    EXPECT_EQ(then(a_case(), {finishing({"x@high"})}, {"x", "x2", "x4"}), "x: high..top rated, x2: met presumed, x4: unknown");
    EXPECT_EQ(then(a_case().status("x2", Status::unmet), {finishing({"x@low", "x@high"})}, {"x", "x2"}), "x: high rated, x2: met presumed");
    EXPECT_EQ(then(a_case().stage("z", "base").status("z2", Status::met), {finishing({"z@low"})}, {"z", "z2"}), "z: high rated, z2: met rated")
        << "what was met ahead stays met, and completes the next stage";
    const AssessmentBuilder at_odds = a_case().stage("x", "high").status("x1", Status::unmet);
    const Applied out = applied(at_odds, {finishing({"x@high"})});
    EXPECT_EQ(told(built.knowledge, derive_facts(built.knowledge, out.assessment, out.assessment.date), "x"), "high rated")
        << "what spoke against the rated stage is settled";
}

TEST_F(Apply, RequirementsAreCompletedWhereAskedFor) {
    const AssessmentBuilder base = a_case().stage("x", "low").stage("y", "base").stage("z", "low");
    EXPECT_EQ(then(base, {finishing({"x2"})}, {"x2", "y1", "z2"}), "x2: met rated, y1: unmet presumed, z2: unmet presumed");
    EXPECT_EQ(then(base, {finishing({"x2"}, true)}, {"x2", "y", "y1", "z", "z2"}),
              "x2: met rated, y: low rated, y1: met rated, z: high rated, z2: met rated");
    const Applied out = applied(base, {finishing({"x2"}, true)});
    EXPECT_EQ(built.ids(out.named), "x2");
    EXPECT_EQ(built.ids(out.required), "y1 z2");
}

TEST_F(Apply, WhatIsDonePassesNoRequirementOn) {
    const AssessmentBuilder base = a_case().stage("x", "low").status("y1", Status::met).stage("z", "low");
    EXPECT_EQ(built.ids(applied(base, {finishing({"x2"}, true)}).required), "");
}

TEST_F(Apply, ALaterLayerStandsOnTheEarlier) {
    const AssessmentBuilder base = a_case().stage("x", "low");
    EXPECT_EQ(then(base, {setting(a_case().stage("x", "top")), setting(a_case().stage("x", "base"))}, {"x"}), "x: base rated");
    EXPECT_EQ(then(base, {setting(a_case().stage("x", "base")), setting(a_case().stage("x", "top"))}, {"x"}), "x: top rated");
    EXPECT_EQ(then(base, {setting(a_case().status("x2", Status::unmet)), finishing({"x2"})}, {"x2"}), "x2: met rated");
}

TEST_F(Apply, WhatMakesNoDifferenceIsSaid) {
    const AssessmentBuilder base = a_case().stage("x", "low").status("y1", Status::not_applicable);
    const std::vector<Scenario> scenarios{finishing({"x1", "y1", "x@low"})};
    const Applied out = applied(base, scenarios);
    EXPECT_EQ(built.ids(out.named), "");
    Diagnostics diagnostics;
    report_idle(built.knowledge, scenarios, out.idle, diagnostics);
    EXPECT_EQ(diagnostics.format(),
              "warning[nothing-to-complete]: 'S' completes 'x1', which is done already\n"
              "      to mend:  nothing need be done: it makes no difference\n"
              "warning[nothing-to-complete]: 'S' completes 'x@low', which is done already\n"
              "      to mend:  nothing need be done: it makes no difference\n"
              "warning[nothing-to-complete]: 'S' completes 'y1', which is not applicable\n"
              "      to mend:  nothing need be done: it makes no difference\n");
}

}  // namespace
}  // namespace ics
