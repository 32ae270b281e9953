// What each action opens, alone and in pairs, on knowledge of a few criteria.
#include "scenario/each.hpp"

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

// b1 needs a1; c1 needs a1 and b2; d1 is the same work as e1, of another framework.
KnowledgeBase knowledge() {
    return KnowledgeBuilder()
        .framework("g", {"none", "some"})
        .capability("e").criterion("e1", "some")
        .framework("f", {"base", "low", "high"})
        .capability("a").criterion("a1", "low").criterion("a2", "high")
        .capability("b").criterion("b1", "low").criterion("b2", "low")
        .capability("c").criterion("c1", "low")
        .capability("d").criterion("d1", "low").criterion("d2", "low")
        .same("d1", "e1").needs("b1", "a1").needs("c1", "a1").needs("c1", "b2")
        .metric("m", Comparison::at_least, 22)
        .theme("t").recommendation("t/1").recommendation("t/2")
        .build();
}

class EachAction : public testing::Test {
protected:
    EachAction() {
        const auto rule = [&](const std::string& id, const std::string& bind, const std::string& when, const std::string& recommends) {
            files_.push_back({id + ".lua", fmt::format("local h = {}\nreturn rule {{ id = \"{}\", title = \"Found {}\",\n"
                                                       "  recommends = {{ \"{}\" }},\n  when = function() return {} end }}\n",
                                                       bind, id, id, recommends, when)});
        };
        rule("p/below", "capability \"a\"", "h:below \"low\"", "t/1");
        rule("p/beyond", "criterion \"e1\"", "h:met()", "t/2");
    }

    AssessmentBuilder a_case() const {
        return AssessmentBuilder(bench_.knowledge()).target("f", "high").stage("a", "base").stage("b", "base").stage("c", "base").stage("d", "base");
    }

    EachResult run(const AssessmentBuilder& builder, const SweepOptions& options = {}) {
        Diagnostics diagnostics;
        const Assessment assessment = builder.build();
        auto rules = load_rule_set(files_, bench_.knowledge(), {}, diagnostics);
        auto out = each_action({bench_.knowledge(), bench_.graph(), files_, assessment, {}}, *rules, options, diagnostics);
        EXPECT_EQ(diagnostics.format(), "");
        return std::move(out).value();
    }

    template <class Index>
    static std::string ids(const EachResult& result, const std::vector<Index>& list) {
        std::string out;
        for (const Index one : list) out += (out.empty() ? "" : " ") + result.titles[one].id;
        return out;
    }

    static std::string told(const EachResult& result, const std::vector<Doing>& list) {
        std::string out;
        for (const Doing& doing : list) {
            const Opening& opening = doing.opening;
            out += fmt::format("{}: {}", ids(result, doing.does), ids(result, opening.actions));
            if (!doing.together.empty()) out += fmt::format("; together {}", ids(result, doing.together));
            if (!opening.stages.empty()) out += fmt::format("; at {}", ids(result, opening.stages));
            if (!opening.gone.empty()) out += fmt::format("; gone {}", ids(result, opening.gone));
            if (!opening.come.empty()) out += fmt::format("; new {}", ids(result, opening.come));
            out += fmt::format("; effort {}{}\n", opening.effort, opening.maybe_effort ? fmt::format(" and {}", opening.maybe_effort) : "");
        }
        return out;
    }

    const AdviceBench bench_{knowledge()};
    std::vector<SourceFile> files_;
};

TEST_F(EachAction, AloneEachIsRankedByWhatItOpens) {
    const EachResult out = run(a_case());
    EXPECT_EQ(told(out, out.singles),
              "a1: b1 a2; at a@low; gone t/1; effort 2\n"
              "b2: ; effort 2\n"
              "d1: ; new t/2; effort 2\n"
              "d2: ; effort 2\n");
    EXPECT_EQ(out.assessment.title, "A test system");
    EXPECT_EQ(out.target_words, "high in the f");
    EXPECT_EQ(out.unanswered, 0);
}

TEST_F(EachAction, OfPairsThoseThatOpenMoreThanEitherAlone) {
    const EachResult out = run(a_case());
    EXPECT_EQ(told(out, out.pairs),
              "a1 b2: b1 c1 a2; together c1; at a@low; gone t/1; effort 4\n"
              "d1 d2: ; at d@low; new t/2; effort 4\n");
    EXPECT_EQ(out.pairs_tried, 6u);
    EXPECT_EQ(out.tried, 10u);
    EXPECT_EQ(out.planned, 10u);
}

TEST_F(EachAction, TheSameWorkElsewhereIsDoneOnce) {
    const EachResult out = run(a_case().target("g", "some"));
    EXPECT_NE(told(out, out.singles).find("e1: ; at e@some; new t/2; effort 2\n"), std::string::npos) << told(out, out.singles);
    EXPECT_EQ(told(out, out.singles).find("d1"), std::string::npos);
}

TEST_F(EachAction, OfEqualsTheIdDecides) {
    const EachResult out = run(a_case().status("a1", Status::met).status("b2", Status::met));
    EXPECT_EQ(told(out, out.singles),
              "b1: ; at b@low; effort 2\n"
              "c1: ; at c@low; effort 2\n"
              "d1: ; new t/2; effort 2\n"
              "d2: ; effort 2\n");
}

TEST_F(EachAction, WhatMayBeDoneAlreadyIsToldApart) {
    // Of b, rated low, b2 is rated unmet: that contradicts it, so that nothing is known of b1.
    const EachResult out = run(AssessmentBuilder(bench_.knowledge()).target("f", "low").stage("a", "low").stage("b", "low")
                                   .status("b2", Status::unmet).stage("c", "base").stage("d", "low"));
    EXPECT_EQ(told(out, out.singles), "b2: c1; at b@low; effort 2 and 2\n");
    EXPECT_EQ(out.pairs_tried, 0u);
    EXPECT_EQ(out.unanswered, 1);
}

TEST_F(EachAction, NothingCanStart) {
    const EachResult out = run(AssessmentBuilder(bench_.knowledge()).target("f", "high"));
    EXPECT_EQ(out.planned, 0u);
    EXPECT_TRUE(out.singles.empty());
    EXPECT_EQ(out.unanswered, 7);
}

TEST_F(EachAction, TheSameOnAnyNumberOfThreads) {
    const EachResult one = run(a_case());
    for (const int threads : {2, 5}) {
        const EachResult more = run(a_case(), {.threads = threads, .block = 1});
        EXPECT_EQ(told(more, more.singles) + told(more, more.pairs), told(one, one.singles) + told(one, one.pairs));
    }
}

TEST_F(EachAction, StoppedItTellsOfWhatWasTried) {
    const std::atomic<bool> stop = true;
    const EachResult out = run(a_case(), {.stop = &stop});
    EXPECT_EQ(out.tried, 0u);
    EXPECT_EQ(out.planned, 10u);
}

}  // namespace
}  // namespace ics
