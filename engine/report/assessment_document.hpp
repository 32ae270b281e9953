// What moved between assessments, as a document.
#pragma once

#include "report/document.hpp"
#include "scenario/trend.hpp"

namespace ics::report {

Document assessment_document(const AssessmentComparison& comparison);
Document trend_document(const Trend& trend);

// Actions completed, newly ready, newly blocked, begun; criteria; decisions: a section each, none where nothing changed.
void add_action_changes(const AssessmentComparison& comparison, Document& document);

// An entry of a list: what it is about, in bold, then the text.
Item change_item(const Named& about, const std::string& text);

}  // namespace ics::report
