// What the functions that Lua calls work with: the case at hand, the file at hand, and the way to fail.
#pragma once

#include <exception>
#include <optional>
#include <string_view>
#include <vector>

#include <lauxlib.h>
#include <lua.h>

#include "model/knowledge_base.hpp"
#include "script/budget.hpp"
#include "script/inquiry.hpp"
#include "script/problem.hpp"
#include "script/rule_set.hpp"

namespace ics {

// What a file's call of `rule` says, resolved; the condition stands in Lua's registry.
struct Declaration {
    Rule rule;
    int when = LUA_NOREF;
};

// A file while its top level runs.
struct Loading {
    std::vector<Declaration> declared;
    std::vector<Subject> binds;
};

// A handle's method that a trial has named, and not called yet.
struct NamedMethod {
    int row = 0;  // of the host's names
    std::uint32_t line = 0;
};

struct WhatIfRun;

// The codes of what any Lua may run into.
struct RunCodes {
    std::string_view steps, memory, depth, error;
};

// What sort of file a state runs, and what that is shown and granted.
struct Dialect {
    std::string_view kind;                 // "rule": messages speak of it
    RunCodes codes;
    std::vector<std::string> (*names)();   // of its environment, in alphabetical order
    lua_CFunction prepare;                 // makes the environment ready, once for each state
    BlockLimits blocks;
    std::string_view thrift;               // how to mend what takes too much memory
};
const Dialect& rule_dialect();

// One for each Lua state, reached from it by `host_of`.
struct Host {
    const KnowledgeBase& knowledge;
    const ScriptLimits& limits;
    const Dialect& dialect = rule_dialect();
    Budget budget = {};
    bool reading = false;            // while Lua reads a file's text
    Loading* loading = nullptr;      // while a file's top level runs
    Inquiry* inquiry = nullptr;      // while a rule's `when` runs
    WhatIfRun* what_if = nullptr;    // while a what-if script runs
    std::vector<bool>* lines_run = nullptr;  // while lines are noted: by line of the rule's file
    std::vector<NamedMethod> named = {};   // in a trial
    std::vector<Problem> problems = {};        // found by a run that went on
    std::optional<Problem> failure = {};       // that ends the run, on its way to the door
};

Host& host_of(lua_State* lua);

// Notes a problem at the current line, and goes on. A line that the problem names already stays.
void note(lua_State* lua, Problem problem);
// Ends the run with a problem at the current line. Does not return: unwinds this function's locals.
[[noreturn]] void fail(lua_State* lua, Problem problem);
// Counts work that the host does for a rule; fails when the run has used up its steps.
void spend(lua_State* lua, long long steps);
// The problem of a run that has used up its steps.
Problem too_many_steps(const Host& host);

// Every C++ function that Lua calls is wrapped so: Lua's own errors pass through (they are C++ exceptions of its own
// that unwind our locals), the standard library's end the run.
template <lua_CFunction function>
int guarded(lua_State* lua) {
    try {
        return function(lua);
    } catch (const std::exception& error) {
        fail(lua, {.code = std::string(host_of(lua).dialect.codes.error), .message = std::string("the program could not go on: ") + error.what()});
    }
}

// What a Lua value is, in words: "a number", "nothing", "a capability".
std::string kind_of_value(lua_State* lua, int index);
// The text of a Lua string, valid while it stays on the stack.
std::string_view text_at(lua_State* lua, int index);

}  // namespace ics
