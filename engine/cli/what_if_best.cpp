// `what-if --best K`: the few actions that open most.
#include <ostream>

#include "cli/exit_code.hpp"
#include "cli/sweep_options.hpp"
#include "cli/rendered.hpp"
#include "cli/what_if_modes.hpp"
#include "report/best.hpp"
#include "scenario/best.hpp"

namespace ics {

namespace {

struct BestOptions {
    SweepCommand command;
    std::string best;  // as typed
    int most = 1;
};

CommandLine command_line(BestOptions& options) {
    CommandLine line("what-if --best",
                     "The set of at most K actions, prerequisites included, that opens most: what to do, in which order, what can\n"
                     "then start, and whether any other set could open more.",
                     "ics-advisor what-if knowledge-base/examples/dudley.toml --best 3");
    line.option("--best", "K", options.best, "this sweep: sets of up to K actions, from 1 to 100");
    add_sweep_options(line, options.command);
    line.elsewhere(what_if_elsewhere("what-if --best"));
    return line;
}

bool settle(BestOptions& options, Diagnostics& diagnostics) {
    const auto most = large_number("--best", options.best, 1, 100, diagnostics);
    options.most = int(most.value_or(1));
    return settle_sweep(options.command, diagnostics) && most;
}

std::optional<BestResult> run(BestOptions& options, Diagnostics& diagnostics) {
    std::optional<Inputs> inputs = load_sweep(options.command, diagnostics);
    if (!inputs) return std::nullopt;
    return best_actions(sweep_base(*inputs, options.command), *inputs->content.rules, options.most, best_most_tried, diagnostics);
}

}  // namespace

int run_best(const Words& words, Streams streams) {
    BestOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, only_help(words), options.command.common, streams)) return *code;
    Diagnostics diagnostics;
    if (!settle(options, diagnostics)) return give_up(diagnostics, streams);
    const std::optional<BestResult> result = run(options, diagnostics);
    if (!result) return give_up(diagnostics, streams);
    streams.err << diagnostics.format();  // warnings
    return finish(rendered(*result, options.command.format, options.command.common, streams, options.command.first), exit_fine, options.command.common, streams);
}

}  // namespace ics
