// Why an action has the priority it has, part by part, and in one sentence.
#pragma once

#include <string>

#include "advise/compose.hpp"

namespace ics {

// The parts with their weights, points and reasons.
Priority worded_priority(const Casework& work, StepIndex step);

// The reasons that weigh most, as one sentence.
std::string why_now(const Priority& priority);

}  // namespace ics
