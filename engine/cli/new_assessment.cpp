// `new assessment`: all that a framework asks, to be filled in.
#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/exit_code.hpp"
#include "cli/new_kinds.hpp"
#include "cli/option_values.hpp"
#include "diagnostics/nearest.hpp"
#include "load/load.hpp"
#include "load/references.hpp"
#include "skeleton/assessment_sheet.hpp"
#include "skeleton/assessment_skeleton.hpp"

namespace ics {

namespace {

struct Options {
    CommonOptions common;
    std::vector<std::string> frameworks;
    std::string format = "toml", name, date, target;
};

CommandLine command_line(Options& options) {
    CommandLine line("new assessment",
                     "An assessment to fill in: every capability and criterion with its text, every figure and\n"
                     "circumstance. As TOML, or as a sheet that `ics-advisor import` turns into TOML.",
                     "ics-advisor new assessment --date 2019-11-30 --name 'Our system' --output our-system.toml");
    line.option("--date", "DATE", options.date,
                "of the assessment; needed for toml, as deadlines are judged\nby it; a sheet has a row for it");
    line.option("--name", "NAME", options.name, "the system's name");
    line.options("--framework", "ID", options.frameworks,
                 "the framework to rate, or 'all'; may be given several times\n(default hlp-2019)");
    line.option("--target", "STAGE", options.target, "the stage to aim at, of each framework that has it");
    line.option("--format", "FORMAT", options.format, "toml (default) or csv");
    add_common_options(line, options.common);
    return line;
}

std::optional<FrameworkIndex> framework_named(const std::string& id, const KnowledgeBase& knowledge,
                                              Diagnostics& diagnostics) {
    if (const auto found = knowledge.framework(id)) return found;
    std::vector<std::string> known = ids_of(knowledge.frameworks);
    known.emplace_back("all");
    diagnostics.add({.code = "unknown-framework",
                     .message = fmt::format("there is no framework '{}'", id),
                     .expected = fmt::format("one of {}", fmt::join(known, ", ")),
                     .nearest = nearest_name(id, known)});
    return std::nullopt;
}

// In the knowledge base's order, each once.
std::vector<FrameworkIndex> frameworks(const Options& options, const KnowledgeBase& knowledge,
                                       Diagnostics& diagnostics) {
    std::vector<FrameworkIndex> out;
    for (const std::string& id : options.frameworks)
        if (id == "all")
            for (std::uint32_t i = 0; i < knowledge.frameworks.size(); ++i) out.push_back(FrameworkIndex{i});
        else if (const auto found = framework_named(id, knowledge, diagnostics)) out.push_back(*found);
    if (options.frameworks.empty())
        if (const auto usual = usual_framework(knowledge, "name one or more: --framework ID", diagnostics))
            out.push_back(*usual);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void add_targets(AssessmentPlan& plan, const std::string& stage, const KnowledgeBase& knowledge,
                 Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (const FrameworkIndex f : plan.frameworks) {
        const auto level = knowledge[f].level_of(stage);
        if (level && *level > 0) plan.targets.emplace_back(f, *level);
        for (const Stage& later : knowledge[f].stages)
            if (&later != &knowledge[f].stages.front()) known.push_back(later.id);
    }
    if (plan.targets.empty())
        diagnostics.add({.code = "unknown-stage",
                         .message = fmt::format("--target cannot be '{}'", stage),
                         .expected = fmt::format("one of {}", fmt::join(known, ", ")),
                         .nearest = nearest_name(stage, known)});
}

AssessmentPlan make_plan(const Options& options, const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    AssessmentPlan plan{frameworks(options, knowledge, diagnostics), options.name, std::nullopt, {}};
    read_date("--date", options.date, plan.date, diagnostics);
    if (!options.target.empty() && !plan.frameworks.empty()) add_targets(plan, options.target, knowledge, diagnostics);
    return plan;
}

// A date made up, or the clock's, would be taken for the assessment's own: deadlines would seem passed that are not.
void need_date(const Options& options, Diagnostics& diagnostics) {
    if (!options.date.empty() || options.format != "toml") return;
    diagnostics.add({.code = "missing-date",
                     .message = "an assessment needs a date: deadlines are judged by it",
                     .expected = "--date YYYY-MM-DD",
                     .mend = "give the day the ratings are true of"});
}

}  // namespace

int run_new_assessment(const Words& words, Streams streams) {
    Options options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics diagnostics;
    if (is_choice("--format", options.format, {"toml", "csv"}, diagnostics)) need_date(options, diagnostics);
    is_utf8("--name", options.name, diagnostics);
    const std::optional<DataFolders> folders = locate(options.common, diagnostics);
    const auto knowledge =
        folders ? load_knowledge_base(folders->knowledge, folders->overlays, diagnostics) : std::nullopt;
    if (!knowledge) return give_up(diagnostics, streams);
    const AssessmentPlan plan = make_plan(options, *knowledge, diagnostics);
    if (diagnostics.has_errors()) return give_up(diagnostics, streams);
    const bool sheet = options.format == "csv";
    return finish(sheet ? assessment_sheet(*knowledge, plan) : assessment_skeleton(*knowledge, plan), exit_fine,
                  options.common, streams);
}

}  // namespace ics
