// What a set of knowledge and rules makes of an assessment, by id.
#include "scenario/snapshot.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "support/assessment_builder.hpp"
#include "support/graph_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

KnowledgeBase knowledge() {
    KnowledgeBase out = test::KnowledgeBuilder()
                            .framework("f", {"base", "low", "high"})
                            .capability("f/1").criterion("f/1/low/01", "low").criterion("f/1/low/02", "low").criterion("f/1/high/01", "high")
                            .capability("f/2").criterion("f/2/low/01", "low")
                            .needs("f/1/low/02", "f/2/low/01")
                            .theme("t").recommendation("t/01").recommendation("t/02")
                            .context("merger").build();
    Profile even{"even", "Even", {}, {}};
    even.weights.fill(1);
    out.priorities.profiles.push_back(even);
    return out;
}

std::string rule(const std::string& id, const std::string& when, const std::string& lists) {
    return fmt::format("local one = capability \"f/1\"\nlocal merger = context \"merger\"\n"
                       "return rule {{ id = \"{0}\", title = \"Found {0}\", {2} when = function() return {1} end }}\n", id, when, lists);
}

class SnapshotOfACase : public testing::Test {
protected:
    SnapshotOfACase() : built_(knowledge()) {}

    void add(const std::string& id, const std::string& when, const std::string& lists) { files_.push_back({id + ".lua", rule(id, when, lists)}); }

    Snapshot take() {
        const Assessment assessment = test::AssessmentBuilder(built_.knowledge).stage("f/1", "base").stage("f/2", "base").target("f", "high").build();
        Diagnostics diagnostics;
        auto rules = load_rule_set(files_, built_.knowledge, {}, diagnostics);
        EXPECT_TRUE(rules) << diagnostics.format();
        auto out = take_snapshot(built_.knowledge, built_.graph, *rules, assessment, {}, diagnostics);
        EXPECT_TRUE(out) << diagnostics.format();
        return std::move(*out);
    }

private:
    test::BuiltGraph built_;
    std::vector<SourceFile> files_;
};

std::string told(const ById<Said>& all) {
    std::string out;
    for (const auto& [id, said] : all)
        out += fmt::format("{} {}{} {}\n", id, said.finding ? "finding " : "", name(said.outcome), fmt::join(said.rules, " "));
    return out;
}

TEST_F(SnapshotOfACase, RecommendationsWithAllRulesThatSpeakOfThem) {
    add("p/a", "one:below 'low'", "recommends = { 't/01' },");
    add("p/b", "merger:yes()", "recommends = { 't/01', 't/02' },");
    add("p/c", "one:at_least 'low'", "recommends = { 't/02' },");
    EXPECT_EQ(told(take().said), "t/01 fires p/a p/b\nt/02 undetermined p/b\n");
}

TEST_F(SnapshotOfACase, ARuleThatRecommendsNothingIsAFinding) {
    add("p/a", "one:below 'low'", "advances = { 'f/1/low/01' },");
    add("p/b", "one:at_least 'low'", "advances = { 'f/1/low/01' },");
    EXPECT_EQ(told(take().said), "p/a finding fires p/a\np/b finding silent \n");
}

TEST_F(SnapshotOfACase, StepsOnTheWayWithRankAndRules) {
    add("p/a", "one:below 'low'", "advances = { 'f/1/low/01' },");
    std::string out;
    for (const auto& [id, step] : take().steps)
        out += fmt::format("{} {} {} {} {}\n", id, name(step.state), step.rank, step.score > 0, fmt::join(step.called_for_by, " "));
    EXPECT_EQ(out,
              "f/1/high/01 later 0 false \n"
              "f/1/low/01 ready 1 true p/a\n"
              "f/1/low/02 blocked 1 true \n"
              "f/2/low/01 ready 2 true \n");
}

TEST_F(SnapshotOfACase, WithoutProvenanceNothingTellsOfFiles) {
    add("p/a", "one:below 'low'", "recommends = { 't/01' },");
    add("p/b", "one:below 'low'", "advances = { 'f/1/low/01' },");
    const Advice all = take().advice, bare = without_provenance(all);
    ASSERT_EQ(all.themes.at(0).local.at(0).reasons.at(0).file, "p/a.lua");
    ASSERT_EQ(all.findings.at(0).reason.file, "p/b.lua");
    EXPECT_EQ(bare.themes.at(0).local.at(0).reasons.at(0).file, "");
    EXPECT_EQ(bare.themes.at(0).local.at(0).reasons.at(0).rule, "p/a");
    EXPECT_EQ(bare.findings.at(0).reason.line, 0U);
    EXPECT_EQ(bare.about.rules_digest, "");
}

}  // namespace
}  // namespace ics
