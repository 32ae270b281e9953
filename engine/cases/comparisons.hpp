// Every comparison that a rule makes.
#pragma once

#include <vector>

#include "script/rule_set.hpp"

namespace ics {

// Those that trying out the rule finds, and those that its cases, traced, came to besides: each once, in order, as
// `RuleSet::comparisons` has them.
std::vector<Read> all_comparisons(RuleSet& rules, RuleIndex rule, const Trace& trace);

}  // namespace ics
