// A picture that Graphviz drew, made fit to pass on.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ics::report {

// The SVG of `dot -Tsvg` for a drawing of `draw`, with what readers need and without what they do not:
//   - the picture's title is its own (<title>, named by aria-labelledby), its language is stated;
//   - a tooltip is the <title> of what it belongs to, in place of a link that leads nowhere and of Graphviz's own names;
//   - nothing names another place: no document type, no links; no comments, which differ from one release to the next.
// Text stays text. Nothing where this is no whole SVG.
std::optional<std::string> accessible_svg(std::string_view svg);

}  // namespace ics::report
