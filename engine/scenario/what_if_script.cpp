#include "scenario/what_if_script.hpp"

#include "advise/wording.hpp"
#include "scenario/scripted_cases.hpp"

namespace ics {

std::optional<ScriptedWhatIf> what_if_script(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                             const Assessment& assessment, const SourceFile& script,
                                             const std::vector<ScriptArgument>& arguments, const AdviseOptions& options,
                                             Diagnostics& diagnostics, const WhatIfLimits& limits) {
    const auto cases = ScriptedCases::open(knowledge, graph, rules, assessment, options, diagnostics);
    if (!cases) return std::nullopt;
    ScriptedWhatIf out{script.name, assessment.file.path, assessment.system.name, options.as_of.value_or(assessment.date),
                       aim_words(knowledge, cases->targets()), {}};
    auto answer = run_script(script, knowledge, graph, rules, *cases, arguments, limits, diagnostics);
    for (const Diagnostic& problem : cases->problems().sorted()) diagnostics.add(problem);
    if (!answer || cases->problems().has_errors()) return std::nullopt;
    out.answer = std::move(*answer);
    return out;
}

}  // namespace ics
