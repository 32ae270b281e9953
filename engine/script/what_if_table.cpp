#include "script/what_if_table.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/wording.hpp"
#include "script/environment.hpp"
#include "script/iteration.hpp"
#include "script/text.hpp"
#include "script/what_if_case.hpp"
#include "script/what_if_knowledge.hpp"
#include "script/what_if_lists.hpp"
#include "script/what_if_names.hpp"
#include "script/what_if_output.hpp"
#include "script/what_if_texts.hpp"

namespace ics {

namespace {

constexpr std::array table{
    ScriptRow{"", "question", "question \"What would this open?\"", "Puts the question that the script answers; once, and first.",
              guarded<state_question>},
    ScriptRow{"", "argument", "argument(\"effort\", 20)",
              "What --arg effort=... gives, else the default; of the default's kind, and one of a list of texts where a third value "
              "names them.",
              guarded<read_argument>},
    ScriptRow{"", "base", "base()", "The case as it stands.", guarded<base_case>},
    ScriptRow{"", "with", "with { [\"hlp-2019/2.3\"] = \"maturing\" }", "The case as it stands, with changes; short for base():with.",
              guarded<with_case>},
    ScriptRow{"", "difference", "difference(a, b)", "What changes from one case to another.", guarded<difference>},
    ScriptRow{"", "capabilities", "capabilities()", "All capabilities, by framework.", guarded<all_capabilities>},
    ScriptRow{"", "metrics", "metrics()", "All requirements and figures, as they stand.", guarded<all_metrics>},
    ScriptRow{"", "circumstances", "circumstances()", "All circumstances that rules may read.", guarded<all_contexts>},
    ScriptRow{"", "targets", "targets()", "What the system aims at.", guarded<all_targets>},
    ScriptRow{"", "system", "system()", "The system: its name, the day it is advised on, its population where given.",
              guarded<system_of_case>},
    ScriptRow{"", "say", "say \"It opens three actions.\"", "Answers in words: a paragraph.", guarded<say_paragraph>},
    ScriptRow{"", "point", "point \"It opens three actions.\"", "Answers in words: a point of a list.", guarded<say_point>},
    ScriptRow{"", "columns", "columns { \"action\", \"effort\" }", "Names the columns of the table; once, before its rows.",
              guarded<name_columns>},
    ScriptRow{"", "row", "row { action = \"Name a lead\", effort = 1 }", "Adds a row to the table; what it leaves out stays empty.",
              guarded<add_row>},
    ScriptRow{"", "note", "note \"What is not known counts as still to do.\"", "Says, below the table, how the answer is to be read.",
              guarded<add_note>},
    ScriptRow{"", "stop", "stop \"no such stage\"", "Gives up: the run ends with this message and no answer.", guarded<stop_script>},
    ScriptRow{"", "ipairs", "for i, value in ipairs(list) do", "Visits a list from its first item on.", guarded<visit_list>},
    ScriptRow{"", "pairs", "for key, value in pairs(table) do",
              "Visits a table in order of its keys: numbers first, then texts.", guarded<visit_sorted>},

    ScriptRow{"case", "with", "c:with { complete = \"hlp-2019/2.3/maturing/03\" }",
              "Another case: this one with changes. This one stays as it is.", guarded<with_case>},
    ScriptRow{"case", "settled", "c:settled \"unmet\"",
              "Another case: every action on the way of which nothing is known taken as unmet, or as met.", guarded<settled_case>},
    ScriptRow{"case", "figures", "c:figures()", "What it comes to, in numbers.", guarded<case_figures>},
    ScriptRow{"case", "ready", "c:ready()", "The actions that can start, by rank.", guarded<case_ready>},
    ScriptRow{"case", "blocked", "c:blocked()", "The actions that wait for others, by rank.", guarded<case_blocked>},
    ScriptRow{"case", "open", "c:open()",
              "All actions on the way to the target that are not known to be done, later ones and those that hang on an answer included.",
              guarded<case_open>},
    ScriptRow{"case", "done", "c:done()", "The actions that are done.", guarded<case_done>},
    ScriptRow{"case", "unknown", "c:unknown()",
              "What is not known: stages, actions on the way, figures, circumstances; each with the two `ends` between which it lies.",
              guarded<case_unknown>},
    ScriptRow{"case", "stage", "c:stage \"hlp-2019/2.3\"", "Where a capability stands.", guarded<case_stage>},
    ScriptRow{"case", "reached", "c:reached \"hlp-2019/2.3@maturing\"",
              "Whether a capability has reached a stage: true, false, or nil where that is not known.", guarded<case_reached>},
    ScriptRow{"case", "state", "c:state \"hlp-2019/2.3/maturing/03\"",
              "The state of an action, or of a capability at a stage: done, ready, blocked, later, undetermined or not applicable.",
              guarded<case_state>},
    ScriptRow{"case", "needs", "c:needs \"hlp-2019/2.3/maturing/03\"",
              "The actions not known to be done that must come before it, directly or not.", guarded<case_needs>},
    ScriptRow{"case", "metric", "c:metric \"iapt-access\"", "A requirement or figure, by its name.", guarded<case_metric>},
    ScriptRow{"case", "context", "c:context \"merger-planned\"",
              "Whether a circumstance is so: true, false, or nil where that is not known.", guarded<case_context>},
    ScriptRow{"case", "recommendations", "c:recommendations()", "The recommendations made.", guarded<case_recommendations>},
    ScriptRow{"case", "undecided", "c:undecided()", "The recommendations that hang on what is not known.", guarded<case_undecided>},
    ScriptRow{"case", "fires", "c:fires \"rcpsych/joint-investment-strategy\"",
              "Whether a rule fires, or a recommendation is made: true, false, or nil where that hangs on what is not known.",
              guarded<case_fires>},

    ScriptRow{"list", "add", "list.add(names, \"x\")", "Adds a value at the end of a list.", guarded<list_add>},
    ScriptRow{"list", "sort", "list.sort(actions, \"-score\", \"id\")",
              "A new list in order of these fields, of the items themselves where none is named; '-' puts the greatest first, what "
              "has no value comes last, equals stay in order.",
              guarded<list_sort>},
    ScriptRow{"list", "first", "list.first(actions, 3)", "A new list of the first so many items.", guarded<list_first>},
    ScriptRow{"list", "collect", "list.collect(actions, \"title\")", "A new list of one field of each item.", guarded<list_collect>},
    ScriptRow{"list", "sum", "list.sum(actions, \"effort\")", "The sum of one field of each item.", guarded<list_sum>},
    ScriptRow{"list", "has", "list.has(names, \"x\")", "Whether a value is in a list.", guarded<list_has>},
    ScriptRow{"list", "join", "list.join(a, b)", "A new list of the items of both.", guarded<list_join>},

    ScriptRow{"text", "all_of", "text.all_of(names)", "The items of a list as a sentence has them: a, b and c.", guarded<text_all_of>},
    ScriptRow{"text", "join", "text.join(names, \", \")", "The items of a list with a text between them.", guarded<text_join>},
    ScriptRow{"text", "count", "text.count(3, \"action\")",
              "A number with its noun: 1 action, 3 actions; a third value gives a plural that does not end in s.", guarded<text_count>},
    ScriptRow{"text", "fixed", "text.fixed(2.345, 1)", "A number with so many decimals.", guarded<text_fixed>},
    ScriptRow{"text", "pad", "text.pad(title, 12)", "A text filled up with spaces, a number with spaces before it.", guarded<text_pad>},
    ScriptRow{"text", "shorten", "text.shorten(title, 40)", "A text of at most so many characters, cut at a word.",
              guarded<text_shorten>},
    ScriptRow{"text", "capital", "text.capital(sentence)", "A text that begins with a capital.", guarded<text_capital>},
    ScriptRow{"text", "length", "text.length(title)", "How many characters a text has.", guarded<text_length>},

    ScriptRow{"number", "round", "number.round(2.345, 1)", "A number rounded to so many decimals, or to a whole number.",
              guarded<number_round>},
    ScriptRow{"number", "least", "number.least(a, b)", "The smallest of some numbers.", guarded<number_least>},
    ScriptRow{"number", "most", "number.most(a, b)", "The greatest of some numbers.", guarded<number_most>},
};

constexpr std::array<std::string_view, 3> libraries{"list", "number", "text"};

std::vector<std::string> environment_names() { return script_names_of(""); }

int unknown_member(lua_State* lua) {
    const std::string library(text_at(lua, lua_upvalueindex(1)));
    const std::string asked = lua_type(lua, 2) == LUA_TSTRING ? std::string(text_at(lua, 2)) : kind_of_value(lua, 2);
    const std::vector<std::string> names = script_names_of(library);
    fail(lua, {.code = "unknown-method",
               .message = fmt::format("'{}' has no '{}'", library, shown(asked)),
               .expected = one_of(names),
               .nearest = nearest_name(asked, names),
               .token = asked});
}

int change_library(lua_State* lua) {
    fail(lua, {.code = "frozen-table",
               .message = fmt::format("'{}' cannot be changed", text_at(lua, lua_upvalueindex(1))),
               .mend = "keep the value in a local variable"});
}

void push_members(lua_State* lua, std::string_view owner) {
    lua_newtable(lua);
    for (const ScriptRow& row : table) {
        if (row.owner != owner) continue;
        lua_pushlstring(lua, row.name.data(), row.name.size());
        lua_pushcfunction(lua, row.function);
        lua_rawset(lua, -3);
    }
}

void set_closure(lua_State* lua, std::string_view library, lua_CFunction function, const char* name) {
    lua_pushlstring(lua, library.data(), library.size());
    lua_pushcclosure(lua, function, 1);
    lua_setfield(lua, -2, name);
}

// An empty table through which the functions are read, so that none can be changed.
void push_library(lua_State* lua, std::string_view library) {
    lua_newtable(lua);
    lua_newtable(lua);
    push_members(lua, library);
    lua_newtable(lua);
    set_closure(lua, library, guarded<unknown_member>, "__index");
    lua_setmetatable(lua, -2);
    lua_setfield(lua, -2, "__index");
    set_closure(lua, library, guarded<change_library>, "__newindex");
    lua_setmetatable(lua, -2);
}

int prepare(lua_State* lua) {
    prepare_cases(lua);
    push_members(lua, "");
    for (const std::string_view library : libraries) {
        lua_pushlstring(lua, library.data(), library.size());
        push_library(lua, library);
        lua_rawset(lua, -3);
    }
    prepare_environment(lua);
    return 0;
}

constexpr Dialect dialect{.kind = "script",
                          .codes = {"script-steps", "script-memory", "script-depth", "script-error"},
                          .names = environment_names,
                          .prepare = guarded<prepare>,
                          .blocks = {16 * 1024, 512 * 1024},
                          .thrift = "keep what you need of a case, and let go of the rest"};

}  // namespace

std::span<const ScriptRow> script_table() { return table; }

std::vector<std::string> script_names_of(std::string_view owner) {
    std::vector<std::string> names;
    for (const ScriptRow& row : table)
        if (row.owner == owner) names.emplace_back(row.name);
    if (owner.empty()) names.insert(names.end(), libraries.begin(), libraries.end());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<ScriptName> script_names() {
    std::vector<ScriptName> names;
    for (const ScriptRow& row : table) names.push_back({row.owner, row.name, row.usage, row.meaning});
    return names;
}

const Dialect& script_dialect() { return dialect; }

}  // namespace ics
