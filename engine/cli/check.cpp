// `check`: says what is wrong with the knowledge base, the rules, their cases and assessments; silent when nothing is.
#include <ostream>

#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "lint/gaps.hpp"
#include "cases/rule_cases.hpp"
#include "cli/verbs.hpp"
#include "load/load.hpp"

namespace ics {

namespace {

CommandLine command_line(std::vector<std::string>& assessments, CommonOptions& common) {
    CommandLine line("check",
                     "Checks knowledge base, dependencies, rules and cases, and the assessments named (else the shipped\n"
                     "examples). Prints every problem; silent when there is none.",
                     "ics-advisor check knowledge-base/examples/full.toml");
    line.arguments("ASSESSMENT", assessments, "assessments to check, TOML files; '-' is standard input");
    add_common_options(line, common);
    return line;
}

// The assessments that stand in the knowledge base's examples/; folders below it are overlays.
std::vector<SourceFile> examples(const std::filesystem::path& knowledge, Diagnostics& diagnostics) {
    std::error_code error;
    if (!std::filesystem::is_directory(knowledge / "examples", error)) return {};
    std::vector<SourceFile> files = read_folder(knowledge / "examples", ".toml", {}, diagnostics);
    const std::string own_name = std::filesystem::canonical(knowledge, error).filename().string();
    std::erase_if(files, [](const SourceFile& file) { return file.name.find('/') != file.name.rfind('/'); });
    for (SourceFile& file : files) file.name = own_name + "/" + file.name;
    return files;
}

std::vector<SourceFile> named(const std::vector<std::string>& arguments, Diagnostics& diagnostics) {
    std::vector<SourceFile> files;
    for (const std::string& argument : arguments)
        if (auto file = read_argument(argument, diagnostics)) files.push_back(std::move(*file));
    return files;
}

void check_all(const DataFolders& folders, const std::vector<SourceFile>& assessments, Diagnostics& problems) {
    const Content content = load_content(folders, problems);
    if (!content.knowledge) return;
    if (content.rules) report_gaps(*content.knowledge, *content.rules, problems);
    for (const SourceFile& file : assessments) load_assessment(file, *content.knowledge, problems);
    for (const SourceFile& file : read_rule_files(folders, cases_ending, problems)) load_rule_cases(file, *content.knowledge, problems);
}

}  // namespace

int run_check(const Words& words, Streams streams) {
    std::vector<std::string> arguments;
    CommonOptions common;
    CommandLine line = command_line(arguments, common);
    if (const auto code = parse_or_leave(line, words, common, streams)) return *code;
    Diagnostics obstacles, problems;
    const std::optional<DataFolders> folders = locate(common, obstacles);
    if (!folders) return give_up(obstacles, streams);
    const auto assessments = arguments.empty() ? examples(folders->knowledge, problems) : named(arguments, obstacles);
    check_all(*folders, assessments, problems);
    streams.err << obstacles.format();
    const int code = obstacles.empty() ? (problems.empty() ? exit_fine : exit_found) : exit_could_not_run;
    return finish(problems.format(), code, common, streams);
}

}  // namespace ics
