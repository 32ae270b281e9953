// On the shipped examples: the way holds all that a page needs to say what each action waits for and what it would open.
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include "advise/advise.hpp"
#include "advise/prepare.hpp"
#include "advise/wording.hpp"
#include "cli/content.hpp"
#include "load/load.hpp"
#include "scenario/openable.hpp"
#include "support/advice_bench.hpp"
#include "support/assessment_builder.hpp"
#include "support/random_knowledge.hpp"
#include "support/shipped.hpp"
#include "support/way_sketch.hpp"

namespace ics {
namespace {

using Ids = std::vector<std::string>;

// Each of the steps that can start once those before it are done, up to a dozen of them.
std::vector<Node> some_in_order(const Openable& openable, std::vector<char>& done, std::mt19937& random) {
    std::vector<Node> out;
    for (std::uint32_t n = 1 + test::pick(random, 12); n > 0; --n) {
        std::vector<Node> next;
        for (Node node = 0; node < openable.steps.size(); ++node)
            if (!done[node] && can_start(openable.steps[node], done)) next.push_back(node);
        if (next.empty()) break;
        out.push_back(next[test::pick(random, std::uint32_t(next.size()))]);
        done[out.back()] = 1;
    }
    return out;
}

class WayOfExample : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override {
        Diagnostics diagnostics;
        Content content = load_content(DataFolders{test::project() / "knowledge-base", {own_named(test::project() / "rules")}}, diagnostics);
        ASSERT_TRUE(content.complete()) << diagnostics.format();
        content_ = std::move(content);
        const auto file = read_file(test::project() / "knowledge-base/examples" / GetParam(), GetParam(), diagnostics);
        ASSERT_TRUE(file);
        assessment_ = load_assessment(*file, *content_.knowledge, diagnostics);
        ASSERT_TRUE(assessment_) << diagnostics.format();
        const auto advice = advise(*content_.knowledge, *content_.graph, *content_.rules, *assessment_, {}, diagnostics);
        ASSERT_TRUE(advice) << diagnostics.format();
        advice_ = *advice;
        actions_ = advice_.actions;
        actions_.insert(actions_.end(), advice_.blocked.begin(), advice_.blocked.end());
    }

    const WayStep* on_the_way(const std::string& id) const {
        const auto at = std::find_if(advice_.way.begin(), advice_.way.end(), [&](const WayStep& one) { return one.step.id == id; });
        return at == advice_.way.end() ? nullptr : &*at;
    }

    // What waits in the others waits for answers too, so little opens.
    bool is_rated_throughout() const {
        const Ids names{"early.toml", "full.toml", "only-nhse-matrix.toml", "only-west-midlands.toml"};
        return std::find(names.begin(), names.end(), GetParam()) != names.end();
    }

