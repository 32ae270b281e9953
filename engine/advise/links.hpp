// What an action waits for, and what waits for it.
#pragma once

#include "advise/compose.hpp"

namespace ics {

// Fills `unlocks`, `opens`, `helped_by` and `blocked_by`.
void add_links(const Casework& work, StepIndex step, Action& action);

// Whether some action on the way that waits for it, through open steps, may turn out to be done already.
bool any_unknown_waiting(const Casework& work, StepIndex step);

}  // namespace ics
