// What a sample draws of an assessment, how a stage that is drawn goes with what is known, and what is counted.
#include "scenario/sample.hpp"

#include <gtest/gtest.h>

#include "advise/prepare.hpp"
#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/loading.hpp"
#include "support/rule_bench.hpp"

namespace ics {
namespace {

using test::AssessmentBuilder;

// The bench of rule_bench.hpp: capabilities toy/1 and toy/2 of the stages start, growing, settled.
AssessmentBuilder aimed() { return test::a_case().target("toy", "settled"); }

// "toy/1: start|growing": the facts that are drawn, with their values.
std::string drawn(const Assessment& assessment, const SampleAsked& asked = {}) {
    const KnowledgeBase& knowledge = test::bench_knowledge();
    const test::AdviceBench bench(knowledge);
    RuleSet rules = test::load_rules({});
    Diagnostics diagnostics;
    const auto prepared = prepare(bench.knowledge(), bench.graph(), rules, assessment, {}, diagnostics);
    EXPECT_TRUE(prepared) << diagnostics.format();
    const Casework work{bench.knowledge(), bench.graph(), rules, assessment, prepared->evaluation, {}, *prepared->profile};
    std::string out;
    for (const VariedFact& fact : plan_sample(work, asked).facts) {
        out += (out.empty() ? "" : "; ") + fact.id + ": ";
        if (fact.figures) out += fact.figures->words(0) + ".." + fact.figures->words(fact.size() - 1);
        for (std::size_t i = 0; i < fact.names.size(); ++i) out += (i == 0 ? "" : "|") + fact.names[i];
    }
    return out;
}

TEST(SamplePlan, DrawsStagesThatAreNotKnownExactlyAndAnswersThatAreNot) {
    EXPECT_EQ(drawn(aimed().build()), "toy/1: start|growing|settled; toy/2: start|growing|settled; plan: no|yes");
    EXPECT_EQ(drawn(aimed().stage("toy/1", "growing").stages("toy/2", "start", "growing").metric("plan", 1).build()), "toy/2: start|growing");
    EXPECT_EQ(drawn(aimed().status("toy/2/growing/01", Status::met).stage("toy/1", "settled").metric("plan", 0).build()),
              "toy/2: growing|settled");
}

TEST(SamplePlan, OfAConflictDrawsFromTheRangeThatSpansBoth) {
    EXPECT_EQ(drawn(aimed().stage("toy/1", "settled").status("toy/1/growing/01", Status::unmet).stage("toy/2", "start").metric("plan", 1).build()),
              "toy/1: start|growing|settled");
}

TEST(SamplePlan, DrawsWhatIsAskedForAsWell) {
    const KnowledgeBase& knowledge = test::bench_knowledge();
    SampleAsked asked;
    asked.ranges = {{{Read::Kind::metric, knowledge.metric("access")->value}, FigureRange{120, 200, 1}},
                    {{Read::Kind::context, knowledge.context("merger")->value}, std::nullopt}};
    EXPECT_EQ(drawn(aimed().stage("toy/1", "growing").stage("toy/2", "start").metric("plan", 1).metric("access", 20).build(), asked),
              "access: 12.0..20.0; merger: no|yes");
    asked = {};
    asked.criteria = true;
    EXPECT_EQ(drawn(aimed().status("toy/1/growing/01", Status::unmet).stage("toy/2", "start").metric("plan", 1).build(), asked),
              "toy/1/settled/01: unmet|met")
        << "toy/1 is at the start, whatever is met of the last stage";
}

// The assessment with the capability at each of its possible stages.
std::vector<std::string> possible(const AssessmentBuilder& builder, LevelRange stages) {
    const KnowledgeBase& knowledge = test::bench_knowledge();
    const Assessment& assessment = builder.build();
    const VariedFact fact = possibly_at_stages(knowledge, assessment, assessment.date, *knowledge.capability("toy/1"), stages);
    std::vector<std::string> out;
    for (std::uint64_t i = 0; i < fact.size(); ++i) {
        std::vector<Assumption> list;
        fact.assume(i, list);
        const Assessment then = with(assessment, list);
        const Facts facts = derive_facts(knowledge, then, then.date);
        std::string said = facts[*knowledge.capability("toy/1")].stage == LevelRange{stages.low + int(i), stages.low + int(i)} ? "so" : "not so";
        for (const CriterionRating& own : then.criterion_ratings)
            said += " " + knowledge[own.criterion].id + " " + std::string(name(own.status));
        out.push_back(said);
    }
    return out;
}

using Texts = std::vector<std::string>;

TEST(PossibleStages, KeepWhatIsKnownToBeMetAheadUnlessItLiftsTheCapability) {
    EXPECT_EQ(possible(aimed().status("toy/1/growing/01", Status::unmet), {0, 2}),
              (Texts{"so toy/1/growing/01 unmet", "so", "so"}))
        << "what is not met goes with the stage that needs it";
    EXPECT_EQ(possible(aimed().status("toy/1/settled/01", Status::met), {0, 2}),
              (Texts{"so toy/1/settled/01 met", "so", "so toy/1/settled/01 met"}))
        << "all of the last stage met would lift a capability that is growing";
}

// Once all draws were called free of contradictions, as a live case lists none.
TEST(DrawWorkers, TellWhereWhatWasDrawnContradictsItself) {
    const test::AdviceBench bench(test::KnowledgeBuilder()
                                      .framework("f", {"base", "low"})
                                      .capability("x")
                                      .criterion("a", "low")
                                      .framework("g", {"base", "low"})
                                      .capability("y")
                                      .criterion("b", "low")
                                      .same("a", "b")
                                      .build());
    const Assessment assessment = AssessmentBuilder(bench.knowledge()).target("f", "low").target("g", "low").build();
    RuleSet rules = test::load_rules({});
    Diagnostics diagnostics;
    const auto prepared = prepare(bench.knowledge(), bench.graph(), rules, assessment, {}, diagnostics);
    ASSERT_TRUE(prepared) << diagnostics.format();
    const SamplePlan plan =
        plan_sample({bench.knowledge(), bench.graph(), rules, assessment, prepared->evaluation, {}, *prepared->profile}, {});
    ASSERT_EQ(plan.facts.size(), 2U);
    const std::vector<SourceFile> no_rules;
    const SweepBase base{bench.knowledge(), bench.graph(), no_rules, assessment, {}};
    const auto worker = draw_workers(base, plan)(diagnostics);
    std::size_t contradictory = 0;
    for (std::uint64_t number = 0; number < 40; ++number) {
        const std::vector<std::uint64_t> levels = plan.values(number);
        const bool apart = worker->row(number).contradictory;
        EXPECT_EQ(apart, levels[0] != levels[1]) << number;
        contradictory += apart;
    }
    EXPECT_GT(contradictory, 0U);
    EXPECT_LT(contradictory, 40U);
}

TEST(StepTally, TellsTheBestTheMiddleAndTheWorstRank) {
    StepTally tally;
    EXPECT_EQ(tally.rank().least, 0U);
    tally.ready = 4;
    tally.ranks = {0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2};
    const StepTally::Ranks rank = tally.rank();
    EXPECT_EQ(rank.least, 2U);
    EXPECT_EQ(rank.middle, 3U) << "of two the lower";
    EXPECT_EQ(rank.greatest, 12U);
    EXPECT_EQ(tally.first(), 2U);
}

TEST(SampleTally, PartsAddUpToTheWholeInAnyOrder) {
    SampleTally empty;
    empty.steps.resize(3);
    empty.said.resize(1);
    std::vector<Draw> draws;
    for (std::uint32_t i = 0; i < 12; ++i)
        draws.push_back({{StepState::ready, i % 3 == 0 ? StepState::done : StepState::blocked, StepState::undetermined},
                         i % 2 == 0 ? std::vector<StepIndex>{StepIndex{0}} : std::vector<StepIndex>{StepIndex{2}, StepIndex{0}},
                         {i % 4 == 0 ? Outcome::fires : Outcome::undetermined},
                         i == 5});
    SampleTally whole = empty, odd = empty, even = empty;
    for (std::size_t i = 0; i < draws.size(); ++i) {
        whole.add(draws[i]);
        (i % 2 == 0 ? even : odd).add(draws[i]);
    }
    SampleTally one = even, other = odd;
    one.add(odd);
    other.add(even);
    EXPECT_EQ(one, whole);
    EXPECT_EQ(other, whole);
    EXPECT_EQ(whole.steps[1], (StepTally{0, 8, 4, 0, {}}));
    EXPECT_EQ(whole.steps[0], (StepTally{12, 0, 0, 0, {6, 6}}));
    EXPECT_EQ(whole.said[0], (SaidTally{3, 9}));
    EXPECT_EQ(whole.contradictory, 1U);
}

}  // namespace
}  // namespace ics
