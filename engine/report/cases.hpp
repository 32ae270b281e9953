// What `test` prints, in three formats.
#pragma once

#include <string>
#include <vector>

#include "cases/coverage.hpp"
#include "cases/perturbation.hpp"
#include "cases/rule_cases.hpp"

namespace ics {

// What a run of cases found. Coverage and perturbation where they were asked for.
struct CaseReport {
    const KnowledgeBase& knowledge;
    const std::vector<Rule>& rules;
    const std::vector<CaseResult>& results;
    const Diagnostics& problems;
    const Coverage* coverage = nullptr;
    const Perturbation* perturbation = nullptr;

    std::size_t passed() const;
    std::size_t failed() const;  // each problem counts as one
};

// Problems, the failed cases (with `verbose`, every case), how many problems there are where there is one, 'N passed,
// N failed', then coverage and perturbation.
std::string tell_cases(const CaseReport& run, bool verbose);

// Every field of all of it, as in the other JSON of the program: what is absent is null.
std::string tell_cases_as_json(const CaseReport& run);

// JUnit's XML, as continuous integration reads it: a suite for each rule, a case for each case; each problem is a case
// with an error in the suite 'problems'. Coverage and perturbation are the output of suites without cases.
std::string tell_cases_as_junit(const CaseReport& run);

namespace report {

// The parts of the text.
std::string coverage_text(const CaseReport& run);
std::string perturbation_text(const CaseReport& run);

}  // namespace report

}  // namespace ics
