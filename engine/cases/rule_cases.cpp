#include "cases/rule_cases.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace ics {

namespace {

constexpr std::string_view rule_ending = ".lua";

std::string rule_beside(const std::string& cases_file) {
    return cases_file.substr(0, cases_file.size() - cases_ending.size()) + std::string(rule_ending);
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Place whole_file(const std::string& name) { return {std::make_shared<const std::string>(name), 0, 0}; }

// The cases by file; takes out those whose rule is found.
class CaseFiles {
public:
    explicit CaseFiles(const std::vector<SourceFile>& files) {
        for (const SourceFile& file : files) by_name_.emplace(file.name, &file);
    }
    const SourceFile* take(const std::string& name) {
        const auto found = by_name_.find(name);
        return found == by_name_.end() ? nullptr : by_name_.extract(found).mapped();
    }
    const std::map<std::string, const SourceFile*>& left() const { return by_name_; }

private:
    std::map<std::string, const SourceFile*> by_name_;
};

// The cases in the file beside the rule, if there is one; reports when there are none.
std::vector<RuleCase> cases_of(const Rule& rule, const SourceFile* file, const KnowledgeBase& knowledge,
                               Diagnostics& diagnostics) {
    const std::size_t problems = diagnostics.sorted().size();
    std::vector<RuleCase> cases;
    if (file != nullptr) cases = load_rule_cases(*file, knowledge, diagnostics);
    if (cases.empty() && diagnostics.sorted().size() == problems) report_missing_cases(rule, diagnostics);
    return cases;
}

CaseResult run_case(const KnowledgeBase& knowledge, RuleSet& rules, RuleIndex rule, const RuleCase& rule_case,
                    Diagnostics& diagnostics) {
    const Facts facts = facts_of(knowledge, rule_case);
    CaseResult out{rule, rule_case.name, rule_case.expect, rules.evaluate(rule, facts, diagnostics), {}, rule_case.place};
    for (const Read& read : out.result.reads) out.given.push_back(given(knowledge, facts, read));
    return out;
}

}  // namespace

std::string cases_beside(const std::string& rule_file) {
    return rule_file.substr(0, rule_file.size() - rule_ending.size()) + std::string(cases_ending);
}

void report_missing_cases(const Rule& rule, Diagnostics& diagnostics) {
    diagnostics.add({.code = "rule-without-cases",
                     .place = whole_file(rule.file),
                     .message = fmt::format("rule {} has no case", rule.id),
                     .expected = fmt::format("at least one [[case]] in {}", cases_beside(rule.file)),
                     .mend = "write a case in which it fires and one in which it does not"});
}

void report_missing_rule(const std::string& cases_file, Diagnostics& diagnostics) {
    diagnostics.add({.code = "cases-without-rule",
                     .place = whole_file(cases_file),
                     .message = "there is no rule beside these cases",
                     .expected = rule_beside(cases_file),
                     .mend = "rename the file to match its rule, or remove it"});
}

std::vector<CasesOfRule> load_cases(const KnowledgeBase& knowledge, const RuleSet& rules, const std::vector<SourceFile>& files,
                                    const std::string& filter, Diagnostics& diagnostics) {
    std::vector<CasesOfRule> out;
    CaseFiles case_files(files);
    for (std::uint32_t i = 0; i < rules.rules().size(); ++i) {
        const Rule& rule = rules.rules()[i];
        const SourceFile* const file = case_files.take(cases_beside(rule.file));
        const bool whole_rule = holds(rule.id, filter) || holds(rule.file, filter);
        Diagnostics of_others;  // a filter for a case's name looks into all files, and complains of none
        CasesOfRule found{RuleIndex{i}, cases_of(rule, file, knowledge, whole_rule ? diagnostics : of_others)};
        if (!whole_rule) std::erase_if(found.cases, [&](const RuleCase& c) { return !holds(c.name, filter); });
        if (whole_rule || !found.cases.empty()) out.push_back(std::move(found));
    }
    for (const auto& [name, file] : case_files.left())
        if (holds(name, filter)) report_missing_rule(name, diagnostics);
    return out;
}

std::vector<const CasesOfRule*> in_order_of_file(const RuleSet& rules, const std::vector<CasesOfRule>& cases) {
    std::vector<const CasesOfRule*> out;
    for (const CasesOfRule& of_rule : cases) out.push_back(&of_rule);
    std::sort(out.begin(), out.end(), [&](const CasesOfRule* a, const CasesOfRule* b) {
        return rules.rules()[a->rule.value].file < rules.rules()[b->rule.value].file;
    });
    return out;
}

Facts facts_of(const KnowledgeBase& knowledge, const RuleCase& rule_case) {
    return derive_facts(knowledge, rule_case.assessment, rule_case.assessment.date);
}

std::vector<CaseResult> run_cases(const KnowledgeBase& knowledge, RuleSet& rules, const std::vector<CasesOfRule>& cases,
                                  Diagnostics& diagnostics) {
    std::vector<CaseResult> results;
    for (const CasesOfRule& of_rule : cases)
        for (const RuleCase& rule_case : of_rule.cases)
            results.push_back(run_case(knowledge, rules, of_rule.rule, rule_case, diagnostics));
    return results;
}

}  // namespace ics
