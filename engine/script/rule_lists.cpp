#include "script/rule_lists.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "script/host.hpp"
#include "script/text.hpp"

namespace ics {

namespace {

constexpr long long cost_of_item = 20;
// Looking for the nearest of some hundred ids costs as much as many instructions.
constexpr long long cost_of_problem = 5000;

// Calls `take` with each id of a list of the rule, and its position on the stack's top.
template <class Take>
void each_id(lua_State* lua, const char* key, Take take) {
    lua_getfield(lua, 1, key);
    if (!lua_isnil(lua, -1) && lua_type(lua, -1) != LUA_TTABLE)
        note(lua, bad_rule(fmt::format("the rule's {} is {}, not a list of ids", key, kind_of_value(lua, -1)),
                           fmt::format("write {} = {{ \"...\" }}", key), key));
    std::size_t entries = 0;
    if (lua_type(lua, -1) == LUA_TTABLE)
        for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) ++entries, spend(lua, cost_of_item);
    for (lua_Integer i = 1; i <= lua_Integer(entries); ++i) {
        lua_rawgeti(lua, -1, i);
        if (lua_type(lua, -1) != LUA_TSTRING) {
            note(lua, bad_rule(fmt::format("the rule's {} is not a plain list of ids in quotes", key),
                               fmt::format("write {} = {{ \"...\", \"...\" }}", key), key));
            entries = 0;
        } else {
            take(std::string(text_at(lua, -1)));
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}

template <class I>
void add_once(lua_State* lua, std::vector<I>& list, I index, const std::string& id, const char* key) {
    if (std::find(list.begin(), list.end(), index) == list.end()) return list.push_back(index);
    note(lua, bad_rule(fmt::format("the rule's {} names '{}' twice", key, id), "name it once", id, true));
}

template <class Records>
void note_unknown(lua_State* lua, const Records& records, std::string_view what, const std::string& id) {
    spend(lua, cost_of_problem);
    std::vector<std::string> ids;
    for (const auto& record : records) ids.push_back(record.id);
    note(lua, {.code = "unknown-id",
               .message = fmt::format("there is no {} '{}'", what, shown(id)),
               .nearest = nearest_name(id, ids),
               .token = id,
               .quoted = true,
               .below = true});
}

// Why a criterion is no step, and what to name in its place.
Problem no_step(const KnowledgeBase& knowledge, const Criterion& criterion) {
    const auto problem = [&](std::string_view is, std::string mend) {
        return bad_rule(fmt::format("the rule advances '{}', which is {}, not a step", criterion.id, is),
                        std::move(mend), criterion.id, true);
    };
    const auto name = [&](CriterionIndex other) { return fmt::format("name \"{}\"", knowledge[other].id); };
    if (criterion.role == Role::repeat && criterion.repeats) return problem("a repeat", name(*criterion.repeats));
    if (criterion.parent) return problem("a sub-criterion", name(*criterion.parent));
    if (criterion.alternative_of) return problem("one of several alternatives", name(*criterion.alternative_of));
    return problem("a description", "name a requirement");
}

}  // namespace

Problem bad_rule(std::string message, std::string mend, std::string token, bool quoted) {
    return {.code = "bad-rule",
            .message = std::move(message),
            .mend = std::move(mend),
            .token = std::move(token),
            .quoted = quoted,
            .below = true};
}

std::vector<RecommendationIndex> recommended(lua_State* lua) {
    const KnowledgeBase& knowledge = host_of(lua).knowledge;
    std::vector<RecommendationIndex> list;
    each_id(lua, "recommends", [&](const std::string& id) {
        if (const auto index = knowledge.recommendation(id)) return add_once(lua, list, *index, id, "recommends");
        note_unknown(lua, knowledge.recommendations, "recommendation", id);
    });
    return list;
}

std::vector<CriterionIndex> advanced(lua_State* lua) {
    const KnowledgeBase& knowledge = host_of(lua).knowledge;
    std::vector<CriterionIndex> list;
    each_id(lua, "advances", [&](const std::string& id) {
        const auto index = knowledge.criterion(id);
        if (!index) return note_unknown(lua, knowledge.criteria, "criterion", id);
        if (!knowledge[*index].is_step()) return note(lua, no_step(knowledge, knowledge[*index]));
        add_once(lua, list, *index, id, "advances");
    });
    return list;
}

}  // namespace ics
