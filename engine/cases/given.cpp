#include "cases/given.hpp"

#include <fmt/format.h>

namespace ics {

namespace {

Given stated(std::string value) {
    const Origin origin = value.empty() ? Origin::unknown : Origin::rated;
    return {std::move(value), origin};
}

Given capability(const KnowledgeBase& knowledge, CapabilityIndex index, const Facts& facts) {
    const Position& position = facts[index];
    if (position.not_applicable) return {"not applicable", position.origin};
    if (position.origin == Origin::unknown) return {};
    const std::string& low = knowledge.stage(index, position.stage.low).id;
    const std::string& high = knowledge.stage(index, position.stage.high).id;
    return {low == high ? low : fmt::format("{} to {}", low, high), position.origin};
}

// The stage, and beside it the one that is aimed at.
Given short_of_target(const KnowledgeBase& knowledge, CapabilityIndex index, const Facts& facts) {
    Given out = capability(knowledge, index, facts);
    const std::optional<Level>& target = facts.target[index.value];
    const std::string aim = target ? "target " + knowledge.stage(index, *target).id : "no target";
    out.value = out.value.empty() ? aim : fmt::format("{}, {}", out.value, aim);
    return out;
}

Given criterion(const CriterionFact& fact) {
    if (fact.not_applicable) return {"not applicable", fact.origin};
    if (fact.met == Truth::unknown) return {};
    return {fact.met == Truth::yes ? "met" : fact.partly ? "partly" : "unmet", fact.origin};
}

Given metric(const Metric& metric, const MetricFact& fact, const Facts& facts, Method method) {
    if (method == Method::due_within || method == Method::passed)
        return stated(metric.deadline ? fmt::format("due {}, as of {}", iso(*metric.deadline), iso(facts.as_of)) : "no deadline");
    if (method != Method::misses && method != Method::meets)
        return stated(fact.value ? with_unit(*fact.value, metric.unit) : "");
    const std::string value = fact.value ? with_unit(*fact.value, metric.unit) + ", " : "";
    if (!fact.target) return stated(value + "no local target");
    return stated(fmt::format("{}target {} {}", value, symbol(metric.comparison), with_unit(*fact.target, metric.unit)));
}

Given system(const System& system, Method method) {
    if (method == Method::population_at_least)
        return stated(system.population ? with_unit(*system.population, "people") : "");
    std::vector<std::string> words = system.tags;
    if (method == Method::has_tier) {
        words.clear();
        for (const Tier tier : system.tiers) words.emplace_back(name(tier));
    }
    return stated(fmt::format("{}", fmt::join(words, ", ")));
}

}  // namespace

Given given(const KnowledgeBase& knowledge, const Facts& facts, const Read& read) {
    switch (read.kind) {
        case Read::Kind::capability:
            if (read.method == Method::short_of_target) return short_of_target(knowledge, {read.index}, facts);
            return capability(knowledge, {read.index}, facts);
        case Read::Kind::criterion: return criterion(facts[CriterionIndex{read.index}]);
        case Read::Kind::metric:
            return metric(knowledge[MetricIndex{read.index}], facts[MetricIndex{read.index}], facts, read.method);
        case Read::Kind::context: {
            const Truth value = facts[ContextIndex{read.index}].value;
            return stated(value == Truth::unknown ? "" : value == Truth::yes ? "yes" : "no");
        }
        case Read::Kind::system: return system(facts.system, read.method);
    }
    return {};
}

}  // namespace ics
