#include "report/graph_view.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "graph/edge_words.hpp"
#include "report/graph_neighbourhood.hpp"

namespace ics::report {

namespace {

ViewNode node_of(const KnowledgeBase& knowledge, const DependencyGraph& graph, StepIndex index,
                 const DrawOptions& options) {
    const Step& step = graph.steps()[index];
    const Capability& capability = knowledge[step.capability];
    ViewNode node{.step = index,
                  .id = graph.steps().id(knowledge, index),
                  .title = graph.steps().title(knowledge, index),
                  .is_milestone = step.is_milestone,
                  .is_centre = options.around == index,
                  .capability = capability.title,
                  .stage = knowledge.stage(step.capability, step.stage).title,
                  .domain = knowledge[capability.domain].title,
                  .same_work = {},
                  .state = options.state ? options.state(index) : ""};
    for (std::size_t i = 1; i < step.members.size(); ++i) node.same_work.push_back(knowledge[step.members[i]].id);
    return node;
}

// Gathers edges between the steps shown.
class EdgeDrawer {
public:
    EdgeDrawer(const KnowledgeBase& knowledge, const DependencyGraph& graph, const RequiredPairs& pairs,
               GraphView& view)
        : knowledge_(knowledge), graph_(graph), pairs_(pairs), view_(view), position_(graph.steps().size()) {
        for (std::size_t i = 0; i < view.nodes.size(); ++i) position_[view.nodes[i].step.value] = i;
    }

    void draw() {
        for (std::size_t after = 0; after < view_.nodes.size(); ++after) {
            const StepIndex step = view_.nodes[after].step;
            for (const StepEdge& edge : graph_.needs(step))
                if (std::binary_search(pairs_.begin(), pairs_.end(), std::pair(step, edge.step)))
                    add(edge, after, EdgeKind::requires_);
            for (const StepEdge& edge : graph_.supported_by(step)) add(edge, after, EdgeKind::supports);
        }
    }

private:
    void add(const StepEdge& edge, std::size_t after, EdgeKind kind) {
        if (const auto before = position_[edge.step.value])
            view_.edges.push_back({*before, after, kind, reasons_of(knowledge_, graph_, edge)});
    }

    const KnowledgeBase& knowledge_;
    const DependencyGraph& graph_;
    const RequiredPairs& pairs_;
    GraphView& view_;
    std::vector<std::optional<std::size_t>> position_;  // of each step among the nodes
};

std::vector<ViewCluster> clusters_of(const KnowledgeBase& knowledge, const DependencyGraph& graph,
                                     const std::vector<ViewNode>& nodes) {
    std::map<DomainIndex, std::vector<std::size_t>> by_domain;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        by_domain[knowledge[graph.steps()[nodes[i].step].capability].domain].push_back(i);
    std::set<FrameworkIndex> frameworks;
    for (const auto& [domain, members] : by_domain) frameworks.insert(knowledge[domain].framework);
    std::vector<ViewCluster> out;
    for (const auto& [domain, members] : by_domain) {
        const std::string framework = knowledge[knowledge[domain].framework].short_title + ": ";
        out.push_back({(frameworks.size() > 1 ? framework : "") + knowledge[domain].title, members});
    }
    return out;
}

std::string title_of(const KnowledgeBase& knowledge, const DependencyGraph& graph, const DrawOptions& options) {
    if (!options.around) return "Steps and what they require";
    return "Steps around '" + graph.steps().title(knowledge, *options.around) + "'";
}

std::string legend_of(const DrawOptions& options) {
    return std::string("An arrow leads from a step to one that requires it, a dashed arrow to one that it helps.") +
           (options.reduced ? " What follows from other arrows is left out." : "");
}

}  // namespace

GraphView view_graph(const KnowledgeBase& knowledge, const DependencyGraph& graph, const DrawOptions& options) {
    const RequiredPairs pairs = options.reduced ? graph.transitive_reduction() : required_pairs(graph);
    const StepSet shown = options.around ? steps_around(graph, pairs, *options.around, options.hops)
                                         : StepSet(graph.steps().size(), 1);
    GraphView view{title_of(knowledge, graph, options), legend_of(options), {}, {}, {}};
    for (std::uint32_t i = 0; i < shown.size(); ++i)
        if (shown[i]) view.nodes.push_back(node_of(knowledge, graph, StepIndex{i}, options));
    EdgeDrawer(knowledge, graph, pairs, view).draw();
    view.clusters = clusters_of(knowledge, graph, view.nodes);
    return view;
}

}  // namespace ics::report
