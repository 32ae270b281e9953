// `explain`: why this, why not that, what would change it.
#include <ostream>

#include "advise/explanation.hpp"
#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/use_colour.hpp"
#include "cli/verbs.hpp"
#include "report/report.hpp"

namespace ics {

namespace {

struct ExplainOptions {
    CommonOptions common;
    std::string assessment, id;
    std::string format = "text";
    std::string as_of;  // as typed
    AdviseOptions advise;
};

CommandLine command_line(ExplainOptions& options) {
    CommandLine line("explain",
                     "Why a recommendation is made or not, a step can start or not, a rule fires or not, a metric is met\n"
                     "or not; and the smallest changes that would turn it.",
                     "ics-advisor explain knowledge-base/examples/blmk-2018.toml rcpsych-2019/theme-7/local/01");
    line.argument("ASSESSMENT", options.assessment, "the system's assessment, a TOML file; '-' is standard input");
    line.argument("ID", options.id, "of a rule, recommendation, step (criterion, or capability@stage) or metric");
    line.option("--format", "FORMAT", options.format, "text (default), markdown or json");
    line.option("--target", "STAGE", options.advise.target, "aim at this stage in place of the assessment's targets");
    line.option("--as-of", "DATE", options.as_of, "the day the advice is for (default the assessment's date)");
    line.option("--profile", "ID", options.advise.profile, "weights of the priority, from priorities.toml");
    add_common_options(line, options.common);
    return line;
}

std::optional<Explanation> make_explanation(const ExplainOptions& options, Diagnostics& diagnostics) {
    const std::optional<DataFolders> folders = locate(options.common, diagnostics);
    if (!folders) return std::nullopt;
    auto [content, assessment] = load_inputs(*folders, options.assessment, diagnostics);
    if (!content.complete() || !assessment) return std::nullopt;
    return explain(*content.knowledge, *content.graph, *content.rules, *assessment, options.advise, options.id, diagnostics);
}

std::string render(const Explanation& explanation, const ExplainOptions& options, Streams streams) {
    if (options.format == "json") return render_json(explanation);
    if (options.format == "markdown") return render_markdown(explanation);
    TextOptions text;
    text.colour = use_colour(options.common, streams);
    return render_text(explanation, text);
}

}  // namespace

int run_explain(const Words& words, Streams streams) {
    ExplainOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics diagnostics;
    bool fine = is_choice("--format", options.format, {"text", "markdown", "json"}, diagnostics);
    fine &= read_date("--as-of", options.as_of, options.advise.as_of, diagnostics);
    if (!fine) return give_up(diagnostics, streams);
    const std::optional<Explanation> explanation = make_explanation(options, diagnostics);
    if (!explanation) return give_up(diagnostics, streams);
    streams.err << diagnostics.format();  // warnings
    return finish(render(*explanation, options, streams), exit_fine, options.common, streams);
}

}  // namespace ics
