// What two rule sets, or two overlays, change: for people, for programs, for a spreadsheet.
#pragma once

#include <string>
#include <vector>

#include "report/report.hpp"
#include "scenario/content_comparison.hpp"

namespace ics {

// Pure, as those of the advice are (report.hpp).
std::string render_text(const ContentComparison& comparison, const TextOptions& options = {});
std::string render_markdown(const ContentComparison& comparison);

// Every field of it, indented by two spaces.
std::string render_json(const ContentComparison& comparison);

// One row a change, under the titles assessment (its file), kind (recommendation, finding, action, report), id, title, old,
// new, by (ids of the rules that brought it) and change: what differs (rules, state, score), what moved it (others), or what
// is only counted (beyond) or told of the report as a whole (words). No row but the titles: nothing differs.
std::string render_csv(const ContentComparison& comparison);

// The fields of the advice whose JSON differs, in their order; `without_provenance` is left to the caller.
std::vector<std::string> parts_that_differ(const Advice& old_advice, const Advice& new_advice);

}  // namespace ics
