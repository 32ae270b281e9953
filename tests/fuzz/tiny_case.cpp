#include "fuzz/tiny_case.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

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

// What is said of a content with these files, and to the tiny case upon it.
Said say_upon(const std::vector<SourceFile>& files) {
    Said said;
    Diagnostics diagnostics;
    Content content = load_content(files, tiny_case().rule_files, diagnostics);
    said.broken = unexplained(content.complete(), diagnostics);
    said.text = diagnostics.format();
    if (!content.complete() || !said.broken.empty()) return said;
    draw_in_every_form(content, said);
    Diagnostics of_assessment;
    const auto assessment = load_assessment(tiny_case().assessment_file, *content.knowledge, of_assessment);
    said.text += of_assessment.format();
    if (!assessment) return said;
    Said more = say_all(content, *assessment);
    return {said.text + more.text, more.broken};
}

}  // namespace

TinyCase& tiny_case() {
    static TinyCase tiny = read_tiny_case();
    return tiny;
}

Said say_all(Content& content, const Assessment& assessment) {
    Said said;
    Diagnostics diagnostics;
    const auto advice = advise(*content.knowledge, *content.graph, *content.rules, assessment, {}, diagnostics);
    said.broken = unexplained(advice.has_value(), diagnostics);
    if (!advice || !said.broken.empty()) return said;
    print_in_every_form(*advice, said);
    if (!advice->actions.empty()) explain_in_every_form(content, assessment, advice->actions.front().step.id, said);
    for (const Rule& rule : content.rules->rules()) explain_in_every_form(content, assessment, rule.id, said);
    return said;
}

std::string check_knowledge_file(const SourceFile& file) {
    std::vector<SourceFile> files = tiny_case().knowledge_files;
    files.push_back(file);
    const Said said = say_upon(files);
    if (!said.broken.empty()) return said.broken;
    std::reverse(files.begin(), files.end());
    return different("what is said of the files in another order", said.text, say_upon(files).text);
}

}  // namespace ics::fuzz
