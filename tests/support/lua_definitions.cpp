#include "support/lua_definitions.hpp"

#include <map>
#include <string_view>

#include <fmt/format.h>

#include "model/framework.hpp"
#include "script/host_names.hpp"

namespace ics::test {

namespace {

constexpr std::string_view head = R"(---@meta _

-- What a rule of ICS Advisor may use: nothing else is there. For editors that use the Lua language server, which shows
-- these lines and flags all other names. The program does not read this file. A test makes it from
-- engine/script/host_table.cpp: do not edit it.
)";

// What the one table that `rule` takes may hold.
constexpr std::string_view declaration = R"(
---What a rule says of itself. It has `recommends`, `advances` or both.
---@class (exact) RuleDeclaration
---@field id string The pack and the file's name with hyphens: "rcpsych/joint-investment-strategy".
---@field title string What it finds, as a short statement of one line.
---@field recommends? string[] Ids of the recommendations that answer what it finds.
---@field advances? string[] Ids of the criteria that act on it.
---@field when fun(): boolean Whether it fires: asks the handles bound above it, and changes nothing.

---A rule, as its file returns it.
---@class Rule
)";

struct Parameter {
    std::string_view name;
    std::string_view type;
    std::string_view meaning;
};

Parameter parameter(std::string_view argument) {
    static const std::map<std::string_view, Parameter> known{
        {"stage", {"stage", "string", "A stage of the capability's framework above the base, by its id."}},
        {"threshold", {"figure", "number", "In the metric's unit."}},
        {"days", {"days", "integer", "0 or more."}},
        {"people", {"people", "integer", "1 or more."}},
        {"tier", {"tier", "Tier", "One of the five tiers."}},
        {"tag", {"tag", "string", "A topic of the knowledge base's vocabulary, by its id."}},
    };
    return known.at(argument);
}

// What stands between a name's documentation and its end, by the name.
std::string_view signature_of(std::string_view name) {
    static const std::map<std::string_view, std::string_view> known{
        {"capability", "---@param id string\n---@return Capability\n---@nodiscard\nfunction capability(id) end\n"},
        {"criterion", "---@param id string\n---@return Criterion\n---@nodiscard\nfunction criterion(id) end\n"},
        {"metric", "---@param name string\n---@return Metric\n---@nodiscard\nfunction metric(name) end\n"},
        {"context", "---@param id string\n---@return Context\n---@nodiscard\nfunction context(id) end\n"},
        {"system", "---@type System\nsystem = {}\n"},
        {"rule", "---@param declaration RuleDeclaration\n---@return Rule\n---@nodiscard\nfunction rule(declaration) end\n"},
        {"ipairs",
         "---@generic V\n---@param list V[]\n---@return fun(list: V[], i?: integer): integer, V\n---@return V[]\n"
         "---@return integer\nfunction ipairs(list) end\n"},
        {"pairs",
         "---@generic K, V\n---@param table table<K, V>\n---@return fun(state: any, key?: K): K, V\n---@return any\n"
         "function pairs(table) end\n"},
    };
    return known.at(name);
}

std::string documentation(const HostName& name) {
    return fmt::format("\n---{}\n---\n---```lua\n---{}\n---```\n", name.meaning, name.usage);
}

std::string class_name(std::string_view owner) {
    std::string name(owner);
    name[0] = char(name[0] - 'a' + 'A');
    return name;
}

std::string method(const HostName& name) {
    const std::string owner = class_name(name.owner);
    if (name.argument.empty())
        return fmt::format("{}---@return boolean\n---@nodiscard\nfunction {}:{}() end\n", documentation(name), owner,
                           name.name);
    const Parameter takes = parameter(name.argument);
    return fmt::format("{}---@param {} {} {}\n---@return boolean\n---@nodiscard\nfunction {}:{}({}) end\n",
                       documentation(name), takes.name, takes.type, takes.meaning, owner, name.name, takes.name);
}

std::string tiers() {
    std::string words;
    for (int i = 0; i <= int(Tier::nation); ++i) words += fmt::format("{}\"{}\"", i > 0 ? "|" : "", name(Tier(i)));
    return fmt::format("\n---@alias Tier {}\n", words);
}

}  // namespace

std::string lua_definitions() {
    std::string environment, methods;
    std::string_view owner;
    for (const HostName& name : host_names()) {
        if (name.owner.empty()) {
            environment += documentation(name) + std::string(signature_of(name.name));
            continue;
        }
        if (name.owner != owner)
            methods += fmt::format("\n---@class (exact) {0}\nlocal {0} = {{}}\n", class_name(name.owner));
        owner = name.owner;
        methods += method(name);
    }
    return std::string(head) + tiers() + std::string(declaration) + environment + methods;
}

}  // namespace ics::test
