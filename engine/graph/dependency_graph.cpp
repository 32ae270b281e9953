#include "graph/dependency_graph.hpp"

#include <functional>
#include <queue>

#include "graph/cycles.hpp"
#include "graph/edges.hpp"

namespace ics {

namespace {

using Adjacency = std::vector<std::vector<StepEdge>>;

void make_room(const std::vector<Edge>& edges, StepIndex Edge::*end, Adjacency& lists) {
    std::vector<std::size_t> count(lists.size(), 0);
    for (const Edge& edge : edges) ++count[(edge.*end).value];
    for (std::size_t i = 0; i < lists.size(); ++i) lists[i].reserve(count[i]);
}

// Edges come in order of step and need, so that both lists end up in order.
void join(const std::vector<Edge>& edges, Adjacency& from_step, Adjacency& from_need) {
    make_room(edges, &Edge::step, from_step);
    make_room(edges, &Edge::need, from_need);
    for (const Edge& edge : edges) {
        from_step[edge.step.value].push_back({edge.need, edge.declared, edge.further});
        from_need[edge.need.value].push_back({edge.step, edge.declared, edge.further});
    }
}

// All steps that can be reached, the start left out.
std::vector<StepIndex> reached_from(StepIndex start, const Adjacency& next) {
    std::vector<char> seen(next.size(), 0);
    std::vector<StepIndex> stack{start};
    while (!stack.empty()) {
        const StepIndex at = stack.back();
        stack.pop_back();
        for (const StepEdge& edge : next[at.value])
            if (!std::exchange(seen[edge.step.value], 1)) stack.push_back(edge.step);
    }
    std::vector<StepIndex> out;
    for (std::uint32_t i = 0; i < seen.size(); ++i)
        if (seen[i]) out.push_back(StepIndex{i});
    return out;
}

}  // namespace

DependencyGraph::DependencyGraph(StepTable steps)
    : steps_(std::move(steps)),
      needs_(steps_.size()), needed_by_(steps_.size()), supported_by_(steps_.size()), supports_(steps_.size()) {}

std::optional<DependencyGraph> DependencyGraph::build(const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    DependencyGraph graph{StepTable(knowledge)};
    const std::vector<Edge> required = edges_of_kind(knowledge, graph.steps_, EdgeKind::requires_);
    const std::vector<Edge> supporting = edges_of_kind(knowledge, graph.steps_, EdgeKind::supports);
    bool sound = !report_loops(knowledge, graph.steps_, required, diagnostics);
    sound &= !report_loops(knowledge, graph.steps_, supporting, diagnostics);
    sound &= !report_cycles(knowledge, graph.steps_, required, diagnostics);
    if (!sound) return std::nullopt;
    join(required, graph.needs_, graph.needed_by_);
    join(supporting, graph.supported_by_, graph.supports_);
    graph.put_in_order();
    return graph;
}

void DependencyGraph::put_in_order() {
    std::vector<std::size_t> waits_for(steps_.size());
    std::priority_queue<StepIndex, std::vector<StepIndex>, std::greater<>> ready;
    for (std::uint32_t i = 0; i < steps_.size(); ++i) {
        waits_for[i] = needs_[i].size();
        if (waits_for[i] == 0) ready.push(StepIndex{i});
    }
    while (!ready.empty()) {
        order_.push_back(ready.top());
        ready.pop();
        for (const StepEdge& edge : needed_by(order_.back()))
            if (--waits_for[edge.step.value] == 0) ready.push(edge.step);
    }
}

std::vector<StepIndex> DependencyGraph::upstream(StepIndex step) const { return reached_from(step, needs_); }

std::vector<StepIndex> DependencyGraph::downstream(StepIndex step) const { return reached_from(step, needed_by_); }

}  // namespace ics
