// GraphML (http://graphml.graphdrawing.org): for graph editors and analysis.
#include <fmt/format.h>

#include "report/graph_formats.hpp"
#include "report/words.hpp"
#include "report/xml_escape.hpp"

namespace ics::report {

namespace {

std::string key(std::string_view id, std::string_view of, std::string_view name) {
    return fmt::format("  <key id=\"{}\" for=\"{}\" attr.name=\"{}\" attr.type=\"string\"/>\n", id, of, name);
}

std::string keys() {
    std::string out;
    for (const char* name : {"id", "title", "kind", "capability", "stage", "domain", "same-work", "state"})
        out += key(name, "node", name);
    return out + key("edge-kind", "edge", "kind") + key("why", "edge", "why");
}

// Nothing for an empty value.
std::string data(std::string_view id, std::string_view value) {
    return value.empty() ? "" : fmt::format("      <data key=\"{}\">{}</data>\n", id, xml_escaped(value));
}

std::string node_lines(std::size_t number, const ViewNode& node) {
    return fmt::format("    <node id=\"n{}\">\n", number) + data("id", node.id) + data("title", node.title) +
           data("kind", node.is_milestone ? "milestone" : "criterion") + data("capability", node.capability) +
           data("stage", node.stage) + data("domain", node.domain) + data("same-work", joined(node.same_work)) +
           data("state", node.state) + "    </node>\n";
}

std::string edge_lines(const ViewEdge& edge) {
    return fmt::format("    <edge source=\"n{}\" target=\"n{}\">\n", edge.before, edge.after) +
           data("edge-kind", edge.kind == EdgeKind::supports ? "supports" : "requires") + data("why", edge.why) +
           "    </edge>\n";
}

}  // namespace

std::string draw_graphml(const GraphView& view) {
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
    out += fmt::format("  <desc>{}. {}</desc>\n", xml_escaped(view.title), xml_escaped(view.legend));
    out += keys() + "  <graph id=\"dependencies\" edgedefault=\"directed\">\n";
    for (std::size_t i = 0; i < view.nodes.size(); ++i) out += node_lines(i, view.nodes[i]);
    for (const ViewEdge& edge : view.edges) out += edge_lines(edge);
    return out + "  </graph>\n</graphml>\n";
}

}  // namespace ics::report
