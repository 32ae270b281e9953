// A what-if run as a document for people.
#pragma once

#include "report/document.hpp"
#include "scenario/what_if.hpp"

namespace ics::report {

// `top` rows of each list of steps; 0 = all.
Document what_if_document(const WhatIf& result, int top);

// All that one scenario changes.
void add_scenario(const ScenarioOutcome& scenario, int top, Document& document);

}  // namespace ics::report
