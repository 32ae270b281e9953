// On the shipped examples: pairs are completed as scenarios complete them, and what is reckoned to open does open.
#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "advise/prepare.hpp"
#include "cli/content.hpp"
#include "load/load.hpp"
#include "scenario/completion.hpp"
#include "scenario/openable.hpp"
#include "scenario/opening.hpp"
#include "support/random_knowledge.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

class OpeningsOfExample : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override {
        content_ = load_content(DataFolders{test::project() / "knowledge-base", {own_named(test::project() / "rules")}}, diagnostics_);
        ASSERT_TRUE(content_.complete()) << diagnostics_.format();
        const auto file = read_file(test::project() / "knowledge-base/examples" / GetParam(), GetParam(), diagnostics_);
        ASSERT_TRUE(file);
        assessment_ = load_assessment(*file, *content_.knowledge, diagnostics_);
        ASSERT_TRUE(assessment_) << diagnostics_.format();
        prepared_ = prepare(*content_.knowledge, *content_.graph, *content_.rules, *assessment_, {}, diagnostics_);
        ASSERT_TRUE(prepared_);
        assessment_->targets = prepared_->evaluation.targets;
    }

    Casework work() {
        return {*content_.knowledge, *content_.graph, *content_.rules, *assessment_, prepared_->evaluation, options_, *prepared_->profile};
    }
    Completions completions() { return {*content_.knowledge, *content_.graph, *assessment_}; }

    std::string ids(std::vector<StepIndex> steps) const {
        std::sort(steps.begin(), steps.end());
        std::string out;
        for (const StepIndex step : steps) out += content_.graph->steps().id(*content_.knowledge, step) + " ";
        return out;
    }

    // What becomes of completing these.
    std::vector<StepIndex> opened(LiveCase& live, const OpeningReader& reader, const std::vector<StepIndex>& steps) {
        live.assume(completions().of(steps));
        std::vector<StepIndex> out = reader.read(live).actions;
        live.take_back();
        return out;
    }

    const AdviseOptions options_{};
    Diagnostics diagnostics_;
    Content content_;
    std::optional<Assessment> assessment_;
    std::optional<Prepared> prepared_;
};

TEST_P(OpeningsOfExample, StepsThatTouchNothingInCommonAreCompletedOneAfterTheOther) {
    const Completions all = completions();
    const std::vector<StepIndex> ready = OpeningReader(work()).ready();
    std::size_t apart = 0;
    for (std::size_t i = 0; i < ready.size(); ++i)
        for (std::size_t j = i + 1; j < ready.size(); ++j) {
            if (have_one_in_common(all.touched(ready[i]), all.touched(ready[j]))) continue;
            const Assessment both = with(with(*assessment_, all.of({ready[i]})), all.of({ready[j]}));
            ASSERT_EQ(assumptions_between(*assessment_, both), all.of({ready[i], ready[j]})) << ids({ready[i], ready[j]});
            ++apart;
        }
    EXPECT_GT(apart, 5u);
}

TEST_P(OpeningsOfExample, WhatIsReckonedToOpenOpens) {
    const Openable openable = openable_steps(work());
    const OpeningReader reader(work());
    const auto live = LiveCase::open(*content_.knowledge, *content_.graph, *content_.rules, *assessment_, {}, diagnostics_);
    std::mt19937 random(2019);
    std::size_t opening = 0;
    for (int round = 0; round < 300; ++round) {
        std::vector<char> done(openable.steps.size(), 0);
        std::vector<StepIndex> steps;
        for (std::uint32_t n = 1 + test::pick(random, 12); n > 0; --n) {  // each can start once those before it are done
            std::vector<Node> next;
            for (Node node = 0; node < openable.steps.size(); ++node)
                if (!done[node] && can_start(openable.steps[node], done)) next.push_back(node);
            if (next.empty()) break;
            const Node node = next[test::pick(random, std::uint32_t(next.size()))];
            done[node] = 1;
            steps.push_back(openable.steps[node].step);
        }
        std::vector<StepIndex> reckoned;
        for (Node node = 0; node < openable.steps.size(); ++node)
            if (!done[node] && openable.steps[node].counted && can_start(openable.steps[node], done)) reckoned.push_back(openable.steps[node].step);
        ASSERT_EQ(ids(reckoned), ids(opened(*live, reader, steps))) << "after " << ids(steps);
        opening += !reckoned.empty();
    }
    EXPECT_GT(opening, 30u);
}

INSTANTIATE_TEST_SUITE_P(Shipped, OpeningsOfExample,
                         testing::Values("blmk-2018.toml", "full.toml", "early.toml", "dudley.toml", "only-nhse-matrix.toml"),
                         [](const auto& example) {
                             std::string name = example.param.substr(0, example.param.find('.'));
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

}  // namespace
}  // namespace ics
