// Trying out a rule without a case, to find at load what would go wrong later.
#pragma once

#include <optional>

#include <lua.h>

#include "facts/facts.hpp"
#include "script/condition.hpp"
#include "script/rule_set.hpp"

namespace ics {

// Runs the condition over worlds in which nothing is known and everything may come out either way, and adds every
// problem to the host's. Visits every world, or where they are more than the limit, as many, and then worlds in which
// each answer is tried that was not; a branch that only a rare combination of answers leads to may go unvisited.
// `blank` are the facts of an assessment that says nothing; `probe` may note what was asked. Returns how the rule came
// out.
Tried try_out(lua_State* lua, const Condition& condition, const Facts& blank, const Probe& probe = {});

// Whether two conditions come out alike in every such world; nothing where these are more than the limit, or one of the
// two has a problem, which the host then holds.
std::optional<bool> try_both(lua_State* lua, const Condition& a, const Condition& b, const Facts& blank);

}  // namespace ics
