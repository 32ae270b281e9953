// A what-if script while it runs: what it asks about, and what it has answered so far.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <lua.h>

#include "load/located.hpp"
#include "load/references.hpp"
#include "script/host.hpp"
#include "script/what_if_script.hpp"

namespace ics {

struct WhatIfRun {
    const DependencyGraph& graph;
    const RuleSet& rules;
    WhatIfCases& cases;
    const std::vector<ScriptArgument>& given;
    const WhatIfLimits& limits;
    ScriptAnswer answer = {};
    std::size_t bytes = 0;  // said so far
    int lines = 0;
};

inline WhatIfRun& run_of(lua_State* lua) { return *host_of(lua).what_if; }

// Ends the script: `usage` shows how the function at hand is called.
[[noreturn]] void refuse_argument(lua_State* lua, std::string_view function, std::string_view wanted, int index,
                                  std::string_view usage);
// The text that stands at an index of the stack, else the script ends so.
std::string checked_text(lua_State* lua, int index, std::string_view function, std::string_view usage);
// Ends the script unless it passed `least` to `most` values.
void check_count(lua_State* lua, int least, int most, std::string_view function, std::string_view usage);
// Ends the script unless a plain table of its own stands at the index.
void check_plain_table(lua_State* lua, int index, std::string_view function, std::string_view usage);

// What `look_up(references, id)` finds; an id that leads nowhere ends the script, with the nearest name.
template <class LookUp>
auto resolved(lua_State* lua, const std::string& id, LookUp look_up);
[[noreturn]] void fail_on_id(lua_State* lua, const std::string& id, const Diagnostics& found);

// Sets a field of the table on top of the stack.
void set_field(lua_State* lua, const char* name, std::string_view value);
void set_field(lua_State* lua, const char* name, double value);  // a whole number where it is one
void set_field(lua_State* lua, const char* name, bool value);
inline void set_field(lua_State* lua, const char* name, int value) { set_field(lua, name, double(value)); }
inline void set_field(lua_State* lua, const char* name, const char* value) { set_field(lua, name, std::string_view(value)); }
// True, false, or nothing where it is not known.
void push_truth(lua_State* lua, Truth truth);
void push_number(lua_State* lua, double value);
// Pushes a list of what `push(item)` pushes for each item.
template <class Items, class Push>
void push_list(lua_State* lua, const Items& items, Push push);

// ---

template <class LookUp>
auto resolved(lua_State* lua, const std::string& id, LookUp look_up) {
    Diagnostics found;
    const References references(host_of(lua).knowledge, found);
    auto index = look_up(references, Located{id, {}, 1});
    if (!index) fail_on_id(lua, id, found);
    return *index;
}

inline constexpr long long cost_of_record = 20;  // steps to make a table of it

template <class Items, class Push>
void push_list(lua_State* lua, const Items& items, Push push) {
    lua_createtable(lua, int(items.size()), 0);
    lua_Integer position = 0;
    for (const auto& item : items) {
        spend(lua, cost_of_record);
        push(item);
        lua_rawseti(lua, -2, ++position);
    }
}

}  // namespace ics
