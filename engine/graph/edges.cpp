#include "graph/edges.hpp"

#include <algorithm>
#include <tuple>

namespace ics {

namespace {

void add_ladder(const KnowledgeBase& knowledge, const StepTable& steps, std::vector<Edge>& edges) {
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const Criterion& criterion = knowledge.criteria[i];
        const std::optional<StepIndex> step = steps.of(CriterionIndex{i});
        if (step && criterion.stage > 0)
            edges.push_back({steps.of(Milestone{criterion.capability, criterion.stage}), *step, true, {}});
    }
    for (std::uint32_t i = 0; i < steps.size(); ++i)
        if (const Step& step = steps[StepIndex{i}]; step.is_milestone && step.stage > 1)
            edges.push_back({StepIndex{i}, steps.of(Milestone{step.capability, step.stage - 1}), true, {}});
}

void add_declared(const KnowledgeBase& knowledge, const StepTable& steps, EdgeKind kind, std::vector<Edge>& edges) {
    for (std::size_t i = 0; i < knowledge.dependencies.size(); ++i) {
        const Dependency& dependency = knowledge.dependencies[i];
        const std::optional<StepIndex> step = steps.of(dependency.step), need = steps.of(dependency.need);
        if (dependency.kind == kind && step && need) edges.push_back({*step, *need, false, {i}});
    }
}

// Edges that join the same pair become one, which remembers all that declare it.
std::vector<Edge> each_pair_once(std::vector<Edge> edges) {
    std::vector<Edge> out;
    for (Edge& edge : edges) {
        if (out.empty() || out.back().step != edge.step || out.back().need != edge.need) {
            out.push_back(std::move(edge));
            continue;
        }
        out.back().ladder = out.back().ladder || edge.ladder;
        out.back().declared.insert(out.back().declared.end(), edge.declared.begin(), edge.declared.end());
    }
    return out;
}

}  // namespace

std::vector<Edge> edges_of_kind(const KnowledgeBase& knowledge, const StepTable& steps, EdgeKind kind) {
    std::vector<Edge> edges;
    if (kind == EdgeKind::requires_) add_ladder(knowledge, steps, edges);
    add_declared(knowledge, steps, kind, edges);
    std::sort(edges.begin(), edges.end(), [&](const Edge& a, const Edge& b) {
        const auto ends_a = std::tie(a.step, a.need), ends_b = std::tie(b.step, b.need);
        if (ends_a != ends_b) return ends_a < ends_b;
        if (a.declared.empty() || b.declared.empty()) return a.declared.size() < b.declared.size();
        return stands_before(knowledge, a.declared.front(), b.declared.front());
    });
    return each_pair_once(std::move(edges));
}

bool stands_before(const KnowledgeBase& knowledge, std::size_t a, std::size_t b) {
    const Place &at_a = knowledge.dependencies[a].place, &at_b = knowledge.dependencies[b].place;
    return std::tie(at_a.file_name(), at_a.line, at_a.column, a) < std::tie(at_b.file_name(), at_b.line, at_b.column, b);
}

}  // namespace ics
