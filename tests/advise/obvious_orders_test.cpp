// With the shipped constants and weights, what anyone would put first comes first.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/knowledge_builder.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::AdviceBench;
using test::AssessmentBuilder;
using test::KnowledgeBuilder;

// Two steps of one capability, 'a' and 'b', under the shipped settings; `change` tells them apart.
template <class Change>
KnowledgeBase two_steps(Change change) {
    KnowledgeBuilder builder;
    builder.framework("f", {"base", "low"}).metric("m", Comparison::at_least, 22).metric("n", Comparison::at_least, 22)
        .theme("t").recommendation("r")
        .capability("x").criterion("a", "low").criterion("b", "low")
        .capability("y").criterion("y1", "low").criterion("y2", "low").criterion("y3", "low");
    change(builder);
    KnowledgeBase knowledge = builder.build();
    for (Metric& metric : knowledge.metrics) metric.must_do = true;
    knowledge.priorities = test::shipped().priorities;
    return knowledge;
}

// The order of 'a' and 'b' under every shipped profile whose weights the test is about.
void expect_first(const KnowledgeBase& knowledge, const std::string& first, const std::vector<std::string>& profiles,
                  bool rule_for_a = false) {
    AdviceBench bench(knowledge);
    if (rule_for_a) bench.rule("p/r", "local x = capability 'x'", "x:below 'low'", {"r"}, {"a"});
    const Assessment assessment = AssessmentBuilder(bench.knowledge())
                                      .stage("x", "base").stage("y", "base").metric("m", 10).metric("n", 10)
                                      .target("f", "low").build();
    for (const std::string& profile : profiles) {
        AdviseOptions options;
        options.profile = profile;
        std::string found;
        for (const Action& action : bench.advise(assessment, options).actions) {
            if (action.step.id != "a" && action.step.id != "b") continue;
            found = action.step.id;
            break;
        }
        EXPECT_EQ(found, first) << "under " << profile;
    }
}

const std::vector<std::string> all{"balanced", "quick-wins", "must-dos-first", "inequalities-first"};

Criterion& criterion(KnowledgeBase& knowledge, const std::string& id) {
    return knowledge.criteria[knowledge.criterion(id)->value];
}

TEST(ObviousOrders, WhatOpensMuchAndIsEasyComesBeforeWhatOpensNothingAndIsHard) {
    KnowledgeBase knowledge = two_steps([](KnowledgeBuilder& b) { b.needs("y1", "b").needs("y2", "b").needs("y3", "b"); });
    criterion(knowledge, "a").effort = 8;
    criterion(knowledge, "b").effort = 1;
    expect_first(knowledge, "b", all);
}

TEST(ObviousOrders, AMustDoNearItsDateComesBeforeOneFarOff) {
    KnowledgeBase knowledge = two_steps([](KnowledgeBuilder&) {});
    criterion(knowledge, "a").serves = {MetricIndex{0}};
    criterion(knowledge, "b").serves = {MetricIndex{1}};
    using namespace std::chrono;
    knowledge.metrics[0].deadline = Date{year(2024), month(3), day(31)};
    knowledge.metrics[1].deadline = Date{year(2020), month(3), day(31)};
    expect_first(knowledge, "b", all);
}

TEST(ObviousOrders, AMustDoThatIsMissedComesBeforeWhatServesNothing) {
    KnowledgeBase knowledge = two_steps([](KnowledgeBuilder&) {});
    criterion(knowledge, "b").serves = {MetricIndex{0}};
    expect_first(knowledge, "b", all);
}

TEST(ObviousOrders, WhatIsAdvisedForThisSystemComesBeforeWhatIsNot) {
    KnowledgeBase knowledge = two_steps([](KnowledgeBuilder&) {});
    std::swap(criterion(knowledge, "a").effort, criterion(knowledge, "b").effort);
    expect_first(knowledge, "a", all, true);
}

TEST(ObviousOrders, OfTwoAlikeTheEasierComesFirst) {
    KnowledgeBase knowledge = two_steps([](KnowledgeBuilder&) {});
    criterion(knowledge, "a").effort = 5;
    criterion(knowledge, "b").effort = 2;
    expect_first(knowledge, "b", all);
}

TEST(ObviousOrders, InequalitiesFirstPutsThemFirst) {
    KnowledgeBase knowledge = two_steps([](KnowledgeBuilder&) {});
    criterion(knowledge, "b").tags = {"inequalities"};
    criterion(knowledge, "b").effort = 8;
    criterion(knowledge, "a").effort = 1;
    expect_first(knowledge, "b", {"inequalities-first"});
    expect_first(knowledge, "a", {"quick-wins"});
}

}  // namespace
}  // namespace ics
