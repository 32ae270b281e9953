// Ways from a step to what it waits for, and how they are told.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/dependency_graph.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// From one step to the next of a path. No edge: the step is of a stage that comes after the milestone `to`, and is
// 'later' until that is reached.
struct Hop {
    StepIndex to;
    const StepEdge* edge = nullptr;
};

class StepPaths {
public:
    // Both must outlive it.
    StepPaths(const KnowledgeBase& knowledge, const DependencyGraph& graph);

    enum class Along {
        requires_edges,       // declared ones and those of the ladder
        other_requires,       // the same, but for one that leads straight from the first to the last
        requires_and_stages,  // and from a criterion to the milestone that it comes after
    };
    // The shortest path; empty when there is none.
    std::vector<Hop> shortest(StepIndex from, StepIndex to, Along along) const;

    // "path:     a", then "requires b: why" for each.
    std::vector<std::string> told(StepIndex from, const std::vector<Hop>& path) const;

private:
    std::vector<Hop> next(StepIndex step, Along along) const;
    std::string why(const Hop& hop) const;

    const KnowledgeBase& knowledge_;
    const DependencyGraph& graph_;
    // By StepIndex, the milestone that must be reached before it can be a criterion's turn: that of the highest stage
    // below it that has requirements. Nothing where there is none, and for work that stands in several capabilities,
    // whose turn comes with the earliest.
    std::vector<std::optional<StepIndex>> comes_after_;
};

}  // namespace ics
