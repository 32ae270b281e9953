// Graph views as text: one function a format, each in the file of its name.
#pragma once

#include <string>

#include "report/graph_view.hpp"

namespace ics::report {

std::string draw_dot(const GraphView& view);
std::string draw_mermaid(const GraphView& view);
std::string draw_graphml(const GraphView& view);

}  // namespace ics::report
