#include "fuzz/tiny_case.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "advise/explanation.hpp"
#include "fuzz/promises.hpp"
#include "report/graph_drawing.hpp"
#include "report/report.hpp"

namespace ics::fuzz {

namespace {

const std::filesystem::path folder = std::filesystem::path(ICS_PROJECT_DIR) / "tests/fixtures/tiny";

TinyCase read_tiny_case() {
    TinyCase tiny;
    Diagnostics diagnostics;
    tiny.knowledge_files = read_folder(folder / "knowledge-base", ".toml", {}, diagnostics);
    tiny.rule_files = read_folder(folder / "rules", ".lua", {}, diagnostics);
    tiny.content = load_content(tiny.knowledge_files, tiny.rule_files, diagnostics);
    if (auto file = read_file(folder / "assessment.toml", "assessment.toml", diagnostics)) tiny.assessment_file = *file;
    if (tiny.content.complete())
        if (auto assessment = load_assessment(tiny.assessment_file, *tiny.content.knowledge, diagnostics))
            tiny.assessment = *assessment;
    if (diagnostics.empty()) return tiny;
    std::fputs(diagnostics.format().c_str(), stderr);
    std::exit(2);
}

void print(const std::string& text, Said& said) {
    said.text += text;
    if (said.broken.empty()) said.broken = unfit_to_print(text);
}

template <class Value>
void print_in_every_form(const Value& value, Said& said) {
    print(render_text(value), said);
    print(render_markdown(value), said);
    said.text += render_json(value);
}

void explain_in_every_form(Content& content, const Assessment& assessment, const std::string& id, Said& said) {
    Diagnostics diagnostics;
    const auto explanation = explain(*content.knowledge, *content.graph, *content.rules, assessment, {}, id, diagnostics);
    if (explanation) print_in_every_form(*explanation, said);
    print(diagnostics.format(), said);
}

void draw_in_every_form(const Content& content, Said& said) {
    for (const GraphFormat format : {GraphFormat::dot, GraphFormat::mermaid, GraphFormat::graphml}) {
        DrawOptions options;
        options.format = format;
        options.reduced = format == GraphFormat::dot;
        said.text += draw(*content.knowledge, *content.graph, options);
    }
}

// A content, and the tiny case read upon it.
struct Upon {
    Content content;
    std::optional<Assessment> assessment;
    Said said;  // of the content, not of the case
};

Upon load_upon(const std::vector<SourceFile>& files) {
    Upon upon;
    Diagnostics diagnostics;
    upon.content = load_content(files, tiny_case().rule_files, diagnostics);
    upon.said = {diagnostics.format(), unexplained(upon.content.complete(), diagnostics)};
    if (!upon.content.complete()) return upon;
    draw_in_every_form(upon.content, upon.said);
    Diagnostics of_assessment;
    upon.assessment = load_assessment(tiny_case().assessment_file, *upon.content.knowledge, of_assessment);
    print(of_assessment.format(), upon.said);
    return upon;
}

// The advice as JSON: it leaves nothing out.
std::string json(Upon& upon) {
    Diagnostics diagnostics;
    const auto advice = advise(*upon.content.knowledge, *upon.content.graph, *upon.content.rules, *upon.assessment, {}, diagnostics);
    return advice ? render_json(*advice) : "";
}

}  // namespace

TinyCase& tiny_case() {
    static TinyCase tiny = read_tiny_case();
    return tiny;
}

Said report_all(Content& content, const Assessment& assessment) {
    Said said;
    Diagnostics diagnostics;
    const auto advice = advise(*content.knowledge, *content.graph, *content.rules, assessment, {}, diagnostics);
    said.broken = unexplained(advice.has_value(), diagnostics);
    if (advice && said.broken.empty()) print_in_every_form(*advice, said);
    return said;
}

Said explain_all(Content& content, const Assessment& assessment) {
    Said said;
    Diagnostics diagnostics;
    const auto advice = advise(*content.knowledge, *content.graph, *content.rules, assessment, {}, diagnostics);
    if (advice && !advice->actions.empty())
        explain_in_every_form(content, assessment, advice->actions.front().step.id, said);
    for (const Rule& rule : content.rules->rules()) explain_in_every_form(content, assessment, rule.id, said);
    return said;
}

std::string check_knowledge_file(const SourceFile& file) {
    std::vector<SourceFile> files = tiny_case().knowledge_files;
    files.push_back(file);
    Upon upon = load_upon(files);
    if (!upon.said.broken.empty() || !upon.content.complete()) return upon.said.broken;
    std::reverse(files.begin(), files.end());
    Upon other = load_upon(files);
    if (std::string broken = different("what is said of the files in another order", upon.said.text, other.said.text); !broken.empty())
        return broken;
    if (!upon.assessment) return "";
    if (const Said said = report_all(upon.content, *upon.assessment); !said.broken.empty()) return said.broken;
    if (const Said said = explain_all(upon.content, *upon.assessment); !said.broken.empty()) return said.broken;
    return different("the advice upon the files in another order", json(upon), json(other));
}

}  // namespace ics::fuzz
