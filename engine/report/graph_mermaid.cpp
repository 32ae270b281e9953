// Mermaid: a flowchart that Markdown pages can hold.
#include <algorithm>

#include <fmt/format.h>

#include "report/characters.hpp"
#include "report/graph_formats.hpp"
#include "report/graph_label.hpp"

namespace ics::report {

namespace {

bool is_plain(char c) {
    if (static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9')) return true;
    if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) return true;
    return std::string_view(" ,.;?!'/()-").find(c) != std::string_view::npos;
}

// Mermaid cuts a semicolon off a line that has 'style', then a colon with a '#' behind it: only a colon before a space
// may stay, since an entity never follows that one closely.
bool is_safe_colon(std::string_view text, std::size_t at) {
    return text[at] == ':' && at + 1 < text.size() && text[at + 1] == ' ';
}

// '1.', '2)' and '-' at the start of a text make Mermaid take it for a Markdown list.
bool starts_list(std::string_view text, std::size_t at) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    return at == digits && (at == 0 ? text[at] == '-' : text[at] == '.' || text[at] == ')');
}

// Inside a quoted label: whatever might mean something to Mermaid or Markdown becomes an entity.
std::string escaped(std::string_view clean_text) {
    std::string out;
    for (std::size_t i = 0; i < clean_text.size(); ++i) {
        const char c = clean_text[i];
        if ((is_plain(c) && !starts_list(clean_text, i)) || is_safe_colon(clean_text, i))
            out += c;
        else
            out += fmt::format("#{};", int(static_cast<unsigned char>(c)));
    }
    return out;
}

std::string label(const ViewNode& node) {
    std::string out;
    for (const std::string& line : label_lines(node)) out += (out.empty() ? "" : "<br/>") + escaped(clean(line));
    return out;
}

std::string node_line(std::size_t number, const ViewNode& node) {
    const Border* border = border_of(node.state);
    return fmt::format("    n{}{}\"{}\"{}{}\n", number, node.is_milestone ? "{{" : "[", label(node),
                       node.is_milestone ? "}}" : "]", border ? ":::" + std::string(border->name) : "");
}

std::string cluster_lines(std::size_t number, const GraphView& view) {
    const ViewCluster& cluster = view.clusters[number];
    std::string out = fmt::format("  subgraph d{}[\"{}\"]\n", number, escaped(trimmed_clean(cluster.title)));
    for (const std::size_t node : cluster.nodes) out += node_line(node, view.nodes[node]);
    return out + "  end\n";
}

// Only of borders that some node has, each once, in the order in which they are first seen.
std::string border_lines(const GraphView& view) {
    std::string out;
    for (const ViewNode& node : view.nodes) {
        const Border* border = border_of(node.state);
        const std::string line = border ? fmt::format("  classDef {} {}\n", border->name, border->mermaid_style) : "";
        if (out.find(line) == std::string::npos) out += line;
    }
    for (std::size_t i = 0; i < view.nodes.size(); ++i)
        if (view.nodes[i].is_centre) out += fmt::format("  style n{} fill:#eeeeee\n", i);
    return out;
}

}  // namespace

std::string draw_mermaid(const GraphView& view) {
    std::string out = "flowchart LR\n";
    out += fmt::format("  accTitle: {}\n  accDescr: {}\n", escaped(trimmed_clean(view.title)), view.legend);
    for (std::size_t i = 0; i < view.clusters.size(); ++i) out += cluster_lines(i, view);
    for (const ViewEdge& edge : view.edges)
        out += fmt::format("  n{} {} n{}\n", edge.before, edge.kind == EdgeKind::supports ? "-.->" : "-->", edge.after);
    return out + border_lines(view);
}

}  // namespace ics::report
