#include "cli/sweep_options.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "cli/option_values.hpp"
#include "scenario/sweep.hpp"

namespace ics {

void add_sweep_options(CommandLine& line, SweepCommand& command, int default_top) {
    command.first = default_top;
    line.argument("ASSESSMENT", command.assessment, "the system's assessment, a TOML file; '-' is standard input");
    line.option("--format", "FORMAT", command.format, "text (default), markdown, csv or json");
    line.option("--top", "N", command.top,
                fmt::format("rows of each list, in text and markdown; 0 = all\n(default {})", default_top));
    line.option("--target", "STAGE", command.advise.target, "aim at this stage in place of the assessment's targets");
    line.option("--as-of", "DATE", command.as_of, "the day the advice is for (default the assessment's date)");
    line.option("--profile", "ID", command.advise.profile, "weights of the priority, from priorities.toml");
    line.option("--threads", "N", command.threads, "work on so many threads (default: all cores); never changes\na result");
    add_common_options(line, command.common);
}

bool settle_sweep(SweepCommand& command, Diagnostics& diagnostics) {
    bool fine = is_choice("--format", command.format, {"text", "markdown", "csv", "json"}, diagnostics);
    fine &= read_date("--as-of", command.as_of, command.advise.as_of, diagnostics);
    if (!command.top.empty()) {
        const auto top = whole_number("--top", command.top, diagnostics);
        fine &= top.has_value();
        command.first = top.value_or(0);
    }
    command.thread_count = all_cores();
    if (command.threads.empty()) return fine;
    const auto threads = large_number("--threads", command.threads, 1, 1024, diagnostics);
    command.thread_count = int(threads.value_or(1));
    return fine && threads;
}

std::optional<Inputs> load_sweep(SweepCommand& command, Diagnostics& diagnostics) {
    const std::optional<DataFolders> folders = locate(command.common, diagnostics);
    if (!folders) return std::nullopt;
    Inputs inputs = load_inputs(*folders, command.assessment, diagnostics);
    if (!inputs.content.complete() || !inputs.assessment) return std::nullopt;
    command.advise.rules = inputs.content.rules_digest;
    command.advise.rule_files = inputs.content.rule_files;
    command.advise.packs = inputs.content.packs;
    return inputs;
}

SweepBase sweep_base(const Inputs& inputs, const SweepCommand& command) {
    return {*inputs.content.knowledge, *inputs.content.graph, inputs.content.rule_texts, *inputs.assessment, command.advise};
}

Words only_help(const Words& words) {
    const bool asked = std::any_of(words.begin(), words.end(), [](const auto& word) { return word == "--help" || word == "-h"; });
    return asked ? Words{"--help"} : words;
}

std::optional<std::uint64_t> large_number(const std::string& option, const std::string& value, std::uint64_t least,
                                          std::uint64_t most, Diagnostics& diagnostics) {
    std::uint64_t number = 0;
    const char* const end = value.data() + value.size();
    const auto [stopped, error] = std::from_chars(value.data(), end, number);
    if (error == std::errc{} && stopped == end && number >= least && number <= most) return number;
    diagnostics.add({.code = "bad-number",
                     .message = fmt::format("{} cannot be '{}'", option, value),
                     .expected = fmt::format("a whole number from {} to {}", least, most)});
    return std::nullopt;
}

}  // namespace ics
