#include "report/graph_neighbourhood.hpp"

#include <utility>

namespace ics::report {

namespace {

using Neighbours = std::vector<std::vector<StepIndex>>;

// Marks what lies within `hops` of the centre, going one way only.
void mark_within(StepIndex centre, int hops, const Neighbours& next, StepSet& marked) {
    StepSet seen(next.size(), 0);
    std::vector<StepIndex> frontier{centre};
    seen[centre.value] = 1;
    for (int hop = 0; hop < hops && !frontier.empty(); ++hop) {
        std::vector<StepIndex> farther;
        for (const StepIndex at : frontier)
            for (const StepIndex neighbour : next[at.value])
                if (!std::exchange(seen[neighbour.value], 1)) farther.push_back(neighbour);
        frontier = std::move(farther);
    }
    for (std::size_t i = 0; i < seen.size(); ++i) marked[i] = marked[i] || seen[i];
}

}  // namespace

RequiredPairs required_pairs(const DependencyGraph& graph) {
    RequiredPairs out;
    for (std::uint32_t i = 0; i < graph.steps().size(); ++i)
        for (const StepEdge& edge : graph.needs(StepIndex{i})) out.emplace_back(StepIndex{i}, edge.step);
    return out;
}

StepSet steps_around(const DependencyGraph& graph, const RequiredPairs& pairs, StepIndex centre, int hops) {
    Neighbours upstream(graph.steps().size()), downstream(graph.steps().size());
    for (const auto& [step, need] : pairs) {
        upstream[step.value].push_back(need);
        downstream[need.value].push_back(step);
    }
    StepSet out(graph.steps().size(), 0);
    mark_within(centre, hops, upstream, out);
    mark_within(centre, hops, downstream, out);
    if (hops <= 0) return out;
    for (const StepEdge& edge : graph.supported_by(centre)) out[edge.step.value] = 1;
    for (const StepEdge& edge : graph.supports(centre)) out[edge.step.value] = 1;
    return out;
}

}  // namespace ics::report
