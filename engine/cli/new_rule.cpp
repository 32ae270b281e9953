// `new rule`: a rule with its cases, beside each other.
#include <algorithm>

#include <fmt/format.h>

#include "cli/content.hpp"
#include "cli/exit_code.hpp"
#include "cli/new_folder.hpp"
#include "cli/new_kinds.hpp"
#include "load/references.hpp"

namespace ics {

namespace {

struct Options {
    CommonOptions common;
    std::string id, capability, recommends;
};

CommandLine command_line(Options& options) {
    CommandLine line(
        "new rule",
        "Writes <rule>.lua and <rule>.cases.toml: a real condition on a capability, with a case each for fires,\n"
        "silent and undetermined. Both pass `check` and `test` in a folder of rules.",
        "ics-advisor new rule acme/joint-plan --capability hlp-2019/2.3 --output acme/rules/acme");
    line.argument("ID", options.id, "pack and name: small letters, digits and hyphens, such as\nacme/joint-plan");
    line.option("--capability", "ID", options.capability,
                "the capability that it reads (default the first one of\nhlp-2019)");
    line.option("--recommends", "ID", options.recommends, "the recommendation that answers what it finds");
    add_folder_options(line, options.common, "this one");
    return line;
}

void check_id(const std::string& id, const RuleSet& rules, Diagnostics& diagnostics) {
    if (!is_rule_id(id))
        return report_bad_id("a rule", id, "pack/name in small letters, digits and hyphens, such as acme/joint-plan",
                             diagnostics);
    const auto taken =
        std::find_if(rules.rules().begin(), rules.rules().end(), [&](const Rule& rule) { return rule.id == id; });
    if (taken != rules.rules().end())
        diagnostics.add({.code = "duplicate-rule",
                         .message = fmt::format("there is a rule '{}' already, in {}", id, taken->file),
                         .mend = "give this one another name"});
}

std::optional<RulePlan> make_plan(const Options& options, const Content& content, Diagnostics& diagnostics) {
    check_id(options.id, *content.rules, diagnostics);
    auto plan = plan_rule_on(*content.knowledge, options.capability, options.id, diagnostics);
    if (!options.recommends.empty())
        named(content.knowledge->recommendation(options.recommends), "--recommends", "recommendation",
              options.recommends, ids_of(content.knowledge->recommendations), diagnostics);
    if (diagnostics.has_errors()) return std::nullopt;
    plan->recommends = options.recommends;
    return plan;
}

}  // namespace

int run_new_rule(const Words& words, Streams streams) {
    Options options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics diagnostics;
    const std::optional<DataFolders> folders = locate(options.common, diagnostics);
    if (!folders) return give_up(diagnostics, streams);
    const Content content = load_content(*folders, diagnostics);
    if (!content.complete() || diagnostics.has_errors()) return give_up(diagnostics, streams);
    const auto plan = make_plan(options, content, diagnostics);
    const std::string folder = options.common.output.empty() ? "." : options.common.output;
    const std::vector<NewFile> files = plan ? rule_skeleton(*plan) : std::vector<NewFile>{};
    if (!plan || !add_files(folder, files, diagnostics)) return give_up(diagnostics, streams);
    return finish(told_files(folder, files,
                             {"change both files: their comments say what",
                              fmt::format("ics-advisor test --filter {}    (once they stand in a folder of rules, or "
                                          "in the rules/ of an --overlay)",
                                          options.id)}),
                  exit_fine, {}, streams);
}

}  // namespace ics
