#include "advise/live_rules.hpp"

namespace ics {

namespace {

void add_all(std::span<const std::uint32_t> items, Worklist& list) {
    for (const std::uint32_t item : items) list.add(item);
}

}  // namespace

LiveRules::LiveRules(const CaseTables& tables, const LiveFacts& facts, RuleSet& rules, Journal& journal)
    : tables_(tables), facts_(facts), rules_(rules), journal_(journal), verdicts_(rules.rules().size()),
      to_do_(verdicts_.size()), near_(tables.knowledge.capabilities.size()), changed_(verdicts_.size()) {}

void LiveRules::begin(Diagnostics& diagnostics, std::vector<RuleResult>* keep) {
    for (std::uint32_t rule = 0; rule < verdicts_.size(); ++rule) {
        find(rule, diagnostics);
        changed_.add(rule);
        if (keep) keep->push_back(scratch_);
    }
}

void LiveRules::follow(Diagnostics& diagnostics) {
    changed_.clear();
    const LiveFacts::Changes& changes = facts_.changes();
    for (const std::uint32_t c : changes.criteria.items()) {
        add_all(tables_.rules_of_criterion[c], to_do_);
        near_.add(tables_.knowledge.criteria[c].capability.value);
    }
    for (const std::uint32_t c : changes.capabilities.items()) {
        add_all(tables_.rules_of_capability[c], to_do_);
        near_.add(c);
    }
    for (const std::uint32_t c : near_.items())
        for (const std::uint32_t rule : tables_.rules_near[c])
            if (!verdicts_[rule].settled) to_do_.add(rule);
    for (const std::uint32_t m : changes.metrics.items()) add_all(tables_.rules_of_metric[m], to_do_);
    for (const std::uint32_t c : changes.context.items()) add_all(tables_.rules_of_context[c], to_do_);
    if (changes.population) add_all(tables_.rules_of_system[0], to_do_);
    for (const std::uint32_t rule : to_do_.items()) find(rule, diagnostics);
    to_do_.clear();
    near_.clear();
}

void LiveRules::find(std::uint32_t rule, Diagnostics& diagnostics) {
    rules_.evaluate(RuleIndex{rule}, facts_.facts(), diagnostics, scratch_);
    if (journal_.set(verdicts_[rule], verdict_of(scratch_, facts_.facts()))) changed_.add(rule);
}

}  // namespace ics
