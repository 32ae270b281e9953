#include "support/random_rule.hpp"

#include <array>

#include <fmt/format.h>

namespace ics::test {

namespace {

constexpr std::array capability_methods{"below", "at_least", "at", "known", "not_applicable", "short_of_target"};
constexpr std::array criterion_methods{"met", "open", "known", "not_applicable"};
constexpr std::array metric_methods{"misses", "meets", "known", "below", "above"};
constexpr std::array context_methods{"yes", "no", "known"};

std::vector<std::uint32_t> askable(const KnowledgeBase& knowledge) {
    std::vector<std::uint32_t> out;
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i)
        if (knowledge.criteria[i].role == Role::requirement) out.push_back(i);
    return out;
}

}  // namespace

RandomRule::RandomRule(const KnowledgeBase& knowledge, Dice& dice, int depth) : knowledge_(&knowledge) {
    if (depth == 0 || dice.one_in(5)) {
        make_comparison(dice);
        return;
    }
    kind_ = Kind(dice.below(4));
    const int parts = kind_ == Kind::negation ? 1 : kind_ == Kind::differ ? 2 : 2 + dice.below(2);
    for (int i = 0; i < parts; ++i) parts_.emplace_back(knowledge, dice, depth - 1);
}

void RandomRule::make_comparison(Dice& dice) {
    const int kind = dice.below(20);
    if (kind < 9) {
        kind_ = Kind::capability;
        index_ = std::uint32_t(dice.below(int(knowledge_->capabilities.size())));
        method_ = dice.below(dice.one_in(4) ? 6 : 3);
        argument_ = (method_ == 2 ? 0 : 1) + dice.below(method_ == 2 ? 3 : 2);
    } else if (kind < 14) {
        kind_ = Kind::criterion;
        const std::vector<std::uint32_t> criteria = askable(*knowledge_);
        index_ = criteria[std::size_t(dice.below(int(criteria.size())))];
        method_ = dice.below(dice.one_in(4) ? 4 : 2);
    } else if (kind < 17) {
        kind_ = Kind::metric;
        index_ = std::uint32_t(dice.below(int(knowledge_->metrics.size())));
        method_ = dice.below(knowledge_->metrics[index_].unit == yes_no ? 3 : 5);
        argument_ = 5 + 5 * dice.below(3);
    } else if (kind < 19) {
        kind_ = Kind::context;
        index_ = std::uint32_t(dice.below(int(knowledge_->context_facts.size())));
        method_ = dice.below(3);
    } else {
        kind_ = Kind::population;
        argument_ = 100 * (1 + dice.below(2));
    }
}

std::string RandomRule::comparison_text() const {
    const auto call = [&](char handle, const char* method, const std::string& argument = "") {
        return fmt::format("{}{}:{}({})", handle, index_, method, argument);
    };
    const std::size_t method = std::size_t(method_);
    if (kind_ == Kind::capability) {
        const bool takes_stage = method_ < 3;
        const auto& stages = knowledge_->frameworks[0].stages;
        return call('c', capability_methods[method], takes_stage ? "'" + stages[std::size_t(argument_)].id + "'" : "");
    }
    if (kind_ == Kind::criterion) return call('k', criterion_methods[method]);
    if (kind_ == Kind::metric)
        return call('m', metric_methods[method], method_ > 2 ? fmt::format("{}", argument_) : "");
    if (kind_ == Kind::context) return call('x', context_methods[method]);
    return fmt::format("system:population_at_least({})", argument_);
}

std::string RandomRule::text() const {
    if (kind_ == Kind::negation) return "not (" + parts_[0].text() + ")";
    if (parts_.empty()) return comparison_text();
    const char* const joint = kind_ == Kind::all ? " and " : kind_ == Kind::any ? " or " : " ~= ";
    std::string out;
    for (const RandomRule& part : parts_) out += (out.empty() ? "" : joint) + ("(" + part.text() + ")");
    return out;
}

bool RandomRule::capability_holds(const Facts& completion, const Facts& as_it_was) const {
    const CapabilityIndex index{index_};
    if (method_ == 4) return as_it_was[index].not_applicable;
    if (method_ == 3) return as_it_was[index].not_applicable || as_it_was[index].stage.exact();
    if (as_it_was[index].not_applicable) return false;
    const Level stage = completion[index].stage.low, asked = Level(argument_);
    if (method_ == 5) return as_it_was.target[index_] && stage < *as_it_was.target[index_];
    return method_ == 0 ? stage < asked : method_ == 1 ? stage >= asked : stage == asked;
}

bool RandomRule::metric_holds(const Facts& completion, const Facts& as_it_was) const {
    const MetricIndex index{index_};
    const double value = completion[index].value.value();
    switch (method_) {
        case 0: return completion[index].meets == Truth::no;
        case 1: return completion[index].meets == Truth::yes;
        case 2: return as_it_was[index].value.has_value();
        case 3: return value < argument_;
        default: return value > argument_;
    }
}

bool RandomRule::holds(const Facts& completion, const Facts& as_it_was) const {
    const auto part = [&](std::size_t i) { return parts_[i].holds(completion, as_it_was); };
    switch (kind_) {
        case Kind::negation: return !part(0);
        case Kind::differ: return part(0) != part(1);
        case Kind::all:
            for (std::size_t i = 0; i < parts_.size(); ++i)
                if (!part(i)) return false;
            return true;
        case Kind::any:
            for (std::size_t i = 0; i < parts_.size(); ++i)
                if (part(i)) return true;
            return false;
        case Kind::capability: return capability_holds(completion, as_it_was);
        case Kind::criterion: {
            const CriterionFact& was = as_it_was[CriterionIndex{index_}];
            if (method_ == 3) return was.not_applicable;
            if (method_ == 2) return was.not_applicable || was.met != Truth::unknown;
            if (was.not_applicable) return false;
            return (completion[CriterionIndex{index_}].met == Truth::yes) == (method_ == 0);
        }
        case Kind::metric: return metric_holds(completion, as_it_was);
        case Kind::context:
            if (method_ == 2) return as_it_was[ContextIndex{index_}].value != Truth::unknown;
            return (completion[ContextIndex{index_}].value == Truth::yes) == (method_ == 0);
        case Kind::population: return completion.system.population.value() >= argument_;
    }
    return false;
}

void RandomRule::add_thresholds(Thresholds& thresholds) const {
    for (const RandomRule& part : parts_) part.add_thresholds(thresholds);
    if (kind_ == Kind::metric && method_ > 2) thresholds.metrics[MetricIndex{index_}].push_back(argument_);
    if (kind_ == Kind::population) thresholds.population.push_back(argument_);
}

std::string bind_all(const KnowledgeBase& knowledge) {
    std::string out;
    const auto bind = [&](char handle, std::size_t index, std::string_view binder, const std::string& id) {
        out += fmt::format("local {}{} = {} '{}'\n", handle, index, binder, id);
    };
    for (std::size_t i = 0; i < knowledge.capabilities.size(); ++i)
        bind('c', i, "capability", knowledge.capabilities[i].id);
    for (const std::uint32_t i : askable(knowledge)) bind('k', i, "criterion", knowledge.criteria[i].id);
    for (std::size_t i = 0; i < knowledge.metrics.size(); ++i) bind('m', i, "metric", knowledge.metrics[i].name);
    for (std::size_t i = 0; i < knowledge.context_facts.size(); ++i)
        bind('x', i, "context", knowledge.context_facts[i].id);
    return out;
}

}  // namespace ics::test
