// What scenarios change, in words.
#include <algorithm>
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

// A change in words; `fact` is alike for two changes of the same fact, and empty for steps completed.
struct Assumption {
    std::string fact, words, scenario;
};

void add(const KnowledgeBase& knowledge, const Scenario& scenario, std::vector<Assumption>& out) {
    for (const CapabilityRating& rating : scenario.stages) {
        const Named capability = named(knowledge[rating.capability]);
        out.push_back({capability.id, fmt::format("{} stands at {}", quoted(capability), stage_title(knowledge, rating.capability, rating.stage)),
                       scenario.name});
    }
    for (const CriterionRating& rating : scenario.statuses) {
        const Named criterion = named(knowledge[rating.criterion]);
        out.push_back({criterion.id, fmt::format("{} is {}", quoted(criterion), status_title(rating)), scenario.name});
    }
    for (const MetricValue& value : scenario.metrics) {
        const Metric& metric = knowledge[value.metric];
        out.push_back({metric.name, fmt::format("{}: {}", quoted(named(metric)), with_unit(value.value, metric.unit)), scenario.name});
    }
    for (const ContextValue& value : scenario.context) {
        const ContextFact& fact = knowledge[value.fact];
        out.push_back({fact.id, fmt::format("'{}' is {}", fact.title, value.value ? "so" : "not so"), scenario.name});
    }
    for (const CompletedStep& step : scenario.complete)
        out.push_back({"", completed(knowledge, step.step) + (scenario.with_requirements ? ", and all that it needs" : ""), scenario.name});
}

// What the last change of the same fact makes of this one: nothing where that is itself, or says the same.
std::string overtaken(const std::vector<Assumption>& all, const Assumption& one) {
    const auto last = std::find_if(all.rbegin(), all.rend(), [&](const Assumption& other) { return other.fact == one.fact; });
    if (one.fact.empty() || last->words == one.words) return "";
    return fmt::format(" (overtaken by '{}')", last->scenario);
}

}  // namespace

std::vector<std::string> assumptions(const WhatIfBench& bench, const std::vector<const Scenario*>& layers) {
    std::vector<Assumption> all;
    for (const Scenario* layer : layers) add(bench.knowledge, *layer, all);
    std::vector<std::string> out;
    for (const Assumption& one : all) out.push_back(one.words + overtaken(all, one));
    return out;
}

}  // namespace ics
