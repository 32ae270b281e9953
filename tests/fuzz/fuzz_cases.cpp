// The cases of a rule, beside a rule of the tiny knowledge base.
#include "cases/coverage.hpp"
#include "cases/perturbation.hpp"
#include "cases/rule_cases.hpp"
#include "fuzz/promises.hpp"
#include "fuzz/target.hpp"
#include "fuzz/tiny_case.hpp"
#include "report/cases.hpp"

namespace ics::fuzz {
namespace {

// All that `test` says of the text, coverage and perturbation included.
Said told(std::string_view text) {
    const KnowledgeBase& knowledge = *tiny_case().content.knowledge;
    RuleSet& rules = *tiny_case().content.rules;
    const Rule& rule = rules.rules().front();
    Diagnostics diagnostics;
    const auto cases = load_cases(knowledge, rules, {{cases_beside(rule.file), std::string(text)}}, rule.id, diagnostics);
    const auto results = run_cases(knowledge, rules, cases, diagnostics);
    const Coverage coverage = cover(knowledge, rules, cases, false);
    const Perturbation perturbation = perturb(knowledge, rules, cases);
    Said said{tell_cases({knowledge, rules.rules(), results, diagnostics, &coverage, &perturbation}, true), ""};
    said.broken = results.empty() ? unexplained(false, diagnostics) : unfit(diagnostics);
    if (said.broken.empty()) said.broken = unfit_to_print(said.text);
    return said;
}

std::string check(std::string_view text) {
    const Said said = told(text);
    return said.broken.empty() ? different("what is said", said.text, told(text).text) : said.broken;
}

const Registration registration("cases", check);

}  // namespace
}  // namespace ics::fuzz
