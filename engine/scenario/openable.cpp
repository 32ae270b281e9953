#include "scenario/openable.hpp"

#include <algorithm>
#include <optional>

#include "facts/stages.hpp"

namespace ics {

namespace {

// Steps to be done; nothing where no work brings it about.
using Work = std::optional<std::vector<StepIndex>>;

void add(Work& out, Work more) {
    if (!out || !more) {
        out.reset();
        return;
    }
    out->insert(out->end(), more->begin(), more->end());
}

// The work that one step waits for.
class WorkOf {
public:
    WorkOf(const Casework& base, StepIndex step)
        : base_(base), step_(base.step(step)), index_(step), begun_(base.info(step).partly) {}

    Work needs() const {
        Work out = std::vector<StepIndex>{};
        for (const StepEdge& edge : base_.graph.needs(index_)) {
            const Step& need = base_.step(edge.step);
            if (base_.info(edge.step).open()) add(out, need.is_milestone ? stage(need.capability, need.stage) : done(edge.step));
        }
        return out;
    }

    // For each capability in which it may have its turn.
    std::vector<Work> turns() const {
        std::vector<Work> out;
        for (const CriterionIndex member : members_in_turn()) out.push_back(turn(base_.knowledge[member]));
        return out;
    }

private:
    // As states of steps are judged (advise/states.cpp).
    std::vector<CriterionIndex> members_in_turn() const {
        std::vector<CriterionIndex> applicable, aimed_at;
        for (const CriterionIndex member : step_.members) {
            if (base_.facts()[member].not_applicable) continue;
            applicable.push_back(member);
            if (base_.facts().target[base_.knowledge[member].capability.value]) aimed_at.push_back(member);
        }
        return aimed_at.empty() ? applicable : aimed_at;
    }

    auto kinds(CapabilityIndex capability) const {
        return stage_kinds(base_.knowledge, capability, [&](CriterionIndex c) { return !base_.facts()[c].not_applicable; });
    }

    Work turn(const Criterion& member) const {
        const auto kinds = this->kinds(member.capability);
        const LevelRange at = base_.facts()[member.capability].stage;
        if (member.stage <= next_counted(begun_ ? at.high : at.low, kinds)) return std::vector<StepIndex>{};
        Level before = member.stage - 1;
        while (before > 0 && kinds[before] != StageKind::counted) --before;
        return stage(member.capability, before);
    }

    Work done(StepIndex step) const {
        if (base_.info(step).done == Truth::no) return std::vector<StepIndex>{step};
        if (begun_) return std::vector<StepIndex>{};
        for (const CriterionIndex member : base_.step(step).members) {  // contradictions out of the way, it will be presumed
            const Criterion& criterion = base_.knowledge[member];
            if (const auto rated = rating(criterion.capability); rated && criterion.stage <= rated->low)
                return stage(criterion.capability, criterion.stage);
        }
        return std::nullopt;
    }

    Work stage(CapabilityIndex capability, Level level) const {
        const LevelRange at = base_.facts()[capability].stage;
        const Level top = base_.knowledge[base_.knowledge[capability].framework].top();
        const auto kinds = this->kinds(capability);
        while (level > 0 && kinds[level] == StageKind::waived) --level;
        if (level <= (begun_ ? at.high : at.low)) return std::vector<StepIndex>{};
        const std::optional<LevelRange> rated = rating(capability);
        const bool is_enough_to_be_possible = begun_ && (!rated || level <= rated->high);
        while (!is_enough_to_be_possible && level <= top && kinds[level] != StageKind::counted) ++level;
        if (level > top) return std::nullopt;
        return requirements(capability, level);
    }

    Work requirements(CapabilityIndex capability, Level level) const {
        const std::optional<LevelRange> rated = rating(capability);
        std::vector<StepIndex> out;
        for (const CriterionIndex c : base_.knowledge[capability].criteria) {
            const Criterion& criterion = base_.knowledge[c];
            if (!criterion.is_step() || criterion.stage > level || base_.facts()[c].not_applicable) continue;
            const bool presumed = rated && criterion.stage <= rated->low;
            const Truth met = base_.facts()[c].met;
            if (met == Truth::yes || (met == Truth::unknown && (begun_ || presumed))) continue;
            const StepIndex step = *base_.graph.steps().of(c);
            if (base_.info(step).done != Truth::no) return std::nullopt;
            out.push_back(step);
        }
        if (out.empty()) return std::nullopt;  // its ratings contradict each other, and work does not settle that
        return out;
    }

    std::optional<LevelRange> rating(CapabilityIndex capability) const {
        const auto at = base_.facts()[capability].rating;
        return at ? std::optional(base_.assessment.capability_ratings[*at].stage) : std::nullopt;
    }

