// The sections of the page that are not plain text. Each is written below its heading.
#pragma once

#include "report/page/page.hpp"

namespace ics::report::page {

void write_summary(Page& page);
// Capabilities by stage, a grid for each framework.
void write_position(Page& page);
// One card an action.
void write_actions(Page& page);
void write_blocked(Page& page);
// Where the script draws.
void write_graph(Page& page);
void write_recommendations(Page& page);
// The system's own promises against the dates that bear on it.
void write_commitments(Page& page);

// A priority as a bar of its parts, and as a table with the reason of each.
void write_priority_bar(Page& page, const Priority& priority);
void write_priority_table(Page& page, const Priority& priority);
void write_swatch(Page& page, Part part);
// What a rule found and on what ground.
void write_reason(Page& page, const Reason& reason);

// What the page's script reads (script/data.ts), as JSON that can stand in a <script> element.
std::string page_data(const Advice& advice);

}  // namespace ics::report::page
