// Assessments, all evaluated with the same knowledge and rules: like with like.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "advise/compose.hpp"
#include "scenario/snapshot.hpp"

namespace ics {

// One of them: what it says and what follows from it. It refers to itself and so cannot be copied or moved; all that is
// passed by reference must outlive it.
struct Assessed {
    Assessed(Assessment given, Evaluation found, const KnowledgeBase& knowledge, const DependencyGraph& graph,
             const RuleSet& rules, const AdviseOptions& options, const Profile& profile);
    Assessed(const Assessed&) = delete;
    Assessed& operator=(const Assessed&) = delete;

    const Assessment assessment;
    const Evaluation evaluation;
    const Casework work;  // of these two
    const Snapshot snapshot;
};

// Evaluates an assessment, as of its own date where the options give no other. Nothing, and reported, where `advise` gives
// no advice.
std::unique_ptr<const Assessed> assess(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                       Assessment assessment, const AdviseOptions& options, Diagnostics& diagnostics);

// What names an assessment among others of the system.
struct AssessmentLabel {
    std::string file;
    std::string system;
    Date date{};
    std::string target;  // in words: "Maturing in the HLP tool by 1 April 2021"
    bool fictional = false;
};
AssessmentLabel label(const Assessed& assessed);
// Whether two names are of the same system, capitals aside.
bool same_system(const std::string& a, const std::string& b);

// Where a capability stands, as far as its own framework says: what is only inferred from another framework is no more
// known than before. `words` marks it: "Developing (inferred)". Of a framework that does not concern the system: "not known".
struct KnownStage {
    Named capability;
    std::string framework;  // short title
    bool known = false;
    bool not_applicable = false;
    Origin origin = Origin::unknown;
    LevelRange stage;
    std::string words = "not known";
    std::string evidence, source;
};
// All capabilities of frameworks that concern the system, in the order of the report.
std::vector<KnownStage> known_stages(const Assessed& assessed);

// Whether it is known if a step is done. What is only inferred is not.
Truth known_done(const StepInfo& info);

}  // namespace ics
