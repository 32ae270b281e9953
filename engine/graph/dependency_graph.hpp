// What must come before what: steps joined by `requires` and `supports`, and the questions a plan asks of them.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "graph/step.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// One edge as seen from either end; a pair of steps has at most one of each kind. `declared` is the position in
// KnowledgeBase::dependencies of the first record, in order of file and line, that declares it; nothing for an edge
// that only the ladder gives (a milestone requires its stage's requirements and the milestone below).
struct StepEdge {
    StepIndex step;
    std::optional<std::size_t> declared;
    std::vector<std::size_t> further = {};  // the other records that declare it: their reasons hold as well
};

// One flag a step, by StepIndex.
using StepSet = std::vector<char>;

struct Chain {
    std::vector<StepIndex> steps;  // prerequisites first; criteria only
    int effort = 0;                // summed
};

struct Bottleneck {
    StepIndex step;
    std::vector<StepIndex> gates;  // target steps that cannot be reached but through it, in order
};

// Immutable once built. Needs no cycle among `requires` edges, which `build` proves. Milestones pass
// dependencies on; they are never counted beside their criteria.
class DependencyGraph {
public:
    // Nothing when there is a cycle: every independent one (those that share no declared edge) is reported as a full
    // path (code `dependency-cycle`), starting at its first declared edge in order of file and line. An edge of either
    // kind whose ends are one piece of work is reported under the same code.
    static std::optional<DependencyGraph> build(const KnowledgeBase& knowledge, Diagnostics& diagnostics);

    const StepTable& steps() const { return steps_; }

    // Direct edges, in order of step.
    const std::vector<StepEdge>& needs(StepIndex step) const { return needs_[step.value]; }
    const std::vector<StepEdge>& needed_by(StepIndex step) const { return needed_by_[step.value]; }
    const std::vector<StepEdge>& supported_by(StepIndex step) const { return supported_by_[step.value]; }
    const std::vector<StepEdge>& supports(StepIndex step) const { return supports_[step.value]; }

    // Every step after all it requires; among those free to come next, the lowest index first.
    const std::vector<StepIndex>& topological_order() const { return order_; }

    // All steps it requires, directly or not; all that require it. In order, itself left out.
    std::vector<StepIndex> upstream(StepIndex step) const;
    std::vector<StepIndex> downstream(StepIndex step) const;

    // How many criterion steps of `counted` wait for each step, directly or not, by StepIndex; itself left out. Only
    // paths from and to and through steps of `open` count: what is done holds nothing up.
    std::vector<int> unlocks(const StepSet& open, const StepSet& counted) const;

    // Open criterion steps all of whose requirements would be done if `step` were, and are not now, in order. A
    // milestone is done when it is not in `open`, or becomes so when all it requires is done, and brings those below
    // it; one whose stage has no requirements becomes so only in this last way. Empty when `step` is not open.
    std::vector<StepIndex> opens(StepIndex step, const StepSet& open) const;

    // Criteria on every open chain to some step of `targets`: dominators from a virtual root that precedes
    // every open step without an open prerequisite (Lengauer and Tarjan 1979, as in Boost). In order of how many
    // targets they gate, most first, then of step; those that gate none are left out. No step gates itself.
    std::vector<Bottleneck> bottlenecks(const StepSet& open, const StepSet& targets) const;

    // The chain of open criteria with the greatest summed effort that ends in a step of `targets`, or leads to one
    // that is a milestone; ties go to the lowest step, told from the target backwards. `effort` by StepIndex, none
    // negative. Empty when no target is open.
    Chain longest_chain(const StepSet& open, const StepSet& targets, const std::vector<int>& effort) const;

    // The `requires` edges that no longer path implies, as (step, need), in order. For drawing: slow.
    std::vector<std::pair<StepIndex, StepIndex>> transitive_reduction() const;

private:
    explicit DependencyGraph(StepTable steps);
    void put_in_order();

    StepTable steps_;
    std::vector<std::vector<StepEdge>> needs_, needed_by_, supported_by_, supports_;
    std::vector<StepIndex> order_;
};

}  // namespace ics
