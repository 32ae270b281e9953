#include "cli/content.hpp"

#include <algorithm>
#include <iostream>
#include <sstream>

#include "load/load.hpp"
#include "model/digest.hpp"

namespace ics {

namespace {

InputFile digest_of(const std::vector<SourceFile>& files) {
    std::vector<InputFile> described;
    for (const SourceFile& file : files) described.push_back(describe(file));
    return {"rules", combined_digest(described)};
}

void add_graph_and_rules(Content& content, std::vector<SourceFile> rules, Diagnostics& diagnostics) {
    std::sort(rules.begin(), rules.end(), [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
    content.graph = DependencyGraph::build(*content.knowledge, diagnostics);
    content.rules = load_rule_set(rules, *content.knowledge, ScriptLimits{}, diagnostics);
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
    Content content = with_knowledge(load_knowledge_base(folders.knowledge, diagnostics));
    if (content.knowledge) add_graph_and_rules(content, read_folder(folders.rules, ".lua", {}, diagnostics), diagnostics);
    return content;
}

std::optional<SourceFile> read_argument(const std::string& argument, Diagnostics& diagnostics) {
    if (argument != "-") return read_file(argument, argument, diagnostics);
    std::ostringstream text;
    if (std::cin.peek() != std::istream::traits_type::eof()) text << std::cin.rdbuf();
    if (!std::cin.bad()) return SourceFile{"standard input", std::move(text).str()};
    diagnostics.add({.code = "unreadable-file", .message = "standard input cannot be read"});
    return std::nullopt;
}

}  // namespace ics
