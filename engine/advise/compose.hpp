// Putting an evaluation into words: one function for each part of the advice.
#pragma once

#include <string>
#include <vector>

#include "advise/advice.hpp"
#include "advise/advise.hpp"
#include "advise/evaluation.hpp"

namespace ics {

// What the wording of a case reads. Everything outlives it.
struct Casework {
    const KnowledgeBase& knowledge;
    const DependencyGraph& graph;
    const RuleSet& rules;
    const Assessment& assessment;
    const Evaluation& evaluation;
    const AdviseOptions& options;
    const Profile& profile;

    const Facts& facts() const { return evaluation.facts; }
    const Step& step(StepIndex index) const { return graph.steps()[index]; }
    const StepInfo& info(StepIndex index) const { return evaluation.steps[index.value]; }
    const Rule& rule(RuleIndex index) const { return rules.rules()[index.value]; }
};

// All of it; the functions below word its parts.
Advice compose_advice(const Casework& work);

// Ready steps on the way and blocked ones, each by score, then id.
std::vector<Action> compose_ready(const Casework& work);
std::vector<Action> compose_blocked(const Casework& work);
std::vector<Named> compose_later(const Casework& work);
std::vector<Named> compose_under_way(const Casework& work);
std::optional<BottleneckNote> compose_bottleneck(const Casework& work);
std::vector<AheadNote> compose_ahead(const Casework& work);
std::vector<WayStep> compose_way(const Casework& work);

bool is_aimed_at(const Casework& work, FrameworkIndex framework);
// Whether a framework is aimed at, or something in it is rated.
bool concerns(const Casework& work, FrameworkIndex framework);

std::vector<DomainPosition> compose_position(const Casework& work);
std::vector<ConflictNote> compose_conflicts(const Casework& work);

std::vector<ThemeAdvice> compose_themes(const Casework& work);
std::vector<StepFinding> compose_findings(const Casework& work);

std::vector<CommitmentStanding> compose_commitments(const Casework& work);
std::vector<MetricStanding> compose_metrics(const Casework& work);

std::vector<StageFreedoms> compose_freedoms(const Casework& work);
// Of the tiers at which the actions are to be done.
std::vector<TierGuide> compose_tiers(const Casework& work, const Advice& advice);
std::vector<Acronym> compose_acronyms(const Casework& work);

std::vector<QuestionToAsk> compose_questions(const Casework& work);

// Reads all other parts of `advice`, which must be there.
std::vector<std::string> compose_summary(const Casework& work, const Advice& advice);
bool mostly_unknown(const Casework& work);
About compose_about(const Casework& work);
std::string compose_target(const Casework& work);

}  // namespace ics
