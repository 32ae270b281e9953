#include "graph/cycles.hpp"

#include <algorithm>
#include <queue>
#include <utility>

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

#include "graph/cycle_words.hpp"

namespace ics {

namespace {

using EdgePointers = std::vector<const Edge*>;

// The strongly connected component of every step. Edges come in order of step.
std::vector<std::size_t> components_of(const EdgePointers& edges, std::size_t size) {
    std::vector<std::pair<std::size_t, std::size_t>> ends;
    for (const Edge* edge : edges) ends.emplace_back(edge->step.value, edge->need.value);
    const boost::compressed_sparse_row_graph<> graph(boost::edges_are_sorted, ends.begin(), ends.end(), size);
    std::vector<std::size_t> component(size);
    if (size > 0)
        boost::strong_components(
            graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
    return component;
}

// Edges that may be part of a cycle: those whose ends are in one component.
struct Knot {
    EdgePointers edges;                  // in order of step and need
    EdgePointers removable;              // those of them that a user can take away, in order of file and line
    std::vector<std::size_t> component;  // by StepIndex

    template <class Predicate>
    void drop(Predicate predicate) {
        std::erase_if(edges, predicate);
        std::erase_if(removable, predicate);
    }

    void drop_what_is_not_circular() {
        component = components_of(edges, component.size());
        drop([this](const Edge* edge) { return component[edge->step.value] != component[edge->need.value]; });
    }
};

// What the ladder gives cannot be taken away, and is never circular by itself.
EdgePointers removable_of(const KnowledgeBase& knowledge, const EdgePointers& edges) {
    EdgePointers out;
    for (const Edge* edge : edges)
        if (!edge->ladder) out.push_back(edge);
    std::sort(out.begin(), out.end(), [&](const Edge* a, const Edge* b) {
        return stands_before(knowledge, *a->declared, *b->declared);
    });
    return out;
}

Knot knot_of(const KnowledgeBase& knowledge, const std::vector<Edge>& required, std::size_t size) {
    Knot knot;
    knot.component.resize(size);
    for (const Edge& edge : required)
        if (edge.step != edge.need) knot.edges.push_back(&edge);
    knot.drop_what_is_not_circular();
    knot.removable = removable_of(knowledge, knot.edges);
    return knot;
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

// One cycle of each component.
std::vector<EdgePointers> one_cycle_each(const Knot& knot) {
    std::vector<EdgePointers> cycles;
    std::vector<char> done(knot.component.size(), 0);
    for (const Edge* edge : knot.removable)
        if (!std::exchange(done[knot.component[edge->step.value]], 1))
            cycles.push_back(cycle_through(edge, knot.edges, knot.component.size()));
    return cycles;
}

void take_away(Knot& knot, const std::vector<EdgePointers>& cycles) {
    EdgePointers gone;
    for (const EdgePointers& cycle : cycles)
        std::copy_if(cycle.begin(), cycle.end(), std::back_inserter(gone), [](const Edge* e) { return !e->ladder; });
    std::sort(gone.begin(), gone.end());
    knot.drop([&](const Edge* edge) { return std::binary_search(gone.begin(), gone.end(), edge); });
    knot.drop_what_is_not_circular();
}

}  // namespace

bool report_loops(const KnowledgeBase& knowledge, const StepTable& steps, const std::vector<Edge>& edges,
                  Diagnostics& diagnostics) {
    bool found = false;
    for (const Edge& edge : edges) {
        if (edge.step != edge.need) continue;
        found = true;
        diagnostics.add(loop_diagnostic(knowledge, steps, knowledge.dependencies[*edge.declared]));
        for (const std::size_t further : edge.further)
            diagnostics.add(loop_diagnostic(knowledge, steps, knowledge.dependencies[further]));
    }
    return found;
}

bool report_cycles(const KnowledgeBase& knowledge, const StepTable& steps, const std::vector<Edge>& required,
                   Diagnostics& diagnostics) {
    Knot knot = knot_of(knowledge, required, steps.size());
    const bool found = !knot.edges.empty();
    while (!knot.edges.empty()) {
        const std::vector<EdgePointers> cycles = one_cycle_each(knot);
        for (const EdgePointers& cycle : cycles) diagnostics.add(cycle_diagnostic(knowledge, steps, cycle));
        take_away(knot, cycles);
    }
    return found;
}

}  // namespace ics
