// Requirements that nothing in the knowledge base or the rules connects with anything.
#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/knowledge_base.hpp"
#include "script/rule_set.hpp"

namespace ics {

// Reports, where there are rules at all, each step (`unread-criterion`) of which only its capability's stage knows: no
// rule binds it, a part of it, or its capability; none advances it; and neither it nor its milestone stands in a
// declared dependency. A capability of which no rule reads anything is reported as such (lint/gaps.hpp), not once for
// each of its criteria. `off` are rules that an overlay turns off: what they speak of is spoken of.
void report_unread_criteria(const KnowledgeBase& knowledge, const RuleSet& rules, const std::vector<Rule>& off,
                            Diagnostics& diagnostics);

}  // namespace ics
