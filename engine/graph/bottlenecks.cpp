// Steps that everything on the way to a target must pass through.
#include <algorithm>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>

#include "graph/dependency_graph.hpp"
#include "graph/open_steps.hpp"

namespace ics {

namespace {

using Flow = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;

// The open steps with a root, numbered last, before every one that waits for no other.
Flow flow_from_root(const OpenSteps& part) {
    const std::size_t root = part.steps.size();
    Flow flow(root + 1);
    std::vector<char> waits(root, 0);
    for (const OpenSteps::Edge& edge : part.edges) {
        boost::add_edge(edge.before, edge.after, flow);
        waits[edge.after] = 1;
    }
    for (std::size_t i = 0; i < root; ++i)
        if (!waits[i]) boost::add_edge(root, i, flow);
    return flow;
}

// By number: the last step that all ways from the root pass before it; the root itself for most.
std::vector<std::size_t> immediate_dominators(const OpenSteps& part) {
    const Flow flow = flow_from_root(part);
    const std::size_t root = part.steps.size();
    std::vector<std::size_t> dominator(root + 1, root);
    boost::lengauer_tarjan_dominator_tree(
        flow, root, boost::make_iterator_property_map(dominator.begin(), boost::get(boost::vertex_index, flow)));
    return dominator;
}

}  // namespace

std::vector<Bottleneck> DependencyGraph::bottlenecks(const StepSet& open, const StepSet& targets) const {
    const OpenSteps part = pack_open(*this, open);
    const std::vector<std::size_t> dominator = immediate_dominators(part);
    std::vector<std::vector<StepIndex>> gates(steps_.size());
    for (std::uint32_t i = 0; i < steps_.size(); ++i) {
        if (!part.number_of[i] || !targets[i]) continue;
        for (std::size_t at = dominator[*part.number_of[i]]; at < part.steps.size(); at = dominator[at])
            if (!steps_[part.steps[at]].is_milestone) gates[part.steps[at].value].push_back(StepIndex{i});
    }
    std::vector<Bottleneck> out;
    for (std::uint32_t i = 0; i < steps_.size(); ++i)
        if (!gates[i].empty()) out.push_back({StepIndex{i}, std::move(gates[i])});
    const auto gates_more = [](const Bottleneck& a, const Bottleneck& b) { return a.gates.size() > b.gates.size(); };
    std::stable_sort(out.begin(), out.end(), gates_more);
    return out;
}

}  // namespace ics
