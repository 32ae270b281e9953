// The explanation of one record, found by its id.
#include <algorithm>

#include <fmt/format.h>

#include "advise/explaining.hpp"
#include "advise/prepare.hpp"
#include "advise/provenance.hpp"
#include "diagnostics/nearest.hpp"
#include "load/no_step.hpp"

namespace ics {

namespace {

std::vector<std::string> known_ids(const Casework& work) {
    std::vector<std::string> ids;
    for (const Rule& rule : work.rules.rules()) ids.push_back(rule.id);
    for (const Recommendation& recommendation : work.knowledge.recommendations) ids.push_back(recommendation.id);
    for (std::uint32_t i = 0; i < work.graph.steps().size(); ++i)
        ids.push_back(work.graph.steps().id(work.knowledge, StepIndex{i}));
    for (const Metric& metric : work.knowledge.metrics) {
        ids.push_back(metric.name);
        ids.push_back(metric.id);
    }
    return ids;
}

std::optional<StepIndex> step_with(const Casework& work, const std::string& id) {
    if (const auto criterion = work.knowledge.criterion(id)) return work.graph.steps().of(*criterion);
    for (std::uint32_t i = 0; i < work.graph.steps().size(); ++i)
        if (work.graph.steps().id(work.knowledge, StepIndex{i}) == id) return StepIndex{i};
    return std::nullopt;
}

// Whether an overlay took it away or turned it off.
bool is_gone(const Casework& work, const std::string& id) {
    const auto& changes = work.knowledge.overlay_changes;
    return std::any_of(changes.begin(), changes.end(), [&](const OverlayChange& change) {
        const bool pack = change.id.ends_with("/*") && id.starts_with(change.id.substr(0, change.id.size() - 1));
        return change.kind != OverlayChange::Kind::changed && (change.id == id || pack);
    });
}

// What overlays took away, and what is no step.
std::string why_not(const Casework& work, const std::string& id) {
    if (is_gone(work, id))
        for (const std::string& change : changes_of(work, id)) return change.substr(0, change.size() - 1);
    if (const auto capability = work.knowledge.capability(id))
        return fmt::format("'{}' is a capability: explain one of its stages, such as {}@{}", id, id, stage_above_base(work.knowledge, *capability));
    if (const auto criterion = work.knowledge.criterion(id)) {
        const NoStep why = why_no_step(work.knowledge, *criterion);
        return fmt::format("'{}' is {}: {}", id, why.what, why.instead);
    }
    return fmt::format("there is nothing to explain called '{}'", id);
}

void report_unknown(const Asked& asked, const std::string& id) {
    asked.diagnostics.add({.code = "unknown-id",
                           .message = why_not(asked.work, id),
                           .expected = "the id of a rule, a recommendation, a step (a criterion, or capability@stage) or a metric",
                           .nearest = nearest_name(id, known_ids(asked.work))});
}

std::optional<Explanation> of_id(const Asked& asked, const std::string& id) {
    const Casework& work = asked.work;
    for (std::uint32_t i = 0; i < work.rules.rules().size(); ++i)
        if (work.rules.rules()[i].id == id) return explain_rule(asked, RuleIndex{i});
    if (const auto recommendation = work.knowledge.recommendation(id)) return explain_recommendation(asked, *recommendation);
    if (const auto step = step_with(work, id)) return explain_step(asked, *step);
    for (std::uint32_t i = 0; i < work.knowledge.metrics.size(); ++i)
        if (work.knowledge.metrics[i].id == id || work.knowledge.metrics[i].name == id) return explain_metric(asked, MetricIndex{i});
    report_unknown(asked, id);
    return std::nullopt;
}

}  // namespace

std::string_view name(Explanation::Kind kind) {
    switch (kind) {
        case Explanation::Kind::rule: return "rule";
        case Explanation::Kind::recommendation: return "recommendation";
        case Explanation::Kind::step: return "step";
        case Explanation::Kind::metric: return "metric";
    }
    return "rule";
}

std::optional<Explanation> explain(const KnowledgeBase& knowledge, const DependencyGraph& graph, RuleSet& rules,
                                   const Assessment& assessment, const AdviseOptions& options, const std::string& id,
                                   Diagnostics& diagnostics) {
    const auto prepared = prepare(knowledge, graph, rules, assessment, options, diagnostics);
    if (!prepared) return std::nullopt;
    const Casework work{knowledge, graph, rules, assessment, prepared->evaluation, options, *prepared->profile};
    const std::size_t errors = diagnostics.error_count();
    auto explanation = of_id({work, rules, diagnostics}, id);
    if (diagnostics.error_count() > errors) return std::nullopt;  // a rule broke a limit when a fact was changed
    return explanation;
}

}  // namespace ics
