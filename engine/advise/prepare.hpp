// From a case and options to an evaluation: targets, profile and date settled.
#pragma once

#include <optional>

#include "advise/advise.hpp"
#include "advise/evaluation.hpp"

namespace ics {

struct Prepared {
    Evaluation evaluation;
    const Profile* profile;  // of the knowledge base
};

// Nothing when an option names what does not exist (reported), or when a rule breaks a limit (reported).
std::optional<Prepared> prepare(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics);

}  // namespace ics
