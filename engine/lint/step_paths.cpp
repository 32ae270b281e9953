#include "lint/step_paths.hpp"

#include <algorithm>
#include <deque>

#include <fmt/format.h>

namespace ics {

namespace {

std::string file_and_line(const Place& place) {
    return place.file ? fmt::format("{}:{}", *place.file, place.line) : "declared";
}

// The highest stage below the criterion's that has requirements; the base where none does.
Level counted_below(const KnowledgeBase& knowledge, const Criterion& criterion) {
    Level highest = 0;
    for (const CriterionIndex other : knowledge[criterion.capability].criteria)
        if (knowledge[other].is_step() && knowledge[other].stage < criterion.stage)
            highest = std::max(highest, knowledge[other].stage);
    return highest;
}

}  // namespace

StepPaths::StepPaths(const KnowledgeBase& knowledge, const DependencyGraph& graph)
    : knowledge_(knowledge), graph_(graph), comes_after_(graph.steps().size()) {
    for (std::uint32_t i = 0; i < graph.steps().size(); ++i) {
        const Step& step = graph.steps()[StepIndex{i}];
        if (step.is_milestone || step.members.size() > 1) continue;
        const Criterion& criterion = knowledge[step.members.front()];
        if (const Level below = counted_below(knowledge, criterion); below > 0)
            comes_after_[i] = graph.steps().of(Milestone{criterion.capability, below});
    }
}

std::vector<Hop> StepPaths::next(StepIndex step, Along along) const {
    std::vector<Hop> out;
    for (const StepEdge& edge : graph_.needs(step)) out.push_back({edge.step, &edge});
    if (along == Along::requires_and_stages && comes_after_[step.value]) out.push_back({*comes_after_[step.value], nullptr});
    return out;
}

std::vector<Hop> StepPaths::shortest(StepIndex from, StepIndex to, Along along) const {
    struct Came {
        StepIndex from;
        std::optional<Hop> by;
    };
    std::vector<Came> came(graph_.steps().size());
    std::deque<StepIndex> queue{from};
    while (!queue.empty() && !came[to.value].by) {
        const StepIndex at = queue.front();
        queue.pop_front();
        for (const Hop& hop : next(at, along)) {
            const bool passed_over = along == Along::other_requires && at == from && hop.to == to;
            if (passed_over || came[hop.to.value].by) continue;
            came[hop.to.value] = {at, hop};
            queue.push_back(hop.to);
        }
    }
    std::vector<Hop> path;
    for (StepIndex at = to; came[at.value].by && (path.empty() || at != from); at = came[at.value].from)
        path.push_back(*came[at.value].by);
    std::reverse(path.begin(), path.end());
    return path;
}

std::string StepPaths::why(const Hop& hop) const {
    if (!hop.edge) return "the stage before its own";
    if (hop.edge->declared) return file_and_line(knowledge_.dependencies[*hop.edge->declared].place);
    return graph_.steps()[hop.to].is_milestone ? "the stage below" : "one of the stage's requirements";
}

std::vector<std::string> StepPaths::told(StepIndex from, const std::vector<Hop>& path) const {
    std::vector<std::string> lines{"path:     " + graph_.steps().id(knowledge_, from)};
    for (const Hop& hop : path)
        lines.push_back(fmt::format("          {} {}: {}", hop.edge ? "requires" : "comes after", graph_.steps().id(knowledge_, hop.to), why(hop)));
    return lines;
}

}  // namespace ics
