// The parts of the JSON of cases.
#pragma once

#include "report/cases.hpp"
#include "report/json_values.hpp"

namespace ics::report {

std::string kind_code(Read::Kind kind);  // "capability", "context"
Json fact_json(const KnowledgeBase& knowledge, const Subject& subject);
Json rule_json(const Rule& rule);
Json coverage_json(const CaseReport& run);
Json perturbation_json(const CaseReport& run);

}  // namespace ics::report
