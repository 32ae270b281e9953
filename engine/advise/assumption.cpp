#include "advise/assumption.hpp"

#include <algorithm>
#include <map>

#include "advise/entries.hpp"

namespace ics {

namespace {

template <class Entry, class Key, class Value>
void set(std::vector<Entry>& list, Key Entry::*key, Value Entry::*field, std::uint32_t index, const AssumedValue& value) {
    if (std::holds_alternative<std::monostate>(value))
        std::erase_if(list, [&](const Entry& entry) { return entry.*key == Key{index}; });
    else
        entry_of(list, key, Key{index}).*field = std::get<Value>(value);
}

void assume(Assessment& out, const Assumption& assumption) {
    const auto& [subject, value] = assumption;
    switch (subject.kind) {
        case Read::Kind::capability:
            return set(out.capability_ratings, &CapabilityRating::capability, &CapabilityRating::stage, subject.index, value);
        case Read::Kind::criterion:
            return set(out.criterion_ratings, &CriterionRating::criterion, &CriterionRating::status, subject.index, value);
        case Read::Kind::metric: return set(out.metrics, &MetricValue::metric, &MetricValue::value, subject.index, value);
        case Read::Kind::context: return set(out.context, &ContextValue::fact, &ContextValue::value, subject.index, value);
        case Read::Kind::system: break;
    }
    out.system.population = std::holds_alternative<double>(value) ? std::optional(std::get<double>(value)) : std::nullopt;
}

std::map<Subject, AssumedValue> said(const Assessment& assessment) {
    std::map<Subject, AssumedValue> out;
    for (const auto& own : assessment.capability_ratings) out[{Read::Kind::capability, own.capability.value}] = own.stage;
    for (const auto& own : assessment.criterion_ratings) out[{Read::Kind::criterion, own.criterion.value}] = own.status;
    for (const auto& own : assessment.metrics) out[{Read::Kind::metric, own.metric.value}] = own.value;
    for (const auto& own : assessment.context) out[{Read::Kind::context, own.fact.value}] = own.value;
    if (assessment.system.population) out[{Read::Kind::system, 0}] = *assessment.system.population;
    return out;
}

}  // namespace

Assessment with(Assessment assessment, const std::vector<Assumption>& assumptions) {
    for (const Assumption& assumption : assumptions) assume(assessment, assumption);
    return assessment;
}

std::vector<Assumption> assumptions_between(const Assessment& from, const Assessment& to) {
    const auto before = said(from), after = said(to);
    std::map<Subject, AssumedValue> out;
    for (const auto& [subject, value] : before)
        if (!after.contains(subject)) out[subject] = std::monostate{};
    for (const auto& [subject, value] : after)
        if (const auto was = before.find(subject); was == before.end() || was->second != value) out[subject] = value;
    std::vector<Assumption> list;
    for (const auto& [subject, value] : out) list.push_back({subject, value});
    return list;
}

}  // namespace ics
