// The options that every verb takes, and the steps every verb begins and ends with.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command_line.hpp"
#include "cli/locate.hpp"
#include "cli/verbs.hpp"
#include "diagnostics/diagnostic.hpp"

namespace ics {

struct CommonOptions {
    std::string knowledge;
    std::vector<std::string> packs;
    std::vector<std::string> overlays;
    std::string output;
    std::string color = "auto";
};

// What becomes of --rules: a verb may declare one of its own.
enum class RulesOption { common, own };

// Declares those that say what knowledge and rules to use.
void add_content_options(CommandLine& line, CommonOptions& options, RulesOption rules = RulesOption::common);

// Declares them all.
void add_common_options(CommandLine& line, CommonOptions& options, RulesOption rules = RulesOption::common);

// Parses the words. Nothing when the verb should go on; else its exit code: help has been printed, or what is wrong
// reported.
std::optional<int> parse_or_leave(CommandLine& line, const Words& words, const CommonOptions& options, Streams streams);

// Where the knowledge base and the rules stand, as `locate` says for this process.
std::optional<DataFolders> locate(const CommonOptions& options, Diagnostics& diagnostics);

// Prints what is wrong; returns exit_could_not_run.
int give_up(const Diagnostics& diagnostics, Streams streams);

// Delivers the report and returns `code`; exit_could_not_run when it cannot be written.
int finish(const std::string& report, int code, const CommonOptions& options, Streams streams);

}  // namespace ics
