// Frameworks: stages, domains, capabilities, and what is told about them. Criteria have a file of their own.
#pragma once

#include "load/record_keys.hpp"

namespace ics {

// Reads frameworks with their stages, then domains, then capabilities: each needs those before it. Their ids must be
// indexed already.
void read_frameworks(const KnowledgeReading& reading);

// Reads narratives, texts of milestones, examples, facts and themes across the domains.
void read_framework_texts(const KnowledgeReading& reading);

}  // namespace ics
