// Rules whose cases do not show what they do.
#pragma once

#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/load.hpp"
#include "script/rule_set.hpp"

namespace ics {

// The cases of one file.
struct CaseFile {
    std::string name;
    std::vector<RuleCase> cases;
    bool sound = true;  // all of its cases could be read
};

// Reports each rule without a case (`rule-without-cases`), and each whose cases never expect that it fires, or never
// that it does not (`one-sided-cases`): such cases would pass whatever the rule says. A file that is not sound is not
// judged. Reports each file that is beside no rule (`cases-without-rule`).
void report_case_gaps(const RuleSet& rules, const std::vector<CaseFile>& files, Diagnostics& diagnostics);

}  // namespace ics
