// `graph`: draws what must come before what.
#include <ostream>

#include "advise/evaluation.hpp"
#include "cli/common_options.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/graphviz.hpp"
#include "cli/option_values.hpp"
#include "cli/step_option.hpp"
#include "cli/verbs.hpp"
#include "load/load.hpp"
#include "report/graph_drawing.hpp"

namespace ics {

namespace {

struct GraphOptions {
    CommonOptions common;
    std::string format = "dot";
    std::string around, depth, assessment;  // as typed
    DrawOptions draw;
};

// A picture is drawn from Graphviz's text.
GraphFormat format_named(const std::string& name) {
    if (name == "mermaid") return GraphFormat::mermaid;
    return name == "graphml" ? GraphFormat::graphml : GraphFormat::dot;
}

CommandLine command_line(GraphOptions& options) {
    CommandLine line("graph", "Draws the steps and what must come before what: all of it, or what is near one step.",
                     "ics-advisor graph --around hlp-2019/2.3@maturing --depth 1 --format mermaid");
    line.option("--format", "FORMAT", options.format, "dot (default), mermaid, graphml, or svg: a picture, for\n"
                                                        "which Graphviz must be installed");
    line.option("--around", "STEP", options.around, "only what is near this step: a criterion's id, or a milestone:\n"
                                                    "capability@stage");
    line.option("--depth", "N", options.depth, "how many steps away is near (default 2); with --around");
    line.flag("--reduced", options.draw.reduced, "leave out what longer ways imply");
    line.option("--assessment", "FILE", options.assessment, "show the state of each step in this assessment; '-' is\n"
                                                            "standard input");
    add_common_options(line, options.common);
    return line;
}

// Reads what was typed into values; false, and reported, when something is wrong.
bool settle(GraphOptions& options, Diagnostics& diagnostics) {
    is_choice("--format", options.format, {"dot", "mermaid", "graphml", "svg"}, diagnostics);
    options.draw.format = format_named(options.format);
    if (options.depth.empty()) return diagnostics.empty();
    if (const auto depth = whole_number("--depth", options.depth, diagnostics)) options.draw.hops = *depth;
    if (options.around.empty())
        diagnostics.add({.code = "bad-option", .message = "--depth has no meaning without --around",
                         .mend = "name the step to draw around with --around STEP"});
    return diagnostics.empty();
}

// The states that the assessment gives the steps; empty, and reported, when it cannot be read.
std::optional<std::vector<StepInfo>> states(const std::string& assessment_file, const KnowledgeBase& knowledge,
                                            const DependencyGraph& graph, Diagnostics& diagnostics) {
    const std::optional<SourceFile> file = read_argument(assessment_file, diagnostics);
    if (!file) return std::nullopt;
    const std::optional<Assessment> assessment = load_assessment(*file, knowledge, diagnostics);
    if (!assessment) return std::nullopt;
    return step_states(knowledge, graph, derive_facts(knowledge, *assessment, assessment->date));
}

// Nothing, and reported, when anything that the drawing rests on is wrong.
std::optional<std::string> make_drawing(GraphOptions& options, Diagnostics& diagnostics) {
    const std::optional<DataFolders> folders = locate(options.common, diagnostics);
    if (!folders) return std::nullopt;
    const std::optional<KnowledgeBase> knowledge = load_knowledge_base(folders->knowledge, folders->overlays, diagnostics);
    if (!knowledge) return std::nullopt;
    const std::optional<DependencyGraph> graph = DependencyGraph::build(*knowledge, diagnostics);
    if (!graph) return std::nullopt;
    if (!options.around.empty())
        options.draw.around = step_named("--around", options.around, *knowledge, graph->steps(), diagnostics);
    std::optional<std::vector<StepInfo>> known;
    if (!options.assessment.empty()) known = states(options.assessment, *knowledge, *graph, diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    if (known) options.draw.state = [&known](StepIndex step) { return std::string(name((*known)[step.value].state)); };
    const std::string drawing = draw(*knowledge, *graph, options.draw);
    return options.format == "svg" ? draw_svg(drawing, diagnostics) : drawing;
}

}  // namespace

int run_graph(const Words& words, Streams streams) {
    GraphOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics diagnostics;
    if (!settle(options, diagnostics)) return give_up(diagnostics, streams);
    const std::optional<std::string> drawing = make_drawing(options, diagnostics);
    if (!drawing) return give_up(diagnostics, streams);
    streams.err << diagnostics.format();  // warnings
    return finish(*drawing, exit_fine, options.common, streams);
}

}  // namespace ics
