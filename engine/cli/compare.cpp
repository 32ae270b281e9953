// `compare`: what moved between assessments of a system; or what a change of rules or overlays changes, for whom.
#include <filesystem>
#include <map>
#include <ostream>

#include <fmt/format.h>

#include "cli/assessments.hpp"
#include "cli/common_options.hpp"
#include "cli/compare_assessments.hpp"
#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/option_values.hpp"
#include "cli/rendered.hpp"
#include "cli/verbs.hpp"
#include "load/load.hpp"
#include "model/digest.hpp"
#include "report/content_comparison.hpp"
#include "scenario/knowledge_changes.hpp"

namespace ics {

namespace {

struct CompareOptions {
    CommonOptions common;
    std::vector<std::string> rules, overlays;  // OLD and NEW, or neither
    std::vector<std::string> assessments;
    std::string format = "text";
    std::string top, as_of;  // as typed
    bool exit_code = false;
    AdviseOptions advise;
    int first = 20;

    const std::vector<std::string>& names() const { return rules.empty() ? overlays : rules; }
};

// One of the two: its content, and what is wrong with it or with assessments that are read against it.
struct ComparedSide {
    std::string name;   // as typed; '-' is 'no overlay'
    DataFolders folders;
    Content content;
    Diagnostics problems;
};

CommandLine command_line(CompareOptions& options) {
    CommandLine line("compare",
                     "What moved between two assessments of one system, or over several of them in order of their dates; each\n"
                     "is taken as of its own date. With --rules or --overlays: what a change of rules or of an overlay changes,\n"
                     "and for whom, over the assessments named (else the shipped examples).",
                     "ics-advisor compare my-system-2018.toml my-system-2019.toml\n"
                     "  ics-advisor compare --rules rules my-rules assessments/");
    line.arguments("ASSESSMENT", options.assessments, "assessments, TOML files, or folders of them; '-' is standard input");
    line.pair("--rules", "OLD NEW", options.rules, "compare two folders of rules, each in place of the shipped\nrules");
    line.pair("--overlays", "OLD NEW", options.overlays, "compare two overlays; '-' stands for none");
    line.option("--format", "FORMAT", options.format, "text (default), markdown, json or csv");
    line.option("--top", "N", options.top, "of rules or overlays: compare ranks and scores of the first\nN actions, ready"
                                           " and blocked, count the rest; 0 = all\n(default 20)");
    line.flag("--exit-code", options.exit_code, "of rules or overlays: exit with 1 when the advice for any\nassessment differs");
    line.option("--target", "STAGE", options.advise.target, "aim at this stage in place of the assessments' targets");
    line.option("--as-of", "DATE", options.as_of, "of rules or overlays: the day the advice is for (default\neach assessment's date)");
    line.option("--profile", "ID", options.advise.profile, "of rules or overlays: weights of the priority, from\npriorities.toml");
    add_common_options(line, options.common, RulesOption::own);
    return line;
}

bool is_of_assessments(const CompareOptions& options) { return options.rules.empty() && options.overlays.empty(); }

bool one_pair_at_most(const CompareOptions& options, Diagnostics& diagnostics) {
    if (options.rules.empty() || options.overlays.empty()) return true;
    diagnostics.add({.code = "bad-option", .message = "--rules and --overlays cannot be given together",
                     .expected = "one of the two",
                     .mend = "compare one after the other; --overlay DIR puts an overlay on both sides"});
    return false;
}

// Options that say something only where rules or overlays are compared.
bool fits_assessments(const CompareOptions& options, Diagnostics& diagnostics) {
    bool fine = true;
    const auto refuse = [&](bool given, std::string_view option, std::string_view why) {
        if (!given) return;
        diagnostics.add({.code = "bad-option", .message = fmt::format("{} says nothing where assessments are compared: {}", option, why),
                         .mend = fmt::format("leave it out, or compare with --rules OLD NEW or --overlays OLD NEW")});
        fine = false;
    };
    refuse(!options.as_of.empty(), "--as-of", "each is taken as of its own date");
    refuse(!options.top.empty(), "--top", "all that moved is told");
    refuse(!options.advise.profile.empty(), "--profile", "scores are not compared");
    refuse(options.exit_code, "--exit-code", "two dates are expected to differ");
    return fine;
}

bool settle(CompareOptions& options, Diagnostics& diagnostics) {
    bool fine = one_pair_at_most(options, diagnostics);
    if (is_of_assessments(options)) fine &= fits_assessments(options, diagnostics);
    fine &= is_choice("--format", options.format, {"text", "markdown", "json", "csv"}, diagnostics);
    fine &= read_date("--as-of", options.as_of, options.advise.as_of, diagnostics);
    if (!options.top.empty()) {
        const auto top = whole_number("--top", options.top, diagnostics);
        fine &= top.has_value();
        options.first = top.value_or(0);
    }
    return fine;
}

// The folders of one side. Nothing, and reported, where what is named is no folder or is named twice.
std::optional<DataFolders> folders_of(const CompareOptions& options, const std::string& named, Diagnostics& diagnostics) {
    const bool rules = !options.rules.empty();
    std::error_code error;
    if ((rules || named != "-") && !std::filesystem::is_directory(named, error)) {
        diagnostics.add({.code = "missing-folder",
                         .message = fmt::format("{} names '{}', which {}", rules ? "--rules" : "--overlays", named,
                                                std::filesystem::exists(named, error) ? "is no folder" : "does not exist"),
                         .mend = "check the path"});
        return std::nullopt;
    }
    CommonOptions common = options.common;
    if (!rules && named != "-") common.overlays.push_back(named);
    std::optional<DataFolders> folders = locate(common, diagnostics);
    if (folders && rules) folders->rules = {own_named(named)};
    return folders;
}

void load(ComparedSide& side) { side.content = load_content(side.folders, side.problems); }

std::vector<RuleText> rule_texts(ComparedSide& side) {
    std::map<std::string, std::string> digests;
    for (const SourceFile& file : read_rule_files(side.folders, ".lua", side.problems)) digests[file.name] = digest(file.text);
    std::vector<RuleText> out;
    for (const Rule& rule : side.content.rules->rules()) out.push_back({{rule.id, rule.title}, digests[rule.file]});
    return out;
}

std::map<RecordName, RecordText> records(ComparedSide& side) {
    return record_texts(side.folders.knowledge, side.folders.overlays, side.problems);
}

std::optional<Snapshot> snapshot_of(ComparedSide& side, const SourceFile& file, const AdviseOptions& options) {
    const auto assessment = load_assessment(file, *side.content.knowledge, side.problems);
    if (!assessment) return std::nullopt;
    return take_snapshot(*side.content.knowledge, *side.content.graph, *side.content.rules, *assessment, options, side.problems);
}

std::vector<std::string> parts(const Snapshot& a, const Snapshot& b) {
    return parts_that_differ(without_provenance(a.advice), without_provenance(b.advice));
}

ContentComparison compare(const CompareOptions& options, ComparedSide& old_side, ComparedSide& new_side,
                          const std::vector<SourceFile>& assessments) {
    ContentComparing comparing(options.rules.empty() ? "overlays" : "rules", old_side.name, new_side.name, options.first);
    comparing.rules(rule_texts(old_side), rule_texts(new_side));
    if (!options.overlays.empty()) comparing.knowledge(knowledge_changes(records(old_side), records(new_side)));
    for (const SourceFile& file : assessments) {
        const auto before = snapshot_of(old_side, file, options.advise), after = snapshot_of(new_side, file, options.advise);
        if (before && after) comparing.add(file.name, *before, *after, parts(*before, *after));
        else comparing.leave_out(file.name);
    }
    return std::move(comparing).finish();
}

// What is wrong on both sides alike is said once.
std::string told(const ComparedSide& old_side, const ComparedSide& new_side) {
    const std::string before = old_side.problems.format(), after = new_side.problems.format();
    if (before == after) return before;
    std::string out;
    if (!before.empty()) out += fmt::format("with the old, {}:\n{}", old_side.name, before);
    if (!after.empty()) out += fmt::format("with the new, {}:\n{}", new_side.name, after);
    return out;
}

}  // namespace

int run_compare(const Words& words, Streams streams) {
    CompareOptions options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics obstacles;
    if (!settle(options, obstacles)) return give_up(obstacles, streams);
    if (is_of_assessments(options))
        return compare_assessments({options.assessments, options.advise.target, options.format}, options.common, streams);
    Diagnostics of_new;  // what is wrong with both is said once
    const std::optional<DataFolders> before = folders_of(options, options.names()[0], obstacles);
    const std::optional<DataFolders> after = folders_of(options, options.names()[1], before ? obstacles : of_new);
    if (!before && of_new.format() != obstacles.format()) streams.err << of_new.format();
    if (!before || !after) return give_up(obstacles, streams);
    const auto name = [&](const std::string& named) { return options.rules.empty() && named == "-" ? "no overlay" : named; };
    ComparedSide old_side{name(options.names()[0]), *before, {}, {}}, new_side{name(options.names()[1]), *after, {}, {}};
    const std::vector<SourceFile> assessments = read_assessments(options.assessments, before->knowledge, obstacles);
    load(old_side);
    load(new_side);
    if (!old_side.content.complete() || !new_side.content.complete() || assessments.empty()) {
        streams.err << obstacles.format() << told(old_side, new_side);
        return exit_could_not_run;
    }
    const ContentComparison comparison = compare(options, old_side, new_side, assessments);
    streams.err << obstacles.format() << told(old_side, new_side);
    if (comparison.compared() == 0) return exit_could_not_run;
    const bool all_compared = comparison.not_compared.empty() && !obstacles.has_errors();
    const int found = options.exit_code && !comparison.changed.empty() ? exit_found : exit_fine;
    return finish(rendered(comparison, options.format, options.common, streams), all_compared ? found : exit_could_not_run, options.common, streams);
}

}  // namespace ics
