// The cases that a what-if script asks about, as it sees them: made by someone who can evaluate, in a later layer.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "facts/facts.hpp"
#include "graph/dependency_graph.hpp"
#include "model/outcome.hpp"
#include "model/priority_settings.hpp"
#include "model/scenario.hpp"

namespace ics {

// An action of a case's list, with what its priority is made of.
struct RankedStep {
    StepIndex step;
    double score = 0;                          // 0..100
    std::array<double, part_count> parts{};    // 0..1
};

// What follows from one case.
struct CaseAnswers {
    Facts facts;
    std::vector<std::string_view> states;    // by StepIndex: "ready"
    StepSet open;                            // by StepIndex: not known to be done, and applicable
    StepSet on_the_way;                      // by StepIndex: to a target
    std::vector<int> unlocks;                // by StepIndex
    std::vector<RankedStep> ready, blocked;  // by rank
    std::vector<Outcome> rules;              // by RuleIndex
    std::vector<Outcome> recommendations;    // by RecommendationIndex
};

// Cases by number; 0 is the case as it stands.
class WhatIfCases {
public:
    virtual ~WhatIfCases() = default;

    // A new case: another one with a scenario applied, as `apply_scenarios` does. Returns its number, the next that is free.
    virtual std::size_t with(std::size_t number, const Scenario& changes) = 0;
    // Good until the next call.
    virtual const CaseAnswers& answers(std::size_t number) = 0;
    // How often a case was worked out: asking again about one of the last few costs nothing.
    virtual int evaluations() const = 0;
    // Bytes that all cases made so far take up.
    virtual std::size_t held() const = 0;

    virtual const std::vector<Target>& targets() const = 0;
    // The member under which a piece of work is shown; not for milestones.
    virtual CriterionIndex shown(StepIndex step) const = 0;
    // "Developing to Maturing", as reports have it.
    virtual std::string stage_words(CapabilityIndex capability, const Position& position) const = 0;
};

}  // namespace ics
