#include "lint/redundant_edges.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "lint/step_paths.hpp"

namespace ics {

namespace {

using Along = StepPaths::Along;

// A declared edge, its ends looked up.
struct Declared {
    const Dependency& dependency;
    StepIndex step;
    StepIndex need;
};

class EdgeLint {
public:
    EdgeLint(const KnowledgeBase& knowledge, const DependencyGraph& graph, Diagnostics& diagnostics)
        : knowledge_(knowledge), graph_(graph), paths_(knowledge, graph), diagnostics_(diagnostics) {}

    void look_at(const Dependency& dependency) {
        const auto step = graph_.steps().of(dependency.step), need = graph_.steps().of(dependency.need);
        if (!step || !need) return;
        const Declared edge{dependency, *step, *need};
        if (dependency.kind == EdgeKind::requires_) look_at_requires(edge);
        else look_at_supports(edge);
    }

private:
    void look_at_requires(const Declared& edge) {
        if (in_ladder(edge))
            return report(edge, "implied-dependency", "as every milestone requires its stage's requirements and the stage below",
                          "remove it: the stages say so");
        if (const auto path = paths_.shortest(edge.step, edge.need, Along::other_requires); !path.empty())
            report(edge, "implied-dependency", "which other dependencies imply", "remove it, or one of those on the path",
                   paths_.told(edge.step, path));
    }

    void look_at_supports(const Declared& edge) {
        if (const auto path = paths_.shortest(edge.step, edge.need, Along::requires_edges); !path.empty())
            report(edge, "unused-dependency", "which it requires anyway", "remove it", paths_.told(edge.step, path));
        else if (const auto back = paths_.shortest(edge.need, edge.step, Along::requires_edges); !back.empty())
            report(edge, "unused-dependency", "which comes only after it", "remove it, or turn it round", paths_.told(edge.need, back));
    }

    // Whether a milestone's own ladder has the edge.
    bool in_ladder(const Declared& edge) const {
        const Step &step = graph_.steps()[edge.step], &need = graph_.steps()[edge.need];
        if (!step.is_milestone) return false;
        if (need.is_milestone) return need.capability == step.capability && need.stage + 1 == step.stage;
        return std::any_of(need.members.begin(), need.members.end(), [&](CriterionIndex member) {
            return knowledge_[member].capability == step.capability && knowledge_[member].stage == step.stage;
        });
    }

    void report(const Declared& edge, std::string code, std::string_view which, std::string mend, std::vector<std::string> notes = {}) {
        const std::string step = knowledge_.id_of(edge.dependency.step), need = knowledge_.id_of(edge.dependency.need);
        const bool required = edge.dependency.kind == EdgeKind::requires_;
        diagnostics_.add({.code = std::move(code),
                          .severity = Severity::warning,
                          .place = edge.dependency.place,
                          .message = fmt::format("'{}' {} '{}', {}", step, required ? "requires" : "is supported by", need, which),
                          .mend = std::move(mend),
                          .notes = std::move(notes),
                          .of = {fmt::format("{} needs {}", step, need)}});
    }

    const KnowledgeBase& knowledge_;
    const DependencyGraph& graph_;
    StepPaths paths_;
    Diagnostics& diagnostics_;
};

}  // namespace

void report_redundant_edges(const KnowledgeBase& knowledge, const DependencyGraph& graph, Diagnostics& diagnostics) {
    EdgeLint lint(knowledge, graph, diagnostics);
    for (const Dependency& dependency : knowledge.dependencies) lint.look_at(dependency);
}

}  // namespace ics
