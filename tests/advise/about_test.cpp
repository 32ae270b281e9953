// What the report rests on.
#include <gtest/gtest.h>

#include "model/digest.hpp"
#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using namespace std::chrono_literals;
using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

KnowledgeBase knowledge() {
    KnowledgeBuilder builder;
    builder.context("c").context("d").theme("t").recommendation("r")
        .framework("f", {"base", "low", "high"})
        .capability("x").criterion("x1", "low").criterion("x2", "high")
        .capability("y").criterion("y1", "low").criterion("y2", "low")
        .framework("g", {"start", "end"}).capability("z").criterion("z1", "end").capability("w").criterion("w1", "end")
        .same("z1", "x1").corresponds("x", "w", {{"low", "end"}});
    KnowledgeBase out = builder.build();
    out.files = {{"a.toml", digest("a")}, {"b.toml", digest("b")}};
    out.sources.push_back({"tool", "The tool", "The publisher", 2019y / 11 / 1, "", {}});
    out.sources.push_back({"slides", "The slides", "The system", std::nullopt, "", {}});
    return out;
}

TEST(About, names_inputs_and_their_digests) {
    AdviceBench bench(knowledge());
    bench.rule("p/a", "local c = context 'c'", "c:yes()", {"r"}).rule("p/b", "local d = context 'd'", "d:yes()", {"r"})
        .rule("p/c", "local c = context 'c'", "c:no()", {"r"});
    Assessment assessment = AssessmentBuilder(bench.knowledge()).context("c", true).target("f", "low").build();
    assessment.file = {"case.toml", "0123456789abcdef"};
    AdviseOptions options;
    options.rules = {"", "fedcba9876543210"};
    options.rule_files = 3;
    const About about = bench.advise(assessment, options).about;
    EXPECT_EQ(about.knowledge_digest, combined_digest(bench.knowledge().files));
    EXPECT_EQ(about.knowledge_files, 2);
    EXPECT_EQ(about.rules_digest, "fedcba9876543210");
    EXPECT_EQ(about.rule_files, 3);
    EXPECT_EQ(about.assessment_digest, "0123456789abcdef");
    EXPECT_EQ(about.assessment_file, "case.toml");
    EXPECT_EQ(about.rules_evaluated, 3);
    EXPECT_EQ(about.rules_fired, 1);
    EXPECT_EQ(about.rules_undetermined, 1);
    EXPECT_EQ(about.profile, "Even");
    EXPECT_EQ(about.sources, (std::vector<std::string>{"The publisher: The tool (2019)", "The system: The slides"}));
}

TEST(About, lists_what_was_presumed_worked_out_and_inferred) {
    const AdviceBench bench(knowledge());
    const Assessment assessment = AssessmentBuilder(bench.knowledge())
                                      .stage("x", "low")
                                      .status("y1", Status::met)
                                      .target("f", "high")
                                      .target("g", "end")
                                      .build();
    AdviseOptions options;
    options.as_of = 2020y / 1 / 1;
    EXPECT_EQ(
        bench.advise(assessment, options).about.presumed,
        (std::vector<std::string>{"2 criteria were presumed met or open because of the rated stage of a capability.",
                                  "1 capability's stage was worked out from rated criteria.",
                                  "1 capability's stage was presumed from the same work in another framework.",
                                  "1 capability's stage was inferred from another framework's ratings.",
                                  "Dates are reckoned from 1 January 2020."}));
}

TEST(About, lists_nothing_where_everything_is_rated) {
    const AdviceBench bench(
        KnowledgeBuilder().framework("f", {"base", "low"}).capability("x").criterion("x1", "low").build());
    EXPECT_TRUE(bench
                    .advise(AssessmentBuilder(bench.knowledge())
                                .stage("x", "low")
                                .status("x1", Status::met)
                                .target("f", "low")
                                .build())
                    .about.presumed.empty());
}

TEST(About, says_what_the_report_is_not) {
    const AdviceBench bench(knowledge());
    const About about = bench.advise(AssessmentBuilder(bench.knowledge()).target("f", "low").build()).about;
    ASSERT_EQ(about.guard_rails.size(), 2u);
    EXPECT_EQ(about.guard_rails[0], "This report is an aid to discussion among partners.");
    EXPECT_EQ(about.guard_rails[1], "It is not performance management and not assurance, and it gives no traffic-light "
                                    "rating and no league table.");
    EXPECT_EQ(about.method.size(), 6u);
}

TEST(Advice, carries_the_case_it_is_for) {
    const AdviceBench bench(knowledge());
    Assessment assessment = AssessmentBuilder(bench.knowledge()).target("f", "low").build();
    assessment.system.summary = "A line.";
    assessment.system.fictional = true;
    AdviseOptions options;
    options.today = 2024y / 1 / 1;
    const Advice advice = bench.advise(assessment, options);
    EXPECT_EQ(advice.system, "A test system");
    EXPECT_EQ(advice.summary_of_system, "A line.");
    EXPECT_TRUE(advice.fictional);
    EXPECT_EQ(advice.as_of, Date(2019y / 11 / 30));
    EXPECT_EQ(advice.today, Date(2024y / 1 / 1));
    EXPECT_EQ(advice.target_words, "low in the f");
    EXPECT_TRUE(advice.mostly_unknown);
}

}  // namespace
}  // namespace ics
