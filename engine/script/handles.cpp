#include "script/handles.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "diagnostics/nearest.hpp"
#include "load/wording.hpp"
#include "script/arguments.hpp"
#include "script/host.hpp"
#include "script/text.hpp"

namespace ics {

namespace {

constexpr std::array kinds{Read::Kind::capability, Read::Kind::criterion, Read::Kind::metric, Read::Kind::context,
                           Read::Kind::system};

// Where the registry holds a kind's metatable.
std::string registry_key(Read::Kind kind) { return fmt::format("{} handle", kind_name(kind)); }

int unknown_method(lua_State* lua) {
    const auto kind = Read::Kind(lua_tointeger(lua, lua_upvalueindex(1)));
    const std::string asked = lua_type(lua, 2) == LUA_TSTRING ? std::string(text_at(lua, 2)) : kind_of_value(lua, 2);
    const std::vector<std::string> names = names_of(kind);
    fail(lua, {.code = "unknown-method",
               .message = fmt::format("a {} cannot be asked '{}'", kind_name(kind), shown(asked)),
               .expected = one_of(names),
               .nearest = nearest_name(asked, names),
               .token = asked});
}

int change_handle(lua_State* lua) {
    fail(lua, {.code = "frozen-table",
               .message = fmt::format("{} cannot be changed", kind_of_value(lua, 1)),
               .mend = "keep the value in a local variable"});
}

// Looks up a method, and in a trial remembers that it was named. Upvalue 1: the kind's methods.
int name_method(lua_State* lua) {
    Host& host = host_of(lua);
    lua_pushvalue(lua, 2);
    lua_gettable(lua, lua_upvalueindex(1));
    if (host.inquiry && lua_getupvalue(lua, -1, 1)) {
        host.named.push_back({int(lua_tointeger(lua, -1)), current_line(lua)});
        lua_pop(lua, 1);
    }
    return 1;
}

void forget_named(Host& host, int row) {
    const auto found =
        std::find_if(host.named.rbegin(), host.named.rend(), [&](const NamedMethod& n) { return n.row == row; });
    if (found != host.named.rend()) host.named.erase(std::next(found).base());
}

// Pushes the table of a kind's methods.
void push_methods(lua_State* lua, Read::Kind kind) {
    const auto rows = host_table();
    lua_newtable(lua);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].receiver != kind) continue;
        lua_pushlstring(lua, rows[i].name.data(), rows[i].name.size());
        lua_pushinteger(lua, lua_Integer(i));
        lua_pushcclosure(lua, rows[i].function, 1);
        lua_rawset(lua, -3);
    }
    lua_newtable(lua);
    lua_pushinteger(lua, lua_Integer(kind));
    lua_pushcclosure(lua, guarded<unknown_method>, 1);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
}

const Handle& receiver(lua_State* lua, const HostRow& row) {
    const Handle* const handle = handle_at(lua, 1);
    if (!handle)
        fail(lua, {.code = "bad-argument",
                   .message = fmt::format("'{}' is asked of {}, not of a handle", row.name, kind_of_value(lua, 1)),
                   .mend = fmt::format("write a colon before it, as in {}", row.usage),
                   .token = std::string(row.name)});
    if (handle->kind != *row.receiver)
        fail(lua, {.code = "bad-argument",
                   .message = fmt::format("'{}' of a {} is asked of {}", row.name, kind_name(*row.receiver),
                                          kind_of_value(lua, 1)),
                   .mend = fmt::format("write a colon before it, as in {}", row.usage),
                   .token = std::string(row.name)});
    return *handle;
}

}  // namespace

const Handle* handle_at(lua_State* lua, int index) {
    // The only other userdata is the state of a loop, which is smaller.
    if (lua_type(lua, index) != LUA_TUSERDATA || lua_rawlen(lua, index) != sizeof(Handle)) return nullptr;
    return static_cast<const Handle*>(lua_touserdata(lua, index));
}

void push_handle(lua_State* lua, Handle handle) {
    new (lua_newuserdatauv(lua, sizeof(Handle), 0)) Handle(handle);
    lua_getfield(lua, LUA_REGISTRYINDEX, registry_key(handle.kind).c_str());
    lua_setmetatable(lua, -2);
}

void prepare_handles(lua_State* lua) {
    for (const Read::Kind kind : kinds) {
        const std::string key = registry_key(kind);
        lua_newtable(lua);
        push_methods(lua, kind);
        lua_pushvalue(lua, -1);
        lua_setfield(lua, -3, "methods");
        lua_pushcclosure(lua, guarded<name_method>, 1);
        lua_setfield(lua, -2, "__index");
        lua_pushcfunction(lua, guarded<change_handle>);
        lua_setfield(lua, -2, "__newindex");
        lua_pushstring(lua, key.c_str());
        lua_setfield(lua, -2, "__name");
        lua_setfield(lua, LUA_REGISTRYINDEX, key.c_str());
    }
}

void settle_handles(lua_State* lua) {
    for (const Read::Kind kind : kinds) {
        lua_getfield(lua, LUA_REGISTRYINDEX, registry_key(kind).c_str());
        lua_getfield(lua, -1, "methods");
        lua_setfield(lua, -2, "__index");
        lua_pop(lua, 1);
    }
}

void note_uncalled(lua_State* lua) {
    Host& host = host_of(lua);
    for (const NamedMethod& named : host.named) {
        const HostRow& row = host_table()[std::size_t(named.row)];
        note(lua, {.code = "bad-argument",
                   .message = fmt::format("'{}' is named but not asked", row.name),
                   .mend = fmt::format("write it as in {}", row.usage),
                   .token = std::string(row.name),
                   .line = named.line});
    }
    host.named.clear();
}

int ask_handle(lua_State* lua) {
    const int position = int(lua_tointeger(lua, lua_upvalueindex(1)));
    const HostRow& row = host_table()[std::size_t(position)];
    Host& host = host_of(lua);
    const Handle& handle = receiver(lua, row);
    if (!host.inquiry)
        fail(lua, {.code = "outside-when",
                   .message = fmt::format("'{}' is asked outside 'when': there is no case yet", row.name),
                   .mend = "ask inside the function 'when'",
                   .token = std::string(row.name)});
    if (!host.named.empty()) forget_named(host, position);
    const std::optional<double> argument = checked_argument(lua, row, handle);
    const std::uint32_t index = argument ? handle.index : Inquiry::no_record;
    lua_pushboolean(lua, host.inquiry->answer({handle.kind, row.method, index, argument.value_or(0)}));
    return 1;
}

}  // namespace ics
