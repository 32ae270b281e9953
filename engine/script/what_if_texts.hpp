// `text` and `number`: what scripts put sentences together with.
#pragma once

#include <lua.h>

namespace ics {

int text_join(lua_State* lua);     // text.join(list, ", ")
int text_all_of(lua_State* lua);   // text.all_of(list): "a, b and c"
int text_count(lua_State* lua);    // text.count(n, "action"): "1 action"
int text_fixed(lua_State* lua);    // text.fixed(x, 1)
int text_pad(lua_State* lua);      // text.pad(t, 12)
int text_shorten(lua_State* lua);  // text.shorten(t, 40)
int text_capital(lua_State* lua);  // text.capital(t)
int text_length(lua_State* lua);   // text.length(t)

int number_round(lua_State* lua);  // number.round(x, 1)
int number_least(lua_State* lua);  // number.least(a, b, ...)
int number_most(lua_State* lua);   // number.most(a, b, ...)

}  // namespace ics
