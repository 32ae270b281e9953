// Where the system stands, capability by capability, and where its ratings contradict each other.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::ids;
using test::KnowledgeBuilder;

KnowledgeBuilder two_frameworks() {
    KnowledgeBuilder builder;
    builder.framework("f", {"base", "low", "high"})
        .domain("f/1").capability("x").criterion("x1", "low").criterion("x2", "low").criterion("x3", "high")
        .domain("f/2").capability("y").criterion("y1", "low")
        .framework("g", {"start", "end"}).domain("g/1").capability("z").criterion("z1", "end");
    return builder;
}

// The capability with this id; throws std::out_of_range where the position leaves it out.
CapabilityPosition capability(const Advice& advice, const std::string& id) {
    for (const DomainPosition& domain : advice.position)
        for (const CapabilityPosition& position : domain.capabilities)
            if (position.capability.id == id) return position;
    throw std::out_of_range(id);
}

std::string domains(const Advice& advice) {
    std::vector<Named> out;
    for (const DomainPosition& domain : advice.position) out.push_back(domain.domain);
    return ids(out);
}

TEST(PositionOf, tells_of_every_domain_of_a_framework_that_is_aimed_at_or_rated) {
    const AdviceBench bench(two_frameworks().build());
    EXPECT_EQ(domains(bench.advise(AssessmentBuilder(bench.knowledge()).target("f", "low").build())), "f/1, f/2");
    EXPECT_EQ(domains(bench.advise(AssessmentBuilder(bench.knowledge()).target("f", "low").stage("z", "end").build())),
              "f/1, f/2, g/1");
    EXPECT_EQ(domains(bench.advise(
                  AssessmentBuilder(bench.knowledge()).target("f", "low").status("z1", Status::met).build())),
              "f/1, f/2, g/1");
    const DomainPosition first =
        bench.advise(AssessmentBuilder(bench.knowledge()).target("f", "low").build()).position[0];
    EXPECT_EQ(first.framework, "f");
    EXPECT_EQ(first.stages, (std::vector<std::string>{"base", "low", "high"}));
}

TEST(PositionOf, tells_a_rated_stage_with_its_evidence_and_what_it_looks_like) {
    KnowledgeBase knowledge = two_frameworks().build();
    MilestoneText text;
    text.stage = 1, text.text = "Plans are made.";
    knowledge.capabilities[0].milestones = {text};
    const AdviceBench bench(knowledge);
    Assessment assessment = AssessmentBuilder(bench.knowledge()).stage("x", "low").target("f", "high").build();
    assessment.capability_ratings[0].evidence = {"A plan was signed.", "board-minutes:7", "", 2018y / 5 / 1, {}};
    const CapabilityPosition told = capability(bench.advise(assessment), "x");
    EXPECT_EQ(told.stage_words, "low");
    EXPECT_EQ(told.origin, Origin::rated);
    EXPECT_EQ(told.target, 2);
    EXPECT_EQ(told.target_words, "high");
    EXPECT_EQ(told.evidence, "A plan was signed.");
    EXPECT_EQ(told.source, "board-minutes:7, 1 May 2018");
    EXPECT_EQ(told.stage_text, "Plans are made.");
}

TEST(PositionOf, tells_a_range_and_what_is_not_known) {
    const AdviceBench bench(two_frameworks().build());
    const Advice advice =
        bench.advise(AssessmentBuilder(bench.knowledge()).stages("x", "base", "low").target("f", "high").build());
    EXPECT_EQ(capability(advice, "x").stage_words, "base to low");
    EXPECT_EQ(capability(advice, "x").stage_text, "");
    EXPECT_EQ(capability(advice, "y").stage_words, "not known");
    EXPECT_EQ(capability(advice, "y").origin, Origin::unknown);
}

TEST(PositionOf, counts_requirements_up_to_the_target_without_those_that_do_not_apply) {
    const AdviceBench bench(two_frameworks().build());
    AssessmentBuilder assessment(bench.knowledge());
    assessment.status("x1", Status::met).status("x3", Status::partly).target("f", "low");
    const CapabilityPosition low = capability(bench.advise(assessment.build()), "x");
    EXPECT_EQ(std::vector<int>({low.met, low.open, low.unknown}), std::vector<int>({1, 0, 1}));
    const CapabilityPosition waived =
        capability(bench.advise(assessment.status("x2", Status::not_applicable).build()), "x");
    EXPECT_EQ(std::vector<int>({waived.met, waived.open, waived.unknown}), std::vector<int>({1, 0, 0}));
}

