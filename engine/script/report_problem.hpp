// From a problem in a rule to a diagnostic with its place.
#pragma once

#include "diagnostics/diagnostic.hpp"
#include "script/problem.hpp"
#include "script/rule_file.hpp"

namespace ics {

// Reports a problem of the file, with its line quoted and, where the token is found once on it, its column.
void report_problem(const RuleFile& file, const Problem& problem, Diagnostics& diagnostics);

}  // namespace ics
