// `what-if --sample`: what is not known is drawn at random, over and over; what holds in all draws, and what hangs on them.
#include <cerrno>
#include <ostream>

#include <fmt/format.h>

#include "advise/prepare.hpp"
#include "cli/exit_code.hpp"
#include "cli/file_aside.hpp"
#include "cli/interrupt.hpp"
#include "cli/progress_bar.hpp"
#include "cli/sweep_options.hpp"
#include "cli/sweep_values.hpp"
#include "cli/rendered.hpp"
#include "cli/what_if_modes.hpp"
#include "report/sample.hpp"
#include "report/sample_part.hpp"

namespace ics {

namespace {

constexpr std::uint64_t most_draws = 1'000'000'000;

struct SampleCommand {
    SweepCommand sweep;
    std::string sample, seed = "1", rows, shard;  // as typed
    std::vector<std::string> ranges;
    SampleAsked asked;
    std::optional<Shard> part;
};

CommandLine command_line(SampleCommand& command) {
    CommandLine line("what-if --sample",
                     "What holds whatever the unknowns turn out to be. In each draw, stages that are not known exactly, or are disputed,\n"
                     "take a value of their range, and so do yes-or-no requirements without an answer; what follows is counted.",
                     "ics-advisor what-if knowledge-base/examples/blmk-2018.toml --sample 10000 --seed 1 --range iapt-access=12..20");
    line.option("--sample", "N", command.sample, "so many draws");
    line.option("--seed", "S", command.seed, "a whole number; the same seed gives the same draws (default 1)");
    line.options("--range", "NAME=LOW..HIGH", command.ranges,
                 "also draw this metric, whether it has a figure or not; no..yes\nfor what is yes or no. May be given several times");
    line.flag("--criteria", command.asked.criteria,
              "also draw single criteria that are not known although their\ncapability's stage is: met or not");
    line.option("--rows", "FILE", command.rows, "write every draw as a line: .jsonl or .csv; '-' is standard\noutput, as JSON Lines, in place of the report");
    line.option("--shard", "I/N", command.shard, "only part I of N, as a file for what-if --merge");
    add_sweep_options(line, command.sweep);
    line.elsewhere(what_if_elsewhere("what-if --sample"));
    return line;
}

bool settle_rows(const SampleCommand& command, Diagnostics& diagnostics) {
    const std::string& rows = command.rows;
    if (!rows.empty() && rows != "-" && rows == command.sweep.common.output) {
        diagnostics.add({.code = "bad-option", .message = fmt::format("--rows and --output both name '{}'", rows),
                         .mend = "name two files: one for the draws, one for the report"});
        return false;
    }
    if (rows.empty() || rows == "-" || rows.ends_with(".jsonl") || rows.ends_with(".csv")) return true;
    diagnostics.add({.code = "bad-choice", .message = fmt::format("--rows cannot be '{}'", rows),
                     .expected = "a file whose name ends in .jsonl or .csv, or '-'"});
    return false;
}

bool settle(SampleCommand& command, Diagnostics& diagnostics) {
    bool fine = settle_sweep(command.sweep, diagnostics);
    const auto draws = large_number("--sample", command.sample, 1, most_draws, diagnostics);
    const auto seed = large_number("--seed", command.seed, 0, ~std::uint64_t{0}, diagnostics);
    command.asked.draws = draws.value_or(0), command.asked.seed = seed.value_or(0);
    if (!command.shard.empty()) fine &= (command.part = read_shard(command.shard, diagnostics)).has_value();
    return settle_rows(command, diagnostics) && fine && draws && seed;
}

// Where single draws go: nowhere, a file, or standard output.
class RowSink {
public:
    RowSink(std::string name, Streams streams) : name_(std::move(name)), streams_(streams) {}