TEST(PositionOf, says_what_a_stage_was_worked_out_from) {
    const AdviceBench bench(two_frameworks().same("z1", "y1").build());
    const Advice rated = bench.advise(AssessmentBuilder(bench.knowledge())
                                          .status("x1", Status::met)
                                          .status("x2", Status::unmet)
                                          .status("z1", Status::met)
                                          .target("f", "high")
                                          .build());
    EXPECT_EQ(capability(rated, "x").evidence, "Worked out from 2 rated criteria.");
    EXPECT_EQ(capability(rated, "z").evidence, "Worked out from 1 rated criterion.");
    EXPECT_EQ(capability(rated, "y").evidence, "Worked out from the same work in another framework.");
    const Advice presumed =
        bench.advise(AssessmentBuilder(bench.knowledge()).stage("z", "end").target("f", "high").build());
    EXPECT_EQ(capability(presumed, "y").evidence, "Presumed from the same work in another framework.");
    EXPECT_EQ(capability(presumed, "y").origin, Origin::presumed);
}

TEST(PositionOf, names_the_capabilities_that_a_stage_was_inferred_from) {
    const AdviceBench bench(two_frameworks().corresponds("z", "x", {{"end", "high"}}).build());
    const CapabilityPosition told = capability(
        bench.advise(AssessmentBuilder(bench.knowledge()).stage("z", "end").target("f", "high").build()), "x");
    EXPECT_EQ(told.stage_words, "high");
    EXPECT_EQ(told.origin, Origin::inferred);
    EXPECT_EQ(ids(told.inferred_from), "z");
}

TEST(PositionOf, says_when_a_capability_does_not_apply) {
    const AdviceBench bench(two_frameworks().build());
    const CapabilityPosition told = capability(
        bench.advise(
            AssessmentBuilder(bench.knowledge()).status("y1", Status::not_applicable).target("f", "high").build()),
        "y");
    EXPECT_TRUE(told.not_applicable);
    EXPECT_EQ(told.stage_words, "not applicable");
}

std::vector<std::string> statements(const AdviceBench& bench, const Assessment& assessment) {
    const Advice advice = bench.advise(assessment);
    return advice.conflicts.size() == 1 ? advice.conflicts[0].statements : std::vector<std::string>{"not one conflict"};
}

TEST(Conflicts, show_a_stage_and_the_criteria_that_contradict_it_each_with_its_source) {
    const AdviceBench bench(two_frameworks().build());
    Assessment assessment = AssessmentBuilder(bench.knowledge())
                                .stages("x", "low", "high")
                                .status("x1", Status::unmet)
                                .status("x2", Status::partly)
                                .target("f", "high")
                                .build();
    assessment.capability_ratings[0].evidence.rater = "The board";
    assessment.criterion_ratings[1].evidence.source = "minutes";
    EXPECT_EQ(statements(bench, assessment), (std::vector<std::string>{"x: rated low to high (The board)",
                                                                       "x1: not met", "x2: partly met (minutes)"}));
    const ConflictNote note = bench.advise(assessment).conflicts[0];
    EXPECT_EQ(note.capability.id, "x");
    EXPECT_EQ(note.text,
              "'x' is rated low to high, but criteria up to that stage are unmet; it is taken to stand between base "
              "and high.");
}

TEST(Conflicts, show_the_same_work_as_each_framework_has_it) {
    const AdviceBench bench(two_frameworks().same("z1", "x1").build());
    const Assessment rated = AssessmentBuilder(bench.knowledge())
                                 .status("x1", Status::met)
                                 .status("z1", Status::unmet)
                                 .target("f", "high")
                                 .build();
    EXPECT_EQ(statements(bench, rated), (std::vector<std::string>{"x1: met", "z1: not met"}));
    const Assessment presumed =
        AssessmentBuilder(bench.knowledge()).stage("x", "low").stage("z", "start").target("f", "high").build();
    EXPECT_EQ(statements(bench, presumed), (std::vector<std::string>{"x1: met (presumed)", "z1: not met (presumed)"}));
}

TEST(Conflicts, show_a_whole_and_those_of_its_parts_that_are_known) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low"})
                                .capability("x")
                                .criterion("x1", "low")
                                .part("p1", "x1")
                                .part("p2", "x1")
                                .build());
    const Assessment assessment = AssessmentBuilder(bench.knowledge())
                                      .status("x1", Status::met)
                                      .status("p1", Status::unmet)
                                      .target("f", "low")
                                      .build();
    EXPECT_EQ(statements(bench, assessment),
              (std::vector<std::string>{"x1: met", "p1: not met", "p2: met (presumed)"}));
}

TEST(Conflicts, show_the_ratings_that_infer_different_stages) {
    const AdviceBench bench(two_frameworks()
                                .framework("h", {"begin", "done"}).capability("w").criterion("w1", "done")
                                .corresponds("w", "x", {{"done", "low"}}).corresponds("z", "x", {{"end", "high"}})
                                .build());
    const Assessment assessment =
        AssessmentBuilder(bench.knowledge()).stage("z", "end").stage("w", "done").target("f", "high").build();
    EXPECT_EQ(statements(bench, assessment), (std::vector<std::string>{"w: rated done", "z: rated end"}));
}

}  // namespace
}  // namespace ics