    Content content_;
    std::optional<Assessment> assessment_;
    Advice advice_;
    std::vector<Action> actions_;  // ready, then blocked
};

Ids sorted_ids(const std::vector<Named>& list) {
    Ids out;
    for (const Named& named : list) out.push_back(named.id);
    std::sort(out.begin(), out.end());
    return out;
}

TEST_P(WayOfExample, HasEveryActionAsItIsAdvised) {
    for (const Action& action : actions_) {
        const WayStep* step = on_the_way(action.step.id);
        ASSERT_TRUE(step) << action.step.id;
        EXPECT_EQ(step->step, action.step);
        EXPECT_EQ(step->capability, action.capability) << action.step.id;
        EXPECT_EQ(step->domain, action.domain) << action.step.id;
        EXPECT_EQ(step->stage, action.stage) << action.step.id;
        EXPECT_EQ(step->framework, action.framework) << action.step.id;
        EXPECT_EQ(step->state, action.state) << action.step.id;
        EXPECT_EQ(step->origin, action.origin) << action.step.id;
        EXPECT_EQ(step->begun, action.begun) << action.step.id;
        EXPECT_TRUE(step->known_open) << action.step.id;
        EXPECT_TRUE(step->in_turn) << action.step.id;
    }
}

TEST_P(WayOfExample, HoldsWhatEachActionWaitsForAndWhy) {
    for (const Action& action : actions_)
        for (const Blocker& blocker : action.blocked_by) {
            const std::vector<WayEdge>& needs = on_the_way(action.step.id)->needs;
            const auto edge = std::find_if(needs.begin(), needs.end(),
                                           [&](const WayEdge& e) { return advice_.way[e.step].step.id == blocker.step.id; });
            ASSERT_NE(edge, needs.end()) << action.step.id << " needs " << blocker.step.id;
            EXPECT_TRUE(edge->why.starts_with(blocker.why)) << edge->why;
            EXPECT_EQ(advice_.way[edge->step].state, blocker.state);
            EXPECT_EQ(advice_.way[edge->step].known_open, blocker.known_open);
            EXPECT_EQ(advice_.way[edge->step].is_milestone, blocker.is_stage);
        }
}

TEST_P(WayOfExample, TellsWhatEachActionOpens) {
    const test::WaySketch sketch(advice_.way);
    std::size_t opened = 0;
    for (const Action& action : actions_) {
        Ids told = sketch.opened_by(action.step.id);
        std::sort(told.begin(), told.end());
        EXPECT_EQ(told, sorted_ids(action.opens)) << "once it is done: " << action.step.id;
        opened += told.size();
    }
    EXPECT_EQ(opened > 0, is_rated_throughout());
}

// Several steps done one after the other, beside what is reckoned from all that the engine knows, which agrees with what
// comes about (openings_test.cpp). That opens more: what is begun waits for no answer, and contradictions may be settled.
TEST_P(WayOfExample, PromisesOfSeveralStepsOnlyWhatTheyOpen) {
    Diagnostics diagnostics;
    const auto now = prepare(*content_.knowledge, *content_.graph, *content_.rules, *assessment_, {}, diagnostics);
    ASSERT_TRUE(now);
    const AdviseOptions options;
    const Casework work{*content_.knowledge, *content_.graph, *content_.rules, *assessment_, now->evaluation, options, *now->profile};
    const Openable openable = openable_steps(work);
    const auto id = [&](Node node) { return named_step(work, openable.steps[node].step).id; };
    const test::WaySketch sketch(advice_.way);
    std::mt19937 random(2019);
    std::size_t opened = 0;
    for (int round = 0; round < 100; ++round) {
        std::vector<char> done(openable.steps.size(), 0);
        Ids steps, reckoned;
        for (const Node node : some_in_order(openable, done, random))
            if (now->evaluation.on_the_way[openable.steps[node].step.value]) steps.push_back(id(node));
            else done[node] = 0;
        for (Node node = 0; node < openable.steps.size(); ++node)
            if (!done[node] && openable.steps[node].counted && can_start(openable.steps[node], done)) reckoned.push_back(id(node));
        Ids told = sketch.opened_by(steps);
        std::sort(told.begin(), told.end());
        std::sort(reckoned.begin(), reckoned.end());
        ASSERT_TRUE(std::includes(reckoned.begin(), reckoned.end(), told.begin(), told.end()))
            << fmt::format("{} open {}; told: {}", fmt::join(steps, " "), fmt::join(reckoned, " "), fmt::join(told, " "));
        opened += told.size();
    }
    EXPECT_EQ(opened > 0, is_rated_throughout());
}

TEST_P(WayOfExample, HoldsNoIdTwiceAndNoStepThatIsItsOwnNeed) {
    Ids all;
    for (const WayStep& one : advice_.way) {
        all.push_back(one.step.id);
        for (const WayEdge& edge : one.needs) EXPECT_NE(advice_.way.at(edge.step).step.id, one.step.id);
        for (const WayEdge& edge : one.helped_by) EXPECT_NE(advice_.way.at(edge.step).step.id, one.step.id);
    }
    std::sort(all.begin(), all.end());
    EXPECT_EQ(std::adjacent_find(all.begin(), all.end()), all.end());
    EXPECT_GT(all.size(), 20u);
}

// Capabilities at random stages, sometimes between two; here and there a criterion with a status of its own.
Assessment random_assessment(const KnowledgeBase& knowledge, const FrameworkIndex framework, std::mt19937& random) {
    const std::vector<Stage>& stages = knowledge[framework].stages;
    test::AssessmentBuilder out(knowledge);
    const auto at = [&](std::size_t level) { return stages[std::min(level, stages.size() - 1)].id; };
    for (const Capability& capability : knowledge.capabilities) {
        if (capability.framework != framework || test::pick(random, 12) == 0) continue;
        const std::size_t low = test::pick(random, std::uint32_t(stages.size()));
        if (test::pick(random, 8) == 0) out.stages(capability.id, at(low), at(low + 1));
        else out.stage(capability.id, at(low));
        for (const CriterionIndex c : capability.criteria) {
            if (!knowledge[c].is_step() || test::pick(random, 6) > 0) continue;
            const std::vector<Status> open{Status::met, Status::met, Status::partly, Status::unmet, Status::not_applicable};
            const bool beyond = knowledge[c].stage > Level(low);  // at or below its stage nothing is said that contradicts it
            if (beyond) out.status(knowledge[c].id, open[test::pick(random, std::uint32_t(open.size()))]);
        }
    }
    out.target(knowledge[framework].id, stages.back().id);
    return out.build();
}

TEST(WayOfRandomAssessments, TellsWhatEachActionOpens) {
    const test::AdviceBench bench(test::shipped());
    std::mt19937 random(2019);
    std::size_t opened = 0;
    for (int round = 0; round < 400; ++round) {
        const FrameworkIndex framework{test::pick(random, std::uint32_t(bench.knowledge().frameworks.size()))};
        const Advice advice = bench.advise(random_assessment(bench.knowledge(), framework, random));
        const test::WaySketch sketch(advice.way);
        for (const auto* list : {&advice.actions, &advice.blocked})
            for (const Action& action : *list) {
                Ids told = sketch.opened_by(action.step.id);
                std::sort(told.begin(), told.end());
                ASSERT_EQ(told, sorted_ids(action.opens)) << "round " << round << ", once it is done: " << action.step.id;
                opened += told.size();
            }
    }
    EXPECT_GT(opened, 500u);
}

// The shipped assessments, in order of name.
Ids examples() {
    Ids names;
    for (const auto& entry : std::filesystem::directory_iterator(test::project() / "knowledge-base/examples"))
        if (entry.path().extension() == ".toml") names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

INSTANTIATE_TEST_SUITE_P(Shipped, WayOfExample, testing::ValuesIn(examples()), [](const auto& example) {
    std::string name = example.param.substr(0, example.param.find('.'));
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

}  // namespace
}  // namespace ics
