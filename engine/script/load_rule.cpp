// From the text of one file to a rule.
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "script/door.hpp"
#include "script/declaration.hpp"
#include "script/environment.hpp"
#include "script/state.hpp"
#include "script/trial.hpp"

namespace ics {

namespace {

// Runs a file's text, which a light userdata points to.
int run_text(lua_State* lua) {
    push_text(lua);
    lua_call(lua, 0, LUA_MULTRET);
    const Loading& loading = *host_of(lua).loading;
    if (!loading.declared.empty() && (lua_gettop(lua) != 1 || !is_rule_mark(lua, 1)))
        note(lua, {.code = "bad-rule",
                   .message = "the file does not return its rule",
                   .mend = "write return rule { ... } at its end"});
    return 0;
}

// Calls a function of the host's with one pointer, as a run of its own; problems are noted.
template <class Value>
bool call_host(lua_State* lua, lua_CFunction function, Value& value) {
    lua_pushcfunction(lua, function);
    lua_pushlightuserdata(lua, &value);
    auto problem = call(lua, 1, 0);
    if (problem) host_of(lua).problems.push_back(std::move(*problem));
    return !problem;
}

// Seals the condition that a light userdata points to.
int seal_condition(lua_State* lua) {
    Condition& condition = *static_cast<Condition*>(lua_touserdata(lua, 1));
    lua_settop(lua, 0);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, condition.when);
    lua_pushlightuserdata(lua, &condition.upvalues);
    seal(lua);
    condition.kept = luaL_ref(lua, LUA_REGISTRYINDEX);
    return 0;
}

void run_file(lua_State* lua, const RuleFile& file, Loading& loading) {
    Host& host = host_of(lua);
    std::string_view text = file.text;
    host.loading = &loading;
    const bool ran = call_host(lua, guarded<run_text>, text);
    host.loading = nullptr;
    if (ran && loading.declared.empty())
        host.problems.push_back(
            {.code = "bad-rule", .message = "the file declares no rule", .mend = "end it with return rule { ... }"});
}

// A rule that names `system`, or may do so in a roundabout way, depends on it.
bool may_read_system(const std::string& text) {
    return text.find("system") != std::string::npos || text.find("_ENV") != std::string::npos;
}

std::vector<Subject> sorted_binds(const Loading& loading, const std::string& text) {
    std::set<Subject> binds(loading.binds.begin(), loading.binds.end());
    if (may_read_system(text)) binds.insert({Read::Kind::system, 0});
    return {binds.begin(), binds.end()};
}

LoadedRule taken(const Loading& loading, const RuleFile& file) {
    LoadedRule loaded;
    if (loading.declared.empty()) return loaded;
    loaded.rule = loading.declared.front().rule;
    loaded.rule.file = file.name;
    loaded.rule.binds = sorted_binds(loading, file.text);
    loaded.condition.when = loading.declared.front().when;
    loaded.condition.line = loaded.rule.line;
    return loaded;
}

// A file that set names of its environment is not tried out: they would carry state from one world to the next.
bool sets_names(const Host& host) {
    return std::any_of(host.problems.begin(), host.problems.end(),
                       [](const Problem& problem) { return problem.code == "global-write"; });
}

Tried seal_and_try(lua_State* lua, Condition& condition, const Facts& blank) {
    if (condition.when == LUA_NOREF || sets_names(host_of(lua))) return {};
    if (!call_host(lua, guarded<seal_condition>, condition)) return {};
    begin_work(lua, host_of(lua).budget.held());
    return try_out(lua, condition, blank);
}

}  // namespace

std::optional<LoadedRule> load_rule(lua_State* lua, const RuleFile& file, const Facts& blank,
                                    Diagnostics& diagnostics) {
    Host& host = host_of(lua);
    LoadedRule loaded;
    if (auto problem = unreadable(file.text)) {
        host.problems.push_back(std::move(*problem));
    } else {
        Loading loading;
        begin_work(lua, host.budget.held());
        host.budget.begin_run(host.limits.load_steps);
        run_file(lua, file, loading);
        loaded = taken(loading, file);
        loaded.rule.tried = seal_and_try(lua, loaded.condition, blank);
    }
    if (report_problems(host, file, diagnostics)) return std::nullopt;
    return loaded;
}

}  // namespace ics
