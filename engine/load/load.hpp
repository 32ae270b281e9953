// From TOML to values. Everything that can be wrong in what users write is found here, in every file, and
// reported with its place; what is returned is valid and later stages need not check it again.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "load/source_file.hpp"
#include "model/assessment.hpp"
#include "model/knowledge_base.hpp"
#include "model/outcome.hpp"

namespace ics {

// Builds the knowledge base from its files, given in any order: the result is the same. Records are in
// natural order of their ids (2.9 before 2.10), criteria by capability, stage, then id. Nothing when any
// file has an error; every error of every file is reported first.
std::optional<KnowledgeBase> load_knowledge_base(const std::vector<SourceFile>& files, Diagnostics& diagnostics);

// The same, from a folder: every *.toml below it but `examples/`; then from overlays, whose `rules/` are left out as well.
// Each overlay may change what came before it: the later one wins.
std::optional<KnowledgeBase> load_knowledge_base(const std::filesystem::path& folder,
                                                 const std::vector<NamedFolder>& overlays,
                                                 Diagnostics& diagnostics);
inline std::optional<KnowledgeBase> load_knowledge_base(const std::filesystem::path& folder, Diagnostics& diagnostics) {
    return load_knowledge_base(folder, {}, diagnostics);
}

// Reads an assessment. Nothing when it has an error.
std::optional<Assessment> load_assessment(const SourceFile& file, const KnowledgeBase& knowledge,
                                          Diagnostics& diagnostics);

// One case of a rule, from `<rule>.cases.toml` beside `<rule>.lua`: the smallest assessment that shows
// the point.
struct RuleCase {
    std::string name;
    Assessment assessment;
    Outcome expect = Outcome::fires;
    Place place;
};

// Reads the cases of one rule; the good ones are returned even when others have errors.
std::vector<RuleCase> load_rule_cases(const SourceFile& file, const KnowledgeBase& knowledge,
                                      Diagnostics& diagnostics);

}  // namespace ics
