// `what-if --merge`: the parts of a sweep, joined to what one run would have said.
#include <fstream>
#include <iterator>
#include <ostream>

#include <fmt/format.h>

#include "cli/common_options.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/sweep_options.hpp"
#include "cli/rendered.hpp"
#include "cli/what_if_modes.hpp"
#include "report/grid.hpp"
#include "report/sample.hpp"
#include "report/sample_part.hpp"

namespace ics {

namespace {

struct MergeCommand {
    CommonOptions common;
    bool merge = false;
    std::vector<std::string> files;
    std::string format = "text", top;  // as typed
    std::optional<int> first;
};

CommandLine command_line(MergeCommand& command) {
    CommandLine line("what-if --merge", "The parts of a sweep, which what-if wrote with --shard, joined to what one run would have said.",
                     "ics-advisor what-if --merge part-1.jsonl part-2.jsonl --format markdown");
    line.some_arguments("FILE", command.files, "the files of all parts, in any order");
    line.flag("--merge", command.merge, "join these files");
    line.option("--format", "FORMAT", command.format, "text (default), markdown, csv or json");
    line.option("--top", "N", command.top, "rows of each list, in text and markdown; 0 = all\n(default as for the sweep)");
    line.option("-o,--output", "FILE", command.common.output, "write there, whole or not at all; '-' is standard output");
    line.option("--color", "WHEN", command.common.color, "bold and underlined text in text reports: auto, always, never");
    line.elsewhere(what_if_elsewhere("what-if --merge"));
    return line;
}

bool settle(MergeCommand& command, Diagnostics& diagnostics) {
    const bool fine = is_choice("--format", command.format, {"text", "markdown", "csv", "json"}, diagnostics);
    if (command.top.empty()) return fine;
    const auto top = whole_number("--top", command.top, diagnostics);
    command.first = top;
    return fine && top;
}

std::optional<std::string> read_part_file(const std::string& name, Diagnostics& diagnostics) {
    std::ifstream file(name, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    if (file.is_open() && !file.bad() && !text.empty()) return text;
    report_bad_part(name, file.is_open() ? "is empty, or cannot be read" : "cannot be read: there is no such file", diagnostics);
    return std::nullopt;
}

template <class Result>
std::string render(const Result& result, const MergeCommand& command, int default_top, Streams streams) {
    return rendered(result, command.format, command.common, streams, command.first.value_or(default_top));
}

struct PartFile {
    std::string name, text, kind;
};

// Nothing, and reported, where one cannot be read, is no part file, or where they are parts of different things.
std::optional<std::vector<PartFile>> read_part_files(const MergeCommand& command, Diagnostics& diagnostics) {
    std::vector<PartFile> out;
    for (const std::string& name : command.files) {
        auto text = read_part_file(name, diagnostics);
        if (!text) continue;
        const auto kind = part_kind(std::string_view(*text).substr(0, text->find('\n')));
        if (!kind) report_bad_part(name, "is no part of a sweep", diagnostics);
        else out.push_back({name, std::move(*text), *kind});
    }
    for (const PartFile& file : out)
        if (file.kind != out[0].kind)
            diagnostics.add({.code = "part-mismatch",
                             .message = fmt::format("{} and {} do not belong together: one is part of a sample, the other of a grid",
                                                    out[0].name, file.name),
                             .mend = "name the parts of one sweep"});
    if (diagnostics.has_errors()) return std::nullopt;
    return out;
}

template <class Part, class ReadPart>
std::vector<Part> read_all_parts(const std::vector<PartFile>& files, ReadPart read, Diagnostics& diagnostics) {
    std::vector<Part> out;
    for (const PartFile& file : files)
        if (auto part = read(file.name, file.text, diagnostics)) out.push_back(std::move(*part));
    return out;
}

std::optional<std::string> merged(const MergeCommand& command, Streams streams, Diagnostics& diagnostics) {
    const auto files = read_part_files(command, diagnostics);
    if (!files) return std::nullopt;
    if ((*files)[0].kind == "what-if-grid") {
        auto parts = read_all_parts<GridPart>(*files, read_grid_part, diagnostics);
        const auto grid = diagnostics.has_errors() ? std::nullopt : join_grid(std::move(parts), diagnostics);
        return grid ? std::optional(render(*grid, command, 100, streams)) : std::nullopt;
    }
    const auto parts = read_all_parts<SamplePart>(*files, read_sample_part, diagnostics);
    const auto sample = diagnostics.has_errors() ? std::nullopt : join_sample(parts, diagnostics);
    return sample ? std::optional(render(*sample, command, 10, streams)) : std::nullopt;
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
