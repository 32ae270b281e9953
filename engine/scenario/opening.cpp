#include "scenario/opening.hpp"

#include <algorithm>

namespace ics {

bool opens_more(const Opening& a, const Opening& b) {
    if (a.actions.size() != b.actions.size()) return a.actions.size() > b.actions.size();
    if (a.score != b.score) return a.score > b.score;
    return a.most_effort() < b.most_effort();
}

int unanswered_steps(const Casework& base) {
    int out = 0;
    for (std::uint32_t i = 0; i < base.graph.steps().size(); ++i)
        out += base.evaluation.on_the_way[i] && !base.step(StepIndex{i}).is_milestone &&
               base.info(StepIndex{i}).state == StepState::undetermined;
    return out;
}

OpeningReader::OpeningReader(const Casework& base)
    : knowledge_(base.knowledge), graph_(base.graph), ready_(base.graph.steps().size(), 0) {
    watch_steps(base);
    watch_capabilities(base);
    watch_recommendations(base);
}

std::vector<StepIndex> OpeningReader::ready() const {
    std::vector<StepIndex> out;
    for (std::uint32_t i = 0; i < ready_.size(); ++i)
        if (ready_[i]) out.push_back(StepIndex{i});
    return out;
}

void OpeningReader::watch_steps(const Casework& base) {
    for (std::uint32_t i = 0; i < graph_.steps().size(); ++i) {
        const Step& step = graph_.steps()[StepIndex{i}];
        const StepInfo& info = base.info(StepIndex{i});
        ready_[i] = info.state == StepState::ready && base.evaluation.priority[i];
        if (step.is_milestone || !info.open()) continue;
        open_.push_back({StepIndex{i}, knowledge_[shown_member(knowledge_, base.facts(), step)].effort, info.done == Truth::no});
    }
}

void OpeningReader::watch_capabilities(const Casework& base) {
    for (std::uint32_t i = 0; i < knowledge_.capabilities.size(); ++i)
        if (concerns(base, knowledge_.capabilities[i].framework))
            stands_.push_back({CapabilityIndex{i}, base.facts().capabilities[i].stage.low});
}

void OpeningReader::watch_recommendations(const Casework& base) {
    std::vector<char> spoken_of(knowledge_.recommendations.size(), 0), made(spoken_of);
    for (std::uint32_t i = 0; i < base.rules.rules().size(); ++i)
        for (const RecommendationIndex recommended : base.rule(RuleIndex{i}).recommends) {
            spoken_of[recommended.value] = 1;
            if (base.evaluation.rules[i].outcome == Outcome::fires) made[recommended.value] = 1;
        }
    for (std::uint32_t i = 0; i < spoken_of.size(); ++i)
        if (spoken_of[i]) made_.push_back({RecommendationIndex{i}, bool(made[i])});
}

Opening OpeningReader::read(const LiveCase& live) const {
    Opening out;
    for (const StepIndex step : live.ready()) {
        if (ready_[step.value]) continue;
        out.actions.push_back(step);
        out.score += live.priority(step)->score;
    }
    for (const Open& open : open_)
        if (live.state(open.step) == StepState::done) (open.known ? out.effort : out.maybe_effort) += open.effort;
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
