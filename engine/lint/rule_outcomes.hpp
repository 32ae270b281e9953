// Rules that decide nothing: what they read makes no difference, or none that another rule does not make as well.
#pragma once

#include "diagnostics/diagnostic.hpp"
#include "script/rule_set.hpp"

namespace ics {

// Reports each rule that fires in no case there can be (`rule-never-fires`), or in every one (`rule-never-silent`).
// Loading has tried each rule over every answer to all that it reads; a rule with more such worlds than the limit is
// not judged. What a rule reads is taken to come out in any way that is consistent with itself: a capability is not
// below a stage and at a later one, but of two capabilities nothing is presumed.
void report_fixed_outcomes(const RuleSet& rules, Diagnostics& diagnostics);

// Steps that `report_rules_together` may take by default: the program's own rules need far fewer.
inline constexpr long long steps_to_compare = 10'000'000;

// Reports rules that bind the same and come out alike in every case there can be (`rules-together`), each group once, at
// its first rule. Rules that decide nothing are left out, and so are those with more worlds than the limit. Rules that
// are left when the comparisons have taken so many `steps` (Lua instructions, over all of them) are not compared with
// any further one, and reported as such, once for all (`rules-not-compared`).
void report_rules_together(RuleSet& rules, Diagnostics& diagnostics, long long steps = steps_to_compare);

}  // namespace ics
