// Words and figures in a rule that belong elsewhere.
#pragma once

#include "diagnostics/diagnostic.hpp"
#include "script/rule_set.hpp"

namespace ics {

inline constexpr int prose_words = 3;              // a text of so many is prose; ids, stages and tags are of one

// Reports, from the text of each rule:
//
// `magic-number`: a numeral other than 0 and 1 (with which rules count) that does not say where it comes from. It does
// where it stands outside any function, in a `local` with a comment on its line or the line above:
//
//     local many = 500000  -- population from which a system has several places: nhse-2019:51
//
// `prose-in-rule`: a text of three words or more that is not the title. (An overlong title is an error of loading.)
void report_rule_texts(const RuleSet& rules, Diagnostics& diagnostics);

}  // namespace ics
