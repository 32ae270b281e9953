// The edges of the dependency graph, before anything is known about cycles.
#pragma once

#include <optional>
#include <vector>

#include "graph/step.hpp"
#include "model/knowledge_base.hpp"

namespace ics {

// `step` requires, or is supported by, `need`.
struct Edge {
    StepIndex step;
    StepIndex need;
    bool ladder = false;                  // a milestone requires its stage's requirements and the milestone below
    std::optional<std::size_t> declared;  // of KnowledgeBase::dependencies; the first, in order of file and line
    std::vector<std::size_t> further;     // the others that declare it, in the same order
};

// What the ladder gives and the declared edges of this kind, in order of step and need, each pair once. Declared
// edges with an end that is no step are left out: the loader has reported them.
std::vector<Edge> edges_of_kind(const KnowledgeBase& knowledge, const StepTable& steps, EdgeKind kind);

// Whether a reader comes upon dependency `a` before `b`: order of file, line and column, then of position.
bool stands_before(const KnowledgeBase& knowledge, std::size_t a, std::size_t b);

}  // namespace ics
