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

Truth World::met(CriterionIndex criterion) const {
    if (const Truth known = (*facts_)[criterion].met; known != Truth::unknown) return known;
    if (const auto assumed = met_.find(criterion); assumed != met_.end()) return assumed->second ? Truth::yes : Truth::no;
    return Truth::unknown;
}

World::Interval World::interval(MetricIndex metric) const {
    if (const auto narrowed = metrics_.find(metric); narrowed != metrics_.end()) return narrowed->second;
    if (const auto value = (*facts_)[metric].value) return {*value, *value};
    return (*knowledge_)[metric].unit == yes_no ? Interval{0, 1} : Interval{};
}

World::Interval World::population() const {
    if (const auto known = facts_->system.population) return {*known, *known};
    return population_;
}

Truth World::ask(const Question& question) const {
    if (const auto* q = std::get_if<AskStage>(&question)) {
        const LevelRange stage = range(q->capability);
        return stage.low >= q->stage ? Truth::yes : stage.high < q->stage ? Truth::no : Truth::unknown;
    }
    if (const auto* q = std::get_if<AskMet>(&question)) {
        if (const Truth truth = met(q->criterion); truth != Truth::unknown) return truth;
        const Criterion& criterion = (*knowledge_)[q->criterion];
        const auto narrowed = stages_.find(criterion.capability);
        const bool reached = narrowed != stages_.end() && narrowed->second.low >= criterion.stage;
        return criterion.is_step() && reached ? Truth::yes : Truth::unknown;
    }
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

// Intersects the capability's range with what its criteria allow under the assumptions. A capability
// whose own ratings contradict each other has no such tie: any stage of its range stays possible.
bool World::narrow(CapabilityIndex capability, LevelRange stage) {
    const LevelRange stated = stage_from_criteria(*knowledge_, capability, facts_->criteria);
    if (contains(stated, (*facts_)[capability].stage)) {
        const LevelRange allowed = stage_by_requirements(
            *knowledge_, capability, [&](CriterionIndex c) { return met(c); },
            [&](CriterionIndex c) { return !(*facts_)[c].not_applicable; });
        stage = {std::max(stage.low, allowed.low), std::min(stage.high, allowed.high)};
    }
    stages_[capability] = stage;
    return stage.low <= stage.high;
}

}  // namespace ics
