#include "advise/live_case.hpp"

#include <cassert>
#include <deque>

#include "advise/live_evaluation.hpp"
#include "advise/prepare.hpp"

namespace ics {

namespace {

Outcome joined(Outcome a, Outcome b) {
    if (a == Outcome::fires || b == Outcome::fires) return Outcome::fires;
    return a == Outcome::undetermined || b == Outcome::undetermined ? Outcome::undetermined : Outcome::silent;
}

template <class Value>
std::optional<Value> given(const AssumedValue& value) {
    return std::holds_alternative<Value>(value) ? std::optional(std::get<Value>(value)) : std::nullopt;
}

void say(const Assumption& assumption, LiveFacts& facts) {
    const auto& [subject, value] = assumption;
    switch (subject.kind) {
        case Read::Kind::capability: return facts.rate(CapabilityIndex{subject.index}, given<LevelRange>(value));
        case Read::Kind::criterion: return facts.rate(CriterionIndex{subject.index}, given<Status>(value));
        case Read::Kind::metric: return facts.measure(MetricIndex{subject.index}, given<double>(value));
        case Read::Kind::context: return facts.answer(ContextIndex{subject.index}, given<bool>(value));
        case Read::Kind::system: return facts.count_people(given<double>(value));
    }
}

}  // namespace

struct LiveCase::State {
    State(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules, const Assessment& assessment,
          const Aim& aim, Diagnostics& diagnostics)
        : targets(aim.targets), evaluation(knowledge, graph, rules, assessment, targets, *aim.profile, aim.as_of, diagnostics) {
        rankings.push_back(evaluation.ranking);
        evaluation.unlocks.keep_rows();
    }

    const Ranking& ranking() const { return rankings[marks.size()]; }

    std::vector<Target> targets;
    LiveEvaluation evaluation;
    std::vector<std::size_t> marks;   // of the journal, before each call of `assume`
    std::deque<Ranking> rankings;     // by depth; those beyond it are kept for their memory
    Diagnostics problems;
};

LiveCase::LiveCase(std::unique_ptr<State> state) : state_(std::move(state)) {}
LiveCase::~LiveCase() = default;

std::unique_ptr<LiveCase> LiveCase::open(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                         const Assessment& assessment, const AdviseOptions& options, Diagnostics& diagnostics) {
    const auto aim = take_aim(knowledge, assessment, options, diagnostics);
    if (!aim) return nullptr;
    const std::size_t errors = diagnostics.error_count();
    auto state = std::make_unique<State>(knowledge, graph, rules, assessment, *aim, diagnostics);
    if (diagnostics.error_count() > errors) return nullptr;
    return std::unique_ptr<LiveCase>(new LiveCase(std::move(state)));
}

void LiveCase::assume(const std::vector<Assumption>& assumptions) {
    LiveEvaluation& evaluation = state_->evaluation;
    const std::size_t depth = state_->marks.size();
    if (state_->rankings.size() == depth + 1) state_->rankings.emplace_back();
    const std::size_t mark = evaluation.journal.mark();
    for (const Assumption& assumption : assumptions) say(assumption, evaluation.facts);
    evaluation.follow(state_->rankings[depth], state_->rankings[depth + 1], state_->problems);
    state_->marks.push_back(mark);
}

void LiveCase::take_back() {
    assert(!state_->marks.empty());
    state_->evaluation.journal.back_to(state_->marks.back());
    state_->marks.pop_back();
}

int LiveCase::depth() const { return int(state_->marks.size()); }
const Diagnostics& LiveCase::problems() const { return state_->problems; }
const std::vector<Target>& LiveCase::targets() const { return state_->targets; }
const Facts& LiveCase::facts() const { return state_->evaluation.facts.facts(); }
bool LiveCase::contradicts(CapabilityIndex capability) const { return state_->evaluation.facts.contradicts(capability); }
StepState LiveCase::state(StepIndex step) const { return state_->evaluation.steps[step.value].state; }
bool LiveCase::open(StepIndex step) const { return state_->evaluation.steps[step.value].open(); }
bool LiveCase::on_the_way(StepIndex step) const { return state_->evaluation.way[step.value]; }
int LiveCase::unlocks(StepIndex step) const { return state_->evaluation.unlocks[step.value]; }
const StepPriority* LiveCase::priority(StepIndex step) const { return state_->evaluation.priorities[step.value]; }
const std::vector<StepIndex>& LiveCase::ready() const { return state_->ranking().ready; }
const std::vector<StepIndex>& LiveCase::blocked() const { return state_->ranking().blocked; }
Outcome LiveCase::outcome(RuleIndex rule) const { return state_->evaluation.rules.all()[rule.value].outcome; }

Outcome LiveCase::outcome(RecommendationIndex recommendation) const {
    Outcome out = Outcome::silent;
    for (const std::uint32_t rule : state_->evaluation.tables.recommended_by[recommendation.value])
        out = joined(out, outcome(RuleIndex{rule}));
    return out;
}

}  // namespace ics
