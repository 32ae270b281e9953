// `what-if --grid`: chosen facts in every combination of chosen values.
#include <ostream>

#include <fmt/format.h>

#include "advise/prepare.hpp"
#include "cli/exit_code.hpp"
#include "cli/grid_option.hpp"
#include "cli/interrupt.hpp"
#include "cli/progress_bar.hpp"
#include "cli/sweep_options.hpp"
#include "cli/sweep_values.hpp"
#include "cli/rendered.hpp"
#include "cli/what_if_modes.hpp"
#include "report/grid.hpp"

namespace ics {

namespace {

struct GridCommand {
    SweepCommand sweep;
    std::vector<std::string> grid;
    std::string shard;  // as typed
    std::optional<Shard> part;
};

CommandLine command_line(GridCommand& command) {
    CommandLine line("what-if --grid",
                     "Chosen facts in every combination of chosen values: what can then start, what is blocked, advised, reached.\n"
                     "The values of the last fact change fastest.",
                     "ics-advisor what-if knowledge-base/examples/blmk-2018.toml --grid 'hlp-2019/1.1=*' --grid mhis=yes,no");
    line.options("--grid", "FACT=V1,V2,...", command.grid,
                 "a capability and its stages (* for all), a criterion and met,\npartly, unmet, a metric and figures, a circumstance and "
                 "yes,no;\nmay be given several times");
    line.option("--shard", "I/N", command.shard, "only part I of N, as a file for what-if --merge");
    add_sweep_options(line, command.sweep, 100);
    line.elsewhere(what_if_elsewhere("what-if --grid"));
    return line;
}

bool settle(GridCommand& command, Diagnostics& diagnostics) {
    bool fine = settle_sweep(command.sweep, diagnostics);
    if (!command.shard.empty()) fine &= (command.part = read_shard(command.shard, diagnostics)).has_value();
    return fine;
}

std::string render(const Grid& grid, const GridCommand& command, Streams streams) {
    const SweepCommand& sweep = command.sweep;
    if (command.part) return write_grid_part(grid, *command.part);
    return rendered(grid, sweep.format, sweep.common, streams, sweep.first);
}

SweepResult run_cells(const GridPlan& plan, const Inputs& inputs, const GridCommand& command, CaseRange range, Grid& out,
                      Streams streams, Diagnostics& diagnostics) {
    const SweepBase base = sweep_base(inputs, command.sweep);
    const InterruptWatch watch;
    ProgressBar bar(streams, "combinations");
    const SweepOptions options{command.sweep.thread_count, 0, &watch.flag(), [&](auto done, auto total) { bar.show(done, total); }};
    const auto sink = [&](std::uint64_t, GridCell&& cell) {
        out.cells.push_back(std::move(cell));
        return true;
    };
    return run_sweep<GridCell>(range, cell_workers(base, plan), sink, options, diagnostics);
}

void tell_interrupted(std::uint64_t done, std::uint64_t total, Streams streams) {
    Diagnostics diagnostics;
    diagnostics.add({.code = "interrupted", .severity = Severity::warning,
                     .message = done == 0 ? "stopped before the first combination: nothing is written"
                                          : fmt::format("stopped after {} of {} combinations: the report holds these and no others", done, total)});
    streams.err << diagnostics.format();
}

int run(const GridPlan& plan, const Inputs& inputs, const GridCommand& command, Streams streams) {
    Diagnostics diagnostics;
    Grid grid{plan.frame, {}};
    const CaseRange range = cases_of(command.part.value_or(Shard{}), plan.frame.cells());
    const SweepResult result = run_cells(plan, inputs, command, range, grid, streams, diagnostics);
    if (result.end == SweepEnd::failed) return give_up(diagnostics, streams);
    const bool stopped = result.end == SweepEnd::stopped;
    if (stopped) tell_interrupted(result.done, range.size(), streams);
    if (stopped && result.done == 0) return exit_interrupted;
    return finish(render(grid, command, streams), stopped ? exit_interrupted : exit_fine, command.sweep.common, streams);
}

}  // namespace

int run_grid(const Words& words, Streams streams) {
    GridCommand command;
    CommandLine line = command_line(command);
    if (const auto code = parse_or_leave(line, only_help(words), command.sweep.common, streams)) return *code;
    Diagnostics diagnostics;
    if (!settle(command, diagnostics)) return give_up(diagnostics, streams);
    std::optional<Inputs> loaded = load_sweep(command.sweep, diagnostics);
    if (!loaded) return give_up(diagnostics, streams);
    Content& content = loaded->content;
    auto facts = read_grid(command.grid, *content.knowledge, *loaded->assessment, diagnostics);
    if (!facts) return give_up(diagnostics, streams);
    const auto prepared =
        prepare(*content.knowledge, *content.graph, *content.rules, *loaded->assessment, command.sweep.advise, diagnostics);
    if (!prepared) return give_up(diagnostics, streams);
    streams.err << diagnostics.format();  // warnings
    const Casework work{*content.knowledge, *content.graph, *content.rules, *loaded->assessment, prepared->evaluation,
                        command.sweep.advise, *prepared->profile};
    return run(plan_grid(work, std::move(*facts)), *loaded, command, streams);
}

}  // namespace ics