    const Casework& base_;
    const Step& step_;
    const StepIndex index_;
    const bool begun_;  // goes on while nothing says that it must wait
};

// What is told before it is known which of the steps can ever start.
struct Candidate {
    StepIndex step;
    bool can_start = false;
    std::vector<StepIndex> all;
    std::vector<std::vector<StepIndex>> any;
};

template <class Value>
void tidy(std::vector<Value>& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

// Nothing for what no work brings about.
std::optional<Candidate> candidate(const Casework& base, StepIndex index) {
    Candidate out{index, base.info(index).state == StepState::ready, {}, {}};
    if (out.can_start) return out;
    const WorkOf work(base, index);
    const Work needs = work.needs();
    if (!needs) return std::nullopt;
    out.all = *needs;
    bool has_turn = false;
    for (Work turn : work.turns()) {
        if (!turn) continue;
        has_turn = has_turn || turn->empty();
        tidy(*turn);
        out.any.push_back(std::move(*turn));
    }
    if (!has_turn && out.any.empty()) return std::nullopt;
    tidy(out.any);
    if (!has_turn && out.any.size() == 1) out.all.insert(out.all.end(), out.any[0].begin(), out.any[0].end());
    if (has_turn || out.any.size() == 1) out.any.clear();
    tidy(out.all);
    // It waits for something else, then: doing nothing does not open it.
    if (out.all.empty() && out.any.empty()) return std::nullopt;
    return out;
}

bool all_done(const std::vector<StepIndex>& steps, const StepSet& done) {
    return std::all_of(steps.begin(), steps.end(), [&](StepIndex step) { return done[step.value]; });
}

// Every candidate that can be done where everything else is, in the order in which that comes about.
std::vector<const Candidate*> doable(const Casework& base, const std::vector<Candidate>& candidates) {
    StepSet done(base.graph.steps().size(), 0);
    std::vector<const Candidate*> out;
    std::vector<char> taken(candidates.size(), 0);
    for (bool changed = true; changed;) {
        const std::size_t before = out.size();
        for (std::size_t i = 0; i < candidates.size(); ++i) {
            const Candidate& one = candidates[i];
            const auto holds = [&](const std::vector<StepIndex>& steps) { return all_done(steps, done); };
            if (taken[i] || !holds(one.all) || (!one.any.empty() && std::none_of(one.any.begin(), one.any.end(), holds))) continue;
            taken[i] = 1;
            out.push_back(&one);
        }
        for (std::size_t i = before; i < out.size(); ++i) done[out[i]->step.value] = 1;
        changed = out.size() > before;
    }
    return out;
}

// With numbers in place of steps; a way that holds a step which can never be done is no way.
class Numbering {
public:
    Numbering(const Casework& base, std::vector<const Candidate*> doable) : base_(base), order_(std::move(doable)) {
        for (const Candidate* one : order_) sorted_.push_back(one->step);
        std::sort(sorted_.begin(), sorted_.end());
    }

    Openable number() const {
        Openable out;
        out.steps.resize(order_.size());
        for (const Candidate* one : order_) {
            const Node node = *node_of(one->step);
            out.order.push_back(node);
            out.steps[node] = numbered(*one);
        }
        return out;
    }

private:
    std::optional<Node> node_of(StepIndex step) const {
        const auto at = std::lower_bound(sorted_.begin(), sorted_.end(), step);
        if (at == sorted_.end() || *at != step) return std::nullopt;
        return Node(at - sorted_.begin());
    }

    std::optional<std::vector<Node>> nodes(const std::vector<StepIndex>& steps) const {
        std::vector<Node> out;
        for (const StepIndex step : steps) {
            const auto node = node_of(step);
            if (!node) return std::nullopt;
            out.push_back(*node);
        }
        return out;
    }

    OpenStep numbered(const Candidate& one) const {
        OpenStep out{one.step, one.can_start, false, *nodes(one.all), {}};
        out.counted = !one.can_start && base_.evaluation.on_the_way[one.step.value];
        for (const auto& way : one.any)
            if (auto steps = nodes(way)) out.any.push_back(std::move(*steps));
        if (out.any.size() == 1) {
            out.all.insert(out.all.end(), out.any[0].begin(), out.any[0].end());
            tidy(out.all);
            out.any.clear();
        }
        return out;
    }

    const Casework& base_;
    std::vector<const Candidate*> order_;
    std::vector<StepIndex> sorted_;
};

}  // namespace

Openable openable_steps(const Casework& base) {
    std::vector<Candidate> candidates;
    for (std::uint32_t i = 0; i < base.graph.steps().size(); ++i) {
        const StepInfo& info = base.info(StepIndex{i});
        if (base.step(StepIndex{i}).is_milestone || !info.open() || info.done != Truth::no) continue;
        if (auto one = candidate(base, StepIndex{i})) candidates.push_back(std::move(*one));
    }
    return Numbering(base, doable(base, candidates)).number();
}

bool can_start(const OpenStep& step, const std::vector<char>& done) {
    const auto holds = [&](const std::vector<Node>& nodes) {
        return std::all_of(nodes.begin(), nodes.end(), [&](Node node) { return done[node]; });
    };
    return holds(step.all) && (step.any.empty() || std::any_of(step.any.begin(), step.any.end(), holds));
}

std::vector<std::vector<Node>> waves(const Openable& openable, const std::vector<char>& chosen) {
    std::vector<char> done(openable.steps.size(), 0);
    std::vector<std::vector<Node>> out;
    for (;;) {
        std::vector<Node> wave;
        for (Node node = 0; node < openable.steps.size(); ++node)
            if (chosen[node] && !done[node] && can_start(openable.steps[node], done)) wave.push_back(node);
        if (wave.empty()) return out;
        for (const Node node : wave) done[node] = 1;
        out.push_back(std::move(wave));
    }
}

}  // namespace ics
