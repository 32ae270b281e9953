// What scenarios change, in words.
#include <variant>

#include <fmt/format.h>

#include "advise/wording.hpp"
#include "scenario/what_if_parts.hpp"

namespace ics {

namespace {

std::string quoted(const Named& named) { return "'" + named.title + "'"; }

std::string stage_title(const KnowledgeBase& knowledge, CapabilityIndex capability, LevelRange stage) {
    Position position;
    position.stage = stage;
    position.origin = Origin::rated;
    return stage_words(knowledge, capability, position);
}

std::string status_title(const CriterionRating& rating) {
    switch (rating.status) {
        case Status::met: return "met";
        case Status::partly: return "partly met";
        case Status::unmet: return "not met";
        case Status::not_applicable: break;
    }
    const bool ends = rating.reason.ends_with('.');
    return fmt::format("not applicable: {}", ends ? rating.reason.substr(0, rating.reason.size() - 1) : rating.reason);
}

std::string completed(const KnowledgeBase& knowledge, const StepRef& step) {
    if (const auto* criterion = std::get_if<CriterionIndex>(&step)) return quoted(named(knowledge[*criterion])) + " is done";
    const Milestone& milestone = std::get<Milestone>(step);
    return fmt::format("{} reaches {}", quoted(named(knowledge[milestone.capability])),
                       knowledge.stage(milestone.capability, milestone.stage).title);
}

void add(const KnowledgeBase& knowledge, const Scenario& scenario, std::vector<std::string>& out) {
    for (const CapabilityRating& rating : scenario.stages)
        out.push_back(fmt::format("{} stands at {}", quoted(named(knowledge[rating.capability])),
                                  stage_title(knowledge, rating.capability, rating.stage)));
    for (const CriterionRating& rating : scenario.statuses)
        out.push_back(fmt::format("{} is {}", quoted(named(knowledge[rating.criterion])), status_title(rating)));
    for (const MetricValue& value : scenario.metrics) {
        const Metric& metric = knowledge[value.metric];
        out.push_back(fmt::format("{}: {}", quoted(named(metric)), with_unit(value.value, metric.unit)));
    }
    for (const ContextValue& value : scenario.context)
        out.push_back(fmt::format("'{}' is {}", knowledge[value.fact].title, value.value ? "so" : "not so"));
    for (const CompletedStep& step : scenario.complete)
        out.push_back(completed(knowledge, step.step) + (scenario.with_requirements ? ", and all that it needs" : ""));
}

}  // namespace

std::vector<std::string> assumptions(const WhatIfBench& bench, const std::vector<const Scenario*>& layers) {
    std::vector<std::string> out;
    for (const Scenario* layer : layers) add(bench.knowledge, *layer, out);
    return out;
}

}  // namespace ics
