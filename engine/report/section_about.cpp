// What the report rests on and what it is not. The one place where digests and file names are shown.
#include <fmt/format.h>

#include "report/sections.hpp"
#include "report/words.hpp"

namespace ics::report {

namespace {

void add_list(const std::string& heading, const std::vector<std::string>& sentences, Document& document) {
    if (sentences.empty()) return;
    document.heading(3, heading);
    document.bullets(sentences);
}

std::string with_digest(const std::string& what, const std::string& digest) {
    if (digest.empty()) return what;
    return what.empty() ? "digest " + digest : what + ", digest " + digest;
}

std::vector<Field> inputs(const About& about) {
    return {{"Program", {{about.program_version.empty() ? "" : "ICS Advisor " + about.program_version}}},
            {"Weighting", {{about.profile}}},
            {"Assessment", {{with_digest(about.assessment_file, about.assessment_digest)}}},
            {"Knowledge", {{with_digest(count(about.knowledge_files, "file", "files"), about.knowledge_digest)}}},
            {"Rules", {{with_digest(count(about.rule_files, "file", "files"), about.rules_digest)}}},
            {"Rules asked", {{fmt::format("{}: {} applied, {} could not be decided", about.rules_evaluated,
                                          about.rules_fired, about.rules_undetermined)}}}};
}

}  // namespace

void add_about(const Advice& advice, Document& document) {
    document.heading(2, "About this report");
    add_list("What it is for", advice.about.guard_rails, document);
    add_list("How it was made", advice.about.method, document);
    add_list("What was presumed or inferred", advice.about.presumed, document);
    add_list("What packs and overlays changed", advice.about.overlays, document);
    add_list("Sources", advice.about.sources, document);
    document.heading(3, "Versions and inputs");
    document.fields(inputs(advice.about));
}

}  // namespace ics::report
