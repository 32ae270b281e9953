// How what-if runs are put, one place for each, so that all formats say the same.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "scenario/what_if.hpp"

namespace ics::report {

// One figure of every state of things.
struct Measure {
    std::string_view id;     // of the field
    std::string_view label;  // 'Actions that can start'
    std::string_view brief;  // 'Can start': heads a column
    bool is_telling;         // shown also where there is little room
    int (*value)(const Figures& figures);
};
const std::vector<Measure>& measures();

// '3 of 16' for capabilities at their target, else the number.
std::string figure_words(const Measure& measure, const Figures& figures);
// The same with what is different now: '14 (+5)'.
std::string figure_words(const Measure& measure, const Figures& base, const Figures& then);

// 'opens 5 actions; 2 recommendations are no longer made; effort 14.' What a scenario does, in a line.
std::string summary_words(const ScenarioOutcome& scenario);
// '14', or '14 at most (6 for steps that may be done already, 2 for steps already begun)'.
std::string effort_words(const EffortSpent& effort);
// 'completed', 'comes with the stage', 'needed for what is completed', 'follows'.
std::string_view because_words(DoneBecause because);
// The figure, and whether that meets the requirement: '16.8% (not met)'.
std::string met_words(const MetricTurn& turn, bool was);

}  // namespace ics::report
