#include "support/completions.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace ics::test {

namespace {

// One thing that the assessment leaves open: the ways in which it may be filled in.
using Filling = std::function<void(Assessment&)>;
using Choice = std::vector<Filling>;

std::vector<double> values_around(std::vector<double> thresholds) {
    std::sort(thresholds.begin(), thresholds.end());
    if (thresholds.empty()) return {0};
    std::vector<double> values{thresholds.front() - 1};
    for (std::size_t i = 0; i < thresholds.size(); ++i) {
        if (i > 0) values.push_back((thresholds[i - 1] + thresholds[i]) / 2);
        values.push_back(thresholds[i]);
    }
    values.push_back(thresholds.back() + 1);
    return values;
}

Choice criterion_choice(CriterionIndex criterion) {
    return {[=](Assessment& a) {
                a.criterion_ratings.push_back({criterion, Status::met, "", {}});
            },
            [=](Assessment& a) {
                a.criterion_ratings.push_back({criterion, Status::unmet, "", {}});
            }};
}

Choice stage_choice(std::size_t rating, LevelRange range) {
    Choice choice;
    for (Level stage = range.low; stage <= range.high; ++stage)
        choice.push_back([=](Assessment& a) { a.capability_ratings[rating].stage = {stage, stage}; });
    return choice;
}

Choice metric_choice(MetricIndex metric, const std::vector<double>& values) {
    Choice choice;
    for (const double value : values)
        choice.push_back([=](Assessment& a) { a.metrics.push_back({metric, value, std::nullopt, {}}); });
    return choice;
}

Choice context_choice(ContextIndex fact) {
    return {[=](Assessment& a) {
                a.context.push_back({fact, true, {}});
            },
            [=](Assessment& a) {
                a.context.push_back({fact, false, {}});
            }};
}

Choice population_choice(const std::vector<double>& values) {
    Choice choice;
    for (const double value : values) choice.push_back([=](Assessment& a) { a.system.population = value; });
    return choice;
}

std::vector<double> metric_values(const Metric& metric, const Thresholds& thresholds, MetricIndex index) {
    if (metric.unit == yes_no) return {0, 1};
    const auto found = thresholds.metrics.find(index);
    std::vector<double> all = found == thresholds.metrics.end() ? std::vector<double>{} : found->second;
    all.push_back(metric.target);
    return values_around(all);
}

std::vector<Choice> open_choices(const KnowledgeBase& knowledge, const Assessment& assessment, const Facts& facts,
                                 const Thresholds& thresholds) {
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < assessment.capability_ratings.size(); ++i)
        choices.push_back(stage_choice(i, assessment.capability_ratings[i].stage));
    for (std::uint32_t i = 0; i < knowledge.criteria.size(); ++i)
        if (knowledge.criteria[i].role == Role::requirement && facts.criteria[i].met == Truth::unknown &&
            !facts.criteria[i].not_applicable)
            choices.push_back(criterion_choice(CriterionIndex{i}));
    for (std::uint32_t i = 0; i < knowledge.metrics.size(); ++i)
        if (!facts.metrics[i].value)
            choices.push_back(
                metric_choice(MetricIndex{i}, metric_values(knowledge.metrics[i], thresholds, MetricIndex{i})));
    for (std::uint32_t i = 0; i < knowledge.context_facts.size(); ++i)
        if (facts.context[i].value == Truth::unknown) choices.push_back(context_choice(ContextIndex{i}));
    if (!assessment.system.population) choices.push_back(population_choice(values_around(thresholds.population)));
    return choices;
}

std::set<std::pair<Conflict::Kind, CapabilityIndex>> contradictions(const Facts& facts) {
    std::set<std::pair<Conflict::Kind, CapabilityIndex>> out;
    for (const Conflict& conflict : facts.conflicts) out.emplace(conflict.kind, conflict.capability);
    return out;
}

// Whether what was settled before, if only presumed, still is so.
bool agrees(const Facts& completion, const Facts& start) {
    for (std::size_t i = 0; i < start.criteria.size(); ++i)
        if (start.criteria[i].met != Truth::unknown && completion.criteria[i].met != start.criteria[i].met)
            return false;
    return true;
}

// Adds the facts with each capability at one stage.
void settle(Facts facts, std::size_t from, std::vector<Facts>& out) {
    for (std::size_t i = from; i < facts.capabilities.size(); ++i) {
        const LevelRange range = facts.capabilities[i].stage;
        if (range.exact()) continue;
        for (Level stage = range.low; stage <= range.high; ++stage) {
            facts.capabilities[i].stage = {stage, stage};
            settle(facts, i + 1, out);
        }
        return;
    }
    out.push_back(std::move(facts));
}

}  // namespace

std::optional<std::vector<Facts>> completions(const KnowledgeBase& knowledge, const Assessment& assessment,
                                              const Thresholds& thresholds, std::size_t most) {
    const Facts start = derive_facts(knowledge, assessment, assessment.date);
    const auto allowed = contradictions(start);
    const std::vector<Choice> choices = open_choices(knowledge, assessment, start, thresholds);
    std::size_t total = 1;
    for (const Choice& choice : choices)
        if ((total *= choice.size()) > most) return std::nullopt;
    std::vector<Facts> out;
    for (std::size_t number = 0; number < total; ++number) {
        Assessment filled = assessment;
        std::size_t rest = number;
        for (const Choice& choice : choices) {
            choice[rest % choice.size()](filled);
            rest /= choice.size();
        }
        const Facts facts = derive_facts(knowledge, filled, filled.date);
        const auto found = contradictions(facts);
        const bool consistent = std::includes(allowed.begin(), allowed.end(), found.begin(), found.end());
        if (consistent && agrees(facts, start)) settle(facts, 0, out);
    }
    return out;
}

}  // namespace ics::test
