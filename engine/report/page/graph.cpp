// What must come before what: where the script draws it, and the same as a table.
#include "report/page/sections.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

bool is_open(const WayStep& step) { return step.state != StepState::done && step.state != StepState::not_applicable; }

// Each open criterion that waits for something, and for what.
Table waits_table(const std::vector<WayStep>& way) {
    Table table{{{"Step"}, {"Waits for"}, {"Why"}}, {}};
    for (const WayStep& step : way)
        for (const WayEdge& need : step.needs)
            if (!step.is_milestone && is_open(step) && is_open(way[need.step]))
                table.rows.push_back({phrase(title(step.step)), phrase(title(way[need.step].step)), need.why});
    return table;
}

}  // namespace

void write_graph(Page& page) {
    page.paragraph("Some steps must come before others: what they open cannot start, or would not hold, without them.");
    page.html.single("div", {{"id", "graph-view"}});
    const Table waits = waits_table(page.advice.way);
    if (waits.rows.empty()) return page.paragraph("No open step on the way waits for another.");
    const Unfolding more(page, "All that waits for something, as a table");
    page.table(waits, "What waits for what");
}

}  // namespace ics::report::page
