// The dependency graph's answers worked out the plainest way there is: by definition, over tables, without regard
// to cost. What the engine says is compared with it on random knowledge bases. Knows one framework, whose criteria are
// all requirements above the base.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "graph/dependency_graph.hpp"
#include "model/knowledge_base.hpp"

namespace ics::test {

class BruteForceGraph {
public:
    explicit BruteForceGraph(const KnowledgeBase& knowledge);

    std::size_t size() const { return ids.size(); }
    // [a][b]: a requires b, directly or through open steps; both are open.
    std::vector<std::vector<char>> reach(const StepSet& open) const;
    bool cyclic() const;
    std::vector<StepIndex> topological_order() const;
    std::vector<StepIndex> upstream(std::size_t step) const;
    std::vector<StepIndex> downstream(std::size_t step) const;
    std::vector<int> unlocks(const StepSet& open, const StepSet& counted) const;
    std::vector<StepIndex> opens(std::size_t step, const StepSet& open) const;
    // (step, gates), most gates first.
    using Gates = std::vector<std::pair<StepIndex, std::vector<StepIndex>>>;
    Gates bottlenecks(const StepSet& open, const StepSet& targets) const;
    // The greatest effort of any chain to an open target; nothing when none is open.
    std::optional<int> longest_effort(const StepSet& open, const StepSet& targets,
                                      const std::vector<int>& effort) const;
    std::vector<std::pair<StepIndex, StepIndex>> transitive_reduction() const;

    std::vector<std::string> ids;           // in the order that StepTable promises
    std::vector<std::vector<char>> needs;   // [step][need]
    std::vector<char> is_milestone;

private:
    StepSet done(const StepSet& open) const;
    bool has_stage_below(std::size_t step) const;  // then it is the step before
    bool way_is_free(std::size_t milestone, const StepSet& done) const;
    void fill_needs(const KnowledgeBase& knowledge, const std::vector<std::uint32_t>& label);
    bool all_done(std::size_t step, const StepSet& done) const;
    int heaviest(std::size_t step, const StepSet& open, const std::vector<int>& effort) const;

    std::vector<std::pair<std::uint32_t, Level>> place_;  // capability and stage; (0, 0) for criteria
    std::vector<char> empty_stage_;
};

}  // namespace ics::test
