// What a rule recommends and advances: the lists of ids in its declaration.
#pragma once

#include <string>
#include <vector>

#include <lua.h>

#include "model/index.hpp"
#include "script/problem.hpp"

namespace ics {

// Both read a field of the rule's table, at stack index 1, note every problem in it, and return what is sound of it,
// in the order given.
std::vector<RecommendationIndex> recommended(lua_State* lua);
std::vector<CriterionIndex> advanced(lua_State* lua);

// A problem of the declaration whose token stands on the line of `rule` or below.
Problem bad_rule(std::string message, std::string mend = "", std::string token = "", bool quoted = false);

}  // namespace ics
