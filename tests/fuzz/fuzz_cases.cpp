// The cases of a rule, beside a rule of the tiny knowledge base.
#include "cases/rule_cases.hpp"
#include "fuzz/promises.hpp"
#include "fuzz/target.hpp"
#include "fuzz/tiny_case.hpp"
#include "report/cases.hpp"

namespace ics::fuzz {
namespace {

std::string cases_file_of(const Rule& rule) {
    return rule.file.substr(0, rule.file.size() - std::string_view(".lua").size()) + std::string(cases_ending);
}

Said run_cases(std::string_view text) {
    const Content& content = tiny_case().content;
    RuleSet& rules = *tiny_case().content.rules;
    const Rule& rule = rules.rules().front();
    Diagnostics diagnostics;
    const auto results =
        run_rule_cases(*content.knowledge, rules, {{cases_file_of(rule), std::string(text)}}, rule.id, diagnostics);
    Said said{tell_cases(*content.knowledge, rules, results, diagnostics, true), ""};
    said.broken = results.empty() ? unexplained(false, diagnostics) : unfit(diagnostics);
    if (said.broken.empty()) said.broken = unfit_to_print(said.text);
    return said;
}

std::string check(std::string_view text) {
    const Said said = run_cases(text);
    return said.broken.empty() ? different("what is said", said.text, run_cases(text).text) : said.broken;
}

const Registration registration("cases", check);

}  // namespace
}  // namespace ics::fuzz
