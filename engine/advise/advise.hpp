// The main job: from a case to advice.
#pragma once

#include <optional>
#include <string>

#include "advise/advice.hpp"
#include "graph/dependency_graph.hpp"
#include "model/assessment.hpp"
#include "model/knowledge_base.hpp"
#include "script/rule_set.hpp"

namespace ics {

struct AdviseOptions {
    std::optional<Date> as_of;   // default: the assessment's date
    std::optional<Date> today;   // the reader's date, for dates that have passed since
    std::string profile;         // id of a weight profile; empty = the first
    std::string target;          // id of a stage to aim at instead of the assessment's targets; empty = those
    InputFile rules;             // digest of all rule files
    int rule_files = 0;
    std::vector<std::string> packs = {};  // names of the folders of rules that were added to the first
};

// Evaluates the case and words the advice. Nothing when an option names what does not exist (reported), or
// when a rule breaks a limit (reported).
std::optional<Advice> advise(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                             const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics);

}  // namespace ics
