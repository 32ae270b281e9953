#include "report/graph_label.hpp"

#include <algorithm>
#include <array>

#include "report/wrap.hpp"

namespace ics::report {

namespace {

constexpr int label_width = 30;

constexpr std::array borders{
    Border{"done", "done", "solid", 2, "stroke-width:1px"},
    Border{"ready", "ready", "bold", 1, "stroke-width:4px"},
    Border{"blocked", "blocked", "dashed", 1, "stroke-width:2px,stroke-dasharray:8 4"},
    Border{"later", "later", "dotted", 1, "stroke-width:2px,stroke-dasharray:2 4"},
    Border{"undetermined", "undetermined", "dashed", 2, "stroke-width:2px,stroke-dasharray:8 4 2 4"},
    Border{"not applicable", "not_applicable", "dotted", 2, "stroke-width:1px,stroke-dasharray:1 6"}};

}  // namespace

std::vector<std::string> label_lines(const ViewNode& node) {
    std::vector<std::string> lines;
    for (const Line& line : wrap({{node.title}}, label_width)) {
        lines.emplace_back();
        for (const Span& span : line) lines.back() += span.text;
    }
    if (!node.state.empty()) lines.push_back("(" + node.state + ")");
    return lines;
}

const Border* border_of(std::string_view state) {
    const auto found = std::find_if(borders.begin(), borders.end(), [&](const Border& b) { return b.state == state; });
    return found == borders.end() ? nullptr : &*found;
}

}  // namespace ics::report
