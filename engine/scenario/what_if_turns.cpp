// What differs between the two sides of a what-if run.
#include <algorithm>
#include <set>

#include "advise/wording.hpp"
#include "scenario/what_if_parts.hpp"

namespace ics {

namespace {

// Those that have a rank first; ties stay in order of id.
bool by_rank(const StepTurn& a, const StepTurn& b) {
    return (a.rank == 0) != (b.rank == 0) ? b.rank == 0 : a.rank < b.rank;
}

class Turns {
public:
    Turns(const WhatIfBench& bench, const Assessed& base, const Assessed& then, const Applied& applied,
          const std::vector<const Scenario*>& layers, ScenarioOutcome& out)
        : bench_(bench), base_(base), then_(then), applied_(applied), layers_(layers), out_(out) {}

    void add() {
        add_stages();
        add_done();
        add_states();
        out_.said = difference(base_.snapshot, then_.snapshot, 0, {}).said;
        add_metrics();
        add_commitments();
        add_first();
    }

private:
    void add_stages() {
        const Casework &before = base_.work, &after = then_.work;
        for (std::uint32_t i = 0; i < bench_.knowledge.capabilities.size(); ++i) {
            const CapabilityIndex index{i};
            const Capability& capability = bench_.knowledge[index];
            const Position &was = before.facts()[index], &is = after.facts()[index];
            if (was.stage == is.stage && was.not_applicable == is.not_applicable) continue;
            if (!concerns(before, capability.framework) && !concerns(after, capability.framework)) continue;
            out_.stages.push_back({named(capability), bench_.knowledge[capability.framework].short_title, was.stage, is.stage,
                                   words(index, was), words(index, is)});
        }
    }

    // Of what is known in part, 'not known' would be less than is known.
    std::string words(CapabilityIndex capability, const Position& position) const {
        const Level top = bench_.knowledge[bench_.knowledge[capability].framework].top();
        const bool anywhere = position.stage == LevelRange{0, top} && !position.not_applicable;
        if (!anywhere || position.origin == Origin::unknown) return stage_words(bench_.knowledge, capability, position);
        return bench_.knowledge.stage(capability, 0).title + " or later";
    }

    void add_done() {
        for (std::uint32_t i = 0; i < bench_.graph.steps().size(); ++i) {
            const StepIndex index{i};
            const Step& step = bench_.graph.steps()[index];
            const bool was = base_.work.info(index).state == StepState::done, is = then_.work.info(index).state == StepState::done;
            if (step.is_milestone || was == is) continue;
            if (is) add_done(index, step);
            else out_.undone.push_back(turn_of(named_step(base_.work, index)));
        }
        std::sort(out_.done.begin(), out_.done.end(),
                  [](const StepDone& a, const StepDone& b) { return natural_less(a.step.id, b.step.id); });
    }

    void add_done(StepIndex index, const Step& step) {
        const CriterionIndex shown = shown_member(bench_.knowledge, base_.work.facts(), step);
        const Criterion& criterion = bench_.knowledge[shown];
        const StepInfo& info = base_.work.info(index);
        out_.done.push_back({named_step(base_.work, index), named(bench_.knowledge[criterion.capability]), because(index, step),
                             criterion.effort, info.done == Truth::no, info.partly, bool(base_.evaluation.on_the_way[index.value])});
        out_.effort.total += criterion.effort;
        if (info.done != Truth::no) out_.effort.maybe_done += criterion.effort;
        if (info.partly) out_.effort.begun += criterion.effort;
    }

    DoneBecause because(StepIndex index, const Step& step) const {
        const auto holds = [&](const std::vector<StepIndex>& list) { return std::binary_search(list.begin(), list.end(), index); };
        if (holds(applied_.named) || is_set(step)) return DoneBecause::named;
        if (is_of_a_stage(step, applied_.named) || is_of_a_set_stage(step)) return DoneBecause::stage;
        return holds(applied_.required) ? DoneBecause::required : DoneBecause::follows;
    }

    bool is_member(const Step& step, CriterionIndex criterion) const {
        return std::find(step.members.begin(), step.members.end(), criterion) != step.members.end();
    }

    bool is_set(const Step& step) const {
        for (const Scenario* layer : layers_)
            for (const CriterionRating& rating : layer->statuses)
                if (rating.status == Status::met && is_member(step, rating.criterion)) return true;
        return false;
    }

    bool comes_with(const Step& step, CapabilityIndex capability, Level stage) const {
        return std::any_of(step.members.begin(), step.members.end(), [&](CriterionIndex c) {
            return bench_.knowledge[c].capability == capability && bench_.knowledge[c].stage <= stage;
        });
    }

