// Facts and what they could be set to, in words.
#pragma once

#include <string>

#include "advise/compose.hpp"
#include "advise/edits.hpp"

namespace ics {

// What a fact is called: a criterion by its text.
Named named_fact(const Casework& work, const Subject& subject);
// What the fact is now: "Developing", "not met", "16.8%", "not known".
std::string value_now(const Casework& work, const Subject& subject);
// What the edit sets it to.
std::string value_then(const Casework& work, const Edit& edit);

}  // namespace ics
