// The system's own promises, and the dates that bear on it.
#include <algorithm>

#include "report/page/sections.hpp"
#include "report/page/timeline.hpp"
#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report::page {

namespace {

void add_deadline(const std::optional<Deadline>& deadline, Deadlines& out) {
    if (!deadline || !deadline->date.ok()) return;
    std::vector<Named>& what = out[deadline->date];
    const Named named{"", capitalised(deadline->what)};
    if (std::find(what.begin(), what.end(), named) == what.end()) what.push_back(named);
}

bool is_own(const Advice& advice, const std::string& what) {
    return std::any_of(advice.commitments.begin(), advice.commitments.end(),
                       [&](const CommitmentStanding& own) { return title(own.commitment) == what; });
}

Deadlines deadlines(const Advice& advice) {
    Deadlines out;
    for (const auto* list : {&advice.actions, &advice.blocked})
        for (const Action& action : *list)
            if (action.deadline && !is_own(advice, action.deadline->what)) add_deadline(action.deadline, out);
    for (const MetricStanding& metric : advice.metrics)
        if (metric.must_do && metric.meets != Truth::yes) add_deadline(metric.deadline, out);
    for (const ThemeAdvice& theme : advice.themes)
        for (const Recommended& local : theme.local) add_deadline(local.deadline, out);
    return out;
}

Table dates_table(const Deadlines& deadlines) {
    Table table{{{"Date"}, {"What"}}, {}};
    for (const auto& [date, what] : deadlines) table.rows.push_back({day(date), titles(what, what.size())});
    return table;
}

std::vector<const CommitmentStanding*> dated(const Advice& advice) {
    std::vector<const CommitmentStanding*> out;
    for (const CommitmentStanding& own : advice.commitments)
        if (own.due && own.due->ok()) out.push_back(&own);
    std::stable_sort(out.begin(), out.end(), [](const auto* a, const auto* b) { return *a->due < *b->due; });
    return out;
}

}  // namespace

void write_commitments(Page& page) {
    Document document;
    add_commitments(page.advice, document);
    const std::vector<const CommitmentStanding*> own = dated(page.advice);
    const Deadlines others = deadlines(page.advice);
    if (page.advice.commitments.empty()) page.blocks(document, 1);
    if (own.empty() && others.empty()) return;
    write_timeline(page, own, others);
    if (!page.advice.commitments.empty()) {
        const Unfolding more(page, "The commitments as a table, with what each asks");
        page.blocks(document, 1);
    }
    if (others.empty()) return;
    const Unfolding more(page, "The dates that bear on the system as a table");
    page.table(dates_table(others), "Dates that bear on the system");
}

}  // namespace ics::report::page
