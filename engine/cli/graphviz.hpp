// Pictures by Graphviz's program `dot`.
#pragma once

#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"

namespace ics {

// The drawing, Graphviz's text as `draw` gives it, laid out and drawn as SVG (see report/svg.hpp). Nothing, and reported,
// where `dot` is not installed, cannot be run or fails: then what it says is quoted.
std::optional<std::string> draw_svg(const std::string& drawing, Diagnostics& diagnostics);

}  // namespace ics
