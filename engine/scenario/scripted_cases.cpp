#include "scenario/scripted_cases.hpp"

#include <algorithm>

#include "advise/wording.hpp"
#include "scenario/apply.hpp"

namespace ics {

namespace {

constexpr std::size_t most_kept = 8;

RankedStep ranked(const LiveCase& live, StepIndex step) {
    const StepPriority& priority = *live.priority(step);
    return {step, priority.score, priority.values};
}

}  // namespace

ScriptedCases::ScriptedCases(const KnowledgeBase& knowledge, const DependencyGraph& graph, const RuleSet& rules,
                             const Assessment& assessment, std::unique_ptr<LiveCase> live)
    : knowledge_(knowledge), graph_(graph), rules_(rules), assessment_(assessment), live_(std::move(live)), shown_(graph.steps().size()) {
    for (std::uint32_t i = 0; i < shown_.size(); ++i)
        if (const Step& step = graph.steps()[{i}]; !step.is_milestone) shown_[i] = shown_member(knowledge, live_->facts(), step);
}

std::unique_ptr<ScriptedCases> ScriptedCases::open(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                                   const Assessment& assessment, const AdviseOptions& options,
                                                   Diagnostics& diagnostics) {
    auto live = LiveCase::open(knowledge, graph, rules, assessment, options, diagnostics);
    if (!live) return nullptr;
    return std::unique_ptr<ScriptedCases>(new ScriptedCases(knowledge, graph, rules, assessment, std::move(live)));
}

std::size_t ScriptedCases::with(std::size_t number, const Scenario& changes) {
    Assessment before = ics::with(assessment_, assumed_[number]);
    const Applied after = apply_scenarios(knowledge_, graph_, std::move(before), {changes}, {0});
    assumed_.push_back(assumptions_between(assessment_, after.assessment));
    held_ += sizeof(assumed_.back()) + assumed_.back().capacity() * sizeof(Assumption);
    return assumed_.size() - 1;
}

const CaseAnswers& ScriptedCases::answers(std::size_t number) {
    const auto known = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& one) { return one.number == number; });
    if (known != kept_.end()) {
        kept_.splice(kept_.begin(), kept_, known);
        return kept_.front().answers;
    }
    enter(number);
    ++evaluations_;
    if (kept_.size() == most_kept) kept_.pop_back();
    kept_.push_front({number, read()});
    return kept_.front().answers;
}

void ScriptedCases::enter(std::size_t number) {
    while (live_->depth() > 0) live_->take_back();
    if (!assumed_[number].empty()) live_->assume(assumed_[number]);
}

CaseAnswers ScriptedCases::read() const {
    CaseAnswers out;
    const std::size_t steps = graph_.steps().size();
    out.facts = live_->facts();
    out.states.reserve(steps);
    for (std::uint32_t i = 0; i < steps; ++i) {
        out.states.push_back(name(live_->state({i})));
        out.open.push_back(live_->open({i}));
        out.on_the_way.push_back(live_->on_the_way({i}));
        out.unlocks.push_back(live_->unlocks({i}));
    }
    for (const StepIndex step : live_->ready()) out.ready.push_back(ranked(*live_, step));
    for (const StepIndex step : live_->blocked()) out.blocked.push_back(ranked(*live_, step));
    for (std::uint32_t i = 0; i < rules_.rules().size(); ++i) out.rules.push_back(live_->outcome(RuleIndex{i}));
    for (std::uint32_t i = 0; i < knowledge_.recommendations.size(); ++i)
        out.recommendations.push_back(live_->outcome(RecommendationIndex{i}));
    return out;
}

std::string ScriptedCases::stage_words(CapabilityIndex capability, const Position& position) const {
    return ics::stage_words(knowledge_, capability, position);
}

}  // namespace ics
