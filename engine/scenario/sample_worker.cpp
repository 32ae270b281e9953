// Single draws of a sample, on a live case.
#include <algorithm>

#include "scenario/draw.hpp"
#include "scenario/sample.hpp"

namespace ics {

namespace {

class DrawWorker : public SweepWorker<Draw> {
public:
    DrawWorker(std::unique_ptr<OwnCase> own, const SweepBase& base, const SamplePlan& plan)
        : own_(std::move(own)), steps_(base.graph.steps().size()), plan_(plan) {
        for (const VariedFact& fact : plan.facts)
            if (fact.subject.kind == Read::Kind::capability) drawn_.push_back(CapabilityIndex{fact.subject.index});
    }

    Draw row(std::uint64_t number) override {
        LiveCase& live = own_->live();
        assumed_.clear();
        for (const VariedFact& fact : plan_.facts) fact.assume(draw(plan_.frame.seed, number, fact.key, fact.size()), assumed_);
        live.assume(assumed_);
        Draw out{{}, live.ready(), {}, contradicts(live)};
        out.states.reserve(steps_);
        for (std::uint32_t i = 0; i < steps_; ++i) out.states.push_back(state(StepIndex{i}));
        out.said.reserve(plan_.said.size());
        for (const SaidIndex& said : plan_.said)
            out.said.push_back(std::visit([&](const auto& index) { return live.outcome(index); }, said));
        live.take_back();
        return out;
    }

    const Diagnostics& problems() const override { return own_->live().problems(); }

private:
    StepState state(StepIndex step) {
        LiveCase& live = own_->live();
        const StepState now = live.state(step);
        return now == StepState::done || live.on_the_way(step) ? now : StepState::not_applicable;
    }

    // One piece of work by two stages that were drawn apart.
    bool contradicts(const LiveCase& live) const {
        return std::any_of(drawn_.begin(), drawn_.end(), [&](CapabilityIndex capability) { return live.contradicts(capability); });
    }

    std::unique_ptr<OwnCase> own_;
    std::size_t steps_;
    const SamplePlan& plan_;
    std::vector<CapabilityIndex> drawn_;
    std::vector<Assumption> assumed_;
};

}  // namespace

std::vector<std::uint64_t> SamplePlan::values(std::uint64_t number) const {
    std::vector<std::uint64_t> out;
    for (const VariedFact& fact : facts) out.push_back(draw(frame.seed, number, fact.key, fact.size()));
    return out;
}

MakeWorker<Draw> draw_workers(const SweepBase& base, const SamplePlan& plan) {
    return [&base, &plan](Diagnostics& diagnostics) -> std::unique_ptr<SweepWorker<Draw>> {
        auto own = OwnCase::open(base, diagnostics);
        return own ? std::make_unique<DrawWorker>(std::move(own), base, plan) : nullptr;
    };
}

}  // namespace ics
