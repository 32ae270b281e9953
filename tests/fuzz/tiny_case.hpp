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

// What the program says, and the broken promise, in words; that is empty when all hold.
struct Said {
    std::string text;
    std::string broken;
};
// The report of a case in every form.
Said report_all(Content& content, const Assessment& assessment);
// Explanations of its first action, and of each rule, in every form.
Said explain_all(Content& content, const Assessment& assessment);

// The content with one file more, and what is said to the tiny case upon it; the same again with the files the other way
// round. The broken promise, in words; empty when all hold.
std::string check_knowledge_file(const SourceFile& file);

}  // namespace ics::fuzz
