// `check`: says what is wrong with the knowledge base, the rules, their cases and assessments; silent when nothing is.
#include <ostream>
#include <set>

#include "cases/rule_cases.hpp"
#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/verbs.hpp"
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
};

CommandLine command_line(CheckOptions& options) {
    CommandLine line("check",
                     "Checks knowledge base, dependencies, rules and cases, and the assessments named (else the shipped\n"
                     "examples). Prints every problem; silent when there is none. A warning that is meant to stay is\n"
                     "silenced in the knowledge base: [[silence]] with its code, what it is of, and why.",
                     "ics-advisor check knowledge-base/examples/full.toml");
    line.arguments("ASSESSMENT", options.assessments, "assessments to check, TOML files; '-' is standard input");
    line.option("--format", "FORMAT", options.format, "text (default), json or sarif (2.1.0)");
    line.flag("--list", options.list, "check nothing: print every code and how to mend it, as Markdown");
    add_common_options(line, options.common);
    return line;
}

// The assessments that stand in the knowledge base's examples/.
std::vector<SourceFile> examples(const std::filesystem::path& knowledge, Diagnostics& diagnostics) {
    std::error_code error;
    if (!std::filesystem::is_directory(knowledge / "examples", error)) return {};
    std::vector<SourceFile> files = read_folder(knowledge / "examples", ".toml", {}, diagnostics);
    const std::string own_name = std::filesystem::canonical(knowledge, error).filename().string();
    for (SourceFile& file : files) file.name = own_name + "/" + file.name;
    return files;
}

std::vector<SourceFile> named(const std::vector<std::string>& arguments, Diagnostics& diagnostics) {
    std::vector<SourceFile> files;
    for (const std::string& argument : arguments)
        if (auto file = read_argument(argument, diagnostics)) files.push_back(std::move(*file));
    return files;
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
std::vector<Silenced> check_all(const DataFolders& folders, const std::vector<SourceFile>& assessments, Diagnostics& problems) {
    Content content = load_content(folders, problems);
    if (!content.knowledge) return {};
    for (const SourceFile& file : assessments) load_assessment(file, *content.knowledge, problems);
    const std::vector<CaseFile> cases = load_cases(folders, content, problems);
    lint(*content.knowledge, content.graph ? &*content.graph : nullptr, content.rules ? &*content.rules : nullptr, cases, problems);
    std::vector<Silenced> silenced = take_silenced(*content.knowledge, problems);
    if (content.complete() && !content.rules->rules().empty())
        report_unused_silences(*content.knowledge, silenced, int(folders.overlays.size()), problems);
    return silenced;
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
    const auto assessments =
        options.assessments.empty() ? examples(folders->knowledge, problems) : named(options.assessments, obstacles);
    std::vector<Silenced> silenced = check_all(*folders, assessments, problems);
    streams.err << obstacles.format();
    const int code = obstacles.empty() ? (problems.empty() ? exit_fine : exit_found) : exit_could_not_run;
    return finish(told(problems, std::move(silenced), options.format), code, options.common, streams);
}

}  // namespace ics
