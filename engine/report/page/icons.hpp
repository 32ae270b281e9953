// Small pictures, each beside words that say the same.
#pragma once

#include <string_view>

#include "model/priority_settings.hpp"
#include "report/page/markup.hpp"

namespace ics::report::page {

enum class Icon { reached, here, maybe, target, done, ahead, at_risk, passed, dropped, deadline, as_of, today };

// Draws it in the text's colour, as large as the text.
void write_icon(Markup& html, Icon icon);
// Its outline, in a box of 16 by 16, for a drawing of its own.
std::string_view icon_path(Icon icon);

// The patterns that tell the parts of a priority apart, once a page.
void write_patterns(Markup& html);
// 'url(#part-gap)'.
std::string part_fill(Part part);

}  // namespace ics::report::page
