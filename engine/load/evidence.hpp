// Evidence: findings, case studies with their facts, approaches, markers of success.
#pragma once

#include "load/record_keys.hpp"

namespace ics {

void read_evidence(const KnowledgeReading& reading);

}  // namespace ics
