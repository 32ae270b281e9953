// What has to be done before steps can start, in steps alone: on the smallest graphs, and on random ones against what really
// becomes of doing them.
#include "scenario/openable.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>

#include <random>

#include "advise/prepare.hpp"
#include "scenario/completion.hpp"
#include "scenario/opening.hpp"
#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/random_knowledge.hpp"

namespace ics {
namespace {

using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;
using test::pick;

// A bench, an assessment and its evaluation.
class Worked {
public:
    Worked(const AdviceBench& bench, Assessment assessment)
        : bench_(bench), assessment_(std::move(assessment)), rules_(*load_rule_set({}, bench.knowledge(), {}, diagnostics_)),
          prepared_(*prepare(bench.knowledge(), bench.graph(), rules_, assessment_, options_, diagnostics_)) {}

    Casework work() const {
        return {bench_.knowledge(), bench_.graph(), rules_, assessment_, prepared_.evaluation, options_, *prepared_.profile};
    }
    std::unique_ptr<LiveCase> live() {
        return LiveCase::open(bench_.knowledge(), bench_.graph(), rules_, assessment_, options_, diagnostics_);
    }
    const Assessment& assessment() const { return assessment_; }

private:
    const AdviceBench& bench_;
    Assessment assessment_;
    AdviseOptions options_;
    Diagnostics diagnostics_;
    RuleSet rules_;
    Prepared prepared_;
};

// "a1 now; b1 after a1 a2; c1 after (a1 | b1), aside".
std::string told(const AdviceBench& bench, const AssessmentBuilder& builder) {
    const Worked worked(bench, builder.build());
    const Openable openable = openable_steps(worked.work());
    const auto ids = [&](const std::vector<Node>& nodes) {
        std::string out;
        for (const Node node : nodes) out += (out.empty() ? "" : " ") + bench.graph().steps().id(bench.knowledge(), openable.steps[node].step);
        return out;
    };
    std::string out;
    for (Node node = 0; node < openable.steps.size(); ++node) {
        const OpenStep& step = openable.steps[node];
        std::string needs = ids(step.all);
        for (std::size_t i = 0; i < step.any.size(); ++i) needs += fmt::format("{}{}", i == 0 ? " (" : " | ", ids(step.any[i]));
        if (!step.any.empty()) needs += ")";
        const std::string when = step.can_start ? "now" : fmt::format("after {}", needs);
        out += fmt::format("{}{} {}{}", out.empty() ? "" : "; ", ids({node}), when, step.can_start || step.counted ? "" : ", aside");
    }
    return out;
}

TEST(Openable, AStepNeedsWhatItRequiresAndItsTurn) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low", "high"})
                                .capability("a").criterion("a1", "low").criterion("a2", "low").criterion("a3", "high")
                                .capability("b").criterion("b1", "low").criterion("b2", "high")
                                .needs("b1", "a3").build());
    const auto aimed = [&](const std::string& stage) {
        return AssessmentBuilder(bench.knowledge()).target("f", stage).stage("a", "base").stage("b", "base");
    };
    EXPECT_EQ(told(bench, aimed("high")), "a1 now; a2 now; a3 after a1 a2; b1 after a3; b2 after b1");
    EXPECT_EQ(told(bench, aimed("high").status("a1", Status::met)), "a2 now; a3 after a2; b1 after a3; b2 after b1");
    EXPECT_EQ(told(bench, aimed("low")), "a1 now; a2 now; a3 after a1 a2; b1 after a3; b2 after b1, aside");
}

TEST(Openable, AStageRequiredIsItsOpenRequirementsAndThoseBelow) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low", "mid", "high"})
                                .capability("a").criterion("a1", "low").criterion("a2", "mid")
                                .capability("b").criterion("b1", "low")
                                .capability("c").criterion("c1", "high")
                                .needs("b1", "a@mid").needs("c1", "a@high").build());
    const auto base = AssessmentBuilder(bench.knowledge()).target("f", "high").stage("a", "base").stage("b", "base").stage("c", "base");
    // a@high has no requirements: only a rating reaches it, so nothing opens c1.
    EXPECT_EQ(told(bench, base), "a1 now; a2 after a1; b1 after a1 a2");
}

TEST(Openable, WhatIsNotKnownIsNotOpened) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low"})
                                .capability("a").criterion("a1", "low").criterion("a2", "low")
                                .capability("b").criterion("b1", "low").needs("b1", "a1").needs("b1", "a2").build());
    const auto base = AssessmentBuilder(bench.knowledge()).target("f", "low").status("a1", Status::unmet);
    EXPECT_EQ(told(bench, base), "a1 now");  // nothing is known of a2, nor of b1
    EXPECT_EQ(told(bench, AssessmentBuilder(base).status("b1", Status::unmet)), "a1 now");
    EXPECT_EQ(told(bench, AssessmentBuilder(base).status("b1", Status::partly)), "a1 now; b1 after a1");  // it goes on
}

