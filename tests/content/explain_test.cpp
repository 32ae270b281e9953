// What `explain` says would change something does change it: shown by making the change and evaluating again.
#include <algorithm>

#include <gtest/gtest.h>

#include "advise/explanation.hpp"
#include "advise/prepare.hpp"
#include "cli/content.hpp"
#include "load/load.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

class ExplainedExample : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override {
        content_ = load_content(DataFolders{test::project() / "knowledge-base", {own_named(test::project() / "rules")}}, diagnostics_);
        ASSERT_TRUE(content_.complete()) << diagnostics_.format();
        const auto file = read_file(test::project() / "knowledge-base/examples" / GetParam(), GetParam(), diagnostics_);
        ASSERT_TRUE(file);
        assessment_ = load_assessment(*file, *content_.knowledge, diagnostics_);
        ASSERT_TRUE(assessment_) << diagnostics_.format();
    }

    std::optional<Explanation> explained(const std::string& id) {
        return explain(*content_.knowledge, *content_.graph, *content_.rules, *assessment_, {}, id, diagnostics_);
    }

    Evaluation evaluated(const ChangeSet& set) {
        std::vector<Edit> edits;
        for (const FactChange& change : set.changes) edits.push_back(change.edit);
        const Assessment changed = with(*content_.knowledge, *assessment_, edits);
        return prepare(*content_.knowledge, *content_.graph, *content_.rules, changed, {}, diagnostics_)->evaluation;
    }

    bool recommended(const Evaluation& evaluation, RecommendationIndex index) const {
        for (std::uint32_t i = 0; i < evaluation.rules.size(); ++i) {
            const auto& recommends = content_.rules->rules()[i].recommends;
            if (evaluation.rules[i].outcome == Outcome::fires &&
                std::find(recommends.begin(), recommends.end(), index) != recommends.end())
                return true;
        }
        return false;
    }

    Diagnostics diagnostics_;
    Content content_;
    std::optional<Assessment> assessment_;
};

TEST_P(ExplainedExample, RecommendationsTurnAsSaid) {
    const auto now = prepare(*content_.knowledge, *content_.graph, *content_.rules, *assessment_, {}, diagnostics_);
    std::size_t turned = 0;
    for (std::uint32_t i = 0; i < content_.knowledge->recommendations.size(); ++i) {
        const Recommendation& record = content_.knowledge->recommendations[i];
        if (record.audience != Audience::local) continue;
        const auto explanation = explained(record.id);
        ASSERT_TRUE(explanation);
        for (const ChangeSet& set : explanation->changes) {
            EXPECT_NE(recommended(evaluated(set), {i}), recommended(now->evaluation, {i})) << record.id;
            ++turned;
        }
    }
    EXPECT_GT(turned, 20u);
}

TEST_P(ExplainedExample, TheFirstActionsTurnAsSaid) {
    auto advice = advise(*content_.knowledge, *content_.graph, *content_.rules, *assessment_, {}, diagnostics_);
    ASSERT_TRUE(advice);
    std::size_t turned = 0;
    for (auto* list : {&advice->actions, &advice->blocked})
        for (std::size_t i = 0; i < std::min<std::size_t>(20, list->size()); ++i) {
            const auto explanation = explained((*list)[i].step.id);
            ASSERT_TRUE(explanation) << (*list)[i].step.id;
            const StepIndex step = *content_.graph->steps().of(*content_.knowledge->criterion((*list)[i].step.id));
            for (const ChangeSet& set : explanation->changes) {
                const StepState state = evaluated(set).steps[step.value].state;
                EXPECT_EQ(state, (*list)[i].state == StepState::ready ? StepState::done : StepState::ready)
                    << (*list)[i].step.id;
                ++turned;
            }
            EXPECT_FALSE(explanation->verdict.empty());
        }
    EXPECT_EQ(turned > 0, !advice->actions.empty() || !advice->blocked.empty()) << "an account that tells little has no action";
}

// The shipped assessments, in order of name.
std::vector<std::string> examples() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(test::project() / "knowledge-base/examples"))
        if (entry.path().extension() == ".toml") names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Files, ExplainedExample, testing::ValuesIn(examples()),
                         [](const auto& example) {
                             std::string name = example.param;
                             std::replace_if(name.begin(), name.end(), [](char c) { return !std::isalnum(c); }, '_');
                             return name;
                         });

}  // namespace
}  // namespace ics
