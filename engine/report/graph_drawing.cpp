#include "report/graph_drawing.hpp"

#include "report/graph_formats.hpp"
#include "report/graph_view.hpp"

namespace ics {

std::string draw(const KnowledgeBase& knowledge, const DependencyGraph& graph, const DrawOptions& options) {
    const report::GraphView view = report::view_graph(knowledge, graph, options);
    switch (options.format) {
        case GraphFormat::dot: return report::draw_dot(view);
        case GraphFormat::mermaid: return report::draw_mermaid(view);
        case GraphFormat::graphml: return report::draw_graphml(view);
    }
    return "";
}

}  // namespace ics
