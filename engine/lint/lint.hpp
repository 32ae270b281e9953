// Everything that `check` looks for in what could be loaded.
#pragma once

#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "graph/dependency_graph.hpp"
#include "lint/case_gaps.hpp"
#include "model/knowledge_base.hpp"
#include "script/rule_set.hpp"

namespace ics {

// Adds every warning that this folder knows of dependencies, rules and their cases; null stands for what could not be
// loaded, of which nothing is said. `off` are rules that an overlay turns off: nothing is said of them, nor that what only
// they speak of is spoken of by none.
void lint(const KnowledgeBase& knowledge, const DependencyGraph* graph, RuleSet* rules, const std::vector<Rule>& off,
          const std::vector<CaseFile>& cases, Diagnostics& diagnostics);

}  // namespace ics
