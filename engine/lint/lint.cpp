#include "lint/lint.hpp"

#include "lint/gaps.hpp"
#include "lint/redundant_edges.hpp"
#include "lint/rule_names.hpp"
#include "lint/rule_outcomes.hpp"
#include "lint/rule_text.hpp"
#include "lint/stage_deadlocks.hpp"
#include "lint/unread_criteria.hpp"

namespace ics {

void lint(const KnowledgeBase& knowledge, const DependencyGraph* graph, RuleSet* rules, const std::vector<Rule>& off,
          const std::vector<CaseFile>& cases, Diagnostics& diagnostics) {
    if (graph) {
        report_redundant_edges(knowledge, *graph, diagnostics);
        report_stage_deadlocks(knowledge, *graph, diagnostics);
    }
    if (!rules) return;
    report_gaps(knowledge, *rules, off, diagnostics);
    report_unread_criteria(knowledge, *rules, off, diagnostics);
    report_fixed_outcomes(*rules, diagnostics);
    report_rules_together(*rules, diagnostics);
    report_rule_names(*rules, diagnostics);
    report_rule_texts(*rules, diagnostics);
    report_case_gaps(*rules, cases, diagnostics);
}

}  // namespace ics
