// The fewest `requires` edges that say the same, for drawing.
#include <algorithm>
#include <map>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/transitive_reduction.hpp>

#include "graph/dependency_graph.hpp"

namespace ics {

std::vector<std::pair<StepIndex, StepIndex>> DependencyGraph::transitive_reduction() const {
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
    if (steps_.size() == 0) return {};
    Graph graph(steps_.size());
    for (std::uint32_t i = 0; i < steps_.size(); ++i)
        for (const StepEdge& edge : needs_[i]) boost::add_edge(i, edge.step.value, graph);

    Graph reduced;
    std::vector<std::size_t> reduced_vertex(steps_.size());
    const auto index = boost::get(boost::vertex_index, graph);
    const auto to_reduced = boost::make_iterator_property_map(reduced_vertex.begin(), index);
    boost::transitive_reduction(graph, reduced, to_reduced, index);
    // Boost numbers the vertices of the reduced graph anew.
    std::vector<std::uint32_t> step_of(steps_.size());
    for (std::uint32_t i = 0; i < steps_.size(); ++i) step_of[reduced_vertex[i]] = i;

    std::vector<std::pair<StepIndex, StepIndex>> out;
    for (const auto& edge : boost::make_iterator_range(boost::edges(reduced)))
        out.emplace_back(StepIndex{step_of[boost::source(edge, reduced)]},
                         StepIndex{step_of[boost::target(edge, reduced)]});
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace ics
