// `what-if --each`: every action that can start, done alone and in pairs.
#include <ostream>

#include "cli/exit_code.hpp"
#include "cli/interrupt.hpp"
#include "cli/progress_bar.hpp"
#include "cli/sweep_options.hpp"
#include "cli/rendered.hpp"
#include "cli/what_if_modes.hpp"
#include "report/each.hpp"
#include "scenario/each.hpp"

namespace ics {

namespace {

struct EachOptions {
    SweepCommand command;
    bool each = false;
};

CommandLine command_line(EachOptions& options) {
    CommandLine line("what-if --each",
                     "What each action opens: every action that can start, taken as done on its own, then every two of them.\n"
                     "Tells which actions can then start, which stages are reached, which recommendations come and go, the\n"
                     "effort, and what opens only by both together.",
                     "ics-advisor what-if knowledge-base/examples/dudley.toml --each");
    line.flag("--each", options.each, "this sweep");
    add_sweep_options(line, options.command);
    line.elsewhere(what_if_elsewhere("what-if --each"));
    return line;
}

std::optional<EachResult> run(SweepCommand& command, const std::atomic<bool>& stop, Streams streams, Diagnostics& diagnostics) {
    std::optional<Inputs> inputs = load_sweep(command, diagnostics);
    if (!inputs) return std::nullopt;
    ProgressBar bar(streams, "cases");
    SweepOptions sweep{.threads = command.thread_count, .stop = &stop};
    sweep.progress = [&](std::uint64_t done, std::uint64_t total) { bar.show(done, total); };
    return each_action(sweep_base(*inputs, command), *inputs->content.rules, sweep, diagnostics);
}

}  // namespace

int run_each(const Words& words, Streams streams) {
    EachOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, only_help(words), options.command.common, streams)) return *code;
    Diagnostics diagnostics;
    if (!settle_sweep(options.command, diagnostics)) return give_up(diagnostics, streams);
    const InterruptWatch watch;
    const std::optional<EachResult> result = run(options.command, watch.flag(), streams, diagnostics);
    if (!result) return give_up(diagnostics, streams);
    streams.err << diagnostics.format();  // warnings
    const int code = result->tried < result->planned ? exit_interrupted : exit_fine;
    return finish(rendered(*result, options.command.format, options.command.common, streams, options.command.first), code, options.command.common, streams);
}

}  // namespace ics
