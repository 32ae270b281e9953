// What a node of a drawn graph says, and how its border says it again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/graph_view.hpp"

namespace ics::report {

// The title in lines of a width that suits a box, then the state in brackets. Clean (see characters.hpp), not escaped.
std::vector<std::string> label_lines(const ViewNode& node);

// The border of a state: readable without colour.
struct Border {
    std::string_view state;          // as ViewNode has it
    std::string_view name;           // for a class
    std::string_view dot_style;      // value of Graphviz's `style`
    int dot_lines = 1;               // value of Graphviz's `peripheries`
    std::string_view mermaid_style;
};

// Null for a state that has no border of its own, and for none.
const Border* border_of(std::string_view state);

}  // namespace ics::report
