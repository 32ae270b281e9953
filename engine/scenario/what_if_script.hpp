// A what-if script run for one system: its answer, with what it is about.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "advise/advise.hpp"
#include "script/what_if_script.hpp"

namespace ics {

struct ScriptedWhatIf {
    std::string script;       // the file, as it was named
    std::string assessment;   // likewise
    std::string system;
    Date as_of{};
    std::string aim;          // "Maturing in the HLP tool by 1 April 2021"
    ScriptAnswer answer;
};

// Nothing, and reported, where anything is wrong: with an option, a rule, the script.
std::optional<ScriptedWhatIf> what_if_script(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                             const Assessment& assessment, const SourceFile& script,
                                             const std::vector<ScriptArgument>& arguments, const AdviseOptions& options,
                                             Diagnostics& diagnostics, const WhatIfLimits& limits = {});

}  // namespace ics
