// What two rule sets or overlays change, as a document.
#pragma once

#include "report/document.hpp"
#include "scenario/content_comparison.hpp"

namespace ics::report {

// All of it, in the order in which a consultant reads it.
Document comparison_document(const ContentComparison& comparison);

// The changes of one assessment, under a heading of level 3.
void add_assessment_change(const AssessmentChange& change, int top, Document& document);

}  // namespace ics::report
