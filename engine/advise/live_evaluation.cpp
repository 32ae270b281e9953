#include "advise/live_evaluation.hpp"

namespace ics {

namespace {

Assessment aimed(Assessment assessment, const std::vector<Target>& targets) {
    assessment.targets = targets;
    return assessment;
}

}  // namespace

LiveEvaluation::LiveEvaluation(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rule_set,
                               const Assessment& assessment, const std::vector<Target>& targets, const Profile& profile,
                               Date as_of, Diagnostics& diagnostics, std::vector<RuleResult>* keep)
    : tables(knowledge, graph, rule_set, assessment, targets),
      facts(tables.facts, aimed(assessment, targets), as_of, journal),
      steps(tables, facts, journal),
      way(tables, steps, journal),
      unlocks(tables, steps, way, journal),
      rules(tables, facts, rule_set, journal),
      priorities(tables, facts, steps, way, unlocks, rules, profile, journal) {
    rules.begin(diagnostics, keep);
    follow_rest({}, ranking);
}

void LiveEvaluation::follow(const Ranking& before, Ranking& out, Diagnostics& diagnostics) {
    facts.follow();
    rules.follow(diagnostics);
    follow_rest(before, out);
}

void LiveEvaluation::follow_rest(const Ranking& before, Ranking& out) {
    steps.follow();
    way.follow();
    unlocks.follow();
    priorities.follow();
    priorities.rank(before, out);
}

}  // namespace ics
