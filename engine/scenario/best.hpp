// What-if of the few actions that open most, prerequisites included: chosen by what steps need, then done for real.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scenario/opening.hpp"
#include "scenario/own_case.hpp"
#include "scenario/titles.hpp"

namespace ics {

struct BestStep {
    StepIndex step;
    Named capability;
    int effort = 0;                // 1..8, relative
    std::vector<StepIndex> after;  // others of the set that must be done first, directly, in order
};

struct BestResult {
    Named assessment;  // the file, and the system's name
    Date as_of{};
    std::string target_words;
    Titles titles;
    int unanswered = 0;                        // steps on the way of which it is not known whether they can start
    int asked = 0;                             // how many actions at most
    std::vector<std::vector<BestStep>> waves;  // can start now; once the first wave is done; ... each in order of id
    std::vector<StepIndex> reckoned;           // what they open by what steps need, in order
    int bound = 0;                             // no set of so many opens more, so reckoned
    bool proven = true;                        // none opens more than this one
    std::size_t tried = 0;                     // choices looked into before that was known, or the search given up
    int could_open = 0;                        // steps that could be opened at all, by whatever many actions
    Opening real;                              // what becomes of it when all are done
};

// Choices that are looked into before the search is given up; fewer where there are many steps to look through, so that a
// search ends within seconds.
inline constexpr std::size_t best_most_tried = 20'000;

// The best of at most `most` actions, of 1 or more. Nothing, and reported, where there is no advice for the assessment or a rule
// runs into an error. `rules` are those of `base`, loaded.
std::optional<BestResult> best_actions(const SweepBase& base, RuleSet& rules, int most, std::size_t most_tried,
                                       Diagnostics& diagnostics);

}  // namespace ics
