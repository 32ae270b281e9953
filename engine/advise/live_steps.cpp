#include "advise/live_steps.hpp"

#include <algorithm>

namespace ics {

LiveSteps::LiveSteps(const CaseTables& tables, const LiveFacts& facts, Journal& journal)
    : tables_(tables), facts_(facts), journal_(journal), status_(tables.steps.size()), next_(tables.knowledge.capabilities.size()),
      capabilities_(next_.size()), to_find_done_(status_.size()), touched_(status_.size()) {}

void LiveSteps::follow() {
    touched_.clear();
    const LiveFacts::Changes& changes = facts_.changes();
    for (const std::uint32_t c : changes.criteria.items()) {
        capabilities_.add(tables_.knowledge.criteria[c].capability.value);
        if (const auto step = tables_.step_of_criterion[c]) to_find_done_.add(step->value);
    }
    for (const std::uint32_t c : changes.capabilities.items()) capabilities_.add(c);
    for (const std::uint32_t c : capabilities_.items()) look_at_capability(c, changes.capabilities.has(c));
    for (const std::uint32_t step : to_find_done_.items()) find_done(step);
    // Finding a state adds nothing to the list.
    for (const std::uint32_t step : touched_.items()) find_state(step);
    capabilities_.clear();
    to_find_done_.clear();
}

// Its criteria may take their turn sooner or later; its milestones go with its position.
void LiveSteps::look_at_capability(std::uint32_t capability, bool moved) {
    const Position& position = facts_.facts().capabilities[capability];
    const LevelRange next = next_stage(tables_.facts.ladders[capability], facts_.facts(), position.stage);
    const bool other_turn = journal_.set(next_[capability], next);
    for (const std::uint32_t step : tables_.steps_of_capability[capability]) {
        if (tables_.steps[step].is_milestone) {
            if (moved) to_find_done_.add(step);
        } else if (moved || other_turn) {
            touched_.add(step);
        }
    }
}

void LiveSteps::find_done(std::uint32_t index) {
    const Step& step = tables_.graph.steps()[StepIndex{index}];
    const Facts& facts = facts_.facts();
    StepStatus next = step.is_milestone ? milestone_done(facts[step.capability], step.stage) : criterion_done(facts, step.members);
    const StepStatus& now = status_[index];
    touched_.add(index);
    const bool counted = next.state != StepState::not_applicable;
    if (next.done != now.done || counted != (now.state != StepState::not_applicable))
        for (const std::uint32_t later : tables_.needed_by[index]) touched_.add(later);
    if (counted && now.state != StepState::not_applicable) next.state = now.state;  // for the time being
    journal_.set(status_[index], next);
}

Turn LiveSteps::turn_of(const Step& step) const {
    const Facts& facts = facts_.facts();
    Turn when = Turn::later;
    for (const CriterionIndex member : step.members) {
        const Criterion& criterion = tables_.knowledge[member];
        if (counts_for_turn(tables_.knowledge, facts, step.members, member))
            when = std::min(when, turn(next_[criterion.capability.value], criterion.stage));
    }
    return when;
}

void LiveSteps::find_state(std::uint32_t index) {
    StepStatus next = status_[index];
    if (next.state == StepState::not_applicable) return;
    if (tables_.steps[index].is_milestone) {
        next.state = milestone_state(next);
    } else {
        NeedsFound needs;
        for (const std::uint32_t need : tables_.needs[index]) look_at(status_[need], needs);
        next.state = criterion_state(next, turn_of(tables_.graph.steps()[StepIndex{index}]), needs);
    }
    journal_.set(status_[index], next);
}

}  // namespace ics
