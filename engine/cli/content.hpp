// Knowledge base, dependency graph and rules, loaded together.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "cli/locate.hpp"
#include "diagnostics/diagnostic.hpp"
#include "graph/dependency_graph.hpp"
#include "load/source_file.hpp"
#include "model/assessment.hpp"
#include "model/knowledge_base.hpp"
#include "script/rule_set.hpp"

namespace ics {

// As far as it is sound: rules and graph need the knowledge base. All that is wrong has been reported.
struct Content {
    std::unique_ptr<const KnowledgeBase> knowledge;  // on the heap: rules point into it
    std::optional<DependencyGraph> graph;
    std::optional<RuleSet> rules;
    InputFile rules_digest;  // of all rule files, their names included
    int rule_files = 0;
    std::vector<SourceFile> rule_texts;      // the files of `rules`, in order of name: for whoever needs a set of their own
    std::vector<std::string> packs;        // folders of rules after the first
    std::vector<std::string> rules_off;  // files of rules that overlays turn off
    std::vector<Rule> off;               // these rules; empty where one of them could not be loaded

    bool complete() const { return knowledge && graph && rules; }
};

// The files may come in any order: the content is the same.
Content load_content(const std::vector<SourceFile>& knowledge, std::vector<SourceFile> rules, Diagnostics& diagnostics);
Content load_content(const DataFolders& folders, Diagnostics& diagnostics);

// The files of rules, or of cases, of the rules' folders and of the `rules/` of each overlay.
std::vector<SourceFile> read_rule_files(const DataFolders& folders, std::string_view ending, Diagnostics& diagnostics);

// Reads the assessment that an argument names; '-' is standard input. Nothing, and reported, when it cannot be read.
std::optional<SourceFile> read_argument(const std::string& argument, Diagnostics& diagnostics);

// What advice rests on: the content and an assessment read against it, each as far as it is sound.
struct Inputs {
    Content content;
    std::optional<Assessment> assessment;
};

// The content of `folders` and the assessment that `argument` names. All that is wrong has been reported.
Inputs load_inputs(const DataFolders& folders, const std::string& argument, Diagnostics& diagnostics);

}  // namespace ics
