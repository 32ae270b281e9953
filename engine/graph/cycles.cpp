#include "graph/cycles.hpp"

#include <algorithm>
#include <queue>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include "graph/cycle_words.hpp"

namespace ics {

namespace {

// Edges of one graph, in order of step and need.
using EdgePointers = std::vector<const Edge*>;

// The strongly connected component of every step.
std::vector<std::size_t> components_of(const EdgePointers& edges, std::size_t size) {
    boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS> graph(size);
    for (const Edge* edge : edges) boost::add_edge(edge->step.value, edge->need.value, graph);
    std::vector<std::size_t> component(size);
    if (size > 0)
        boost::strong_components(
            graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
    return component;
}

// Only edges within a component are part of a cycle.
void keep_circular(EdgePointers& edges, const std::vector<std::size_t>& component) {
    std::erase_if(edges, [&](const Edge* edge) { return component[edge->step.value] != component[edge->need.value]; });
}

// Declared edges that the ladder does not give as well: those that a user can take away.
EdgePointers removable(const KnowledgeBase& knowledge, const EdgePointers& edges) {
    EdgePointers out;
    for (const Edge* edge : edges)
        if (!edge->ladder) out.push_back(edge);
    std::sort(out.begin(), out.end(), [&](const Edge* a, const Edge* b) {
        return stands_before(knowledge, a->declared.front(), b->declared.front());
    });
    return out;
}

// The edges by which each step is first come upon, breadth first, from `start` along what is required.
EdgePointers first_ways(const EdgePointers& edges, StepIndex start, std::size_t size) {
    EdgePointers way(size, nullptr);
    std::queue<StepIndex> queue({start});
    while (!queue.empty()) {
        const StepIndex at = queue.front();
        queue.pop();
        auto edge = std::lower_bound(edges.begin(), edges.end(), at,
                                     [](const Edge* e, StepIndex step) { return e->step < step; });
        for (; edge != edges.end() && (*edge)->step == at; ++edge) {
            const StepIndex next = (*edge)->need;
            if (next == start || way[next.value]) continue;
            way[next.value] = *edge;
            queue.push(next);
        }
    }
    return way;
}

// The shortest cycle through `first`, which comes first.
EdgePointers cycle_through(const Edge* first, const EdgePointers& edges, std::size_t size) {
    const EdgePointers way = first_ways(edges, first->need, size);
    EdgePointers cycle;
    for (StepIndex at = first->step; at != first->need; at = way[at.value]->step) cycle.push_back(way[at.value]);
    cycle.push_back(first);
    std::reverse(cycle.begin(), cycle.end());
    return cycle;
}

// One cycle of each component, no two of them sharing an edge.
std::vector<EdgePointers> one_cycle_each(const KnowledgeBase& knowledge, const EdgePointers& edges,
                                         const std::vector<std::size_t>& component) {
    std::vector<EdgePointers> cycles;
    std::vector<char> done(component.size(), 0);
    for (const Edge* edge : removable(knowledge, edges)) {
        if (std::exchange(done[component[edge->step.value]], 1)) continue;
        cycles.push_back(cycle_through(edge, edges, component.size()));
    }
    return cycles;
}

void take_away(EdgePointers& edges, std::vector<EdgePointers> cycles) {
    EdgePointers gone;
    for (const EdgePointers& cycle : cycles)
        std::copy_if(cycle.begin(), cycle.end(), std::back_inserter(gone), [](const Edge* e) { return !e->ladder; });
    std::sort(gone.begin(), gone.end());
    std::erase_if(edges, [&](const Edge* edge) { return std::binary_search(gone.begin(), gone.end(), edge); });
}

}  // namespace

bool report_loops(const KnowledgeBase& knowledge, const StepTable& steps, const std::vector<Edge>& edges, EdgeKind kind,
                  Diagnostics& diagnostics) {
    bool found = false;
    for (const Edge& edge : edges) {
        if (edge.step != edge.need) continue;
        found = true;
        for (const std::size_t declared : edge.declared)
            diagnostics.add(loop_diagnostic(knowledge, steps, knowledge.dependencies[declared], kind));
    }
    return found;
}

bool report_cycles(const KnowledgeBase& knowledge, const StepTable& steps, const std::vector<Edge>& required,
                   Diagnostics& diagnostics) {
    EdgePointers edges;
    for (const Edge& edge : required)
        if (edge.step != edge.need) edges.push_back(&edge);
    bool found = false;
    while (true) {
        const std::vector<std::size_t> component = components_of(edges, steps.size());
        keep_circular(edges, component);
        if (edges.empty()) return found;
        found = true;
        const std::vector<EdgePointers> cycles = one_cycle_each(knowledge, edges, component);
        for (const EdgePointers& cycle : cycles) diagnostics.add(cycle_diagnostic(knowledge, steps, cycle));
        take_away(edges, cycles);
    }
}

}  // namespace ics
