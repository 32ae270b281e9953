// Which evidence is told of an action, a recommendation, a theme, and why.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using test::action;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

KnowledgeBase ladder() {
    return KnowledgeBuilder()
        .framework("f", {"base", "low"}).capability("x").criterion("x1", "low").criterion("x2", "low")
        .metric("m", Comparison::at_least, 22)
        .theme("t").recommendation("r")
        .build();
}

CaseStudy study(const std::string& id, double population, std::vector<Tier> tier = {}) {
    CaseStudy out;
    out.id = id;
    out.title = "The place " + id;
    out.text = id + " did it.";
    if (population > 0) out.population = population;
    out.tier = std::move(tier);
    return out;
}

Finding finding(const std::string& id, std::vector<std::string> illustrates) {
    Finding out;
    out.id = id;
    out.text = "It is so.";
    out.illustrates = std::move(illustrates);
    return out;
}

Assessment at_base(const AdviceBench& bench, double population = 0) {
    Assessment out = AssessmentBuilder(bench.knowledge()).stage("x", "base").target("f", "low").build();
    if (population > 0) out.system.population = population;
    return out;
}

std::string told(const std::vector<EvidenceNote>& notes) {
    std::string out;
    for (const EvidenceNote& note : notes) out += (out.empty() ? "" : "; ") + note.evidence.id + ": " + note.because;
    return out;
}

TEST(Elsewhere, TellsOfAnActionWhatShowsItAtWork) {
    KnowledgeBase knowledge = ladder();
    knowledge.case_studies = {study("a", 0)};
    knowledge.case_studies[0].illustrates = {"x1"};
    const AdviceBench bench(knowledge);
    const Advice advice = bench.advise(at_base(bench));
    const auto& notes = action(advice.actions, "x1").elsewhere;
    EXPECT_EQ(told(notes), "a: it shows this at work");
    EXPECT_EQ(notes[0].kind, "case study");
    EXPECT_EQ(notes[0].evidence.title, "The place a");
    EXPECT_EQ(notes[0].text, "a did it.");
    EXPECT_EQ(told(action(advice.actions, "x2").elsewhere), "");
}

TEST(Elsewhere, PrefersWhatIsForTheCriterionToWhatIsForItsCapability) {
    KnowledgeBase knowledge = ladder();
    knowledge.case_studies = {study("a", 0), study("b", 0)};
    knowledge.case_studies[0].illustrates = {"x"};
    knowledge.case_studies[1].illustrates = {"x1"};
    knowledge.case_studies[0].tags = knowledge.criteria[1].tags = {"finance"};
    const AdviceBench bench(knowledge);
    const Advice advice = bench.advise(at_base(bench));
    EXPECT_EQ(told(action(advice.actions, "x1").elsewhere), "b: it shows this at work");
    EXPECT_EQ(told(action(advice.actions, "x2").elsewhere), "a: it is about 'x'") << "each is told once";
}

TEST(Elsewhere, LeavesOutWhatIsForTheCapabilityButOfOtherTopics) {
    KnowledgeBase knowledge = ladder();
    knowledge.case_studies = {study("a", 0)};
    knowledge.case_studies[0].illustrates = {"x"};
    knowledge.case_studies[0].tags = {"finance"};
    knowledge.criteria[0].tags = {"workforce"};
    const AdviceBench bench(knowledge);
    EXPECT_EQ(told(action(bench.advise(at_base(bench)).actions, "x1").elsewhere), "");
}

TEST(Elsewhere, LeavesOutTheSystemsOwnCaseStudy) {
    KnowledgeBase knowledge = ladder();
    knowledge.case_studies = {study("a", 0), study("b", 0)};
    for (CaseStudy& one : knowledge.case_studies) one.illustrates = {"x1"};
    const AdviceBench bench(knowledge);
    Assessment own = at_base(bench);
    own.system.case_studies = {"a"};
    EXPECT_EQ(told(action(bench.advise(own).actions, "x1").elsewhere), "b: it shows this at work");
}

TEST(Elsewhere, PrefersPlacesOfLikeSize) {
    KnowledgeBase knowledge = ladder();
    knowledge.case_studies = {study("a", 5'000'000), study("b", 1'500'000)};
    for (CaseStudy& one : knowledge.case_studies) one.illustrates = {"x1"};
    const AdviceBench bench(knowledge);
    EXPECT_EQ(told(action(bench.advise(at_base(bench, 1'000'000)).actions, "x1").elsewhere),
              "b: it shows this at work and its size is like this system's");
    EXPECT_EQ(told(action(bench.advise(at_base(bench)).actions, "x1").elsewhere), "a: it shows this at work")
        << "of a system whose size is not known, none is alike";
}

TEST(Elsewhere, PrefersPlacesAtTheSameTierThenEngland) {
    KnowledgeBase knowledge = ladder();
    knowledge.case_studies = {study("a", 0), study("b", 0, {Tier::system}), study("c", 0)};
    for (CaseStudy& one : knowledge.case_studies) one.illustrates = {"x1"};
    knowledge.criteria[0].tier = {Tier::system};
    EXPECT_EQ(told(action(AdviceBench(knowledge).advise(at_base(AdviceBench(knowledge))).actions, "x1").elsewhere),
              "b: it shows this at work");
    knowledge.case_studies[1].tier = {};
    knowledge.case_studies[0].country = "Wales";
    EXPECT_EQ(told(action(AdviceBench(knowledge).advise(at_base(AdviceBench(knowledge))).actions, "x1").elsewhere),
              "b: it shows this at work");
}

