#include "cli/common_options.hpp"

#include <ostream>

#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/output.hpp"

namespace ics {

void add_content_options(CommandLine& line, CommonOptions& options, RulesOption rules) {
    line.option("--knowledge", "DIR", options.knowledge,
                "knowledge base to use in place of the shipped one\nand without the shipped rules");
    if (rules == RulesOption::common)
        line.options("--rules", "DIR", options.packs, "a pack: rules to use as well; may be given several times");
    line.options("--overlay", "DIR", options.overlays,
                 "a folder that adds to or changes knowledge and rules; may be\ngiven several times, the later wins");
}

void add_common_options(CommandLine& line, CommonOptions& options, RulesOption rules) {
    add_content_options(line, options, rules);
    line.option("-o,--output", "FILE", options.output, "write there, whole or not at all; '-' is standard output");
    line.option("--color", "WHEN", options.color,
                "bold and underlined text in text reports: auto (on a\nterminal, unless NO_COLOR is set), always, never");
}

std::optional<int> parse_or_leave(CommandLine& line, const Words& words, const CommonOptions& options, Streams streams) {
    Diagnostics diagnostics;
    switch (line.parse(words, diagnostics)) {
        case CommandLine::Parsed::help: return finish(line.help(), exit_fine, {}, streams);
        case CommandLine::Parsed::wrong: return give_up(diagnostics, streams);
        case CommandLine::Parsed::ready: break;
    }
    if (!is_choice("--color", options.color, {"auto", "always", "never"}, diagnostics)) return give_up(diagnostics, streams);
    return std::nullopt;
}

std::optional<DataFolders> locate(const CommonOptions& options, Diagnostics& diagnostics) {
    return locate({options.knowledge, options.packs, options.overlays}, surroundings(), diagnostics);
}

int give_up(const Diagnostics& diagnostics, Streams streams) {
    streams.err << diagnostics.format();
    return exit_could_not_run;
}

int finish(const std::string& report, int code, const CommonOptions& options, Streams streams) {
    Diagnostics diagnostics;
    return deliver(report, options.output, streams.out, diagnostics) ? code : give_up(diagnostics, streams);
}

}  // namespace ics
