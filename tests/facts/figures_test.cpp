// Metrics against their targets, circumstances, the stages aimed at, and what is copied from the assessment.
#include <gtest/gtest.h>

#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

constexpr MetricIndex first{0};

KnowledgeBase with_metric(Scope scope, Comparison comparison = Comparison::at_least, const std::string& unit = "%") {
    KnowledgeBuilder builder;
    builder.metric("m", comparison, unit == "yes/no" ? 1 : 22, unit).last_metric().scope = scope;
    return builder.build();
}

TEST(MetricFacts, of_local_scope_are_held_against_their_own_target) {
    const KnowledgeBase knowledge = with_metric(Scope::local);
    const Facts missed = AssessmentBuilder(knowledge).metric("m", 16.8).facts();
    EXPECT_EQ(missed[first].value, 16.8);
    EXPECT_EQ(missed[first].target, 22);
    EXPECT_EQ(missed[first].meets, Truth::no);
    EXPECT_EQ(missed[first].entry, 0u);
    EXPECT_EQ(AssessmentBuilder(knowledge).metric("m", 22).facts()[first].meets, Truth::yes);
}

TEST(MetricFacts, are_unknown_without_a_value_and_never_zero) {
    const Facts facts = AssessmentBuilder(with_metric(Scope::local, Comparison::at_most)).facts();
    EXPECT_EQ(facts[first].value, std::nullopt);
    EXPECT_EQ(facts[first].target, 22);
    EXPECT_EQ(facts[first].meets, Truth::unknown);
    EXPECT_EQ(facts[first].entry, std::nullopt);
}

TEST(MetricFacts, prefer_a_local_target) {
    const KnowledgeBase knowledge = with_metric(Scope::local);
    const Facts facts = AssessmentBuilder(knowledge).metric("m", 20, 19).facts();
    EXPECT_EQ(facts[first].target, 19);
    EXPECT_EQ(facts[first].meets, Truth::yes);
}

TEST(MetricFacts, of_national_scope_are_assessed_against_a_local_target_only) {
    const KnowledgeBase knowledge = with_metric(Scope::national);
    const Facts without = AssessmentBuilder(knowledge).metric("m", 16.8).facts();
    EXPECT_EQ(without[first].value, 16.8);
    EXPECT_EQ(without[first].target, std::nullopt);
    EXPECT_EQ(without[first].meets, Truth::unknown);
    EXPECT_EQ(AssessmentBuilder(knowledge).metric("m", 16.8, 17).facts()[first].meets, Truth::no);
}

TEST(MetricFacts, that_are_so_or_not_are_met_by_yes) {
    const KnowledgeBase knowledge = with_metric(Scope::local, Comparison::at_least, "yes/no");
    EXPECT_EQ(AssessmentBuilder(knowledge).metric("m", 1).facts()[first].meets, Truth::yes);
    EXPECT_EQ(AssessmentBuilder(knowledge).metric("m", 0).facts()[first].meets, Truth::no);
}

TEST(ContextFacts, are_yes_no_or_unknown) {
    const KnowledgeBase knowledge = KnowledgeBuilder().context("a").context("b").context("c").build();
    const Facts facts = AssessmentBuilder(knowledge).context("c", false).context("a", true).facts();
    EXPECT_EQ(facts[ContextIndex{0}].value, Truth::yes);
    EXPECT_EQ(facts[ContextIndex{0}].entry, 1u);
    EXPECT_EQ(facts[ContextIndex{1}].value, Truth::unknown);
    EXPECT_EQ(facts[ContextIndex{1}].entry, std::nullopt);
    EXPECT_EQ(facts[ContextIndex{2}].value, Truth::no);
}

TEST(Targets, hold_for_every_capability_of_their_framework_and_no_other) {
    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "low", "high"})
                                        .domain("f/1").capability("a").domain("f/2").capability("b")
                                        .framework("g", {"base", "top"}).capability("c")
                                        .build();
    const Facts one = AssessmentBuilder(knowledge).target("f", "low").facts();
    EXPECT_EQ(one.target, (std::vector<std::optional<Level>>{1, 1, std::nullopt}));
    const Facts both = AssessmentBuilder(knowledge).target("g", "top").target("f", "high").facts();
    EXPECT_EQ(both.target, (std::vector<std::optional<Level>>{2, 2, 1}));
    EXPECT_EQ(AssessmentBuilder(knowledge).facts().target, (std::vector<std::optional<Level>>(3)));
}

TEST(DerivedFacts, keep_the_system_and_the_date_they_are_as_of) {
    const KnowledgeBase knowledge;
    const Facts facts =
        derive_facts(knowledge, AssessmentBuilder(knowledge).population(900'000).build(), 2020y / 1 / 2);
    EXPECT_EQ(facts.system.name, "A test system");
    EXPECT_EQ(facts.system.population, 900'000);
    EXPECT_EQ(facts.as_of, Date(2020y / 1 / 2)) << "not the assessment's own date";
}

TEST(DerivedFacts, list_conflicts_by_capability_then_kind) {
    const KnowledgeBase knowledge = KnowledgeBuilder()
                                        .framework("f", {"base", "low"})
                                        .capability("x").criterion("whole", "low").part("part", "whole")
                                        .capability("y").criterion("y1", "low")
                                        .framework("g", {"base", "low"})
                                        .capability("z").criterion("z1", "low").same("z1", "whole")
                                        .build();
    const Facts facts = AssessmentBuilder(knowledge)
                            .stage("y", "base").status("y1", Status::met)
                            .stage("x", "base").status("whole", Status::met).status("part", Status::unmet)
                            .status("z1", Status::unmet)
                            .facts();
    std::vector<std::pair<CapabilityIndex, Conflict::Kind>> kinds;
    for (const Conflict& conflict : facts.conflicts) kinds.emplace_back(conflict.capability, conflict.kind);
    using Kind = Conflict::Kind;
    EXPECT_EQ(kinds, (std::vector<std::pair<CapabilityIndex, Kind>>{{{0}, Kind::stage_and_criterion},
                                                                    {{0}, Kind::same_work},
                                                                    {{0}, Kind::parent_and_parts},
                                                                    {{1}, Kind::stage_and_criterion}}));
}

}  // namespace
}  // namespace ics
