// What a rule could come to ask and to run, whatever the case.
#include <algorithm>
#include <set>

#include "script/door.hpp"
#include "script/state.hpp"
#include "script/trial.hpp"

namespace ics {

namespace {

// Line breaks as Lua counts them: \r\n and \n\r are one.
std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines{{}};  // lines count from 1
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", start), text.size());
        lines.push_back(text.substr(start, end - start));
        const bool pair = end + 1 < text.size() && text[end] != text[end + 1] &&
                          (text[end + 1] == '\r' || text[end + 1] == '\n');
        start = end + (pair ? 2 : 1);
    }
    return lines;
}

bool begins_with_end(std::string_view line) {
    const std::size_t first = line.find_first_not_of(" \t");
    return first != std::string_view::npos && line.substr(first).starts_with("end");
}

// The lines of one function, and whether the last of them is its `end` alone, where nothing of the author's stands.
struct LinesWanted {
    const Condition& condition;
    const std::vector<std::string_view>& text;
    std::set<std::uint32_t> lines = {};
};

// Takes the function on top of the stack, and pops it.
void take_lines(lua_State* lua, LinesWanted& wanted) {
    lua_Debug function;
    lua_getinfo(lua, ">SL", &function);
    if (lua_type(lua, -1) == LUA_TTABLE) {
        for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
            const auto line = std::uint32_t(lua_tointeger(lua, -2));
            const bool closes = int(line) == function.lastlinedefined && function.linedefined != function.lastlinedefined;
            if (line < wanted.text.size() && !(closes && begins_with_end(wanted.text[line]))) wanted.lines.insert(line);
        }
    }
    lua_pop(lua, 1);
}

// A lua_CFunction: fills the LinesWanted that a light userdata points to.
int collect_lines(lua_State* lua) {
    auto& wanted = *static_cast<LinesWanted*>(lua_touserdata(lua, 1));
    lua_rawgeti(lua, LUA_REGISTRYINDEX, wanted.condition.kept);
    const int reached = lua_gettop(lua);
    for (int position = 1; position <= int(lua_rawlen(lua, reached)); ++position) {
        lua_rawgeti(lua, reached, position);
        if (lua_type(lua, -1) == LUA_TFUNCTION && !lua_iscfunction(lua, -1)) take_lines(lua, wanted);
        else lua_pop(lua, 1);
    }
    return 0;
}

}  // namespace

std::vector<std::uint32_t> RuleSet::lines_of_code(RuleIndex rule) {
    lua_State* const lua = state_->sandbox.lua.get();
    const std::vector<std::string_view> text = lines_of(this->text(rule));
    LinesWanted wanted{state_->conditions[rule.value], text};
    begin_work(lua, state_->held);
    state_->sandbox.host.budget.begin_run(state_->sandbox.limits.load_steps);
    lua_pushcfunction(lua, guarded<collect_lines>);
    lua_pushlightuserdata(lua, &wanted);
    call(lua, 1, 0);  // a rule too large for it has the lines that were found so far
    return {wanted.lines.begin(), wanted.lines.end()};
}

std::vector<Read> RuleSet::comparisons(RuleIndex rule) {
    lua_State* const lua = state_->sandbox.lua.get();
    Trace trace;
    begin_work(lua, state_->held);
    try_out(lua, state_->conditions[rule.value], state_->blank, {.trace = &trace});
    state_->sandbox.host.problems.clear();  // there were none at load
    std::set<Read> out;
    for (Read read : trace.reads) {
        read.answer = Read{}.answer;
        read.known = Read{}.known;
        out.insert(read);
    }
    return {out.begin(), out.end()};
}

}  // namespace ics
