// `what-if --script`: a question about many cases of one system, put by a script.
#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/sweep_options.hpp"
#include "cli/rendered.hpp"
#include "cli/what_if_modes.hpp"
#include "report/script_answer.hpp"

namespace ics {

namespace {

struct ScriptOptions {
    CommonOptions common;
    std::string assessment, script;
    std::vector<std::string> given;  // as typed
    std::string format = "text", as_of;
    AdviseOptions advise;
    std::vector<ScriptArgument> arguments;
};

CommandLine command_line(ScriptOptions& options) {
    CommandLine line("what-if --script",
                     "Runs a what-if script: a question about many cases of one system, put in Lua, answered in words and a table.\n"
                     "scripts/what-if/ has some, and API.md there says what a script may use. An argument that the script does not\n"
                     "take is refused with those that it does; so is a value of the wrong kind.",
                     "ics-advisor what-if knowledge-base/examples/blmk-2018.toml --script scripts/what-if/worst-single-slip.lua");
    line.argument("ASSESSMENT", options.assessment, "the system's assessment, a TOML file; '-' is standard input");
    line.option("--script", "FILE", options.script, "the script, a Lua file; it can reach nothing but what API.md lists");
    line.options("--arg", "NAME=VALUE", options.given, "an argument of the script; may be given several times");
    line.option("--format", "FORMAT", options.format, "text (default), markdown, json, or csv (the table alone)");
    line.option("--target", "STAGE", options.advise.target, "aim at this stage in place of the assessment's targets");
    line.option("--as-of", "DATE", options.as_of, "the day the advice is for (default the assessment's date)");
    line.option("--profile", "ID", options.advise.profile, "weights of the priority, from priorities.toml");
    add_common_options(line, options.common);
    line.elsewhere(what_if_elsewhere("what-if --script"));
    return line;
}

bool read_arguments(ScriptOptions& options, Diagnostics& diagnostics) {
    bool fine = true;
    for (const std::string& given : options.given) {
        const std::size_t sign = given.find('=');
        ScriptArgument one{given.substr(0, sign), sign == std::string::npos ? "" : given.substr(sign + 1)};
        const auto same = [&](const ScriptArgument& other) { return other.name == one.name; };
        const bool twice = std::any_of(options.arguments.begin(), options.arguments.end(), same);
        if (sign == std::string::npos || sign == 0 || twice) {
            diagnostics.add({.code = "bad-option",
                             .message = twice ? fmt::format("--arg gives '{}' twice", one.name) : fmt::format("--arg cannot be '{}'", given),
                             .expected = "NAME=VALUE, each name once"});
            fine = false;
        }
        fine &= is_utf8("--arg", given, diagnostics);
        options.arguments.push_back(std::move(one));
    }
    return fine;
}

bool settle(ScriptOptions& options, Diagnostics& diagnostics) {
    bool fine = is_choice("--format", options.format, {"text", "markdown", "csv", "json"}, diagnostics);
    fine &= read_date("--as-of", options.as_of, options.advise.as_of, diagnostics);
    fine &= read_arguments(options, diagnostics);
    if (options.assessment != "-" || options.script != "-") return fine;
    diagnostics.add({.code = "bad-option", .message = "standard input cannot be both the assessment and the script",
                     .expected = "'-' for one of them", .mend = "name a file for the other"});
    return false;
}

// Nothing, and reported, when anything that it rests on is wrong.
std::optional<ScriptedWhatIf> run(const ScriptOptions& options, Diagnostics& diagnostics) {
    const std::optional<DataFolders> folders = locate(options.common, diagnostics);
    if (!folders) return std::nullopt;
    auto [content, assessment] = load_inputs(*folders, options.assessment, diagnostics);
    const auto script = read_argument(options.script, diagnostics);
    if (!content.complete() || !assessment || !script) return std::nullopt;
    return what_if_script(*content.knowledge, *content.graph, *content.rules, *assessment, *script, options.arguments,
                          options.advise, diagnostics);
}

}  // namespace

int run_script(const Words& words, Streams streams) {
    ScriptOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, only_help(words), options.common, streams)) return *code;
    Diagnostics diagnostics;
    if (!settle(options, diagnostics)) return give_up(diagnostics, streams);
    const std::optional<ScriptedWhatIf> result = run(options, diagnostics);
    if (!result) return give_up(diagnostics, streams);
    streams.err << diagnostics.format();  // warnings
    return finish(rendered(*result, options.format, options.common, streams), exit_fine, options.common, streams);
}

}  // namespace ics
