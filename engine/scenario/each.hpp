// What-if of every action that can start: each done alone, then every two of them, and what that opens.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "scenario/opening.hpp"
#include "scenario/own_case.hpp"
#include "scenario/sweep.hpp"
#include "scenario/titles.hpp"

namespace ics {

// One action done, or two.
struct Doing {
    std::vector<StepIndex> does;      // in order of id
    Opening opening;
    std::vector<StepIndex> together;  // of the actions that it opens: those that neither of the two opens alone, in order
};

struct EachResult {
    Named assessment;  // the file, and the system's name
    Date as_of{};
    std::string target_words;
    Titles titles;
    int unanswered = 0;          // steps on the way of which it is not known whether they can start
    std::vector<Doing> singles;  // every one, ranked
    // Ranked. Those that open other actions than either of the two alone, or bring a stage or what is said of a
    // recommendation that neither brings alone. All others open just what one of the two opens.
    std::vector<Doing> pairs;
    std::uint64_t pairs_tried = 0;
    std::uint64_t tried = 0, planned = 0;  // cases; fewer tried than planned where it was stopped
};

// Completes each action as a scenario that names it would (apply.hpp). Ranked by `opens_more`, then by id. Nothing, and
// reported, where there is no advice for the assessment or a rule runs into an error. `rules` are those of `base`, loaded.
std::optional<EachResult> each_action(const SweepBase& base, RuleSet& rules, const SweepOptions& options,
                                      Diagnostics& diagnostics);

}  // namespace ics
