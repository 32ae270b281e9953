#include "scenario/completion.hpp"

#include <algorithm>

#include "scenario/apply.hpp"

namespace ics {

namespace {

// Of whose value the criterion's own may follow, or the other way round.
void add_related(const KnowledgeBase& knowledge, const DependencyGraph& graph, CriterionIndex index,
                 std::vector<CapabilityIndex>& out) {
    const Criterion& criterion = knowledge[index];
    const auto add = [&](CriterionIndex other) { out.push_back(knowledge[other].capability); };
    for (const CriterionIndex part : criterion.children) add(part);
    for (const CriterionIndex choice : criterion.alternatives) add(choice);
    if (criterion.parent) add(*criterion.parent);
    if (criterion.alternative_of) add(*criterion.alternative_of);
    if (const auto step = graph.steps().of(index))
        for (const CriterionIndex member : graph.steps()[*step].members) add(member);
}

}  // namespace

std::vector<Assumption> Completions::of(const std::vector<StepIndex>& steps) const {
    Scenario scenario;
    for (const StepIndex step : steps) scenario.complete.push_back({graph_.steps()[step].members.front(), {}});
    return assumptions_between(assessment_, apply_scenarios(knowledge_, graph_, assessment_, {scenario}, {0}).assessment);
}

std::vector<CapabilityIndex> Completions::touched(StepIndex step) const {
    std::vector<CapabilityIndex> out;
    for (const CriterionIndex member : graph_.steps()[step].members) {
        out.push_back(knowledge_[member].capability);
        for (const CriterionIndex near : knowledge_[knowledge_[member].capability].criteria) add_related(knowledge_, graph_, near, out);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

bool have_one_in_common(const std::vector<CapabilityIndex>& a, const std::vector<CapabilityIndex>& b) {
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) return true;
        *x < *y ? ++x : ++y;
    }
    return false;
}

}  // namespace ics
