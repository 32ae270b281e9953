// What no rule ever comes to speak of.
#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/knowledge_base.hpp"
#include "script/rule_set.hpp"

namespace ics {

// Reports, where there are rules at all: each local recommendation that no rule recommends (`unreached-advice`), and
// each capability of which no rule reads anything (`unread-capability`). `off` are rules that an overlay turns off: what
// they recommend and read is no gap.
void report_gaps(const KnowledgeBase& knowledge, const RuleSet& rules, const std::vector<Rule>& off, Diagnostics& diagnostics);

}  // namespace ics
