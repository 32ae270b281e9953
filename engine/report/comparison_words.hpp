// How changes between two rule sets or overlays are put, one place for each, so that all formats say the same.
#pragma once

#include <string>
#include <string_view>

#include "scenario/content_comparison.hpp"

namespace ics::report {

// 'now made', 'no longer made, now a question', 'still made, by other rules'; of a finding: 'now found'.
std::string said_change_words(bool finding, Outcome old_outcome, Outcome new_outcome);
// 'made', 'not made', 'a question'; of a finding: 'found', 'not found', 'a question'.
std::string_view said_words(bool finding, Outcome outcome);

// What a rule did that brought a change: 'r now fires', 'r is gone'.
std::string turn_words(const RuleTurn& turn);
// The same for an action that it calls for: 'r now calls for it'.
std::string call_words(const RuleTurn& turn);

// 'ready', 'blocked'; 'not on the way' where it has no state.
std::string_view step_words(std::optional<StepState> state);
// 'ready, rank 5, score 52.3'; the state alone where it has no rank.
std::string standing_words(std::optional<StepState> state, int rank, const std::string& score);
// Two scores in as few decimals, one at least, as tell them apart.
struct ScorePair {
    std::string old_score, new_score;
};
ScorePair score_words(double old_score, double new_score);

// Parts of the advice, given by their fields' names: 'summary; recommendations by key theme'.
std::string parts_words(const std::vector<std::string>& parts);

// 'Of 17 assessments 14 are untouched; 3 change.'
std::string summary_words(const ContentComparison& comparison);

}  // namespace ics::report
