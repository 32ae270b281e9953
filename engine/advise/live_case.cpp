#include "advise/live_case.hpp"

#include <algorithm>

#include "advise/prepare.hpp"

namespace ics {

namespace {

std::vector<StepIndex> ranked(const Evaluation& evaluation, StepState state) {
    std::vector<StepIndex> out;
    for (std::uint32_t i = 0; i < evaluation.steps.size(); ++i)
        if (evaluation.steps[i].state == state && evaluation.priority[i]) out.push_back(StepIndex{i});
    std::stable_sort(out.begin(), out.end(), [&](StepIndex a, StepIndex b) {
        return evaluation.priority[a.value]->score > evaluation.priority[b.value]->score;
    });
    return out;
}

Outcome joined(Outcome a, Outcome b) {
    if (a == Outcome::fires || b == Outcome::fires) return Outcome::fires;
    return a == Outcome::undetermined || b == Outcome::undetermined ? Outcome::undetermined : Outcome::silent;
}

struct Moment {
    Assessment assessment;
    Evaluation evaluation;
    std::vector<StepIndex> ready, blocked;
    std::vector<Outcome> recommended;
};

}  // namespace

struct LiveCase::State {
    const KnowledgeBase& knowledge;
    const DependencyGraph& graph;
    RuleSet& rules;
    const Profile& profile;
    Date as_of;
    std::vector<Moment> moments;
    Diagnostics problems;

    void enter(Assessment assessment, Evaluation evaluation) {
        Moment out{std::move(assessment), std::move(evaluation), {}, {}, {}};
        out.ready = ranked(out.evaluation, StepState::ready);
        out.blocked = ranked(out.evaluation, StepState::blocked);
        out.recommended.assign(knowledge.recommendations.size(), Outcome::silent);
        for (std::uint32_t i = 0; i < rules.rules().size(); ++i)
            for (const RecommendationIndex r : rules.rules()[i].recommends)
                out.recommended[r.value] = joined(out.recommended[r.value], out.evaluation.rules[i].outcome);
        moments.push_back(std::move(out));
    }
    const Moment& now() const { return moments.back(); }
};

LiveCase::LiveCase(std::unique_ptr<State> state) : state_(std::move(state)) {}
LiveCase::~LiveCase() = default;

std::unique_ptr<LiveCase> LiveCase::open(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                         const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics) {
    auto prepared = prepare(knowledge, graph, rules, assessment, options, diagnostics);
    if (!prepared) return nullptr;
    auto state = std::unique_ptr<State>(
        new State{knowledge, graph, rules, *prepared->profile, options.as_of.value_or(assessment.date), {}, {}});
    state->enter(assessment, std::move(prepared->evaluation));
    return std::unique_ptr<LiveCase>(new LiveCase(std::move(state)));
}

void LiveCase::assume(const std::vector<Assumption>& assumptions) {
    Assessment next = with(state_->now().assessment, assumptions);
    Evaluation evaluation = evaluate(state_->knowledge, state_->graph, state_->rules, next, targets(), state_->profile,
                                     state_->as_of, state_->problems);
    state_->enter(std::move(next), std::move(evaluation));
}

void LiveCase::take_back() { state_->moments.pop_back(); }
int LiveCase::depth() const { return int(state_->moments.size()) - 1; }
const Diagnostics& LiveCase::problems() const { return state_->problems; }
const std::vector<Target>& LiveCase::targets() const { return state_->now().evaluation.targets; }
const Facts& LiveCase::facts() const { return state_->now().evaluation.facts; }
StepState LiveCase::state(StepIndex step) const { return state_->now().evaluation.steps[step.value].state; }
bool LiveCase::open(StepIndex step) const { return state_->now().evaluation.open[step.value]; }
bool LiveCase::on_the_way(StepIndex step) const { return state_->now().evaluation.on_the_way[step.value]; }
int LiveCase::unlocks(StepIndex step) const { return state_->now().evaluation.unlocks[step.value]; }

const StepPriority* LiveCase::priority(StepIndex step) const {
    const auto& found = state_->now().evaluation.priority[step.value];
    return found ? &*found : nullptr;
}

const std::vector<StepIndex>& LiveCase::ready() const { return state_->now().ready; }
const std::vector<StepIndex>& LiveCase::blocked() const { return state_->now().blocked; }
Outcome LiveCase::outcome(RuleIndex rule) const { return state_->now().evaluation.rules[rule.value].outcome; }
Outcome LiveCase::outcome(RecommendationIndex r) const { return state_->now().recommended[r.value]; }

}  // namespace ics
