// What can be begun once a step is done.
#include <algorithm>

#include "graph/dependency_graph.hpp"

namespace ics {

namespace {

// Which steps are done, given those that are open: the others, and the milestones that follow from them.
class Settled {
public:
    Settled(const DependencyGraph& graph, const StepSet& open)
        : graph_(graph), done_(open.size()), passed_(open.size()) {
        for (std::uint32_t i = 0; i < open.size(); ++i)
            if (!open[i]) reach(StepIndex{i});
        // A stage reached late settles empty ones below it, which others may wait for: until nothing changes.
        while (settle_milestones()) {}
    }

    bool all_needs_done(StepIndex step) const {
        const std::vector<StepEdge>& needs = graph_.needs(step);
        return std::all_of(needs.begin(), needs.end(), [&](const StepEdge& e) { return done_[e.step.value]; });
    }

private:
    bool settle_milestones() {
        bool changed = false;
        for (const StepIndex step : graph_.topological_order()) {
            const Step& at = graph_.steps()[step];
            if (!at.is_milestone || done_[step.value]) continue;
            passed_[step.value] = way_is_free(step);
            if (!passed_[step.value] || at.by_rating_only) continue;
            reach(step);
            changed = true;
        }
        return changed;
    }

    // All it requires is done; stages below it may be such that only a rating or a higher stage can settle them.
    bool way_is_free(StepIndex milestone) const {
        const std::vector<StepEdge>& needs = graph_.needs(milestone);
        return std::all_of(needs.begin(), needs.end(), [&](const StepEdge& edge) {
            return done_[edge.step.value] || (passed_[edge.step.value] && is_lower_stage(edge.step, milestone));
        });
    }

    bool is_lower_stage(StepIndex lower, StepIndex milestone) const {
        const Step &a = graph_.steps()[lower], &b = graph_.steps()[milestone];
        return a.is_milestone && b.is_milestone && a.capability == b.capability && a.stage < b.stage;
    }

    // Who is at a stage is at those below it.
    void reach(StepIndex step) {
        done_[step.value] = true;
        for (const StepEdge& edge : graph_.needs(step))
            if (!done_[edge.step.value] && is_lower_stage(edge.step, step)) reach(edge.step);
    }

    const DependencyGraph& graph_;
    std::vector<char> done_;
    std::vector<char> passed_;  // milestones not done whose requirements are all done
};

}  // namespace

std::vector<StepIndex> DependencyGraph::opens(StepIndex step, const StepSet& open) const {
    if (!open[step.value]) return {};
    StepSet rest = open;
    rest[step.value] = 0;
    const Settled before(*this, open), after(*this, rest);
    std::vector<StepIndex> out;
    for (std::uint32_t i = 0; i < steps_.size(); ++i) {
        const StepIndex at{i};
        if (!rest[i] || steps_[at].is_milestone) continue;
        if (after.all_needs_done(at) && !before.all_needs_done(at)) out.push_back(at);
    }
    return out;
}

}  // namespace ics
