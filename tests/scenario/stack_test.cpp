// Which scenarios apply, in what order, and where they contradict each other.
#include "scenario/stack.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>

#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/scenario_builder.hpp"

namespace ics {
namespace {

using test::AssessmentBuilder;
using test::completing;
using test::KnowledgeBuilder;
using test::scenario;

std::vector<Scenario> extending(const std::vector<std::vector<std::size_t>>& extends) {
    std::vector<Scenario> out(extends.size());
    for (std::size_t i = 0; i < extends.size(); ++i) out[i].extends = extends[i];
    return out;
}

TEST(Layers, WhatAScenarioExtendsComesBeforeIt) {
    EXPECT_EQ(layers_of(extending({{}, {0}, {1}}), {2}), (Layers{0, 1, 2}));
    EXPECT_EQ(layers_of(extending({{2, 1}, {}, {}}), {0}), (Layers{2, 1, 0})) << "in the order in which it names them";
}

TEST(Layers, WhatTwoBuildOnAppliesOnce) {
    EXPECT_EQ(layers_of(extending({{}, {0}, {0}, {1, 2}}), {3}), (Layers{0, 1, 2, 3}));
    EXPECT_EQ(layers_of(extending({{}, {0}, {0}}), {2, 1}), (Layers{0, 2, 1}));
    EXPECT_EQ(layers_of(extending({{}, {0}}), {1, 0}), (Layers{0, 1}));
}

TEST(Layers, AChainMayBeLong) {
    std::vector<Scenario> scenarios(100'000);
    for (std::size_t i = 1; i < scenarios.size(); ++i) scenarios[i].extends = {i - 1};
    EXPECT_EQ(layers_of(scenarios, {scenarios.size() - 1}).size(), scenarios.size());
}

class Clashes : public testing::Test {
protected:
    // "x low, then x high", a clash a line.
    std::string between(const Scenario& earlier, const Scenario& later) const {
        const std::vector<Scenario> scenarios{earlier, later};
        std::string out;
        for (const Clash& clash : clashes(knowledge, scenarios, {0, 1}))
            out += fmt::format("{} {}, then {} {}\n", clash.earlier_fact, clash.earlier_value, clash.later_fact, clash.later_value);
        return out;
    }

    AssessmentBuilder set() const { return AssessmentBuilder(knowledge); }
    Scenario a(const AssessmentBuilder& facts) const { return scenario(knowledge, "A", facts.build()); }
    Scenario b(const AssessmentBuilder& facts) const { return scenario(knowledge, "B", facts.build()); }
    Scenario a(const std::string& step) const { return completing(knowledge, "A", {step}); }
    Scenario b(const std::string& step) const { return completing(knowledge, "B", {step}); }

    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "low", "high"})
                                        .capability("x").criterion("x1", "low").criterion("x2", "high")
                                        .metric("m", Comparison::at_least, 22).context("c")
                                        .build();
};

TEST_F(Clashes, OtherValuesForOneFact) {
    EXPECT_EQ(between(a(set().stage("x", "low")), b(set().stage("x", "high"))), "x low, then x high\n");
    EXPECT_EQ(between(a(set().stages("x", "low", "high")), b(set().stage("x", "high"))), "x low to high, then x high\n");
    EXPECT_EQ(between(a(set().status("x1", Status::met)), b(set().status("x1", Status::partly))), "x1 met, then x1 partly\n");
    EXPECT_EQ(between(a(set().metric("m", 20)), b(set().metric("m", 21.5))), "m 20%, then m 21.5%\n");
    EXPECT_EQ(between(a(set().context("c", true)), b(set().context("c", false))), "c yes, then c no\n");
}

TEST_F(Clashes, TheSameTwiceIsNone) {
    EXPECT_EQ(between(a(set().stage("x", "low").metric("m", 20).context("c", true)),
                      b(set().stage("x", "low").metric("m", 20).context("c", true))), "");
    EXPECT_EQ(between(a("x1"), b("x1")), "");
}

TEST_F(Clashes, CompletingWhatWasOpenIsProgress) {
    EXPECT_EQ(between(a(set().status("x1", Status::unmet)), b("x1")), "");
    EXPECT_EQ(between(a(set().stage("x", "low")), b("x@high")), "");
    EXPECT_EQ(between(a(set().stage("x", "low")), b("x2")), "");
    EXPECT_EQ(between(a(set().status("x1", Status::not_applicable)), b("x1")), "x1 not-applicable, then x1 met\n");
}

TEST_F(Clashes, TakingBackWhatWasCompletedIsOne) {
    EXPECT_EQ(between(a("x1"), b(set().status("x1", Status::unmet))), "x1 met, then x1 unmet\n");
    EXPECT_EQ(between(a("x@high"), b(set().stage("x", "low"))), "x high, then x low\n");
    EXPECT_EQ(between(a("x@low"), b(set().stage("x", "high"))), "");
    EXPECT_EQ(between(a("x2"), b(set().stage("x", "low"))), "x2 met, then x low\n");
    EXPECT_EQ(between(a(set().stage("x", "high")), b(set().status("x2", Status::unmet))), "x high, then x2 unmet\n");
    EXPECT_EQ(between(a(set().status("x1", Status::unmet)), b(set().stage("x", "low"))), "x1 unmet, then x low\n");
}

TEST_F(Clashes, AreWarningsThatNameBoth) {
    std::vector<Scenario> scenarios{a(set().stage("x", "low")), b(set().stage("x", "high"))};
    scenarios[0].stages[0].evidence.place = {std::make_shared<const std::string>("a.toml"), 3, 1};
    scenarios[1].stages[0].evidence.place = {std::make_shared<const std::string>("b.toml"), 7, 9};
    Diagnostics diagnostics;
    report_clashes(scenarios, clashes(knowledge, scenarios, {0, 1}), diagnostics);
    EXPECT_EQ(diagnostics.format(),
              "b.toml:7:9: warning[scenario-conflict]: 'B' makes 'x' high, against 'A', which makes 'x' low\n"
              "      the other stands in a.toml:3\n"
              "      to mend:  the later one counts, 'B'; where that is not meant, change one of the two\n");
    EXPECT_FALSE(diagnostics.has_errors());
}

}  // namespace
}  // namespace ics
