// `check`: says what is wrong with the knowledge base, the rules, their cases and assessments; silent when nothing is.
#include <ostream>
#include <set>

#include "advise/provenance.hpp"
#include "cases/rule_cases.hpp"
#include "cli/assessments.hpp"
#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/verbs.hpp"
#include "diagnostics/printable.hpp"
#include "lint/codes.hpp"
#include "lint/lint.hpp"
#include "load/load.hpp"
#include "report/check_report.hpp"

namespace ics {

namespace {

struct CheckOptions {
    CommonOptions common;
    std::vector<std::string> assessments;
    std::string format = "text";
    bool list = false;
    bool changes = false;
};

CommandLine command_line(CheckOptions& options) {
    CommandLine line("check",
                     "Checks knowledge base, dependencies, rules and cases, and the assessments named (else the shipped\n"
                     "examples). Prints every problem; silent when there is none. A warning that is meant to stay is\n"
                     "silenced in the knowledge base: [[silence]] with its code, what it is of, and why.",
                     "ics-advisor check knowledge-base/examples/full.toml");
    line.arguments("ASSESSMENT", options.assessments, "assessments to check, TOML files or folders of them;\n'-' is standard input");
    line.option("--format", "FORMAT", options.format, "text (default), json or sarif (2.1.0)");
    line.flag("--list", options.list, "check nothing: print every code and how to mend it, as Markdown");
    line.flag("--changes", options.changes, "also say, on standard error, what packs and overlays add and\nchange");
    add_common_options(line, options.common);
    return line;
}

// The assessments named; else the examples, of which a knowledge base need have none.
std::vector<SourceFile> assessments(const CheckOptions& options, const std::filesystem::path& knowledge,
                                    Diagnostics& obstacles, Diagnostics& problems) {
    std::error_code error;
    if (!options.assessments.empty()) return read_assessments(options.assessments, knowledge, obstacles);
    if (!std::filesystem::is_directory(knowledge / "examples", error)) return {};
    return read_assessments({}, knowledge, problems);
}

// All cases; those of rules that an overlay turns off are read, and left out.
std::vector<CaseFile> load_cases(const DataFolders& folders, const Content& content, Diagnostics& problems) {
    std::set<std::string> off;
    for (const std::string& rule : content.rules_off) off.insert(cases_beside(rule));
    std::vector<CaseFile> out;
    for (const SourceFile& file : read_rule_files(folders, cases_ending, problems)) {
        const std::size_t errors = problems.error_count();
        std::vector<RuleCase> cases = load_rule_cases(file, *content.knowledge, problems);
        if (!off.contains(file.name)) out.push_back({file.name, std::move(cases), problems.error_count() == errors});
    }
    return out;
}

// Adds every problem; returns the warnings that are silenced.
std::vector<Silenced> check_all(Content& content, const DataFolders& folders, const std::vector<SourceFile>& assessments,
                                Diagnostics& problems) {
    if (!content.knowledge) return {};
    for (const SourceFile& file : assessments) load_assessment(file, *content.knowledge, problems);
    const std::vector<CaseFile> cases = load_cases(folders, content, problems);
    lint(*content.knowledge, content.graph ? &*content.graph : nullptr, content.rules ? &*content.rules : nullptr, content.off,
         cases, problems);
    std::vector<Silenced> silenced = take_silenced(*content.knowledge, problems);
    if (content.complete() && !content.rules->rules().empty())
        report_unused_silences(*content.knowledge, silenced, int(folders.overlays.size()), problems);
    return silenced;
}

// What packs and overlays add and change, where that was asked for.
std::string changes(const CheckOptions& options, const Content& content) {
    if (!options.changes || !content.complete()) return "";
    std::string out;
    for (const std::string& sentence : overlay_sentences(*content.knowledge, content.rules->rules(), content.packs))
        out += printable(sentence) + "\n";
    return out.empty() ? "\n" : out;
}

std::string told(const Diagnostics& problems, std::vector<Silenced> silenced, const std::string& format) {
    if (format == "text") return problems.format();
    const Findings findings{problems.sorted(), std::move(silenced)};
    return format == "json" ? render_json(findings) : render_sarif(findings);
}

}  // namespace

int run_check(const Words& words, Streams streams) {
    CheckOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    if (options.list) return finish(code_tables(), exit_fine, options.common, streams);
    Diagnostics obstacles, problems;
    is_choice("--format", options.format, {"text", "json", "sarif"}, obstacles);
    const std::optional<DataFolders> folders = locate(options.common, obstacles);
    if (!folders || obstacles.has_errors()) return give_up(obstacles, streams);
    Content content = load_content(*folders, problems);
    const auto files = assessments(options, folders->knowledge, obstacles, problems);
    std::vector<Silenced> silenced = check_all(content, *folders, files, problems);
    streams.err << obstacles.format() << changes(options, content);
    const int code = obstacles.empty() ? (problems.empty() ? exit_fine : exit_found) : exit_could_not_run;
    return finish(told(problems, std::move(silenced), options.format), code, options.common, streams);
}

}  // namespace ics
