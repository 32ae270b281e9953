// `what-if --merge`: the parts of a sweep, joined to what one run would have said.
#include <fstream>
#include <iterator>
#include <ostream>

#include <fmt/format.h>

#include "cli/common_options.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/sweep_options.hpp"
#include "cli/use_colour.hpp"
#include "cli/what_if_modes.hpp"
#include "report/sample.hpp"
#include "report/sample_part.hpp"

namespace ics {

namespace {

struct MergeCommand {
    CommonOptions common;
    bool merge = false;
    std::vector<std::string> files;
    std::string format = "text", top;  // as typed
    int first = 10;
};

CommandLine command_line(MergeCommand& command) {
    CommandLine line("what-if", "The parts of a sweep, which what-if wrote with --shard, joined to what one run would have said.",
                     "ics-advisor what-if --merge part-1.jsonl part-2.jsonl --format markdown");
    line.some_arguments("FILE", command.files, "the files of all parts, in any order");
    line.flag("--merge", command.merge, "join these files");
    line.option("--format", "FORMAT", command.format, "text (default), markdown, csv or json");
    line.option("--top", "N", command.top, "rows of each list, in text and markdown; 0 = all\n(default as for the sweep)");
    line.option("--output", "FILE", command.common.output, "write there, whole or not at all; '-' is standard output");
    line.option("--color", "WHEN", command.common.color, "bold and underlined text in text reports: auto, always, never");
    return line;
}

bool settle(MergeCommand& command, Diagnostics& diagnostics) {
    const bool fine = is_choice("--format", command.format, {"text", "markdown", "csv", "json"}, diagnostics);
    if (command.top.empty()) return fine;
    const auto top = whole_number("--top", command.top, diagnostics);
    command.first = top.value_or(0);
    return fine && top;
}

std::optional<std::string> read_part_file(const std::string& name, Diagnostics& diagnostics) {
    std::ifstream file(name, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (file.is_open() && !file.bad() && !text.empty()) return text;
    report_bad_part(name, file.is_open() ? "is empty, or cannot be read" : "cannot be read: there is no such file", diagnostics);
    return std::nullopt;
}

std::string render(const Sample& sample, const MergeCommand& command, Streams streams) {
    if (command.format == "json") return render_json(sample);
    if (command.format == "csv") return render_csv(sample);
    if (command.format == "markdown") return render_markdown(sample, command.first);
    TextOptions text;
    text.colour = use_colour(command.common, streams);
    return render_text(sample, command.first, text);
}

std::optional<std::string> merged(const MergeCommand& command, Streams streams, Diagnostics& diagnostics) {
    std::vector<SamplePart> parts;
    for (const std::string& file : command.files) {
        const auto text = read_part_file(file, diagnostics);
        if (!text) continue;
        if (auto part = read_sample_part(file, *text, diagnostics)) parts.push_back(std::move(*part));
    }
    if (diagnostics.has_errors()) return std::nullopt;
    const auto sample = join_sample(parts, diagnostics);
    if (!sample) return std::nullopt;
    return render(*sample, command, streams);
}

}  // namespace

int run_merge(const Words& words, Streams streams) {
    MergeCommand command;
    CommandLine line = command_line(command);
    if (const auto code = parse_or_leave(line, only_help(words), command.common, streams)) return *code;
    Diagnostics diagnostics;
    if (!settle(command, diagnostics)) return give_up(diagnostics, streams);
    const auto report = merged(command, streams, diagnostics);
    return report ? finish(*report, exit_fine, command.common, streams) : give_up(diagnostics, streams);
}

}  // namespace ics
