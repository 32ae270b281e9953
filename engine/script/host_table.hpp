// The one table of what rules may use.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <lua.h>

#include "script/read.hpp"

namespace ics {

// What a method takes.
enum class ArgumentKind { none, stage, threshold, days, people, tier, tag };

struct HostRow {
    std::optional<Read::Kind> receiver;  // of a method: the kind of handle that it is asked of
    std::string_view name;
    std::string_view usage;
    std::string_view meaning;
    lua_CFunction function = nullptr;    // null for `system`, which is a handle
    Method method = Method::known;       // with a receiver
    ArgumentKind argument = ArgumentKind::none;
};

std::span<const HostRow> host_table();

// The names of the environment, or of a kind of handle's methods, in alphabetical order.
std::vector<std::string> names_of(std::optional<Read::Kind> receiver);

// "capability", "criterion", "metric", "context", "system".
std::string_view kind_name(Read::Kind kind);

}  // namespace ics
