#include "advise/rule_memory.hpp"

#include <algorithm>
#include <cstring>

#include "facts/statuses.hpp"

namespace ics {

namespace {

constexpr std::size_t most_verdicts = 4096;    // of a rule
constexpr std::size_t most_situations = 4096;  // of a capability

template <class Value>
void append(std::string& key, Value value) {
    char bytes[sizeof(Value)];
    std::memcpy(bytes, &value, sizeof(Value));
    key.append(bytes, sizeof(Value));
}

void append(std::string& key, std::optional<double> value) {
    append(key, value.value_or(0));
    key += char(value.has_value());
}

// Whether it is met, applies, and rests on a rating: all that any rule, or a verdict, asks of a criterion.
char in_a_byte(const CriterionFact& fact) {
    return char(int(fact.met) | int(fact.not_applicable) << 2 | int(is_settled(fact.origin)) << 3);
}

}  // namespace

RuleMemory::RuleMemory(const CaseTables& tables, const Facts& facts, Journal& journal)
    : tables_(tables), facts_(facts), journal_(journal), situations_(tables.knowledge.capabilities.size(), not_found),
      numbers_(situations_.size()) {
    for (const Rule& rule : tables.rules.rules()) {
        Seen& seen = seen_.emplace_back();
        for (const Subject& subject : rule.binds) {
            switch (subject.kind) {
                case Read::Kind::capability: seen.capabilities.push_back(subject.index); break;
                case Read::Kind::criterion: seen.capabilities.push_back(tables.facts.capability_of[subject.index]); break;
                case Read::Kind::metric: seen.metrics.push_back(subject.index); break;
                case Read::Kind::context: seen.context.push_back(subject.index); break;
                case Read::Kind::system: seen.population = true; break;
            }
        }
        std::sort(seen.capabilities.begin(), seen.capabilities.end());
        seen.capabilities.erase(std::unique(seen.capabilities.begin(), seen.capabilities.end()), seen.capabilities.end());
    }
}

std::uint64_t RuleMemory::situation(std::uint32_t capability) {
    if (situations_[capability] != not_found) return situations_[capability];
    const Position& position = facts_.capabilities[capability];
    situation_key_.clear();
    append(situation_key_, position.stage.low);
    append(situation_key_, position.stage.high);
    situation_key_ += char(position.origin);
    situation_key_ += char(position.not_applicable);
    for (const CriterionIndex c : tables_.facts.ladders[capability].all) situation_key_ += in_a_byte(facts_[c]);
    auto& numbers = numbers_[capability];
    if (numbers.size() >= most_situations) numbers.clear();
    const auto [found, added] = numbers.try_emplace(situation_key_, next_number_);
    next_number_ += added;
    journal_.set(situations_[capability], found->second);
    return found->second;
}

const std::string& RuleMemory::key_of(const Seen& seen) {
    key_.clear();
    for (const std::uint32_t c : seen.capabilities) append(key_, situation(c));
    for (const std::uint32_t m : seen.metrics) {
        append(key_, facts_.metrics[m].value);
        append(key_, facts_.metrics[m].target);
    }
    for (const std::uint32_t c : seen.context) key_ += char(facts_.context[c].value);
    if (seen.population) append(key_, facts_.system.population);
    return key_;
}

std::optional<Verdict> RuleMemory::recall(std::uint32_t rule) {
    const Seen& seen = seen_[rule];
    const auto found = seen.verdicts.find(key_of(seen));
    return found == seen.verdicts.end() ? std::nullopt : std::optional(found->second);
}

void RuleMemory::remember(std::uint32_t rule, const Verdict& verdict) {
    Seen& seen = seen_[rule];
    if (seen.verdicts.size() >= most_verdicts) seen.verdicts.clear();
    seen.verdicts.emplace(key_of(seen), verdict);
}

}  // namespace ics
