// What `test` prints.
#pragma once

#include <string>
#include <vector>

#include "cases/rule_cases.hpp"

namespace ics {

// `problems`, the failed cases (with `verbose`, every case and what the cases cover), then 'N passed, N failed'; each
// problem counts as a failure.
std::string tell_cases(const KnowledgeBase& knowledge, const RuleSet& rules, const std::vector<CaseResult>& results,
                       const Diagnostics& problems, bool verbose);

}  // namespace ics
