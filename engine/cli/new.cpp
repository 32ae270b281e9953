// `new`: skeletons that pass `check` as they are.
#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/exit_code.hpp"
#include "cli/new_kinds.hpp"
#include "diagnostics/nearest.hpp"
#include "load/references.hpp"
#include "skeleton/sheet_text.hpp"

namespace ics {

namespace {

struct Kind {
    std::string_view name;
    std::string_view takes;
    std::string_view makes;
    int (*run)(const Words&, Streams);
};

constexpr std::array<Kind, 4> kinds{{
    {"assessment", "", "an assessment to fill in: TOML, or a sheet with --format csv", run_new_assessment},
    {"rule", "ID", "a rule with its cases", run_new_rule},
    {"framework", "ID", "a folder with a maturity framework, and rules that read it", run_new_framework},
    {"overlay", "NAME", "a folder of one's own changes to knowledge and rules", run_new_overlay},
}};

std::vector<std::string> kind_names() {
    std::vector<std::string> names;
    for (const Kind& kind : kinds) names.emplace_back(kind.name);
    return names;
}

std::string help() {
    std::string out =
        "A skeleton to fill in, which passes `check` as it is.\nUsage: ics-advisor new KIND [OPTIONS]\n\nKinds:\n";
    for (const Kind& kind : kinds)
        out += fmt::format("  {:<25} {}\n", fmt::format("{} {}", kind.name, kind.takes), kind.makes);
    return out +
           "\n`ics-advisor new KIND --help` shows the options of a kind.\n\n"
           "Example:\n  ics-advisor new assessment --date 2019-11-30 --output my-system.toml\n";
}

int refuse(const Words& words, Streams streams) {
    Diagnostics diagnostics;
    const std::string word = words.empty() ? "" : words[0];
    const bool option = word.starts_with("-");
    diagnostics.add({.code = word.empty() ? "missing-argument"
                             : option     ? "option-before-kind"
                                          : "unknown-kind",
                     .message = word.empty() ? "new needs a kind"
                                : option     ? fmt::format("'{}' stands where a kind is expected", word)
                                             : fmt::format("there is no kind '{}'", word),
                     .expected = fmt::format("one of {}", fmt::join(kind_names(), ", ")),
                     .nearest = option || word.empty() ? "" : nearest_name(word, kind_names()),
                     .mend = option ? "name the kind first, then its options: ics-advisor new assessment --format csv"
                                    : "ics-advisor new --help says what each is"});
    return give_up(diagnostics, streams);
}

}  // namespace

int run_new(const Words& words, Streams streams) {
    const bool asks = !words.empty() && (words[0] == "--help" || words[0] == "-h");
    if (asks) return finish(help(), exit_fine, {}, streams);
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind& k) { return !words.empty() && k.name == words[0]; });
    return kind == kinds.end() ? refuse(words, streams) : kind->run(Words(words.begin() + 1, words.end()), streams);
}

std::optional<FrameworkIndex> usual_framework(const KnowledgeBase& knowledge, const std::string& mend,
                                              Diagnostics& diagnostics) {
    if (const auto hlp = knowledge.framework("hlp-2019")) return hlp;
    if (knowledge.frameworks.size() == 1) return FrameworkIndex{0};
    diagnostics.add({.code = "no-framework",
                     .message = "which framework is meant is not said",
                     .expected = fmt::format("one of {}", fmt::join(ids_of(knowledge.frameworks), ", ")),
                     .mend = mend});
    return std::nullopt;
}

void add_folder_options(CommandLine& line, CommonOptions& options, const std::string& usual) {
    add_content_options(line, options);
    line.option("-o,--output", "FOLDER", options.output,
                "the folder to write, whole or not at all (default " + usual + ")");
    line.option("--color", "WHEN", options.color, "as for other verbs; nothing here has colours");
}

std::string told_files(const std::string& folder, const std::vector<NewFile>& files,
                       const std::vector<std::string>& next) {
    std::string out;
    for (const NewFile& file : files)
        out +=
            fmt::format("Made {}\n", (std::filesystem::path(folder) / file.path).lexically_normal().generic_string());
    out += "\nNext:\n";
    for (const std::string& line : next) out += "  " + line + "\n";
    return out;
}

std::string shell_word(const std::string& path) {
    const auto harmless = [](char c) {
        return std::string_view("/._-+:@%,").find(c) != std::string_view::npos || (c >= '0' && c <= '9') ||
               (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
    };
    if (!path.empty() && std::all_of(path.begin(), path.end(), harmless)) return path;
    std::string out = "'";
    for (const char c : path) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

std::optional<RulePlan> plan_rule_on(const KnowledgeBase& knowledge, const std::string& capability,
                                     const std::string& id, Diagnostics& diagnostics) {
    std::vector<CapabilityIndex> candidates;
    if (capability.empty()) {
        const auto framework = usual_framework(knowledge, "name a capability of one: --capability ID", diagnostics);
        if (!framework) return std::nullopt;
        candidates = skeleton::capabilities_of(knowledge, *framework);
    } else {
        const auto found = named(knowledge.capability(capability), "--capability", "capability", capability,
                                 ids_of(knowledge.capabilities), diagnostics);
        if (!found) return std::nullopt;
        candidates = {*found};
    }
    for (const CapabilityIndex candidate : candidates)
        if (auto plan = plan_rule(knowledge, candidate, id)) return plan;
    const std::string about = capability.empty() ? "the framework" : "'" + capability + "'";
    diagnostics.add({.code = "no-step",
                     .message = fmt::format("{} has no steps that a rule could act on", about),
                     .mend = "name another capability: --capability ID"});
    return std::nullopt;
}

void report_bad_id(const std::string& what, const std::string& id, const std::string& expected,
                   Diagnostics& diagnostics) {
    diagnostics.add(
        {.code = "bad-id", .message = fmt::format("'{}' cannot be the id of {}", id, what), .expected = expected});
}

}  // namespace ics
