// The few actions that open most: what is done first, what becomes of it, on knowledge of a few criteria.
#include "scenario/best.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"

namespace ics {
namespace {

using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

// Of c, two need b1, which needs a1; d2 comes after d1; e1 is of a framework without a target, and needed by d2.
class BestActions : public testing::Test {
protected:
    AssessmentBuilder a_case() const {
        return AssessmentBuilder(bench_.knowledge()).target("f", "high").stage("a", "base").stage("b", "base").stage("c", "base")
            .stage("d", "base").stage("e", "none");
    }

    BestResult run(const AssessmentBuilder& builder, int most, std::size_t tried = best_most_tried) {
        Diagnostics diagnostics;
        const Assessment assessment = builder.build();
        const std::vector<SourceFile> files;
        auto rules = load_rule_set(files, bench_.knowledge(), {}, diagnostics);
        auto out = best_actions({bench_.knowledge(), bench_.graph(), files, assessment, {}}, *rules, most, tried, diagnostics);
        EXPECT_EQ(diagnostics.format(), "");
        return std::move(out).value();
    }

    static std::string ids(const BestResult& result, const std::vector<StepIndex>& list) {
        std::string out;
        for (const StepIndex step : list) out += (out.empty() ? "" : " ") + result.titles[step].id;
        return out;
    }

    // "a1, then b1 after a1: c1 c2; effort 4; at a@low".
    static std::string told(const BestResult& result) {
        std::string out;
        for (const auto& wave : result.waves) {
            out += out.empty() ? "" : ", then";
            for (const BestStep& step : wave) {
                out += (out.empty() ? "" : " ") + result.titles[step.step].id;
                if (!step.after.empty()) out += " after " + ids(result, step.after);
            }
        }
        out += fmt::format(": {}; effort {}", ids(result, result.real.actions), result.real.effort);
        return out + (result.real.stages.empty() ? "" : "; at " + ids(result, result.real.stages));
    }

    const AdviceBench bench_{KnowledgeBuilder()
                                 .framework("g", {"none", "some"})
                                 .capability("e").criterion("e1", "some")
                                 .framework("f", {"base", "low", "high"})
                                 .capability("a").criterion("a1", "low")
                                 .capability("b").criterion("b1", "low")
                                 .capability("c").criterion("c1", "low").criterion("c2", "low")
                                 .capability("d").criterion("d1", "low").criterion("d2", "high")
                                 .needs("b1", "a1").needs("c1", "b1").needs("c2", "b1").needs("d2", "e@some").build()};
};

TEST_F(BestActions, PrerequisitesComeFirst) {
    EXPECT_EQ(told(run(a_case(), 1)), "a1: b1; effort 2; at a@low");
    EXPECT_EQ(told(run(a_case(), 2)), "a1, then b1 after a1: c1 c2; effort 4; at a@low b@low");
    EXPECT_EQ(told(run(a_case(), 4)), "a1 d1 e1, then b1 after a1: c1 c2 d2; effort 8; at e@some a@low b@low d@low");
}

TEST_F(BestActions, TellsHowGoodAnyOtherSetCanBe) {
    const BestResult two = run(a_case(), 2);
    EXPECT_TRUE(two.proven);
    EXPECT_EQ(two.bound, 2);
    EXPECT_EQ(two.could_open, 4);
    EXPECT_EQ(ids(two, two.reckoned), "c1 c2");
    const BestResult given_up = run(a_case(), 3, 0);
    EXPECT_GE(given_up.bound, 2);
    EXPECT_EQ(given_up.proven, given_up.bound == int(given_up.reckoned.size()));
}

TEST_F(BestActions, NoMoreThanAreNeeded) {
    const BestResult out = run(a_case(), 100);
    EXPECT_EQ(told(out), "a1 d1 e1, then b1 after a1: c1 c2 d2; effort 8; at e@some a@low b@low d@low");
    EXPECT_EQ(out.asked, 100);
}

TEST_F(BestActions, NothingToOpen) {
    const BestResult out = run(a_case().status("b1", Status::met).status("e1", Status::met).status("d1", Status::met), 3);
    EXPECT_EQ(told(out), ": ; effort 0");
    EXPECT_EQ(out.bound, 0);
    EXPECT_EQ(out.could_open, 0);
}

TEST_F(BestActions, WhatIsNotKnownIsCounted) {
    const BestResult out = run(AssessmentBuilder(bench_.knowledge()).target("f", "high").stage("a", "base"), 2);
    EXPECT_EQ(told(out), ": ; effort 0");
    EXPECT_EQ(out.unanswered, 6);
}

// Of a, rated high, a1 is unmet, so that nothing is known of a2: work on a1 settles both.
TEST_F(BestActions, WhatComesOfItIsToldAsItIs) {
    const AdviceBench bench(KnowledgeBuilder()
                                .framework("f", {"base", "low", "high"})
                                .capability("a").criterion("a1", "low").criterion("a2", "low")
                                .capability("b").criterion("b1", "low").needs("b1", "a@low").build());
    Diagnostics diagnostics;
    const std::vector<SourceFile> files;
    const Assessment assessment = AssessmentBuilder(bench.knowledge()).target("f", "high").stage("a", "high")
                                      .status("a1", Status::unmet).stage("b", "base").build();
    auto rules = load_rule_set(files, bench.knowledge(), {}, diagnostics);
    const auto out = best_actions({bench.knowledge(), bench.graph(), files, assessment, {}}, *rules, 1, best_most_tried, diagnostics);
    ASSERT_TRUE(out) << diagnostics.format();
    EXPECT_EQ(told(*out), "a1: b1; effort 2; at a@high");
    EXPECT_EQ(out->real.maybe_effort, 2);  // a2 is taken for done again
    EXPECT_EQ(out->reckoned, out->real.actions);
}

}  // namespace
}  // namespace ics
