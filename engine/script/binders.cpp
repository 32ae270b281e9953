#include "script/binders.hpp"

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "script/handles.hpp"
#include "script/host.hpp"
#include "script/text.hpp"

namespace ics {

namespace {

// Looking for the nearest of some hundred ids costs as much as many instructions.
constexpr long long cost_of_problem = 5000;

// The id that is bound; fails when the call is not as it should be.
std::string checked_id(lua_State* lua, std::string_view binder) {
    if (host_of(lua).inquiry)
        fail(lua, {.code = "inside-when",
                   .message = fmt::format("'{}' binds a handle inside 'when'", binder),
                   .mend = "bind handles at the top of the file",
                   .token = std::string(binder)});
    const bool one_text = lua_gettop(lua) == 1 && lua_type(lua, 1) == LUA_TSTRING;
    if (!one_text)
        fail(lua, {.code = "bad-argument",
                   .message = lua_gettop(lua) == 1
                                  ? fmt::format("'{}' takes an id in quotes, not {}", binder, kind_of_value(lua, 1))
                                  : fmt::format("'{}' takes one id in quotes, not {}", binder, lua_gettop(lua)),
                   .token = std::string(binder)});
    return std::string(text_at(lua, 1));
}

template <class Records, class Name>
std::string nearest_of(const Records& records, const std::string& id, Name name) {
    std::vector<std::string> names;
    for (const auto& record : records) names.push_back(name(record));
    return nearest_name(id, names);
}

// What an id names, where that is another kind of record than the binder's: "write criterion \"...\"".
std::string other_binder(const KnowledgeBase& knowledge, const std::string& id) {
    const auto write = [](std::string_view binder, std::string_view name) {
        return fmt::format("write {} \"{}\"", binder, name);
    };
    if (knowledge.capability(id)) return write("capability", id);
    if (knowledge.criterion(id)) return write("criterion", id);
    if (knowledge.metric(id)) return write("metric", id);
    if (knowledge.context(id)) return write("context", id);
    for (const Metric& metric : knowledge.metrics)
        if (metric.id == id) return write("metric", metric.name);
    return "";
}

int push_bound(lua_State* lua, Handle handle) {
    host_of(lua).loading->binds.push_back({handle.kind, handle.index});
    push_handle(lua, handle);
    return 1;
}

int push_unknown(lua_State* lua, Read::Kind kind, const std::string& id, std::string what, std::string nearest) {
    const std::string mend = other_binder(host_of(lua).knowledge, id);
    spend(lua, cost_of_problem);
    note(lua, {.code = "unknown-id",
               .message = fmt::format("there is no {} '{}'", what, shown(id)),
               .nearest = mend.empty() ? nearest : "",
               .mend = mend,
               .token = id,
               .quoted = true,
               .below = true});
    push_handle(lua, {kind, Inquiry::no_record});
    return 1;
}

// Why a criterion cannot be read; empty when it can.
Problem unreadable_criterion(const KnowledgeBase& knowledge, const Criterion& criterion) {
    Problem problem{.code = "bad-argument", .token = criterion.id, .quoted = true, .below = true};
    if (criterion.role == Role::description) {
        problem.message = fmt::format("the criterion '{}' is a description: it is shown, never rated", criterion.id);
        problem.mend = fmt::format("ask its capability: capability \"{}\"", knowledge[criterion.capability].id);
    }
    if (criterion.role == Role::repeat && criterion.repeats) {
        problem.message = fmt::format("the criterion '{}' says again what another says", criterion.id);
        problem.mend = fmt::format("write criterion \"{}\"", knowledge[*criterion.repeats].id);
    }
    return problem;
}

template <class Record>
std::string id_of_record(const Record& record) {
    return record.id;
}

}  // namespace

int bind_capability(lua_State* lua) {
    const KnowledgeBase& knowledge = host_of(lua).knowledge;
    const std::string id = checked_id(lua, "capability");
    if (const auto index = knowledge.capability(id)) return push_bound(lua, {Read::Kind::capability, index->value});
    return push_unknown(lua, Read::Kind::capability, id, "capability",
                        nearest_of(knowledge.capabilities, id, id_of_record<Capability>));
}

int bind_criterion(lua_State* lua) {
    const KnowledgeBase& knowledge = host_of(lua).knowledge;
    const std::string id = checked_id(lua, "criterion");
    const auto index = knowledge.criterion(id);
    if (!index)
        return push_unknown(lua, Read::Kind::criterion, id, "criterion",
                            nearest_of(knowledge.criteria, id, id_of_record<Criterion>));
    if (Problem problem = unreadable_criterion(knowledge, knowledge[*index]); !problem.message.empty()) {
        note(lua, std::move(problem));
        push_handle(lua, {Read::Kind::criterion, Inquiry::no_record});
        return 1;
    }
    return push_bound(lua, {Read::Kind::criterion, index->value});
}

int bind_metric(lua_State* lua) {
    const KnowledgeBase& knowledge = host_of(lua).knowledge;
    const std::string name = checked_id(lua, "metric");
    if (const auto index = knowledge.metric(name)) return push_bound(lua, {Read::Kind::metric, index->value});
    return push_unknown(lua, Read::Kind::metric, name, "metric",
                        nearest_of(knowledge.metrics, name, [](const Metric& m) { return m.name; }));
}

int bind_context(lua_State* lua) {
    const KnowledgeBase& knowledge = host_of(lua).knowledge;
    const std::string id = checked_id(lua, "context");
    if (const auto index = knowledge.context(id)) return push_bound(lua, {Read::Kind::context, index->value});
    return push_unknown(lua, Read::Kind::context, id, "context fact",
                        nearest_of(knowledge.context_facts, id, id_of_record<ContextFact>));
}

}  // namespace ics
