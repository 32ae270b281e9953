#include "graph/open_steps.hpp"

namespace ics {

OpenSteps pack_open(const DependencyGraph& graph, const StepSet& open) {
    OpenSteps out;
    out.number_of.resize(graph.steps().size());
    for (const StepIndex step : graph.topological_order()) {
        if (!open[step.value]) continue;
        out.number_of[step.value] = std::uint32_t(out.steps.size());
        out.steps.push_back(step);
    }
    for (std::uint32_t i = 0; i < out.steps.size(); ++i)
        for (const StepEdge& edge : graph.needed_by(out.steps[i]))
            if (const auto after = out.number_of[edge.step.value]) out.edges.push_back({i, *after});
    return out;
}

}  // namespace ics
