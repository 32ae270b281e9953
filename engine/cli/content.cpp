#include "cli/content.hpp"

#include <algorithm>
#include <iostream>
#include <sstream>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/load.hpp"
#include "model/digest.hpp"

namespace ics {

namespace {

InputFile digest_of(const std::vector<SourceFile>& files) {
    std::vector<InputFile> described;
    for (const SourceFile& file : files) described.push_back(describe(file));
    return {"rules", combined_digest(described)};
}

// "wm/*" names every rule whose id begins with "wm/".
bool names(std::string_view named, std::string_view id) {
    return named.ends_with("/*") ? id.starts_with(named.substr(0, named.size() - 1)) : named == id;
}

// The files of rules that no overlay turns off. Reports an overlay that turns off what there is not.
std::vector<SourceFile> turned_on(Content& content, std::vector<SourceFile> files, const RuleSet& all,
                                  Diagnostics& diagnostics) {
    std::vector<std::string> ids;
    for (const Rule& rule : all.rules()) ids.push_back(rule.id);
    for (const OverlayChange& change : content.knowledge->overlay_changes) {
        if (change.kind != OverlayChange::Kind::rule_off) continue;
        bool found = false;
        for (const Rule& rule : all.rules())
            if (names(change.id, rule.id)) {
                content.rules_off.push_back(rule.file);
                found = true;
            }
        if (!found)
            diagnostics.add({.code = "overlay-of-nothing", .place = change.place,
                             .message = fmt::format("'disable_rules' names '{}', which is no rule", change.id),
                             .expected = "the id of a rule, or \"pack/*\" for all rules of a pack",
                             .nearest = nearest_name(change.id, ids), .mend = "correct it, or remove it"});
    }
    std::erase_if(files, [&](const SourceFile& file) {
        return std::find(content.rules_off.begin(), content.rules_off.end(), file.name) != content.rules_off.end();
    });
    return files;
}

bool turns_rules_off(const KnowledgeBase& knowledge) {
    const auto& changes = knowledge.overlay_changes;
    return std::any_of(changes.begin(), changes.end(),
                       [](const OverlayChange& change) { return change.kind == OverlayChange::Kind::rule_off; });
}

void add_graph_and_rules(Content& content, std::vector<SourceFile> rules, Diagnostics& diagnostics) {
    std::sort(rules.begin(), rules.end(), [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    content.graph = DependencyGraph::build(*content.knowledge, diagnostics);
    content.rules = load_rule_set(rules, *content.knowledge, ScriptLimits{}, diagnostics);
    if (content.rules && turns_rules_off(*content.knowledge)) {
        rules = turned_on(content, std::move(rules), *content.rules, diagnostics);
        content.rules = load_rule_set(rules, *content.knowledge, ScriptLimits{}, diagnostics);
    }
    content.rules_digest = digest_of(rules);
    content.rule_files = int(rules.size());
}

Content with_knowledge(std::optional<KnowledgeBase> knowledge) {
    Content content;
    if (knowledge) content.knowledge = std::make_unique<const KnowledgeBase>(std::move(*knowledge));
    return content;
}

}  // namespace

Content load_content(const std::vector<SourceFile>& knowledge, std::vector<SourceFile> rules, Diagnostics& diagnostics) {
    Content content = with_knowledge(load_knowledge_base(knowledge, diagnostics));
    if (content.knowledge) add_graph_and_rules(content, std::move(rules), diagnostics);
    return content;
}

Content load_content(const DataFolders& folders, Diagnostics& diagnostics) {
    Content content = with_knowledge(load_knowledge_base(folders.knowledge, folders.overlays, diagnostics));
    if (content.knowledge) add_graph_and_rules(content, read_rule_files(folders, ".lua", diagnostics), diagnostics);
    for (std::size_t i = 1; i < folders.rules.size(); ++i) content.packs.push_back(folders.rules[i].name);
    return content;
}

std::vector<SourceFile> read_rule_files(const DataFolders& folders, std::string_view ending, Diagnostics& diagnostics) {
    std::vector<NamedFolder> all = folders.rules;
    for (const NamedFolder& overlay : folders.overlays)
        if (std::error_code error; std::filesystem::is_directory(overlay.path / "rules", error))
            all.push_back({overlay.path / "rules", overlay.name + "/rules"});
    std::vector<SourceFile> files;
    for (const NamedFolder& folder : all)
        for (SourceFile& file : read_folder(folder, ending, {}, diagnostics)) files.push_back(std::move(file));
    return files;
}

std::optional<SourceFile> read_argument(const std::string& argument, Diagnostics& diagnostics) {
    if (argument != "-") return read_file(argument, argument, diagnostics);
    std::ostringstream text;
    if (std::cin.peek() != std::istream::traits_type::eof()) text << std::cin.rdbuf();
    if (!std::cin.bad()) return SourceFile{"standard input", std::move(text).str()};
    diagnostics.add({.code = "unreadable-file", .message = "standard input cannot be read"});
    return std::nullopt;
}

Inputs load_inputs(const DataFolders& folders, const std::string& argument, Diagnostics& diagnostics) {
    Inputs inputs{load_content(folders, diagnostics), std::nullopt};
    const std::optional<SourceFile> file = read_argument(argument, diagnostics);
    if (file && inputs.content.knowledge) inputs.assessment = load_assessment(*file, *inputs.content.knowledge, diagnostics);
    return inputs;
}

}  // namespace ics
