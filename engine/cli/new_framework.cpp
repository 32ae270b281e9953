// `new framework`: a folder with a maturity framework that loads as an overlay.
#include <algorithm>

#include <fmt/format.h>

#include "cli/exit_code.hpp"
#include "cli/new_folder.hpp"
#include "cli/new_kinds.hpp"
#include "load/load.hpp"
#include "skeleton/framework_skeleton.hpp"

namespace ics {

namespace {

struct Options {
    CommonOptions common;
    std::string id;
};

CommandLine command_line(Options& options) {
    CommandLine line(
        "new framework",
        "Makes a folder with a maturity framework: three stages, two domains, three capabilities with their\n"
        "criteria, a source, and a rule for each capability. The folder is used with --overlay. To make it part of a knowledge\n"
        "base, move its .toml files there and what is in its rules/ into the folder of rules.",
        "ics-advisor new framework acme-2024 --output acme-2024");
    line.argument("ID", options.id, "small letters, digits and hyphens, such as acme-2024");
    add_folder_options(line, options.common, "the id's last part");
    return line;
}

bool can_be_used(const std::string& id, const KnowledgeBase& knowledge, Diagnostics& diagnostics) {
    if (!is_framework_id(id)) {
        report_bad_id("a framework", id, "small letters, digits and hyphens, such as acme-2024", diagnostics);
        return false;
    }
    const bool source = std::any_of(knowledge.sources.begin(), knowledge.sources.end(),
                                    [&](const Source& s) { return s.id == source_id(id); });
    if (!source && !knowledge.framework(id)) return true;
    diagnostics.add(
        {.code = "duplicate-id",
         .message =
             source ? fmt::format("there is a source '{}' already, and the framework would cite its own", source_id(id))
                    : fmt::format("there is a framework '{}' already", id),
         .mend = "give this one another id"});
    return false;
}

}  // namespace

int run_new_framework(const Words& words, Streams streams) {
    Options options;
    CommandLine line = command_line(options);
    if (const auto code = parse_or_leave(line, words, options.common, streams)) return *code;
    Diagnostics diagnostics;
    const std::optional<DataFolders> folders = locate(options.common, diagnostics);
    const auto knowledge =
        folders ? load_knowledge_base(folders->knowledge, folders->overlays, diagnostics) : std::nullopt;
    if (!knowledge || !can_be_used(options.id, *knowledge, diagnostics)) return give_up(diagnostics, streams);
    const std::string folder = options.common.output.empty() ? short_name(options.id) : options.common.output;
    const std::vector<NewFile> files = framework_skeleton(*knowledge, options.id);
    if (!make_folder(folder, files, diagnostics)) return give_up(diagnostics, streams);
    return finish(
        told_files(folder, files,
                   {"replace every text that begins with 'To be replaced'",
                    fmt::format("ics-advisor check --overlay {}", shell_word(folder)),
                    fmt::format("ics-advisor test --overlay {} --filter {}/", shell_word(folder), short_name(options.id))}),
        exit_fine, {}, streams);
}

}  // namespace ics
