// A RuleSet's insides: the Lua state, the host's side of it, and the conditions.
#pragma once

#include <memory>
#include <vector>

#include <lua.h>

#include "facts/facts.hpp"
#include "script/condition.hpp"
#include "script/host.hpp"
#include "script/replay.hpp"
#include "script/rule_file.hpp"
#include "script/rule_set.hpp"

namespace ics {

struct CloseLua {
    void operator()(lua_State* lua) const { lua_close(lua); }
};

// A Lua state that shows a rule, or a script, what it may see, and nothing else.
struct LuaState {
    LuaState(const KnowledgeBase& knowledge, const ScriptLimits& limits, const Dialect& dialect = rule_dialect());
    LuaState(const LuaState&) = delete;
    LuaState& operator=(const LuaState&) = delete;

    ScriptLimits limits;
    Host host;  // outlives the Lua state, which frees its memory through it
    std::unique_ptr<lua_State, CloseLua> lua;
};

struct RuleSet::State {
    State(const KnowledgeBase& knowledge, const ScriptLimits& limits) : sandbox(knowledge, limits) {}

    LuaState sandbox;
    Facts blank;            // of an assessment that says nothing
    std::size_t held = 0;  // bytes that the loaded rules take up
    std::vector<Rule> rules;
    std::vector<Condition> conditions;  // parallel to `rules`
    std::vector<Replay> replays;        // parallel to `rules`
    std::vector<RuleFile> files;        // parallel to `rules`
};

// A file's rule, loaded.
struct LoadedRule {
    Rule rule;
    Condition condition;
};

// Loads one file into the state: runs it, seals its condition, tries it out. Nothing when there is a problem; every
// problem is reported.
std::optional<LoadedRule> load_rule(lua_State* lua, const RuleFile& file, const Facts& blank, Diagnostics& diagnostics);

// Reports the problems that the host has noted, each once, and forgets them. False when there were none.
bool report_problems(Host& host, const RuleFile& file, Diagnostics& diagnostics);

// Begins to count the steps and memory of one rule or file; it may hold so much more than `held`.
void begin_work(lua_State* lua, std::size_t held);

}  // namespace ics