    bool is_of_a_stage(const Step& step, const std::vector<StepIndex>& completed) const {
        return std::any_of(completed.begin(), completed.end(), [&](StepIndex index) {
            const Step& milestone = bench_.graph.steps()[index];
            return milestone.is_milestone && comes_with(step, milestone.capability, milestone.stage);
        });
    }

    bool is_of_a_set_stage(const Step& step) const {
        for (const Scenario* layer : layers_)
            for (const CapabilityRating& rating : layer->stages)
                if (comes_with(step, rating.capability, rating.stage.low)) return true;
        return false;
    }

    StepTurn turn_of(const Named& step) const {
        const StepStanding *was = standing_of(base_.snapshot, step.id), *is = standing_of(then_.snapshot, step.id);
        StepTurn turn{step, state_of(was), state_of(is), is ? is->rank : 0, is ? is->score : 0, {}};
        if (turn.is == StepState::blocked) turn.waits = waits_of(step.id);
        return turn;
    }

    std::vector<Named> waits_of(const std::string& step) const {
        std::vector<Named> out;
        for (const Action& action : then_.snapshot.advice.blocked)
            if (action.step.id == step)
                for (const Blocker& blocker : action.blocked_by) out.push_back(blocker.step);
        return out;
    }

    void add_states() {
        std::set<std::string> done;
        for (const StepDone& step : out_.done) done.insert(step.step.id);
        for (const auto& [id, is] : then_.snapshot.steps) {
            const StepStanding* const was = standing_of(base_.snapshot, id);
            if (state_of(was) == is.state) continue;
            if (is.state == StepState::ready) out_.newly_ready.push_back(turn_of(is.step));
            if (is.state == StepState::blocked) out_.newly_blocked.push_back(turn_of(is.step));
        }
        for (const auto& [id, was] : base_.snapshot.steps) {
            const StepStanding* const is = standing_of(then_.snapshot, id);
            if (was.state == StepState::blocked && state_of(is) != StepState::blocked && !done.contains(id))
                out_.no_longer_blocked.push_back(turn_of(was.step));
        }
        for (auto* list : {&out_.newly_ready, &out_.newly_blocked, &out_.no_longer_blocked})
            std::stable_sort(list->begin(), list->end(), by_rank);
    }

    void add_metrics() {
        const std::vector<MetricStanding>& all = base_.snapshot.advice.metrics;
        for (const MetricStanding& is : then_.snapshot.advice.metrics) {
            const auto was = std::find_if(all.begin(), all.end(), [&](const auto& m) { return m.metric.id == is.metric.id; });
            const std::string value = was == all.end() ? "not known" : was->value;
            const Truth met = was == all.end() ? Truth::unknown : was->meets;
            if (value != is.value || met != is.meets) out_.metrics.push_back({is.metric, value, is.value, met, is.meets});
        }
    }

    // Those of `list` that `other` has not.
    static std::vector<Named> without(const std::vector<Named>& list, const std::vector<Named>& other) {
        std::vector<Named> out;
        for (const Named& one : list)
            if (std::none_of(other.begin(), other.end(), [&](const Named& two) { return two.id == one.id; })) out.push_back(one);
        return out;
    }

    void add_commitments() {
        const std::vector<CommitmentStanding> &before = base_.snapshot.advice.commitments,
                                              &after = then_.snapshot.advice.commitments;
        for (const CommitmentStanding& is : after) {
            const auto was = std::find_if(before.begin(), before.end(),
                                          [&](const auto& one) { return one.commitment.id == is.commitment.id; });
            if (was == before.end()) continue;
            CommitmentTurn turn{is.commitment, was->standing, is.standing, without(was->actions, is.actions),
                                without(is.actions, was->actions), is.actions};
            if (turn.was != turn.is || !turn.gone.empty() || !turn.again.empty()) out_.commitments.push_back(std::move(turn));
        }
    }

    void add_first() {
        for (const Action& action : then_.snapshot.advice.actions) {
            const StepStanding* const was = standing_of(base_.snapshot, action.step.id);
            out_.first.push_back({action.step, action.priority.score, state_of(was), was ? was->rank : 0});
        }
    }

    const WhatIfBench& bench_;
    const Assessed &base_, &then_;
    const Applied& applied_;
    const std::vector<const Scenario*>& layers_;
    ScenarioOutcome& out_;
};

}  // namespace

void add_turns(const WhatIfBench& bench, const Assessed& base, const Assessed& then, const Applied& applied,
               const std::vector<const Scenario*>& layers, ScenarioOutcome& out) {
    Turns(bench, base, then, applied, layers, out).add();
}

}  // namespace ics
