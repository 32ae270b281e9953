// What can be asked for: targets and weight profiles; and what is refused.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

// f with dates for 'mid' and 'high'; g without any.
KnowledgeBase knowledge() {
    KnowledgeBuilder builder;
    builder.framework("f", {"base", "low", "mid", "high"})
        .capability("x").criterion("x1", "low").criterion("x2", "mid").criterion("x3", "high")
        .framework("g", {"start", "mid", "end"}).capability("z").criterion("z1", "mid").criterion("z2", "end");
    KnowledgeBase out = builder.build();
    out.frameworks[0].stages[2].due = 2021y / 4 / 1;
    out.frameworks[0].stages[3].due = 2024y / 3 / 31;
    return out;
}

std::string target(const AdviceBench& bench, const Assessment& assessment, const AdviseOptions& options = {}) {
    return bench.advise(assessment, options).target_words;
}

TEST(Target, is_the_assessments_own) {
    const AdviceBench bench(knowledge());
    Assessment assessment = AssessmentBuilder(bench.knowledge()).target("f", "low").target("g", "end").build();
    assessment.targets[0].by = 2020y / 1 / 31;
    EXPECT_EQ(target(bench, assessment), "low in the f by 31 January 2020 and end in the g");
}

TEST(Target, is_else_the_stage_that_each_rated_framework_expects_next) {
    const AdviceBench bench(knowledge());
    EXPECT_EQ(target(bench, AssessmentBuilder(bench.knowledge()).stage("x", "low").build()),
              "mid in the f by 1 April 2021");
    EXPECT_EQ(target(bench, AssessmentBuilder(bench.knowledge()).status("z1", Status::met).build()), "end in the g");
    EXPECT_EQ(target(bench, AssessmentBuilder(bench.knowledge()).stage("z", "mid").stage("x", "low").build()),
              "mid in the f by 1 April 2021 and end in the g");
}

TEST(Target, that_is_presumed_has_its_date_ahead_where_there_is_one) {
    const AdviceBench bench(knowledge());
    AssessmentBuilder assessment(bench.knowledge());
    assessment.stage("x", "low");
    EXPECT_EQ(target(bench, assessment.date(2021y / 4 / 1).build()), "mid in the f by 1 April 2021");
    EXPECT_EQ(target(bench, assessment.date(2021y / 4 / 2).build()), "high in the f by 31 March 2024");
    EXPECT_EQ(target(bench, assessment.date(2030y / 1 / 1).build()), "high in the f by 31 March 2024");
    AdviseOptions later;
    later.as_of = 2022y / 1 / 1;
    EXPECT_EQ(target(bench, assessment.date(2019y / 1 / 1).build(), later), "high in the f by 31 March 2024");
}

TEST(Target, is_the_first_framework_where_nothing_is_rated) {
    const AdviceBench bench(knowledge());
    const Advice advice = bench.advise(AssessmentBuilder(bench.knowledge()).build());
    EXPECT_EQ(advice.target_words, "mid in the f by 1 April 2021");
    EXPECT_EQ(advice.about.presumed.front(), "The assessment names no target; mid in the f by 1 April 2021 was taken.");
}

TEST(Target, may_be_asked_for_and_takes_its_own_date) {
    const AdviceBench bench(knowledge());
    Assessment assessment = AssessmentBuilder(bench.knowledge()).target("f", "mid").target("g", "end").build();
    assessment.targets[0].by = 2020y / 1 / 31;
    AdviseOptions options;
    options.target = "high";
    EXPECT_EQ(target(bench, assessment, options), "high in the f by 31 March 2024 and end in the g")
        << "g has no such stage";
    options.target = "mid";
    EXPECT_EQ(target(bench, assessment, options), "mid in the f by 31 January 2020 and mid in the g")
        << "the system's own date";
    options.target = "low";
    EXPECT_EQ(target(bench, assessment, options), "low in the f and end in the g");
}

