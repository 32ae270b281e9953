// Loads small texts upon the tiny knowledge base of tests/fixtures, and keeps what was said about them.
#pragma once

#include <string>
#include <vector>

#include "load/load.hpp"

namespace ics::test {

// The files of tests/fixtures/tiny/knowledge-base.
std::vector<SourceFile> tiny_files();
// What they hold. Fails the test when they do not load.
const KnowledgeBase& tiny();

// What is said of the tiny knowledge base with one more file, "more.toml"; empty when nothing is wrong.
std::string problems_with(const std::string& toml);
// What is said of an assessment of the tiny knowledge base, "assessment.toml".
std::string problems_of_assessment(const std::string& toml);
// The same for what follows a sound [system].
std::string problems_of_entries(const std::string& toml);
// What is said of cases of a rule, "rule.cases.toml".
std::string problems_of_cases(const std::string& toml);

// An assessment of the tiny knowledge base that follows a sound [system]. Fails the test when it does not load.
Assessment assessed(const std::string& toml);

}  // namespace ics::test