TEST(Elsewhere, PrefersPlacesToFindingsAndSaysWhatEachIs) {
    KnowledgeBase knowledge = ladder();
    knowledge.findings = {finding("a", {"x1"})};
    const AdviceBench alone(knowledge);
    EXPECT_EQ(told(action(alone.advise(at_base(alone)).actions, "x1").elsewhere), "a: it says why this matters");
    knowledge.case_studies = {study("b", 0)};
    knowledge.case_studies[0].illustrates = {"x1"};
    const AdviceBench bench(knowledge);
    EXPECT_EQ(told(action(bench.advise(at_base(bench)).actions, "x1").elsewhere), "b: it shows this at work");
}

TEST(Elsewhere, SaysWhereAFactIsFrom) {
    KnowledgeBase knowledge = ladder();
    knowledge.case_studies = {study("a", 315'000)};
    knowledge.case_studies[0].country = "Wales";
    CaseFact fact;
    fact.id = "a/01";
    fact.case_study = "a";
    fact.text = "It cost little.";
    fact.illustrates = {"x1"};
    knowledge.case_facts = {fact};
    const AdviceBench bench(knowledge);
    const auto notes = action(bench.advise(at_base(bench)).actions, "x1").elsewhere;
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].evidence.title, "The place a");
    EXPECT_EQ(notes[0].where, "315,000 people, Wales");
    EXPECT_EQ(notes[0].text, "It cost little.");
}

TEST(Elsewhere, BearsOutRecommendationsThenThemes) {
    KnowledgeBase knowledge = ladder();
    knowledge.case_studies = {study("a", 0), study("b", 0), study("c", 0)};
    knowledge.case_studies[0].themes = knowledge.case_studies[1].themes = {ThemeIndex{0}};
    knowledge.findings = {finding("d", {"r"})};
    knowledge.recommendations[0].evidence = {"a"};
    AdviceBench bench(knowledge);
    bench.rule("p/r", "local x = capability 'x'", "x:below 'low'", {"r"});
    const Advice advice = bench.advise(at_base(bench));
    ASSERT_EQ(advice.themes.size(), 1u);
    EXPECT_EQ(told(advice.themes[0].local[0].evidence), "a: it bears on this advice; d: it bears on this advice");
    EXPECT_EQ(told(advice.themes[0].elsewhere), "b: it bears on this key theme");
}

TEST(Elsewhere, TellsHowProgressWouldShow) {
    KnowledgeBase knowledge = ladder();
    Marker of_capability, of_criterion;
    of_capability.id = "a";
    of_capability.shows = {"x"};
    of_capability.tags = {"finance"};
    of_criterion.id = "b";
    of_criterion.shows = {"x2"};
    of_criterion.metrics = {MetricIndex{0}};
    knowledge.markers = {of_capability, of_criterion};
    for (Criterion& criterion : knowledge.criteria) criterion.tags = {"finance"};
    const AdviceBench bench(knowledge);
    const Advice advice = bench.advise(at_base(bench));
    const auto& first = action(advice.actions, "x1").signs;
    const auto& second = action(advice.actions, "x2").signs;
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first[0].id, "a");
    ASSERT_EQ(second.size(), 1u) << "each is told once";
    EXPECT_EQ(second[0].id, "b");
    EXPECT_EQ(second[0].metrics.size(), 1u);
}

Freedom freedom(const std::string& id, Level stage) {
    Freedom out;
    out.id = id;
    out.text = id;
    out.stage = stage;
    return out;
}

TEST(Freedoms, AreThoseOfTheStageThatEveryCapabilityHasReachedAndOfTheNext) {
    KnowledgeBase knowledge = KnowledgeBuilder().framework("f", {"base", "low", "high"}).capability("x")
                                  .criterion("x1", "low").capability("y").criterion("y1", "low").build();
    knowledge.freedoms = {freedom("at base", 0), freedom("at low", 1), freedom("at high", 2)};
    const AdviceBench bench(knowledge);
    const Advice advice = bench.advise(
        AssessmentBuilder(bench.knowledge()).stage("x", "low").stage("y", "high").target("f", "high").build());
    ASSERT_EQ(advice.freedoms.size(), 2u);
    EXPECT_TRUE(advice.freedoms[0].reached);
    EXPECT_EQ(advice.freedoms[0].freedoms[0].text, "at low");
    EXPECT_FALSE(advice.freedoms[1].reached);
    EXPECT_EQ(advice.freedoms[1].freedoms[0].text, "at high");
    EXPECT_TRUE(bench.advise(AssessmentBuilder(bench.knowledge()).target("f", "high").build()).freedoms.empty())
        << "nothing is known of the framework";
}

TEST(Tiers, AreThoseOfTheActionsWithTheirSizes) {
    KnowledgeBase knowledge = ladder();
    for (Criterion& criterion : knowledge.criteria) criterion.tier = {Tier::place};
    const auto size = [](Tier tier, double from, std::optional<double> to) {
        TierSize out;
        out.tier = tier;
        out.title = "Size";
        out.from = from;
        out.to = to;
        return out;
    };
    knowledge.tier_sizes = {size(Tier::place, 250'000, 500'000), size(Tier::place, 300'000, 300'000),
                            size(Tier::place, 1'000'000, std::nullopt), size(Tier::system, 1'000'000, std::nullopt)};
    const AdviceBench bench(knowledge);
    const Advice advice = bench.advise(at_base(bench));
    ASSERT_EQ(advice.tiers.size(), 1u);
    EXPECT_EQ(advice.tiers[0].tier, "place");
    ASSERT_EQ(advice.tiers[0].sizes.size(), 3u);
    EXPECT_EQ(advice.tiers[0].sizes[0].text, "250,000 to 500,000 people");
    EXPECT_EQ(advice.tiers[0].sizes[1].text, "About 300,000 people");
    EXPECT_EQ(advice.tiers[0].sizes[2].text, "1,000,000 people or more");
}

}  // namespace
}  // namespace ics
