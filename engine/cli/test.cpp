// `test`: runs the cases of the rules.
#include <fmt/format.h>

#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cases/rule_cases.hpp"
#include "cli/rule_table.hpp"
#include "cli/verbs.hpp"
#include "report/cases.hpp"

namespace ics {

namespace {

struct TestOptions {
    CommonOptions common;
    std::string filter;
    bool verbose = false;
    bool list = false;
};

CommandLine command_line(TestOptions& options) {
    CommandLine line("test",
                     "Runs every case of every rule: <rule>.cases.toml beside <rule>.lua. A rule without cases fails.",
                     "ics-advisor test --filter funding --verbose");
    line.option("--filter", "TEXT", options.filter, "only cases whose rule, rule's file or name holds this text");
    line.flag("--verbose", options.verbose, "list every case, and what the cases of each rule cover");
    line.flag("--list", options.list, "run nothing: print the rules as a Markdown table");
    add_common_options(line, options.common);
    return line;
}

}  // namespace

int run_test(const Words& words, Streams streams) {
    TestOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics obstacles, problems;
    const std::optional<DataFolders> folders = locate(options.common, obstacles);
    if (!folders) return give_up(obstacles, streams);
    Content content = load_content(*folders, obstacles);
    std::vector<SourceFile> files = read_rule_files(*folders, cases_ending, obstacles);
    if (!content.complete() || obstacles.has_errors()) return give_up(obstacles, streams);
    for (const std::string& off : content.rules_off) {
        const std::string cases = off.substr(0, off.rfind('.')) + std::string(cases_ending);
        std::erase_if(files, [&](const SourceFile& file) { return file.name == cases; });
    }
    if (options.list)
        return finish(rule_table(*content.knowledge, *content.rules), exit_fine, options.common, streams);
    const auto results = run_rule_cases(*content.knowledge, *content.rules, files, options.filter, problems);
    if (results.empty() && problems.empty() && !options.filter.empty()) {
        obstacles.add({.code = "no-such-case",
                       .message = fmt::format("no rule, file or case holds '{}'", options.filter),
                       .mend = "ics-advisor test --verbose lists all cases"});
        return give_up(obstacles, streams);
    }
    bool passed = problems.empty();
    for (const CaseResult& result : results) passed = passed && result.passed();
    return finish(tell_cases(*content.knowledge, *content.rules, results, problems, options.verbose),
                  passed ? exit_fine : exit_found, options.common, streams);
}

}  // namespace ics
