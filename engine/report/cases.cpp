// The results of cases as text.
#include "report/cases.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/printable.hpp"
#include "report/case_words.hpp"
#include "report/characters.hpp"

namespace ics {

namespace {

std::string failure_text(const CaseReport& run, const Rule& rule, const CaseResult& result) {
    std::string out = fmt::format("FAIL {}: {}\n", rule.id, report::trimmed_clean(result.name));
    for (const report::LabelledLine& line : report::failure_lines(run.knowledge, rule, result))
        out += fmt::format("  {:<10}{}\n", line.label, printable(line.text));
    return out;
}

std::string problems_line(std::size_t problems) {
    if (problems == 0) return "";
    return problems == 1 ? "1 problem kept cases from being read.\n" : fmt::format("{} problems kept cases from being read.\n", problems);
}

}  // namespace

std::size_t CaseReport::passed() const {
    return std::size_t(std::count_if(results.begin(), results.end(), [](const CaseResult& r) { return r.passed(); }));
}

std::size_t CaseReport::failed() const { return results.size() - passed() + problems.sorted().size(); }

std::string tell_cases(const CaseReport& run, bool verbose) {
    std::string out = run.problems.format();
    for (const CaseResult& result : run.results) {
        const Rule& rule = run.rules[result.rule.value];
        if (!result.passed()) out += failure_text(run, rule, result);
        else if (verbose) out += fmt::format("ok   {}: {}\n", rule.id, report::trimmed_clean(result.name));
    }
    out += problems_line(run.problems.sorted().size());
    out += fmt::format("{} passed, {} failed\n", run.passed(), run.failed());
    if (run.coverage) out += "\n" + report::coverage_text(run);
    if (run.perturbation) out += "\n" + report::perturbation_text(run);
    return out;
}

}  // namespace ics
