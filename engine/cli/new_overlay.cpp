// `new overlay`: a folder of one's own changes.
#include <fmt/format.h>

#include "cli/exit_code.hpp"
#include "cli/new_folder.hpp"
#include "cli/new_kinds.hpp"
#include "load/load.hpp"
#include "skeleton/overlay_skeleton.hpp"

namespace ics {

namespace {

struct Options {
    CommonOptions common;
    std::string name, capability;
};

CommandLine command_line(Options& options) {
    CommandLine line(
        "new overlay",
        "Makes a folder that adds to or changes knowledge and rules: examples of what may be changed, ready to\n"
        "use, and a first rule with its cases.",
        "ics-advisor new overlay acme --output clients/acme");
    line.argument("NAME", options.name, "small letters, digits and hyphens; its rules are called\nNAME/...");
    line.option("--capability", "ID", options.capability,
                "the capability that its first rule reads (default the first\none of hlp-2019)");
    add_folder_options(line, options.common, "NAME");
    return line;
}

}  // namespace

int run_new_overlay(const Words& words, Streams streams) {
    Options options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics diagnostics;
    const std::optional<DataFolders> folders = locate(options.common, diagnostics);
    const auto knowledge =
        folders ? load_knowledge_base(folders->knowledge, folders->overlays, diagnostics) : std::nullopt;
    if (!knowledge) return give_up(diagnostics, streams);
    const std::string id = options.name + "/first-rule";
    if (!is_rule_id(id))
        report_bad_id("an overlay", options.name, "small letters, digits and hyphens, such as acme", diagnostics);
    const auto plan = plan_rule_on(*knowledge, options.capability, id, diagnostics);
    if (!plan || diagnostics.has_errors()) return give_up(diagnostics, streams);
    const std::string folder = options.common.output.empty() ? options.name : options.common.output;
    const std::vector<NewFile> files = overlay_skeleton(*knowledge, options.name, *plan);
    if (!make_folder(folder, files, diagnostics)) return give_up(diagnostics, streams);
    return finish(told_files(folder, files,
                             {fmt::format("ics-advisor check --overlay {}", shell_word(folder)),
                              fmt::format("ics-advisor test --overlay {} --filter {}/", shell_word(folder), options.name),
                              fmt::format("ics-advisor recommend ASSESSMENT --overlay {}", shell_word(folder))}),
                  exit_fine, {}, streams);
}

}  // namespace ics
