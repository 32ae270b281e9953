// The tiny knowledge base of tests/fixtures with its rules and assessment: what the fuzzed file is read against.
#pragma once

#include <string>
#include <vector>

#include "cli/content.hpp"
#include "load/load.hpp"

namespace ics::fuzz {

struct TinyCase {
    std::vector<SourceFile> knowledge_files;
    std::vector<SourceFile> rule_files;
    SourceFile assessment_file;
    Content content;
    Assessment assessment;
};

// Read once; exits when it is not sound.
TinyCase& tiny_case();

// All that the program says to the case: the report, and explanations, in every form. What breaks a rule's limit, or a
// promise about what is printed, stands in `broken`.
struct Said {
    std::string text;
    std::string broken;
};
Said say_all(Content& content, const Assessment& assessment);

// The content with one file more, given twice: in order of name, and the other way round. The broken promise, in words;
// empty when all hold.
std::string check_knowledge_file(const SourceFile& file);

}  // namespace ics::fuzz
