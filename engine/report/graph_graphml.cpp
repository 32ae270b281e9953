// GraphML (http://graphml.graphdrawing.org): for graph editors and analysis.
#include <fmt/format.h>

#include "report/characters.hpp"
#include "report/graph_formats.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

std::string_view entity(char32_t c) {
    switch (c) {
        case '&': return "&amp;";
        case '<': return "&lt;";
        case '>': return "&gt;";
        case '"': return "&quot;";
        // XML has no way to write these two.
        case 0xFFFE:
        case 0xFFFF: return "\uFFFD";
        default: return "";
    }
}

std::string escaped(std::string_view text) {
    const std::string clean_text = trimmed_clean(text);
    std::string out;
    for (std::size_t at = 0; at < clean_text.size();) {
        const std::size_t from = at;
        const std::string_view written = entity(next_character(clean_text, at));
        out += written.empty() ? std::string_view(clean_text).substr(from, at - from) : written;
    }
    return out;
}

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
    return value.empty() ? "" : fmt::format("      <data key=\"{}\">{}</data>\n", id, escaped(value));
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
    out += fmt::format("  <desc>{}. {}</desc>\n", escaped(view.title), escaped(view.legend));
    out += keys() + "  <graph id=\"dependencies\" edgedefault=\"directed\">\n";
    for (std::size_t i = 0; i < view.nodes.size(); ++i) out += node_lines(i, view.nodes[i]);
    for (const ViewEdge& edge : view.edges) out += edge_lines(edge);
    return out + "  </graph>\n</graphml>\n";
}

}  // namespace ics::report
