// Drawings of the dependency graph: what must come before what, for people and for other programs.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "graph/dependency_graph.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

enum class GraphFormat {
    dot,      // Graphviz
    mermaid,  // a flowchart, for Markdown
    graphml,  // for graph editors and analysis; an edge's source comes before its target
};

struct DrawOptions {
    GraphFormat format = GraphFormat::dot;
    // Only steps near this one: up to `hops` edges upstream and downstream over `requires`, and (with any hops) those
    // that support it or that it supports. Edges between the steps shown are all drawn.
    std::optional<StepIndex> around = std::nullopt;
    int hops = 2;
    // Leave out `requires` edges that longer ways imply. Hops are then counted over those that are left.
    bool reduced = false;
    // The state of each step, such as "ready"; null where states are not to be shown.
    std::function<std::string(StepIndex)> state = nullptr;
};

// The drawing as the text of a file that ends in a line feed: steps by domain, criteria under their actions,
// milestones as "Capability: Stage". States show as a word and a kind of border, never by colour. Any text of the
// knowledge base is safe: it is escaped as the format asks, and what no format can carry becomes U+FFFD.
std::string draw(const KnowledgeBase& knowledge, const DependencyGraph& graph, const DrawOptions& options = {});

}  // namespace ics
