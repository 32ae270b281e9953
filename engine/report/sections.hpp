// The sections of the report, each a function that adds it to the document. Headings of sections have level 2.
#pragma once

#include "advise/advice.hpp"
#include "advise/explanation.hpp"
#include "report/document.hpp"

namespace ics::report {

// The whole report in the order in which a board reads it.
Document board_report(const Advice& advice);

// Why something is advised or not.
Document explanation_document(const Explanation& explanation);

void add_title(const Advice& advice, Document& document);
void add_summary(const Advice& advice, Document& document);
void add_position(const Advice& advice, Document& document);
void add_actions(const Advice& advice, Document& document);
void add_blocked(const Advice& advice, Document& document);
void add_recommendations(const Advice& advice, Document& document);
void add_commitments(const Advice& advice, Document& document);
void add_requirements(const Advice& advice, Document& document);
void add_questions(const Advice& advice, Document& document);
void add_conflicts(const Advice& advice, Document& document);
void add_freedoms(const Advice& advice, Document& document);
void add_tiers(const Advice& advice, Document& document);
void add_about(const Advice& advice, Document& document);

}  // namespace ics::report
