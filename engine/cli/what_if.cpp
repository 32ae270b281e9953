// `what-if`: what scenarios would change for one system.
#include <algorithm>
#include <ostream>

#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/scenario_files.hpp"
#include "cli/rendered.hpp"
#include "cli/verbs.hpp"
#include "cli/what_if_modes.hpp"
#include "load/scenarios.hpp"
#include "report/what_if.hpp"

namespace ics {

namespace {

struct WhatIfOptions {
    CommonOptions common;
    std::string assessment;
    std::vector<std::string> scenarios, named;
    bool stack = false;
    std::string format = "text";
    std::string top, as_of;  // as typed
    AdviseOptions advise;
    int first = 10;
};

CommandLine command_line(WhatIfOptions& options) {
    CommandLine line("what-if",
                     "What scenarios would change for one system, each beside what stands now: stages, steps done, what can then\n"
                     "start, what is blocked, recommendations, requirements, commitments, and the effort spent.\n"
                     "In place of scenarios one of these, each with options of its own (ics-advisor what-if --each --help):\n"
                     "  --each                what each action that can start opens, alone and two by two\n"
                     "  --best K              the K actions or fewer that open most\n"
                     "  --sample N            what holds whatever the unknowns turn out to be, over N draws\n"
                     "  --grid FACT=V1,V2     chosen facts in every combination of chosen values\n"
                     "  --merge FILE...       the parts of a --sample or --grid on many machines, joined\n"
                     "  --script FILE         a question about many cases, put in Lua",
                     "ics-advisor what-if knowledge-base/examples/blmk-2018.toml scripts/what-if/blmk-2018.scenarios.toml");
    line.argument("ASSESSMENT", options.assessment, "the system's assessment, a TOML file; '-' is standard input");
    line.some_arguments("SCENARIO", options.scenarios,
                        "a TOML file of scenarios: all of it, or FILE#NAME; a folder\nstands for every *.scenarios.toml below it");
    line.options("--scenario", "NAME", options.named, "only the one of this name; may be given several times");
    line.flag("--stack", options.stack, "also all of them together, the later on top of the earlier");
    line.option("--format", "FORMAT", options.format, "text (default), markdown, csv or json");
    line.option("--top", "N", options.top, "rows of each list of steps, in text and markdown; 0 = all\n(default 10)");
    line.option("--target", "STAGE", options.advise.target, "aim at this stage in place of the assessment's targets");
    line.option("--as-of", "DATE", options.as_of, "the day the advice is for (default the assessment's date)");
    line.option("--profile", "ID", options.advise.profile, "weights of the priority, from priorities.toml");
    add_common_options(line, options.common);
    line.elsewhere(what_if_elsewhere("what-if"));
    return line;
}

bool reads_input_once(const WhatIfOptions& options, Diagnostics& diagnostics) {
    const auto times = std::count_if(options.scenarios.begin(), options.scenarios.end(), [](const std::string& argument) {
        return argument == "-" || argument.starts_with("-#");
    });
    if (options.assessment != "-" || times == 0) return true;
    diagnostics.add({.code = "bad-option", .message = "standard input cannot be both the assessment and a file of scenarios",
                     .expected = "'-' for one of them", .mend = "name a file for the other"});
    return false;
}

bool settle(WhatIfOptions& options, Diagnostics& diagnostics) {
    bool fine = is_choice("--format", options.format, {"text", "markdown", "csv", "json"}, diagnostics);
    fine &= read_date("--as-of", options.as_of, options.advise.as_of, diagnostics);
    fine &= reads_input_once(options, diagnostics);
    if (options.top.empty()) return fine;
    const auto top = whole_number("--top", options.top, diagnostics);
    options.first = top.value_or(0);
    return fine && top;
}

// Nothing, and reported, when anything that it rests on is wrong.
std::optional<WhatIf> run(const WhatIfOptions& options, Diagnostics& diagnostics) {
    const std::optional<DataFolders> folders = locate(options.common, diagnostics);
    if (!folders) return std::nullopt;
    auto [content, assessment] = load_inputs(*folders, options.assessment, diagnostics);
    const std::size_t errors = diagnostics.error_count();
    const ScenarioFiles files = read_scenario_files(options.scenarios, diagnostics);
    if (!content.knowledge) return std::nullopt;
    const auto scenarios = load_scenarios(files.files, *content.knowledge, diagnostics);
    if (!scenarios || diagnostics.error_count() > errors) return std::nullopt;
    const auto picked = pick_scenarios(files, *scenarios, options.named, diagnostics);
    if (!content.complete() || !assessment || !picked) return std::nullopt;
    return what_if(*content.knowledge, *content.graph, *content.rules, *assessment, *scenarios, {*picked, options.stack},
                   options.advise, diagnostics);
}

}  // namespace

int run_what_if(const Words& words, Streams streams) {
    if (const WhatIfMode mode = what_if_mode(words)) return mode(words, streams);
    WhatIfOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics diagnostics;
    if (!settle(options, diagnostics)) return give_up(diagnostics, streams);
    const std::optional<WhatIf> result = run(options, diagnostics);
    if (!result) return give_up(diagnostics, streams);
    streams.err << diagnostics.format();  // warnings
    return finish(rendered(*result, options.format, options.common, streams, options.first), exit_fine, options.common, streams);
}

}  // namespace ics
