// How the results of cases are put in words, for every format.
#pragma once

#include <string>
#include <vector>

#include "cases/rule_cases.hpp"

namespace ics::report {

// 'capability hlp-2019/2.3', 'the system'.
std::string fact_words(const KnowledgeBase& knowledge, const Subject& subject);
// 'capability hlp-2019/2.3 below maturing'.
std::string comparison_words(const KnowledgeBase& knowledge, const Read& read);
// 'capability hlp-2019/2.3 below maturing: yes (developing, as assessed)'.
std::string answer_words(const KnowledgeBase& knowledge, const Read& read, const Given& given);
// 'rules/funding.lua:12'; the file's name is made `printable`.
std::string at(const std::string& file, std::uint32_t line);
// 'undetermined, since it has more possible answers than are tried'.
std::string outcome_words(const RuleResult& result);

// What a failed case says of itself, a label and a text a line: what was expected, what came, what was read, what an
// undetermined outcome hangs on, and where case and rule stand.
struct LabelledLine {
    std::string label;
    std::string text;
};
std::vector<LabelledLine> failure_lines(const KnowledgeBase& knowledge, const Rule& rule, const CaseResult& result);

}  // namespace ics::report
