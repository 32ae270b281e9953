#include "script/what_if_knowledge.hpp"

#include "script/what_if_case.hpp"
#include "script/what_if_records.hpp"
#include "script/what_if_run.hpp"

namespace ics {

namespace {

// Pushes a list of all records of a kind.
template <class Index, class Records, class Push>
int push_all(lua_State* lua, const char* function, const Records& records, Push push) {
    check_count(lua, 0, 0, function, std::string(function) + "()");
    std::vector<Index> all;
    for (std::uint32_t i = 0; i < records.size(); ++i) all.push_back(Index{i});
    push_list(lua, all, push);
    return 1;
}

}  // namespace

int all_capabilities(lua_State* lua) {
    return push_all<CapabilityIndex>(lua, "capabilities", host_of(lua).knowledge.capabilities,
                                     [&](CapabilityIndex i) { push_capability(lua, i, answers_of(lua, 0)); });
}

int all_metrics(lua_State* lua) {
    return push_all<MetricIndex>(lua, "metrics", host_of(lua).knowledge.metrics,
                                 [&](MetricIndex i) { push_metric(lua, i, answers_of(lua, 0)); });
}

int all_contexts(lua_State* lua) {
    return push_all<ContextIndex>(lua, "circumstances", host_of(lua).knowledge.context_facts,
                                  [&](ContextIndex i) { push_context(lua, i); });
}

int all_targets(lua_State* lua) {
    check_count(lua, 0, 0, "targets", "targets()");
    const Date as_of = answers_of(lua, 0).facts.as_of;
    push_list(lua, run_of(lua).cases.targets(), [&](const Target& target) { push_target(lua, target, as_of); });
    return 1;
}

int system_of_case(lua_State* lua) {
    check_count(lua, 0, 0, "system", "system()");
    const Facts& facts = answers_of(lua, 0).facts;
    lua_createtable(lua, 0, 5);
    set_field(lua, "name", facts.system.name);
    set_field(lua, "as_of", iso(facts.as_of));
    set_field(lua, "year", int(facts.as_of.year()));
    set_field(lua, "month", int(unsigned(facts.as_of.month())));
    if (facts.system.population) set_field(lua, "population", *facts.system.population);
    return 1;
}

}  // namespace ics
