// The options that every sweep of `what-if` takes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "advise/advise.hpp"
#include "cli/command_line.hpp"
#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "scenario/own_case.hpp"

namespace ics {

struct SweepCommand {
    CommonOptions common;
    std::string assessment;
    std::string format = "text";
    std::string top, as_of, threads;  // as typed
    AdviseOptions advise;
    int first = 10;        // rows of each list in text and markdown; 0 = all
    int thread_count = 1;
};

// Declares ASSESSMENT, --format, --top, --target, --as-of, --profile, --threads and the common options.
void add_sweep_options(CommandLine& line, SweepCommand& command, int default_top = 10);

// Reads what was typed into values; false, and reported, when something is wrong.
bool settle_sweep(SweepCommand& command, Diagnostics& diagnostics);

// The content and the assessment; nothing, and reported, when anything of them is wrong.
std::optional<Inputs> load_sweep(SweepCommand& command, Diagnostics& diagnostics);

// What the threads share. Refers to both.
SweepBase sweep_base(const Inputs& inputs, const SweepCommand& command);

// The words without what stands beside a request for help, so that it prints the help of this command line.
Words only_help(const Words& words);

// Reads a whole number of any size; nothing, reported as `bad-number`, when it is none or lies outside of the bounds.
std::optional<std::uint64_t> large_number(const std::string& option, const std::string& value, std::uint64_t least,
                                          std::uint64_t most, Diagnostics& diagnostics);

}  // namespace ics