TEST(Openable, TheSameWorkHasItsTurnWhereItComesFirst) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("g", {"none", "some", "more"})
                                .capability("c").criterion("c1", "some").criterion("c2", "more")
                                .framework("f", {"base", "low", "high"})
                                .capability("a").criterion("a1", "low").criterion("a2", "high")
                                .same("c2", "a2").build());
    const auto base = AssessmentBuilder(bench.knowledge()).target("f", "high").stage("a", "base").stage("c", "none");
    EXPECT_EQ(told(bench, base), "c1 now; c2 after a1; a1 now");
    EXPECT_EQ(told(bench, AssessmentBuilder(base).target("g", "more")), "c1 now; c2 after  (c1 | a1); a1 now");
}

// Criteria with a status of their own; in one case of three some are unknown or partly met. Half of the capabilities are rated, some
// by raters who disagree, and few of their criteria, which may contradict that.
Assessment random_case(std::mt19937& random, const KnowledgeBase& knowledge) {
    const std::vector<std::string> stages{"base", "one", "two", "three"};
    AssessmentBuilder out(knowledge);
    out.target("tiny", pick(random, 3) ? "three" : "two");
    const bool gaps = pick(random, 3) == 0;
    for (const Capability& capability : knowledge.capabilities) {
        const bool rated = pick(random, 2) == 0;
        const std::uint32_t low = pick(random, 3), high = pick(random, 4) ? low : low + 1;
        if (rated) out.stages(capability.id, stages[low], stages[high]);
        for (const CriterionIndex index : capability.criteria) {
            const std::uint32_t chance = pick(random, gaps ? 8 : 4);
            if (chance == 7 || (rated && pick(random, 4) != 0)) continue;
            out.status(knowledge[index].id, chance == 0 ? Status::met : chance == 6 ? Status::partly : Status::unmet);
        }
    }
    return out.build();
}

TEST(Openable, WhatIsReckonedToOpenOpensOnRandomKnowledge) {
    int opening = 0, more = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        std::mt19937 random(seed);
        KnowledgeBase knowledge = test::random_knowledge(random, 1'000'000);
        Diagnostics circles;
        if (!DependencyGraph::build(knowledge, circles)) continue;
        const AdviceBench bench(std::move(knowledge));
        Worked worked(bench, random_case(random, bench.knowledge()));
        const Openable openable = openable_steps(worked.work());
        std::vector<char> done(openable.steps.size(), 0);
        std::vector<StepIndex> steps;
        for (std::uint32_t n = 1 + pick(random, 5); n > 0; --n)
            for (Node node = 0; node < openable.steps.size(); ++node) {
                if (done[node] || !can_start(openable.steps[node], done) || pick(random, 3) != 0) continue;
                done[node] = 1;
                steps.push_back(openable.steps[node].step);
            }
        const auto live = worked.live();
        live->assume(Completions(bench.knowledge(), bench.graph(), worked.assessment()).of(steps));
        std::vector<StepIndex> real = OpeningReader(worked.work()).read(*live).actions;
        std::sort(real.begin(), real.end());
        // A stage that requires work elsewhere, and is reached without it, no longer asks for that: it may have left the way.
        std::vector<StepIndex> reckoned;
        for (Node node = 0; node < openable.steps.size(); ++node)
            if (!done[node] && openable.steps[node].counted && can_start(openable.steps[node], done) &&
                live->on_the_way(openable.steps[node].step))
                reckoned.push_back(openable.steps[node].step);
        const auto ids = [&](const std::vector<StepIndex>& list) {
            std::string out;
            for (const StepIndex step : list) out += bench.graph().steps().id(bench.knowledge(), step) + " ";
            return out;
        };
        // Where ratings contradict each other, any work there may settle that, and open more than was reckoned.
        const bool contradictory = !worked.work().facts().conflicts.empty();
        if (!contradictory || !std::includes(real.begin(), real.end(), reckoned.begin(), reckoned.end())) {
            ASSERT_EQ(ids(reckoned), ids(real)) << "seed " << seed << ", after " << ids(steps);
        }
        opening += !real.empty();
        more += real.size() > reckoned.size();
    }
    EXPECT_GT(opening, 400);
    EXPECT_LT(more, 5);
}

}  // namespace
}  // namespace ics
