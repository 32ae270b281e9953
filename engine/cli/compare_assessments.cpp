#include "cli/compare_assessments.hpp"

#include <ostream>

#include <fmt/format.h>

#include "cli/assessments.hpp"
#include "cli/comparable.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/use_colour.hpp"
#include "report/assessment_comparison.hpp"

namespace ics {

namespace {

using Run = std::vector<std::unique_ptr<const Assessed>>;

// In the order in which they were named; a folder's in order of path.
std::vector<SourceFile> read_in_order(const std::vector<std::string>& named, const DataFolders& folders, Diagnostics& diagnostics) {
    std::vector<SourceFile> out;
    for (const std::string& one : named)
        for (SourceFile& file : read_assessments({one}, folders.knowledge, diagnostics)) out.push_back(std::move(file));
    return out;
}

bool are_enough(std::size_t files, Diagnostics& diagnostics) {
    if (files >= 2) return true;
    diagnostics.add({.code = "too-few-assessments", .message = fmt::format("compare is given {}", files == 0 ? "no assessment" : "one assessment"),
                     .expected = "OLD NEW, two assessments of one system, or more of them",
                     .mend = "name another; or say with --rules OLD NEW or --overlays OLD NEW what to compare over it"});
    return false;
}

Run assess_all(Content& content, std::vector<Assessment> assessments, const AdviseOptions& options, Diagnostics& diagnostics) {
    Run out;
    for (Assessment& assessment : assessments)
        if (auto one = assess(*content.knowledge, *content.graph, *content.rules, std::move(assessment), options, diagnostics))
            out.push_back(std::move(one));
    return out;
}

void warn_of_other_systems(const std::vector<std::string>& notes, bool other_system, Diagnostics& diagnostics) {
    if (!other_system || notes.empty()) return;
    diagnostics.add({.code = "other-system", .severity = Severity::warning, .message = notes.front().substr(0, notes.front().find(':')),
                     .mend = "compare assessments of one system, or give them the same 'name' under [system]"});
}

// Else 'no recommendation is made' would seem to speak of the system.
void warn_of_no_rules(const Content& content, Diagnostics& diagnostics) {
    if (!content.rules->rules().empty()) return;
    diagnostics.add({.code = "no-rules", .severity = Severity::warning, .message = "there are no rules, so no recommendation can be made",
                     .mend = "--knowledge is used without the shipped rules: name an --overlay DIR that has a folder rules/, or set "
                             "ICS_ADVISOR_DATA to a folder that holds both knowledge-base/ and rules/"});
}

template <class Result>
std::string render(const Result& result, const std::string& format, const TextOptions& options) {
    if (format == "json") return render_json(result);
    if (format == "csv") return render_csv(result);
    return format == "markdown" ? render_markdown(result) : render_text(result, options);
}

std::string report_on(const Run& run, const std::string& format, const TextOptions& options, Diagnostics& diagnostics) {
    if (run.size() > 2) {
        const Trend found = trend(run);
        warn_of_other_systems(found.notes, found.other_system, diagnostics);
        return render(found, format, options);
    }
    const AssessmentComparison found = compare_assessments(*run[0], *run[1]);
    warn_of_other_systems(found.notes, found.other_system, diagnostics);
    return render(found, format, options);
}

}  // namespace

int compare_assessments(const AssessmentsToCompare& what, const CommonOptions& common, Streams streams) {
    Diagnostics diagnostics;
    const std::optional<DataFolders> folders = locate(common, diagnostics);
    if (!folders) return give_up(diagnostics, streams);
    const std::vector<SourceFile> files = read_in_order(what.named, *folders, diagnostics);
    if (diagnostics.has_errors() || !are_enough(files.size(), diagnostics)) return give_up(diagnostics, streams);
    Content content = load_content(*folders, diagnostics);
    if (!content.complete()) return give_up(diagnostics, streams);
    warn_of_no_rules(content, diagnostics);
    std::optional<std::vector<Assessment>> assessments = comparable(files, *content.knowledge, diagnostics);
    if (!assessments) return give_up(diagnostics, streams);
    AdviseOptions options;
    options.target = what.target;
    const Run run = assess_all(content, std::move(*assessments), options, diagnostics);
    if (run.size() < files.size()) return give_up(diagnostics, streams);
    TextOptions text;
    text.colour = use_colour(common, streams);
    const std::string report = report_on(run, what.format, text, diagnostics);
    streams.err << diagnostics.format();
    return finish(report, exit_fine, common, streams);
}

}  // namespace ics
