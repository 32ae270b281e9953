#include "facts/world.hpp"

#include <algorithm>

#include "facts/stages.hpp"

namespace ics {

namespace {

bool contains(LevelRange outer, LevelRange inner) { return outer.low <= inner.low && inner.high <= outer.high; }

}  // namespace

Truth World::Interval::less(double threshold, bool or_equal) const {
    if (high < threshold || (high == threshold && (or_equal || high_open))) return Truth::yes;
    if (low > threshold || (low == threshold && (!or_equal || low_open))) return Truth::no;
    return Truth::unknown;
}

bool World::Interval::cut(double threshold, bool or_equal, bool below) {
    if (below) {
        high = threshold;
        high_open = !or_equal;
    } else {
        low = threshold;
        low_open = or_equal;
    }
    return low < high || (low == high && !low_open && !high_open);
}

LevelRange World::range(CapabilityIndex capability) const {
    const auto narrowed = stages_.find(capability);
    return narrowed == stages_.end() ? (*facts_)[capability].stage : narrowed->second;
}

// Whether the capability's stage and its criteria tell of each other. One that is not rated stands where they say, unless it
// is inferred.
bool World::tied(CapabilityIndex capability) const {
    const Position& position = (*facts_)[capability];
    if (!position.rating) return position.origin != Origin::inferred;
    return contains(stage_from_criteria(*knowledge_, capability, facts_->criteria), position.stage);
}

// Whether the criterion is met by the facts or by an assumption about itself.
Truth World::stated(CriterionIndex criterion) const {
    if (const Truth known = (*facts_)[criterion].met; known != Truth::unknown) return known;
    if (const auto assumed = met_.find(criterion); assumed != met_.end())
        return assumed->second ? Truth::yes : Truth::no;
    return Truth::unknown;
}

Truth World::met(CriterionIndex criterion) const {
    if (const Truth truth = stated(criterion); truth != Truth::unknown) return truth;
    const Criterion& about = (*knowledge_)[criterion];
    const auto narrowed = stages_.find(about.capability);
    const bool reached = narrowed != stages_.end() && narrowed->second.low >= about.stage;
    return reached && about.is_step() && tied(about.capability) ? Truth::yes : Truth::unknown;
}

World::Interval World::interval(MetricIndex metric) const {
    if (const auto narrowed = metrics_.find(metric); narrowed != metrics_.end()) return narrowed->second;
    return given(*knowledge_, *facts_, metric);
}

World::Interval World::given(const KnowledgeBase& knowledge, const Facts& facts, MetricIndex metric) {
    if (const auto value = facts[metric].value) return {*value, *value};
    return knowledge[metric].unit == yes_no ? Interval{0, 1} : Interval{};
}

World::Interval World::population() const {
    if (const auto known = facts_->system.population) return {*known, *known};
    return population_;
}

Truth World::settled(const KnowledgeBase& knowledge, const Facts& facts, const Question& question) {
    if (const auto* q = std::get_if<AskStage>(&question)) return facts[q->capability].at_least(q->stage);
    if (const auto* q = std::get_if<AskMet>(&question)) return facts[q->criterion].met;
    if (const auto* q = std::get_if<AskMetric>(&question))
        return given(knowledge, facts, q->metric).less(q->threshold, q->or_equal);
    if (const auto* q = std::get_if<AskContext>(&question)) return facts[q->fact].value;
    return World(knowledge, facts).ask(question);
}

Truth World::ask(const Question& question) const {
    if (const auto* q = std::get_if<AskStage>(&question)) {
        const LevelRange stage = range(q->capability);
        return stage.low >= q->stage ? Truth::yes : stage.high < q->stage ? Truth::no : Truth::unknown;
    }
    if (const auto* q = std::get_if<AskMet>(&question)) return met(q->criterion);
    if (const auto* q = std::get_if<AskMetric>(&question)) return interval(q->metric).less(q->threshold, q->or_equal);
    if (const auto* q = std::get_if<AskContext>(&question)) {
        if (const Truth known = (*facts_)[q->fact].value; known != Truth::unknown) return known;
        const auto assumed = context_.find(q->fact);
        return assumed == context_.end() ? Truth::unknown : assumed->second ? Truth::yes : Truth::no;
    }
    const Truth fewer = population().less(std::get<AskPopulation>(question).threshold, false);
    return fewer == Truth::yes ? Truth::no : fewer == Truth::no ? Truth::yes : Truth::unknown;
}

bool World::assume(const Question& question, bool answer) {
    if (const auto* q = std::get_if<AskStage>(&question)) {
        LevelRange stage = range(q->capability);
        (answer ? stage.low : stage.high) = answer ? q->stage : q->stage - 1;
        return narrow(q->capability, stage);
    }
    if (const auto* q = std::get_if<AskMet>(&question)) {
        met_[q->criterion] = answer;
        const Criterion& criterion = (*knowledge_)[q->criterion];
        return !criterion.is_step() || narrow(criterion.capability, range(criterion.capability));
    }
    if (const auto* q = std::get_if<AskMetric>(&question)) {
        Interval values = interval(q->metric);
        const bool possible = values.cut(q->threshold, q->or_equal, answer);
        metrics_[q->metric] = values;
        return possible;
    }
    if (const auto* q = std::get_if<AskContext>(&question)) {
        context_[q->fact] = answer;
        return true;
    }
    return population_.cut(std::get<AskPopulation>(question).threshold, false, !answer);
}

// Intersects the capability's range with what its criteria allow under the assumptions.
bool World::narrow(CapabilityIndex capability, LevelRange stage) {
    if (tied(capability)) {
        const LevelRange allowed = stage_by_requirements(
            *knowledge_, capability,
            [&](CriterionIndex c) {
                const Truth truth = stated(c);
                return truth == Truth::unknown && (*knowledge_)[c].stage <= stage.low ? Truth::yes : truth;
            },
            [&](CriterionIndex c) { return !(*facts_)[c].not_applicable; });
        stage = {std::max(stage.low, allowed.low), std::min(stage.high, allowed.high)};
    }
    stages_[capability] = stage;
    return stage.low <= stage.high;
}

}  // namespace ics
