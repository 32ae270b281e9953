// `test`: runs the cases of the rules, and says how well they try them.
#include <fmt/format.h>

#include "cases/rule_cases.hpp"
#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/rule_table.hpp"
#include "cli/verbs.hpp"
#include "report/cases.hpp"

namespace ics {

namespace {

struct TestOptions {
    CommonOptions common;
    std::string format = "text";
    std::string filter;
    bool verbose = false;
    bool coverage = false;
    bool perturb = false;
    bool list = false;
};

CommandLine command_line(TestOptions& options) {
    CommandLine line("test",
                     "Runs every case of every rule: <rule>.cases.toml beside <rule>.lua. A rule without cases fails.",
                     "ics-advisor test --filter funding --coverage");
    line.option("--filter", "TEXT", options.filter, "only cases whose rule, rule's file or name holds this text");
    line.option("--format", "FORMAT", options.format, "text (default), json, or junit (XML for continuous integration)");
    line.flag("--verbose", options.verbose, "list every case in the text, those that pass too");
    line.flag("--coverage", options.coverage,
              "also: which outcomes, lines and comparisons of rules no\ncase comes to, and which knowledge no rule");
    line.flag("--perturb", options.perturb,
              "also: which stages and figures in the rules could change\nwithout any case noticing");
    line.flag("--list", options.list, "run nothing: print the rules as a Markdown table");
    add_common_options(line, options.common);
    return line;
}

// Without those of rules that overlays turn off.
std::vector<SourceFile> case_files(const DataFolders& folders, const Content& content, Diagnostics& obstacles) {
    std::vector<SourceFile> files = read_rule_files(folders, cases_ending, obstacles);
    for (const std::string& off : content.rules_off) {
        const std::string cases = off.substr(0, off.rfind('.')) + std::string(cases_ending);
        std::erase_if(files, [&](const SourceFile& file) { return file.name == cases; });
    }
    return files;
}

std::string told(const CaseReport& run, const TestOptions& options) {
    if (options.format == "json") return tell_cases_as_json(run);
    if (options.format == "junit") return tell_cases_as_junit(run);
    return tell_cases(run, options.verbose);
}

// Runs the cases and tells of them. Nothing, and reported, when the filter finds none.
std::optional<int> run_and_tell(Content& content, const std::vector<SourceFile>& files, const TestOptions& options,
                                Diagnostics& obstacles, Streams streams) {
    const KnowledgeBase& knowledge = *content.knowledge;
    Diagnostics problems;
    const auto cases = load_cases(knowledge, *content.rules, files, options.filter, problems);
    const auto results = run_cases(knowledge, *content.rules, cases, problems);
    if (results.empty() && problems.empty() && !options.filter.empty()) {
        obstacles.add({.code = "no-such-case",
                       .message = fmt::format("no rule, file or case holds '{}'", options.filter),
                       .mend = "ics-advisor test --verbose lists all cases"});
        return std::nullopt;
    }
    std::optional<Coverage> coverage;
    std::optional<Perturbation> perturbation;
    if (options.coverage) coverage = cover(knowledge, *content.rules, cases, options.filter.empty());
    if (options.perturb) perturbation = perturb(knowledge, *content.rules, cases);
    const CaseReport run{knowledge, content.rules->rules(), results, problems, coverage ? &*coverage : nullptr,
                         perturbation ? &*perturbation : nullptr};
    return finish(told(run, options), run.failed() == 0 ? exit_fine : exit_found, options.common, streams);
}

}  // namespace

int run_test(const Words& words, Streams streams) {
    TestOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics obstacles;
    const bool fine = is_choice("--format", options.format, {"text", "json", "junit"}, obstacles);
    const std::optional<DataFolders> folders = locate(options.common, obstacles);
    if (!folders || !fine) return give_up(obstacles, streams);
    Content content = load_content(*folders, obstacles);
    const std::vector<SourceFile> files = case_files(*folders, content, obstacles);
    if (!content.complete() || obstacles.has_errors()) return give_up(obstacles, streams);
    if (options.list)
        return finish(rule_table(*content.knowledge, *content.rules), exit_fine, options.common, streams);
    const std::optional<int> code = run_and_tell(content, files, options, obstacles, streams);
    return code ? *code : give_up(obstacles, streams);
}

}  // namespace ics
