// What a drawing of the dependency graph shows, before any format is chosen.
#pragma once

#include <string>
#include <vector>

#include "report/graph_drawing.hpp"

namespace ics::report {

struct ViewNode {
    StepIndex step;
    std::string id;                      // of the step: a criterion's, or "capability@stage"
    std::string title;                   // what to do, or "Capability: Stage"
    bool is_milestone = false;
    bool is_centre = false;              // the step that the view is around
    std::string capability;              // titles
    std::string stage;
    std::string domain;
    std::vector<std::string> same_work;  // ids of the other criteria that are the same work
    std::string state;                   // "ready"; empty where states were not asked for
};

// An arrow from `before` to `after`, positions in GraphView::nodes: `after` requires `before`, or is supported by it.
struct ViewEdge {
    std::size_t before = 0;
    std::size_t after = 0;
    EdgeKind kind = EdgeKind::requires_;
    std::string why;  // every reason given for it; may be empty
};

// Nodes of one domain. The title names the framework too where the view shows several.
struct ViewCluster {
    std::string title;
    std::vector<std::size_t> nodes;
};

struct GraphView {
    std::string title;
    std::string legend;                 // how to read it, in a sentence or two
    std::vector<ViewCluster> clusters;  // in order of domain; none empty
    std::vector<ViewNode> nodes;        // in order of step
    std::vector<ViewEdge> edges;        // in order of `after`; what it requires first, then what supports it
};

// The part of the graph that the options ask for; their format changes nothing.
GraphView view_graph(const KnowledgeBase& knowledge, const DependencyGraph& graph, const DrawOptions& options);

}  // namespace ics::report
