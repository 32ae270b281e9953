// The chain of open criteria that asks for the most effort, one after the other.
#include <algorithm>

#include "graph/dependency_graph.hpp"
#include "graph/open_steps.hpp"

namespace ics {

namespace {

// The heaviest way to a step: what it costs, the step itself included, and the number of the step before it.
struct Way {
    int effort = 0;
    std::optional<std::uint32_t> before;
};

// Whether `candidate` is the better last step of a way: more effort, or as much and a lower step.
bool better(const OpenSteps& part, const std::vector<Way>& ways, std::uint32_t candidate,
            std::optional<std::uint32_t> best) {
    if (!best) return true;
    if (ways[candidate].effort != ways[*best].effort) return ways[candidate].effort > ways[*best].effort;
    return part.steps[candidate] < part.steps[*best];
}

// Edges come in topological order of their start: when one is looked at, the way to its start is settled.
std::vector<Way> heaviest_ways(const StepTable& steps, const OpenSteps& part, const std::vector<int>& effort) {
    std::vector<Way> ways(part.steps.size());
    auto edge = part.edges.begin();
    for (std::uint32_t i = 0; i < part.steps.size(); ++i) {
        Way& way = ways[i];
        if (way.before) way.effort = ways[*way.before].effort;
        if (!steps[part.steps[i]].is_milestone) way.effort += effort[part.steps[i].value];
        for (; edge != part.edges.end() && edge->before == i; ++edge)
            if (better(part, ways, i, ways[edge->after].before)) ways[edge->after].before = i;
    }
    return ways;
}

}  // namespace

Chain DependencyGraph::longest_chain(const StepSet& open, const StepSet& targets,
                                     const std::vector<int>& effort) const {
    const OpenSteps part = pack_open(*this, open);
    const std::vector<Way> ways = heaviest_ways(steps_, part, effort);
    std::optional<std::uint32_t> at;
    for (std::uint32_t i = 0; i < part.steps.size(); ++i)
        if (targets[part.steps[i].value] && better(part, ways, i, at)) at = i;
    Chain chain;
    if (at) chain.effort = ways[*at].effort;
    for (; at; at = ways[*at].before)
        if (!steps_[part.steps[*at]].is_milestone) chain.steps.push_back(part.steps[*at]);
    std::reverse(chain.steps.begin(), chain.steps.end());
    return chain;
}

}  // namespace ics
