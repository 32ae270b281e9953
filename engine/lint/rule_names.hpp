// Rules whose file is not called after them.
#pragma once

#include "diagnostics/diagnostic.hpp"
#include "script/rule_set.hpp"

namespace ics {

// Reports (`misnamed-rule`) each rule whose id does not end in the name of its file, hyphens for underscores: the rule
// `rcpsych/joint-investment-strategy` is looked for in `joint_investment_strategy.lua`.
void report_rule_names(const RuleSet& rules, Diagnostics& diagnostics);

}  // namespace ics
