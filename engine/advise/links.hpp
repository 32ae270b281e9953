// What an action waits for, and what waits for it.
#pragma once

#include "advise/compose.hpp"

namespace ics {

// Fills `unlocks`, `opens`, `helped_by` and `blocked_by`.
void add_links(const Casework& work, StepIndex step, Action& action);

}  // namespace ics
