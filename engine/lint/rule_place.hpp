// Where in a rule's file a warning points.
#pragma once

#include "diagnostics/diagnostic.hpp"
#include "script/rule_set.hpp"
#include "script/tokens.hpp"

namespace ics {

// The place of a token of the rule's file, whose lines can then be quoted.
Place place_of(const Token& token, RuleIndex rule, const RuleSet& rules, Diagnostics& diagnostics);

// The rule's `when`; its line alone where that word does not stand there.
Place place_of_when(RuleIndex rule, const RuleSet& rules, Diagnostics& diagnostics);

}  // namespace ics
