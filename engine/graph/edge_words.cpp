#include "graph/edge_words.hpp"

namespace ics {

std::string reasons_of(const KnowledgeBase& knowledge, const DependencyGraph& graph, const StepEdge& edge) {
    const bool is_milestone = graph.steps()[edge.step].is_milestone;
    if (!edge.declared) return is_milestone ? "It is the stage below." : "It is one of the stage's requirements.";
    std::string why = knowledge.dependencies[*edge.declared].why;
    for (const std::size_t further : edge.further) {
        const std::string& more = knowledge.dependencies[further].why;
        if (!more.empty() && !why.empty()) why += ' ';
        why += more;
    }
    return why;
}

}  // namespace ics
