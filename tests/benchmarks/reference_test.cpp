// The reference of the benchmarks does the same work as the engine: else their ratio would mean nothing.
#include <gtest/gtest.h>

#include "advise/live_case.hpp"
#include "benchmarks/reference.hpp"
#include "benchmarks/synthetic.hpp"
#include "cli/content.hpp"
#include "load/load.hpp"

namespace ics::bench {
namespace {

std::vector<std::uint32_t> numbers(const KnowledgeBase& knowledge, const DependencyGraph& graph, const Synthetic& synthetic,
                                   const std::vector<StepIndex>& steps) {
    std::map<StepIndex, std::uint32_t> number_of;
    for (std::uint32_t i = 0; i < synthetic.criteria.size(); ++i)
        number_of[*graph.steps().of(*knowledge.criterion(id_of(i)))] = i;
    std::vector<std::uint32_t> out;
    for (const StepIndex step : steps) out.push_back(number_of.at(step));
    return out;
}

class Equal : public testing::TestWithParam<std::pair<std::size_t, std::uint32_t>> {};

TEST_P(Equal, ReadyBlockedScoresUnlocksAndRules) {
    const Synthetic synthetic(GetParam().first);
    const std::vector<Rating> ratings = synthetic.ratings(GetParam().second);
    Diagnostics diagnostics;
    Content content = load_content(synthetic.knowledge_files(), synthetic.rule_files(), diagnostics);
    ASSERT_TRUE(content.complete()) << diagnostics.format();
    const auto assessment = load_assessment(synthetic.assessment_file(ratings), *content.knowledge, diagnostics);
    ASSERT_TRUE(assessment) << diagnostics.format();
    const auto live = LiveCase::open(*content.knowledge, *content.graph, *content.rules, *assessment, {}, diagnostics);
    ASSERT_TRUE(live) << diagnostics.format();
    Reference reference(synthetic);
    const Reference::Result& expected = reference.evaluate(ratings);

    EXPECT_EQ(numbers(*content.knowledge, *content.graph, synthetic, live->ready()), expected.ready);
    EXPECT_EQ(numbers(*content.knowledge, *content.graph, synthetic, live->blocked()), expected.blocked);
    EXPECT_GT(expected.ready.size() + expected.blocked.size(), 0u);
    for (std::uint32_t i = 0; i < synthetic.criteria.size(); ++i) {
        const StepIndex step = *content.graph->steps().of(*content.knowledge->criterion(id_of(i)));
        EXPECT_EQ(live->unlocks(step), expected.unlocks[i]) << i;
        if (const StepPriority* priority = live->priority(step)) {
            EXPECT_DOUBLE_EQ(priority->score, expected.score[i]) << i;
        }
    }
    for (std::uint32_t i = 0; i < synthetic.rules.size(); ++i) {
        const std::string id = content.rules->rules()[i].id;  // "syn/r12"
        const int said = expected.fires[std::size_t(std::stoi(id.substr(5)))];
        EXPECT_EQ(live->outcome(RuleIndex{i}), said == 1 ? Outcome::fires : said == 2 ? Outcome::undetermined : Outcome::silent) << id;
    }
}

INSTANTIATE_TEST_SUITE_P(Reference, Equal,
                         testing::Values(std::pair{std::size_t(100), 0u}, std::pair{std::size_t(100), 30u},
                                         std::pair{std::size_t(1000), 0u}, std::pair{std::size_t(1000), 30u}));

}  // namespace
}  // namespace ics::bench
