// The cases that stand beside rules, run.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cases/given.hpp"
#include "diagnostics/diagnostic.hpp"
#include "load/load.hpp"
#include "load/source_file.hpp"
#include "model/knowledge_base.hpp"
#include "script/rule_set.hpp"

namespace ics {

// What the files of cases end in.
inline constexpr std::string_view cases_ending = ".cases.toml";

// The file of a rule's cases, by the name of the rule's file.
std::string cases_beside(const std::string& rule_file);

// Reports a rule that has no case (`rule-without-cases`), and a file of cases beside which there is no rule
// (`cases-without-rule`).
void report_missing_cases(const Rule& rule, Diagnostics& diagnostics);
void report_missing_rule(const std::string& cases_file, Diagnostics& diagnostics);

// One case, run.
struct CaseResult {
    RuleIndex rule;
    std::string name;
    Outcome expected = Outcome::fires;
    RuleResult result;
    std::vector<Given> given;  // parallel to the result's reads
    Place place;

    bool passed() const { return result.outcome == expected; }
};

// A rule with those of its cases that were asked for, as written.
struct CasesOfRule {
    RuleIndex rule;
    std::vector<RuleCase> cases;
};

// The cases of all rules, in order of rule; with those rules that have none. `filter`: only those whose rule's id, rule's
// file or own name holds this text, and only rules that have one or hold the text themselves; empty = all. Reported: a
// rule without a case (`rule-without-cases`), a cases file without its rule (`cases-without-rule`), errors in a cases
// file.
std::vector<CasesOfRule> load_cases(const KnowledgeBase& knowledge, const RuleSet& rules, const std::vector<SourceFile>& files,
                                    const std::string& filter, Diagnostics& diagnostics);

// The same in order of the rules' files: as whoever mends them goes through them.
std::vector<const CasesOfRule*> in_order_of_file(const RuleSet& rules, const std::vector<CasesOfRule>& cases);

// The facts of a case, as of its date.
Facts facts_of(const KnowledgeBase& knowledge, const RuleCase& rule_case);

// Runs them, in order. Reported: a rule that breaks a limit.
std::vector<CaseResult> run_cases(const KnowledgeBase& knowledge, RuleSet& rules, const std::vector<CasesOfRule>& cases,
                                  Diagnostics& diagnostics);

}  // namespace ics
