// Graphviz: `dot -Tsvg`.
#include <fmt/format.h>

#include "report/characters.hpp"
#include "report/graph_formats.hpp"
#include "report/graph_label.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

// Inside a quoted string. Graphviz reads HTML entities even in plain labels.
std::string escaped(std::string_view clean_text) {
    std::string out;
    for (const char c : clean_text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
        if (c == '&') out += "amp;";
    }
    return out;
}

std::string in_quotes(std::string_view text) { return fmt::format("\"{}\"", escaped(trimmed_clean(text))); }

std::string label(const ViewNode& node) {
    std::string out;
    for (const std::string& line : label_lines(node)) out += (out.empty() ? "" : "\\n") + escaped(clean(line));
    return fmt::format("\"{}\"", out);
}

// Its ids: the title stands in the label.
std::string tooltip(const ViewNode& node) {
    std::vector<std::string> ids{node.id};
    ids.insert(ids.end(), node.same_work.begin(), node.same_work.end());
    return in_quotes(joined(ids));
}

std::string node_line(std::size_t number, const ViewNode& node) {
    std::string out = fmt::format("    n{} [label={}, tooltip={}", number, label(node), tooltip(node));
    const Border* border = border_of(node.state);
    std::string style = node.is_centre ? "filled" : "";
    if (border) style += fmt::format("{}{}", style.empty() ? "" : ",", border->dot_style);
    if (node.is_milestone) out += ", shape=hexagon";
    if (!style.empty()) out += fmt::format(", style=\"{}\"", style);
    if (border && border->dot_lines > 1) out += fmt::format(", peripheries={}", border->dot_lines);
    return out + "];\n";
}

std::string cluster_lines(std::size_t number, const GraphView& view) {
    const ViewCluster& cluster = view.clusters[number];
    std::string out = fmt::format("  subgraph cluster_{} {{\n    label={};\n", number, in_quotes(cluster.title));
    for (const std::size_t node : cluster.nodes) out += node_line(node, view.nodes[node]);
    return out + "  }\n";
}

// 'B' requires 'A'. Why. In a large drawing an arrow's ends are out of sight, and a screen reader sees no arrow.
std::string edge_words(const GraphView& view, const ViewEdge& edge) {
    const std::string before = "'" + phrase(view.nodes[edge.before].title) + "'";
    const std::string after = "'" + phrase(view.nodes[edge.after].title) + "'";
    const std::string words = edge.kind == EdgeKind::supports ? before + " helps " + after : after + " requires " + before;
    return words + "." + (edge.why.empty() ? "" : " " + edge.why);
}

std::string edge_line(const GraphView& view, const ViewEdge& edge) {
    const std::string_view style = edge.kind == EdgeKind::supports ? "style=dashed, " : "";
    return fmt::format("  n{} -> n{} [{}tooltip={}];\n", edge.before, edge.after, style, in_quotes(edge_words(view, edge)));
}

}  // namespace

std::string draw_dot(const GraphView& view) {
    std::string out = fmt::format("digraph {} {{\n", in_quotes(view.title));
    out += fmt::format("  graph [label=\"{}\\n{}\", labelloc=t, rankdir=LR, fontname=\"sans-serif\"];\n", escaped(trimmed_clean(view.title)),
                       escaped(trimmed_clean(view.legend)));
    out += "  node [shape=box, fillcolor=\"#eeeeee\", fontname=\"sans-serif\"];\n";
    for (std::size_t i = 0; i < view.clusters.size(); ++i) out += cluster_lines(i, view);
    for (const ViewEdge& edge : view.edges) out += edge_line(view, edge);
    return out + "}\n";
}

}  // namespace ics::report