    bool open(Diagnostics& diagnostics) {
        if (name_.empty() || name_ == "-") return true;
        file_ = FileAside::open(name_, "--rows", diagnostics);
        return file_ != nullptr;
    }
    bool wanted() const { return !name_.empty(); }
    bool to_stream() const { return name_ == "-"; }
    RowFormat format() const { return name_.ends_with(".csv") ? RowFormat::csv : RowFormat::jsonl; }
    // False where no more can be written: reported, unless it is a reader of standard output that went away.
    bool write(const std::string& row, Diagnostics& diagnostics) {
        if (file_) return file_->write(row, diagnostics);
        errno = 0;
        if (streams_.out.write(row.data(), std::streamsize(row.size()))) return true;
        if (errno != EPIPE)
            diagnostics.add({.code = "cannot-write", .message = "cannot write standard output: it does not take what is written",
                             .mend = "write to a file with --rows FILE"});
        return false;
    }
    bool commit(Diagnostics& diagnostics) { return !file_ || file_->commit(diagnostics); }
    // What an interrupted run leaves.
    std::string holds() const {
        if (name_.empty()) return "the report holds";
        return file_ ? name_ + " and the report hold" : "what was written holds";
    }

private:
    std::string name_;
    Streams streams_;
    std::unique_ptr<FileAside> file_;
};

std::string render(const Sample& sample, const SampleCommand& command, Streams streams) {
    const SweepCommand& sweep = command.sweep;
    if (command.part) return write_sample_part(sample.frame, *command.part, sample.tally);
    return rendered(sample, sweep.format, sweep.common, streams, sweep.first);
}

void tell_interrupted(std::uint64_t done, std::uint64_t total, const RowSink& rows, Streams streams) {
    Diagnostics diagnostics;
    diagnostics.add({.code = "interrupted", .severity = Severity::warning,
                     .message = done == 0 ? "stopped before the first draw: nothing is written"
                                          : fmt::format("stopped after {} of {} draws: {} these and no others", done, total, rows.holds())});
    streams.err << diagnostics.format();
}

// The draws, counted and written.
class SampleRun {
public:
    SampleRun(const SampleCommand& command, const Inputs& inputs, SamplePlan plan, const Facts& facts, Streams streams)
        : command_(command), inputs_(inputs), plan_(std::move(plan)), facts_(facts), streams_(streams), rows_(command.rows, streams) {
        tally_.steps.resize(plan_.frame.steps.size());
        tally_.said.resize(plan_.frame.said.size());
    }

    int run() {
        if (!rows_.open(diagnostics_)) return give_up(diagnostics_, streams_);
        const CaseRange range = cases_of(command_.part.value_or(Shard{}), command_.asked.draws);
        const SweepResult result = sweep(range);
        if (result.end == SweepEnd::failed || diagnostics_.has_errors()) return give_up(diagnostics_, streams_);
        if (result.end == SweepEnd::refused) return exit_fine;  // the reader had what it wanted (`| head`)
        const bool stopped = result.end == SweepEnd::stopped;
        if (stopped) tell_interrupted(result.done, range.size(), rows_, streams_);
        if (stopped && result.done == 0) return exit_interrupted;
        if (!rows_.commit(diagnostics_)) return give_up(diagnostics_, streams_);
        const int code = stopped ? exit_interrupted : exit_fine;
        if (rows_.to_stream() && command_.sweep.common.output.empty()) return finish("", code, {}, streams_);
        return finish(render({plan_.frame, tally_}, command_, streams_), code, command_.sweep.common, streams_);
    }

private:
    SweepResult sweep(CaseRange range) {
        const SweepBase base = sweep_base(inputs_, command_.sweep);
        const DrawRows lines(plan_, base.knowledge, base.graph, facts_, rows_.format());
        const InterruptWatch watch;
        ProgressBar bar(streams_, "draws");
        SweepOptions options{command_.sweep.thread_count, 0, &watch.flag(), [&](auto done, auto total) { bar.show(done, total); }};
        if (rows_.wanted() && range.from == 0 && !rows_.write(lines.heading(), diagnostics_)) return {SweepEnd::refused, 0};
        const auto sink = [&](std::uint64_t number, Draw&& draw) {
            tally_.add(draw);
            return !rows_.wanted() || rows_.write(lines.row(number, draw), diagnostics_);
        };
        return run_sweep<Draw>(range, draw_workers(base, plan_), sink, options, diagnostics_);
    }

    const SampleCommand& command_;
    const Inputs& inputs_;
    const SamplePlan plan_;
    const Facts& facts_;
    Streams streams_;
    RowSink rows_;
    SampleTally tally_;
    Diagnostics diagnostics_;
};

}  // namespace

int run_sample(const Words& words, Streams streams) {
    SampleCommand command;
    CommandLine line = command_line(command);
    if (const auto code = parse_or_leave(line, only_help(words), command.sweep.common, streams)) return *code;
    Diagnostics diagnostics;
    if (!settle(command, diagnostics)) return give_up(diagnostics, streams);
    std::optional<Inputs> inputs = load_sweep(command.sweep, diagnostics);
    if (!inputs) return give_up(diagnostics, streams);
    Content& content = inputs->content;
    command.asked.ranges = read_ranges(command.ranges, *content.knowledge, diagnostics);
    if (diagnostics.has_errors()) return give_up(diagnostics, streams);
    const auto prepared =
        prepare(*content.knowledge, *content.graph, *content.rules, *inputs->assessment, command.sweep.advise, diagnostics);
    if (!prepared) return give_up(diagnostics, streams);
    streams.err << diagnostics.format();  // warnings
    const Casework work{*content.knowledge, *content.graph, *content.rules, *inputs->assessment, prepared->evaluation,
                        command.sweep.advise, *prepared->profile};
    return SampleRun(command, *inputs, plan_sample(work, command.asked), prepared->evaluation.facts, streams).run();
}

}  // namespace ics
