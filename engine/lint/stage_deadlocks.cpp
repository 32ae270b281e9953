#include "lint/stage_deadlocks.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "lint/step_paths.hpp"

namespace ics {

namespace {

// The `requires` edges in the order in which a reader comes upon them.
std::vector<const Dependency*> in_order(const KnowledgeBase& knowledge) {
    std::vector<const Dependency*> out;
    for (const Dependency& dependency : knowledge.dependencies)
        if (dependency.kind == EdgeKind::requires_) out.push_back(&dependency);
    const auto place = [](const Dependency* d) { return std::tie(d->place.file_name(), d->place.line, d->place.column); };
    std::stable_sort(out.begin(), out.end(), [&](const Dependency* a, const Dependency* b) { return place(a) < place(b); });
    return out;
}

void report(const KnowledgeBase& knowledge, const Dependency& edge, std::vector<std::string> path, Diagnostics& diagnostics) {
    const std::string step = knowledge.id_of(edge.step), need = knowledge.id_of(edge.need);
    diagnostics.add({.code = "stage-deadlock",
                     .severity = Severity::warning,
                     .place = edge.place,
                     .message = fmt::format("'{}' requires '{}', which cannot come up before it is done", step, need),
                     .mend = "remove one of the [[requires]] on the path, make it a [[supports]], or name a step of an earlier stage",
                     .notes = std::move(path),
                     .of = {fmt::format("{} needs {}", step, need)}});
}

}  // namespace

void report_stage_deadlocks(const KnowledgeBase& knowledge, const DependencyGraph& graph, Diagnostics& diagnostics) {
    const StepPaths paths(knowledge, graph);
    std::set<StepIndex> told;  // the steps of circles that were reported
    for (const Dependency* edge : in_order(knowledge)) {
        const auto step = graph.steps().of(edge->step), need = graph.steps().of(edge->need);
        if (!step || !need || (told.contains(*step) && told.contains(*need))) continue;
        const std::vector<Hop> back = paths.shortest(*need, *step, StepPaths::Along::requires_and_stages);
        if (back.empty()) continue;
        report(knowledge, *edge, paths.told(*need, back), diagnostics);
        told.insert(*need);
        for (const Hop& hop : back) told.insert(hop.to);
    }
}

}  // namespace ics
