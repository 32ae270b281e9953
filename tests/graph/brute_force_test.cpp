// Every query against its definition, on hundreds of small random knowledge bases.
#include <algorithm>

#include <gtest/gtest.h>

#include "support/brute_force_graph.hpp"
#include "support/graph_builder.hpp"
#include "support/random_knowledge.hpp"

namespace ics {
namespace {

using test::BruteForceGraph;
using test::BuiltGraph;
using test::pick;
using test::random_knowledge;
using test::random_steps;

constexpr std::uint32_t seeds = 500;

// Calls `compare(random, plain, built)` for every seed whose knowledge base has no cycle, up to the first failure.
template <class Compare>
void for_random_graphs(Compare compare) {
    std::uint32_t compared = 0;
    for (std::uint32_t seed = 1; seed <= seeds && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::mt19937 random(seed);
        const KnowledgeBase knowledge = random_knowledge(random, 64);
        const BruteForceGraph plain(knowledge);
        if (plain.cyclic()) continue;
        compare(random, plain, BuiltGraph(knowledge));
        ++compared;
    }
    EXPECT_TRUE(testing::Test::HasFailure() || compared > seeds / 2) << "only " << compared << " without a cycle";
}

TEST(BruteForce, agrees_on_the_steps_and_what_they_need) {
    for_random_graphs([](std::mt19937&, const BruteForceGraph& plain, const BuiltGraph& built) {
        ASSERT_EQ(built.graph.steps().size(), plain.size());
        for (std::uint32_t i = 0; i < plain.size(); ++i) {
            EXPECT_EQ(built.graph.steps().id(built.knowledge, StepIndex{i}), plain.ids[i]);
            std::vector<char> needs(plain.size(), 0);
            for (const StepEdge& edge : built.graph.needs(StepIndex{i})) needs[edge.step.value] = 1;
            EXPECT_EQ(needs, plain.needs[i]);
        }
    });
}

TEST(BruteForce, agrees_on_whether_there_is_a_cycle) {
    std::uint32_t cyclic = 0;
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        std::mt19937 random(seed);
        const KnowledgeBase knowledge = random_knowledge(random, 4);
        Diagnostics diagnostics;
        const bool built = DependencyGraph::build(knowledge, diagnostics).has_value();
        ASSERT_EQ(built, !BruteForceGraph(knowledge).cyclic()) << "seed " << seed;
        ASSERT_EQ(built, !diagnostics.has_errors()) << "seed " << seed;
        cyclic += !built;
    }
    EXPECT_TRUE(cyclic > seeds / 5 && cyclic < seeds * 4 / 5) << cyclic << " with a cycle";
}

// Positions of the records that a told circle is made of.
std::vector<std::size_t> records_of(const Diagnostic& told) {
    std::vector<std::size_t> out;
    for (const std::string& note : told.notes)
        for (std::size_t at = note.find("tiny.toml:"); at != std::string::npos; at = note.find("tiny.toml:", at + 1))
            out.push_back(std::stoul(note.substr(at + 10)) - 1);
    return out;
}

// With the dependencies at these positions, or with all the others.
bool cyclic_with(KnowledgeBase knowledge, const std::vector<std::size_t>& positions, bool with) {
    std::vector<Dependency> kept;
    for (std::size_t i = 0; i < knowledge.dependencies.size(); ++i)
        if ((std::find(positions.begin(), positions.end(), i) != positions.end()) == with)
            kept.push_back(knowledge.dependencies[i]);
    knowledge.dependencies = kept;
    return BruteForceGraph(knowledge).cyclic();
}

TEST(BruteForce, agrees_that_the_circles_told_are_circles_share_no_record_and_are_all) {
    for (std::uint32_t seed = 1; seed <= seeds; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        std::mt19937 random(seed);
        const KnowledgeBase knowledge = random_knowledge(random, 3);
        Diagnostics diagnostics;
        if (DependencyGraph::build(knowledge, diagnostics)) continue;
        std::vector<std::size_t> all;
        for (const Diagnostic& told : diagnostics.sorted()) {
            std::vector<std::size_t> records = records_of(told);
            if (told.notes.empty()) records.push_back(told.place.line - 1);
            ASSERT_EQ(records.front(), told.place.line - 1);
            const bool gates = told.message.find("supports itself") == std::string::npos;
            EXPECT_EQ(cyclic_with(knowledge, records, true), gates) << told.message;
            all.insert(all.end(), records.begin(), records.end());
        }
        std::sort(all.begin(), all.end());
        EXPECT_TRUE(std::adjacent_find(all.begin(), all.end()) == all.end());
        EXPECT_FALSE(cyclic_with(knowledge, all, false));
    }
}

TEST(BruteForce, agrees_on_topological_order) {
    for_random_graphs([](std::mt19937&, const BruteForceGraph& plain, const BuiltGraph& built) {
        EXPECT_EQ(built.graph.topological_order(), plain.topological_order());
    });
}

TEST(BruteForce, agrees_on_upstream_and_downstream) {
    for_random_graphs([](std::mt19937&, const BruteForceGraph& plain, const BuiltGraph& built) {
        for (std::uint32_t i = 0; i < plain.size(); ++i) {
            EXPECT_EQ(built.graph.upstream(StepIndex{i}), plain.upstream(i)) << plain.ids[i];
            EXPECT_EQ(built.graph.downstream(StepIndex{i}), plain.downstream(i)) << plain.ids[i];
        }
    });
}

TEST(BruteForce, agrees_on_unlocks) {
    for_random_graphs([](std::mt19937& random, const BruteForceGraph& plain, const BuiltGraph& built) {
        const StepSet open = random_steps(random, plain.size(), 5), counted = random_steps(random, plain.size(), 4);
        EXPECT_EQ(built.graph.unlocks(open, counted), plain.unlocks(open, counted));
        EXPECT_EQ(built.graph.unlocks(built.all(), built.all()), plain.unlocks(built.all(), built.all()));
    });
}

TEST(BruteForce, agrees_on_what_a_step_opens) {
    for_random_graphs([](std::mt19937& random, const BruteForceGraph& plain, const BuiltGraph& built) {
        StepSet open = random_steps(random, plain.size(), 2);
        for (std::uint32_t i = 0; i < plain.size(); ++i) {
            // Milestones that a rating alone has reached are the exception: mostly, criteria decide.
            if (plain.is_milestone[i] && pick(random, 4) != 0) open[i] = 1;
        }
        for (std::uint32_t i = 0; i < plain.size(); ++i)
            EXPECT_EQ(built.graph.opens(StepIndex{i}, open), plain.opens(i, open)) << plain.ids[i];
    });
}

TEST(BruteForce, agrees_on_bottlenecks) {
    for_random_graphs([](std::mt19937& random, const BruteForceGraph& plain, const BuiltGraph& built) {
        const StepSet open = random_steps(random, plain.size(), 4), targets = random_steps(random, plain.size(), 2);
        BruteForceGraph::Gates found;
        for (const Bottleneck& bottleneck : built.graph.bottlenecks(open, targets))
            found.emplace_back(bottleneck.step, bottleneck.gates);
        EXPECT_EQ(found, plain.bottlenecks(open, targets));
    });
}

// `later` waits for `earlier` through nothing but open milestones.
bool follows(const BruteForceGraph& plain, StepIndex later, StepIndex earlier, StepSet open) {
    for (std::size_t i = 0; i < plain.size(); ++i) open[i] = open[i] && plain.is_milestone[i];
    open[earlier.value] = open[later.value] = 1;
    return plain.reach(open)[later.value][earlier.value];
}

void expect_chain(const BruteForceGraph& plain, const Chain& chain, const StepSet& open, const StepSet& targets) {
    for (const StepIndex step : chain.steps) EXPECT_TRUE(open[step.value] && !plain.is_milestone[step.value]);
    for (std::size_t i = 1; i < chain.steps.size(); ++i)
        EXPECT_TRUE(follows(plain, chain.steps[i], chain.steps[i - 1], open));
    if (chain.steps.empty()) return;
    bool arrives = targets[chain.steps.back().value];
    for (std::uint32_t i = 0; i < plain.size(); ++i)
        arrives = arrives || (targets[i] && open[i] && plain.is_milestone[i] &&
                              follows(plain, StepIndex{i}, chain.steps.back(), open));
    EXPECT_TRUE(arrives);
}

TEST(BruteForce, agrees_on_the_longest_chain) {
    for_random_graphs([](std::mt19937& random, const BruteForceGraph& plain, const BuiltGraph& built) {
        const StepSet open = random_steps(random, plain.size(), 6), targets = random_steps(random, plain.size(), 2);
        std::vector<int> effort(plain.size());
        for (int& value : effort) value = int(pick(random, 9));
        const Chain chain = built.graph.longest_chain(open, targets, effort);
        EXPECT_EQ(chain.effort, plain.longest_effort(open, targets, effort).value_or(0));
        int sum = 0;
        for (const StepIndex step : chain.steps) sum += effort[step.value];
        EXPECT_EQ(sum, chain.effort);
        expect_chain(plain, chain, open, targets);
    });
}

TEST(BruteForce, agrees_on_the_transitive_reduction) {
    for_random_graphs([](std::mt19937&, const BruteForceGraph& plain, const BuiltGraph& built) {
        EXPECT_EQ(built.graph.transitive_reduction(), plain.transitive_reduction());
    });
}

}  // namespace
}  // namespace ics
