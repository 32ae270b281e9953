// The results of cases as JUnit's XML: testsuites, testsuite, testcase, failure, error, system-out.
#include <fmt/format.h>

#include "report/case_words.hpp"
#include "report/cases.hpp"
#include "report/xml_escape.hpp"

namespace ics {

namespace report {

namespace {

// ' name="value"'.
std::string attribute(std::string_view name, std::string_view value) {
    return fmt::format(" {}=\"{}\"", name, xml_escaped(value));
}

// ' file="..." line="12"'; a line of 0 is left out, as is a file without a name.
std::string place(const std::string& file, std::uint32_t line) {
    return (file.empty() ? "" : attribute("file", file)) + (line == 0 ? "" : attribute("line", std::to_string(line)));
}

// Several lines, escaped one by one, each with its indent.
std::string body(const std::string& text) {
    std::string out;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = std::string_view(text).substr(start, end - start);
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        out += fmt::format("{}{}\n", line.substr(0, indent), xml_escaped(line));
        start = end + 1;
    }
    return out;
}

std::string suite(std::string_view name, const std::string& file, std::size_t tests, std::size_t failures, std::size_t errors) {
    return fmt::format("  <testsuite{}{} tests=\"{}\" failures=\"{}\" errors=\"{}\" skipped=\"0\">\n", attribute("name", name),
                       place(file, 0), tests, failures, errors);
}

std::string case_element(const CaseReport& run, const Rule& rule, const CaseResult& result) {
    const std::string open = fmt::format("    <testcase{}{}{}", attribute("classname", rule.id), attribute("name", result.name),
                                         place(result.place.file_name(), result.place.line));
    if (result.passed()) return open + "/>\n";
    const std::string message = fmt::format("expected {}, got {}", name(result.expected), outcome_words(result.result));
    std::string lines;
    for (const LabelledLine& line : failure_lines(run.knowledge, rule, result)) lines += fmt::format("{}: {}\n", line.label, line.text);
    return fmt::format("{}>\n      <failure{} type=\"outcome\">\n{}</failure>\n    </testcase>\n", open,
                       attribute("message", message), body(lines));
}

// The results from `first` on that are of one rule.
std::string rule_suite(const CaseReport& run, std::size_t first, std::size_t last) {
    const Rule& rule = run.rules[run.results[first].rule.value];
    std::size_t failures = 0;
    std::string cases;
    for (std::size_t i = first; i < last; ++i) {
        failures += run.results[i].passed() ? 0 : 1;
        cases += case_element(run, rule, run.results[i]);
    }
    return suite(rule.id, rule.file, last - first, failures, 0) + cases + "  </testsuite>\n";
}

std::string problem_text(const Diagnostic& problem) {
    std::string out;
    for (const std::string& note : problem.notes) out += note + "\n";
    if (!problem.expected.empty()) out += fmt::format("expected: {}\n", problem.expected);
    if (!problem.nearest.empty()) out += fmt::format("nearest: {}\n", problem.nearest);
    if (!problem.mend.empty()) out += fmt::format("to mend: {}\n", problem.mend);
    return out;
}

std::string problem_suite(const std::vector<Diagnostic>& problems) {
    if (problems.empty()) return "";
    std::string out = suite("problems", "", problems.size(), 0, problems.size());
    for (const Diagnostic& problem : problems) {
        const std::string& file = problem.place.file_name();
        out += fmt::format("    <testcase{}{}{}>\n      <error{}{}>\n{}</error>\n    </testcase>\n",
                           attribute("classname", file.empty() ? "problems" : file), attribute("name", problem.code),
                           place(file, problem.place.line), attribute("message", problem.message),
                           attribute("type", problem.code), body(problem_text(problem)));
    }
    return out + "  </testsuite>\n";
}

std::string told(std::string_view name, const std::string& text) {
    return fmt::format("{}    <system-out>\n{}</system-out>\n  </testsuite>\n", suite(name, "", 0, 0, 0), body(text));
}

}  // namespace

}  // namespace report

std::string tell_cases_as_junit(const CaseReport& run) {
    const std::vector<Diagnostic> problems = run.problems.sorted();
    std::string out = fmt::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                  "<testsuites name=\"ics-advisor test\" tests=\"{}\" failures=\"{}\" errors=\"{}\">\n",
                                  run.results.size() + problems.size(), run.failed() - problems.size(), problems.size());
    out += report::problem_suite(problems);
    for (std::size_t first = 0, last; first < run.results.size(); first = last) {
        for (last = first + 1; last < run.results.size() && run.results[last].rule == run.results[first].rule;) ++last;
        out += report::rule_suite(run, first, last);
    }
    if (run.coverage) out += report::told("coverage", report::coverage_text(run));
    if (run.perturbation) out += report::told("perturbation", report::perturbation_text(run));
    return out + "</testsuites>\n";
}

}  // namespace ics
