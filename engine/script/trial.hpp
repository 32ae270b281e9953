// Trying out a rule without a case, to find at load what would go wrong later.
#pragma once

#include <lua.h>

#include "facts/facts.hpp"
#include "script/condition.hpp"

namespace ics {

// Runs the condition over worlds in which nothing is known and everything may come out either way, and adds every
// problem to the host's. Visits every world, or where they are more than the limit, as many, and then worlds in which
// each answer is tried that was not; a branch that only a rare combination of answers leads to may go unvisited.
// `blank` are the facts of an assessment that says nothing; `probe` may note what was asked.
void try_out(lua_State* lua, const Condition& condition, const Facts& blank, const Probe& probe = {});

}  // namespace ics
