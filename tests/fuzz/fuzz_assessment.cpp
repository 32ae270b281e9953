// An assessment, read against the tiny knowledge base and advised upon.
#include "fuzz/promises.hpp"
#include "fuzz/target.hpp"
#include "fuzz/tiny_case.hpp"

namespace ics::fuzz {
namespace {

struct Read {
    std::optional<Assessment> assessment;
    Diagnostics diagnostics;
};

Read read(std::string_view text) {
    Read out;
    out.assessment = load_assessment({"assessment.toml", std::string(text)}, *tiny_case().content.knowledge, out.diagnostics);
    return out;
}

std::string check(std::string_view text) {
    const Read first = read(text);
    if (std::string broken = unexplained(first.assessment.has_value(), first.diagnostics); !broken.empty()) return broken;
    const Read second = read(text);
    if (!first.assessment) return different("what is said", first.diagnostics.format(), second.diagnostics.format());
    Content& content = tiny_case().content;
    const Said report = report_all(content, *first.assessment);
    if (!report.broken.empty()) return report.broken;
    if (const Said more = explain_all(content, *first.assessment); !more.broken.empty()) return more.broken;
    return different("the report", report.text, report_all(content, *second.assessment).text);
}

const Registration registration("assessment", check);

}  // namespace
}  // namespace ics::fuzz
