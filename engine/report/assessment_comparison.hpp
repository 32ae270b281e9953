// Two assessments of one system, or several in order of date: for people, for programs, for a spreadsheet.
#pragma once

#include <string>

#include "report/report.hpp"
#include "scenario/trend.hpp"

namespace ics {

// Pure, as those of the advice are (report.hpp).
std::string render_text(const AssessmentComparison& comparison, const TextOptions& options = {});
std::string render_markdown(const AssessmentComparison& comparison);
std::string render_text(const Trend& trend, const TextOptions& options = {});
std::string render_markdown(const Trend& trend);

// Every field of it, indented by two spaces.
std::string render_json(const AssessmentComparison& comparison);
std::string render_json(const Trend& trend);

// One row a change, under the titles kind (capability, criterion, action, decision, recommendation, finding, question,
// figure, commitment), id, title, change, old, new, and note: what else is to be said, such as the evidence. No row but
// the titles: nothing changed.
std::string render_csv(const AssessmentComparison& comparison);
// One column a date, under the titles kind (count, capability, recommendation, finding, step, figure), id, title and the
// dates. A count of what is met stands in a row of its own below the count of what is known.
std::string render_csv(const Trend& trend);

}  // namespace ics