TEST(Target, that_does_not_exist_is_refused_with_the_nearest) {
    const AdviceBench bench(knowledge());
    AdviseOptions options;
    options.target = "hihg";
    EXPECT_EQ(
        bench.refusal(AssessmentBuilder(bench.knowledge()).target("f", "mid").target("g", "end").build(), options),
        "error[unknown-stage]: 'hihg' is no stage to aim at\n"
        "      expected: one of low, mid, high, end\n"
        "      nearest:  high\n"
        "      to mend:  name a stage above the base of the framework that the assessment aims at\n");
    options.target = "base";
    EXPECT_EQ(bench.refusal(AssessmentBuilder(bench.knowledge()).target("f", "mid").build(), options),
              "error[unknown-stage]: 'base' is no stage to aim at\n"
              "      expected: one of low, mid, high\n"
              "      to mend:  name a stage above the base of the framework that the assessment aims at\n");
}

KnowledgeBase with_profiles() {
    KnowledgeBase out = knowledge();
    out.priorities.ease = {0, 1, 0.8, 0, 0, 0, 0, 0, 0.1};
    Profile balanced{"balanced", "Balanced", {}, {}}, quick{"quick-wins", "Quick wins first", {}, {}};
    balanced.weights[std::size_t(Part::gap)] = 1;
    quick.weights[std::size_t(Part::ease)] = 1;
    out.priorities.profiles = {balanced, quick};
    return out;
}

TEST(ProfileOption, chooses_the_weights) {
    const AdviceBench bench(with_profiles());
    const Assessment assessment = AssessmentBuilder(bench.knowledge()).stage("x", "low").target("f", "mid").build();
    AdviseOptions options;
    EXPECT_NEAR(bench.advise(assessment, options).actions[0].priority.score, 100.0 / 3, 1e-9)
        << "the first is the default";
    EXPECT_EQ(bench.advise(assessment, options).about.profile, "Balanced");
    options.profile = "quick-wins";
    EXPECT_DOUBLE_EQ(bench.advise(assessment, options).actions[0].priority.score, 80);
    EXPECT_EQ(bench.advise(assessment, options).about.profile, "Quick wins first");
}

TEST(ProfileOption, that_does_not_exist_is_refused_with_the_nearest) {
    const AdviceBench bench(with_profiles());
    AdviseOptions options;
    options.profile = "quick-win";
    EXPECT_EQ(bench.refusal(AssessmentBuilder(bench.knowledge()).build(), options),
              "error[unknown-profile]: there is no weight profile 'quick-win'\n"
              "      expected: one of balanced, quick-wins\n"
              "      nearest:  quick-wins\n"
              "      to mend:  name one of the profiles in priorities.toml\n");
}

TEST(Options, that_are_wrong_are_all_reported) {
    const AdviceBench bench(with_profiles());
    AdviseOptions options;
    options.profile = "p", options.target = "t";
    const std::string said = bench.refusal(AssessmentBuilder(bench.knowledge()).build(), options);
    EXPECT_NE(said.find("error[unknown-profile]"), std::string::npos);
    EXPECT_NE(said.find("error[unknown-stage]"), std::string::npos);
}

TEST(Advise, takes_what_was_reported_before_for_someone_elses_problem) {
    const AdviceBench bench(knowledge());
    Diagnostics diagnostics;
    diagnostics.add({.code = "earlier", .message = "something else"});
    auto rules = load_rule_set({}, bench.knowledge(), {}, diagnostics);
    ASSERT_TRUE(rules);
    EXPECT_TRUE(advise(bench.knowledge(), bench.graph(), *rules, AssessmentBuilder(bench.knowledge()).build(), {},
                       diagnostics));
}

TEST(Advise, gives_nothing_when_a_rule_fails) {
    AdviceBench bench(KnowledgeBuilder().context("c").theme("t").recommendation("r").framework("f", {"base", "low"})
                          .capability("x").criterion("x1", "low").build());
    bench.rule("p/r", "local c = context 'c'",
               "(function() if c:yes() then local n = 0 while true do n = n + 1 end end return true end)()", {"r"});
    EXPECT_THROW(bench.advise(AssessmentBuilder(bench.knowledge()).context("c", true).build()), std::runtime_error);
}

}  // namespace
}  // namespace ics
