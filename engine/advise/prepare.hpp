// From a case and options to an evaluation: targets, profile and date settled.
#pragma once

#include <optional>

#include "advise/advise.hpp"
#include "advise/evaluation.hpp"

namespace ics {

// What an evaluation is made for.
struct Aim {
    std::vector<Target> targets;  // never empty
    bool defaulted = false;       // the assessment names none
    const Profile* profile;       // of the knowledge base
    Date as_of{};
};
// Nothing when an option names what does not exist (reported).
std::optional<Aim> take_aim(const KnowledgeBase& knowledge, const Assessment& assessment, const AdviseOptions& options,
                            Diagnostics& diagnostics);

struct Prepared {
    Evaluation evaluation;
    const Profile* profile;  // of the knowledge base
};

// Nothing when an option names what does not exist (reported), or when a rule breaks a limit (reported).
std::optional<Prepared> prepare(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics);

}  // namespace ics
