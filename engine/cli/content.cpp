#include "cli/content.hpp"

#include <algorithm>
#include <future>
#include <iostream>
#include <sstream>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/load.hpp"
#include "model/digest.hpp"
#include "script/tokens.hpp"

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

// How many layers lie below a file: 0 for shipped rules and packs, 1 for the first overlay.
std::ptrdiff_t layer_of(const KnowledgeBase& knowledge, std::string_view file) {
    const Overlay* overlay = knowledge.overlay_of(file);
    return overlay ? overlay - knowledge.overlays.data() + 1 : 0;
}

// Whether an overlay turns off the rule of this id in this file: it acts on what comes before it.
bool is_off(const KnowledgeBase& knowledge, const std::string& id, const std::string& file) {
    const auto& changes = knowledge.overlay_changes;
    return std::any_of(changes.begin(), changes.end(), [&](const OverlayChange& change) {
        return change.kind == OverlayChange::Kind::rule_off && names(change.id, id) &&
               layer_of(knowledge, file) < layer_of(knowledge, change.place.file_name());
    });
}

// Reports each overlay that turns off what there is not. `ids` are those of the rules, in order.
void report_nothing_off(const KnowledgeBase& knowledge, const std::vector<SourceFile>& rules,
                        const std::vector<std::string>& ids, Diagnostics& diagnostics) {
    for (const OverlayChange& change : knowledge.overlay_changes) {
        if (change.kind != OverlayChange::Kind::rule_off) continue;
        bool found = false;
        for (std::size_t i = 0; i < rules.size(); ++i)
            found = found || (names(change.id, ids[i]) &&
                              layer_of(knowledge, rules[i].name) < layer_of(knowledge, change.place.file_name()));
        if (!found)
            diagnostics.add({.code = "overlay-of-nothing", .place = change.place,
                             .message = fmt::format("'disable_rules' names '{}', which is no rule before this overlay", change.id),
                             .expected = "the id of a rule, or \"pack/*\" for all rules of a pack",
                             .nearest = nearest_name(change.id, ids), .mend = "correct it, or remove it"});
    }
}

// Takes out the files of rules that overlays turn off, by the id that they declare: what is off need not even load. Files
// are searched for their ids only where something is to be turned off.
std::vector<SourceFile> take_off(const KnowledgeBase& knowledge, std::vector<SourceFile>& files, Diagnostics& diagnostics) {
    const auto& changes = knowledge.overlay_changes;
    const bool any_off = std::any_of(changes.begin(), changes.end(), [](const OverlayChange& change) {
        return change.kind == OverlayChange::Kind::rule_off;
    });
    if (!any_off) return {};
    std::vector<std::string> ids;
    for (const SourceFile& file : files) ids.push_back(declared_id(file.text));
    report_nothing_off(knowledge, files, ids, diagnostics);
    std::vector<SourceFile> on, off;
    for (std::size_t i = 0; i < files.size(); ++i)
        (is_off(knowledge, ids[i], files[i].name) ? off : on).push_back(std::move(files[i]));
    files = std::move(on);
    return off;
}

void add_rules(Content& content, std::vector<SourceFile> files, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.error_count();
    const std::vector<SourceFile> off = take_off(*content.knowledge, files, diagnostics);
    for (const SourceFile& file : off) content.rules_off.push_back(file.name);
    if (Diagnostics unheard; !off.empty())
        if (const auto rules = load_rule_set(off, *content.knowledge, {}, unheard)) content.off = rules->rules();
    content.rules = load_rule_set(files, *content.knowledge, {}, diagnostics);
    if (diagnostics.error_count() > errors) content.rules.reset();
    content.rules_digest = digest_of(files);
    content.rule_files = int(files.size());
    content.rule_texts = std::move(files);
}

void add_graph_and_rules(Content& content, std::vector<SourceFile> rules, Diagnostics& diagnostics) {
    std::sort(rules.begin(), rules.end(), [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    content.graph = DependencyGraph::build(*content.knowledge, diagnostics);
    add_rules(content, std::move(rules), diagnostics);
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
    // The files of rules are read while the knowledge base is, on a core of their own; what is said of them comes after.
    Diagnostics of_rules;
    auto rules = std::async(std::launch::async, [&] { return read_rule_files(folders, ".lua", of_rules); });
    Content content = with_knowledge(load_knowledge_base(folders.knowledge, folders.overlays, diagnostics));
    std::vector<SourceFile> files = rules.get();
    if (content.knowledge) {
        for (const Diagnostic& problem : of_rules.sorted()) diagnostics.add(problem);
        add_graph_and_rules(content, std::move(files), diagnostics);
    }
    for (std::size_t i = 1; i < folders.rules.size(); ++i) content.packs.push_back(folders.rules[i].name);
    return content;
}

std::vector<SourceFile> read_rule_files(const DataFolders& folders, std::string_view ending, Diagnostics& diagnostics) {
    std::vector<NamedFolder> all = folders.rules;
    for (const NamedFolder& overlay : folders.overlays)
        if (std::error_code error; std::filesystem::is_directory(overlay.path / "rules", error)) {
            if (leads_out_of(overlay.path, overlay.path / "rules")) report_link(overlay.name + "/rules", diagnostics);
            else all.push_back({overlay.path / "rules", overlay.name + "/rules"});
        }
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
