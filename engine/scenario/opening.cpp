#include "scenario/opening.hpp"

#include <algorithm>

namespace ics {

bool opens_more(const Opening& a, const Opening& b) {
    if (a.actions.size() != b.actions.size()) return a.actions.size() > b.actions.size();
    if (a.score != b.score) return a.score > b.score;
    return a.effort < b.effort;
}

OpeningReader::OpeningReader(const KnowledgeBase& knowledge, const DependencyGraph& graph, const std::vector<Rule>& rules,
                             const Assessment& assessment, const LiveCase& base)
    : knowledge_(knowledge), graph_(graph), ready_(graph.steps().size(), 0) {
    for (const StepIndex step : base.ready()) ready_[step.value] = 1;
    watch_steps(base);
    watch_capabilities(assessment, base);
    watch_recommendations(rules, base);
}

void OpeningReader::watch_steps(const LiveCase& base) {
    for (std::uint32_t i = 0; i < graph_.steps().size(); ++i) {
        const Step& step = graph_.steps()[StepIndex{i}];
        if (step.is_milestone || !base.open(StepIndex{i})) continue;
        open_.push_back({StepIndex{i}, knowledge_[shown_member(knowledge_, base.facts(), step)].effort});
    }
}

void OpeningReader::watch_capabilities(const Assessment& assessment, const LiveCase& base) {
    std::vector<char> concerns(knowledge_.frameworks.size(), 0);
    for (const Target& target : base.targets()) concerns[target.framework.value] = 1;
    for (const CapabilityRating& own : assessment.capability_ratings) concerns[knowledge_[own.capability].framework.value] = 1;
    for (const CriterionRating& own : assessment.criterion_ratings)
        concerns[knowledge_[knowledge_[own.criterion].capability].framework.value] = 1;
    for (std::uint32_t i = 0; i < knowledge_.capabilities.size(); ++i)
        if (concerns[knowledge_.capabilities[i].framework.value])
            stands_.push_back({CapabilityIndex{i}, base.facts().capabilities[i].stage.low});
}

void OpeningReader::watch_recommendations(const std::vector<Rule>& rules, const LiveCase& base) {
    std::vector<char> spoken_of(knowledge_.recommendations.size(), 0);
    for (const Rule& rule : rules)
        for (const RecommendationIndex recommended : rule.recommends) spoken_of[recommended.value] = 1;
    for (std::uint32_t i = 0; i < spoken_of.size(); ++i)
        if (spoken_of[i]) made_.push_back({RecommendationIndex{i}, base.outcome(RecommendationIndex{i}) == Outcome::fires});
}

Opening OpeningReader::read(const LiveCase& live) const {
    Opening out;
    for (const StepIndex step : live.ready()) {
        if (ready_[step.value]) continue;
        out.actions.push_back(step);
        out.score += live.priority(step)->score;
    }
    for (const Open& open : open_)
        if (live.state(open.step) == StepState::done) out.effort += open.effort;
    for (const auto& [capability, was] : stands_)
        if (const Level is = live.facts()[capability].stage.low; is > was)
            out.stages.push_back(graph_.steps().of(Milestone{capability, is}));
    for (const auto& [recommended, was] : made_) {
        const bool is = live.outcome(recommended) == Outcome::fires;
        if (was != is) (was ? out.gone : out.come).push_back(recommended);
    }
    return out;
}

}  // namespace ics
