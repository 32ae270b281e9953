#include "graph/edges.hpp"

#include <algorithm>
#include <tuple>

namespace ics {

namespace {

// One reason for an edge: a record, or nothing for the ladder.
struct Link {
    StepIndex step;
    StepIndex need;
    std::optional<std::uint32_t> declared;

    bool joins_the_same(const Link& other) const { return step == other.step && need == other.need; }
};

void add_ladder(const KnowledgeBase& knowledge, const StepTable& steps, std::vector<Link>& links) {
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i) {
        const Criterion& criterion = knowledge.criteria[i];
        const std::optional<StepIndex> step = steps.of(CriterionIndex{i});
        if (step && criterion.stage > 0)
            links.push_back({steps.of(Milestone{criterion.capability, criterion.stage}), *step, std::nullopt});
    }
    for (std::uint32_t i = 0; i < steps.size(); ++i)
        if (const Step& step = steps[StepIndex{i}]; step.is_milestone && step.stage > 1)
            links.push_back({StepIndex{i}, steps.of(Milestone{step.capability, step.stage - 1}), std::nullopt});
}

void add_declared(const KnowledgeBase& knowledge, const StepTable& steps, EdgeKind kind, std::vector<Link>& links) {
    for (std::uint32_t i = 0; i < knowledge.dependencies.size(); ++i) {
        const Dependency& dependency = knowledge.dependencies[i];
        if (dependency.kind != kind) continue;
        const std::optional<StepIndex> step = steps.of(dependency.step), need = steps.of(dependency.need);
        if (step && need) links.push_back({*step, *need, i});
    }
}

void sort_links(const KnowledgeBase& knowledge, std::vector<Link>& links) {
    std::sort(links.begin(), links.end(), [&](const Link& a, const Link& b) {
        if (!a.joins_the_same(b)) return std::tie(a.step, a.need) < std::tie(b.step, b.need);
        if (!a.declared || !b.declared) return a.declared < b.declared;
        return stands_before(knowledge, *a.declared, *b.declared);
    });
}

// Links that join the same pair become one edge, which remembers all that declare it.
std::vector<Edge> each_pair_once(const std::vector<Link>& links) {
    std::vector<Edge> out;
    out.reserve(links.size());
    for (std::size_t i = 0; i < links.size(); ++i) {
        const Link& link = links[i];
        if (i == 0 || !link.joins_the_same(links[i - 1]))
            out.push_back({link.step, link.need, false, std::nullopt, {}});
        Edge& edge = out.back();
        if (!link.declared)
            edge.ladder = true;
        else if (!edge.declared)
            edge.declared = *link.declared;
        else
            edge.further.push_back(*link.declared);
    }
    return out;
}

}  // namespace

std::vector<Edge> edges_of_kind(const KnowledgeBase& knowledge, const StepTable& steps, EdgeKind kind) {
    std::vector<Link> links;
    if (kind == EdgeKind::requires_) add_ladder(knowledge, steps, links);
    add_declared(knowledge, steps, kind, links);
    sort_links(knowledge, links);
    return each_pair_once(links);
}

bool stands_before(const KnowledgeBase& knowledge, std::size_t a, std::size_t b) {
    const Place &of_a = knowledge.dependencies[a].place, &of_b = knowledge.dependencies[b].place;
    return std::tie(of_a.file_name(), of_a.line, of_a.column, a) <
           std::tie(of_b.file_name(), of_b.line, of_b.column, b);
}

}  // namespace ics
