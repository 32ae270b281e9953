#include "script/what_if_script.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/wording.hpp"
#include "script/door.hpp"
#include "script/environment.hpp"
#include "script/report_problem.hpp"
#include "script/state.hpp"
#include "script/what_if_run.hpp"
#include "script/what_if_table.hpp"

namespace ics {

namespace {

// Runs a file's text, which a light userdata points to.
int run_text(lua_State* lua) {
    push_text(lua);
    lua_call(lua, 0, 0);
    return 0;
}

std::optional<Problem> run(LuaState& state, std::string_view text) {
    lua_State* const lua = state.lua.get();
    begin_work(lua, state.host.budget.held());
    state.host.budget.begin_run(state.limits.load_steps);
    lua_pushcfunction(lua, guarded<run_text>);
    lua_pushlightuserdata(lua, &text);
    return call(lua, 1, 0);
}

std::optional<Problem> unsaid(const ScriptAnswer& answer) {
    if (answer.question.empty())
        return Problem{.code = "no-question", .message = "the script does not say what question it answers",
                       .mend = "begin it with question \"What would ...?\""};
    if (answer.said.empty())
        return Problem{.code = "no-answer", .message = "the script answers nothing in words",
                       .mend = "say what it found: say \"...\", before the table"};
    return std::nullopt;
}

// Of a script that ran through: what it left out, and what it was given in vain.
void report_unsaid(const RuleFile& file, const ScriptAnswer& answer, const std::vector<ScriptArgument>& given,
                   Diagnostics& diagnostics) {
    if (const auto silence = unsaid(answer)) report_problem(file, *silence, diagnostics);
    std::vector<std::string> names;
    for (const auto& [name, value] : answer.arguments) names.push_back(name);
    for (const ScriptArgument& one : given)
        if (std::find(names.begin(), names.end(), one.name) == names.end())
            diagnostics.add({.code = "unknown-argument",
                             .message = fmt::format("--arg {}: the script takes no argument '{}'", one.name, one.name),
                             .expected = names.empty() ? "no --arg" : one_of(names),
                             .nearest = nearest_name(one.name, names)});
}

}  // namespace

std::optional<ScriptAnswer> run_script(const SourceFile& source, const KnowledgeBase& knowledge, const DependencyGraph& graph,
                                       const RuleSet& rules, WhatIfCases& cases, const std::vector<ScriptArgument>& arguments,
                                       const WhatIfLimits& limits, Diagnostics& diagnostics) {
    const RuleFile file = rule_file(source);
    if (const auto problem = unreadable(file.text, "script")) return report_problem(file, *problem, diagnostics), std::nullopt;
    WhatIfRun about{graph, rules, cases, arguments, limits};
    LuaState state(knowledge, limits.script, script_dialect());
    state.host.what_if = &about;
    const std::size_t errors = diagnostics.error_count();
    if (const auto problem = run(state, file.text)) state.host.problems.push_back(*problem);
    if (state.host.problems.empty()) report_unsaid(file, about.answer, arguments, diagnostics);
    report_problems(state.host, file, diagnostics);
    if (diagnostics.error_count() > errors) return std::nullopt;
    about.answer.evaluations = cases.evaluations();
    return std::move(about.answer);
}

}  // namespace ics
