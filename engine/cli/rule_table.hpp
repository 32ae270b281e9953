// The rules as a table: what each finds, what it recommends, to whom, on whose word.
#pragma once

#include <string>

#include "model/knowledge_base.hpp"
#include "script/rule_set.hpp"

namespace ics {

// Markdown: a heading and a table for each folder of rules, in order of file. What `test --list` prints.
std::string rule_table(const KnowledgeBase& knowledge, const RuleSet& rules);

}  // namespace ics
