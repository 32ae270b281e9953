// What a state that runs rules shows them.
#include "script/environment.hpp"
#include "script/handles.hpp"
#include "script/host.hpp"
#include "script/host_table.hpp"

namespace ics {

namespace {

std::vector<std::string> names() { return names_of(std::nullopt); }

int prepare(lua_State* lua) {
    prepare_handles(lua);
    lua_newtable(lua);
    for (const HostRow& row : host_table()) {
        if (row.receiver) continue;
        lua_pushlstring(lua, row.name.data(), row.name.size());
        if (row.function)
            lua_pushcfunction(lua, row.function);
        else
            push_handle(lua, {Read::Kind::system, 0});
        lua_rawset(lua, -3);
    }
    prepare_environment(lua);
    return 0;
}

constexpr Dialect dialect{.kind = "rule",
                          .codes = {"rule-steps", "rule-memory", "rule-depth", "rule-error"},
                          .names = names,
                          .prepare = guarded<prepare>,
                          .blocks = {},
                          .thrift = "keep text and figures in the knowledge base; a rule needs only handles and comparisons"};

}  // namespace

const Dialect& rule_dialect() { return dialect; }

}  // namespace ics
