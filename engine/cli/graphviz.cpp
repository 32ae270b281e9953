#include "cli/graphviz.hpp"

#include <cerrno>
#include <sstream>
#include <system_error>

#include <fmt/format.h>

#include "cli/child_program.hpp"
#include "report/svg.hpp"

namespace ics {

namespace {

constexpr std::size_t most_lines = 10;

void report_not_started(int error, Diagnostics& diagnostics) {
    if (error == ENOENT) {
        diagnostics.add({.code = "missing-program",
                         .message = "--format svg needs Graphviz's program 'dot', which is not installed",
                         .mend = "install Graphviz (Debian and Ubuntu: apt-get install graphviz), or "
                                 "choose --format mermaid, which many editors draw by themselves"});
        return;
    }
    diagnostics.add({.code = "program-failed",
                     .message = fmt::format("Graphviz's program 'dot' cannot be run: {}", std::generic_category().message(error)),
                     .mend = "see that 'dot -V' works where this is run"});
}

// The first lines of what it said.
std::vector<std::string> quoted(const std::string& messages) {
    std::vector<std::string> out;
    std::istringstream lines(messages);
    for (std::string line; out.size() < most_lines && std::getline(lines, line);)
        if (!line.empty()) out.push_back(line);
    return out;
}

void report_failure(const ProgramResult& result, Diagnostics& diagnostics) {
    const std::string how = result.exit_code == 0    ? "gave no whole picture"
                            : result.exit_code > 128 ? fmt::format("was ended by signal {}", result.exit_code - 128)
                                                     : fmt::format("failed with exit code {}", result.exit_code);
    diagnostics.add({.code = "program-failed",
                     .message = "Graphviz's program 'dot' " + how + (result.messages.empty() ? "" : "; it says:"),
                     .mend = "see that 'dot -V' works where this is run, or draw less with --around STEP",
                     .notes = quoted(result.messages)});
}

}  // namespace

std::optional<std::string> draw_svg(const std::string& drawing, Diagnostics& diagnostics) {
    const ProgramResult result = run_program({"dot", "-Tsvg"}, drawing);
    if (result.error != 0) {
        report_not_started(result.error, diagnostics);
        return std::nullopt;
    }
    std::optional<std::string> picture;
    if (result.exit_code == 0) picture = report::accessible_svg(result.output);
    if (!picture) report_failure(result, diagnostics);
    return picture;
}

}  // namespace ics
