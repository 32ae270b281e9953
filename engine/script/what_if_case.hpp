// The case that a script holds, and what it may be asked.
#pragma once

#include <cstddef>
#include <cstdint>

#include <lua.h>

namespace ics {

// Makes cases known to the state.
void prepare_cases(lua_State* lua);

int base_case(lua_State* lua);   // base()
int with_case(lua_State* lua);   // with { ... }, and of a case: c:with { ... }
int settled_case(lua_State* lua);  // c:settled "unmet"
int difference(lua_State* lua);  // difference(a, b)

int case_ready(lua_State* lua);            // c:ready()
int case_blocked(lua_State* lua);          // c:blocked()
int case_open(lua_State* lua);             // c:open()
int case_done(lua_State* lua);             // c:done()
int case_unknown(lua_State* lua);          // c:unknown()
int case_stage(lua_State* lua);            // c:stage "hlp-2019/2.3"
int case_reached(lua_State* lua);          // c:reached "hlp-2019/2.3@maturing"
int case_state(lua_State* lua);            // c:state "hlp-2019/2.3/maturing/03"
int case_needs(lua_State* lua);            // c:needs "hlp-2019/2.3/maturing/03"
int case_metric(lua_State* lua);           // c:metric "iapt-access"
int case_context(lua_State* lua);          // c:context "merger-planned"
int case_recommendations(lua_State* lua);  // c:recommendations()
int case_undecided(lua_State* lua);        // c:undecided()
int case_fires(lua_State* lua);            // c:fires "rcpsych/joint-investment-strategy"
int case_figures(lua_State* lua);          // c:figures()

// The number of the case at a stack index; ends the script where another value stands there.
std::size_t checked_case(lua_State* lua, int index, const char* function, const char* usage);
// Whether a userdata is a case.
bool is_case(lua_State* lua, int index);
// What follows from a case; ends the script where too many have been worked out.
const struct CaseAnswers& answers_of(lua_State* lua, std::size_t number);

}  // namespace ics
