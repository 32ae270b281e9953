#include "support/script_definitions.hpp"

#include <map>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>

#include "script/what_if_names.hpp"

namespace ics::test {

namespace {

constexpr std::string_view head = R"(---@meta _

-- What a what-if script of ICS Advisor may use: nothing else is there. For editors that use the Lua language server: open the folder
-- scripts/what-if. The program does not read this file. A test makes it from engine/script/what_if_table.cpp: do not edit it.

---One case of the system: a value, which nothing changes.
---@class (exact) Case
local Case = {}

---An action. `rank`, `score` and `parts` are those of one that is ready or blocked.
---@class (exact) Action
---@field id string
---@field title string
---@field capability string
---@field capability_title string
---@field domain string
---@field framework string
---@field stage string
---@field stage_title string
---@field effort integer
---@field lead string
---@field must_do boolean
---@field tags string[]
---@field state string
---@field unlocks integer
---@field known boolean
---@field begun boolean
---@field rank? integer
---@field score? number
---@field parts? table<string, number>

list = {}
number = {}
text = {}
)";

struct Signature {
    std::string_view parameters;  // with their types: "a: Case; b: Case"
    std::string_view returns;     // empty where it returns nothing
};

const std::map<std::string, Signature>& signatures() {
    static const std::map<std::string, Signature> known{
        {"question", {"text: string", ""}},
        {"argument", {"name: string; default: string|number|boolean; choices?: string[]", "any"}},
        {"base", {"", "Case"}},
        {"with", {"changes: table<string, any>", "Case"}},
        {"difference", {"a: Case; b: Case", "table<string, table[]>"}},
        {"capabilities", {"", "table[]"}},
        {"metrics", {"", "table[]"}},
        {"circumstances", {"", "table[]"}},
        {"targets", {"", "table[]"}},
        {"system", {"", "table"}},
        {"say", {"text: string", ""}},
        {"point", {"text: string", ""}},
        {"columns", {"names: string[]", ""}},
        {"row", {"cells: table<string, string|number|boolean>", ""}},
        {"note", {"text: string", ""}},
        {"stop", {"text: string", ""}},
        {"ipairs", {"list: any[]", "fun(list: any[], i?: integer): integer, any"}},
        {"pairs", {"table: table", "fun(state: any, key?: any): any, any"}},
        {"case.with", {"changes: table<string, any>", "Case"}},
        {"case.settled", {"status: \"unmet\"|\"met\"", "Case"}},
        {"case.figures", {"", "table<string, integer>"}},
        {"case.ready", {"", "Action[]"}},
        {"case.blocked", {"", "Action[]"}},
        {"case.open", {"", "Action[]"}},
        {"case.done", {"", "Action[]"}},
        {"case.unknown", {"", "table[]"}},
        {"case.stage", {"id: string", "table"}},
        {"case.reached", {"id: string", "boolean?"}},
        {"case.state", {"id: string", "string"}},
        {"case.needs", {"id: string", "Action[]"}},
        {"case.metric", {"name: string", "table"}},
        {"case.context", {"id: string", "boolean?"}},
        {"case.recommendations", {"", "table[]"}},
        {"case.undecided", {"", "table[]"}},
        {"case.fires", {"id: string", "boolean?"}},
        {"list.add", {"list: any[]; value: any", ""}},
        {"list.sort", {"list: any[]; ...: string", "any[]"}},
        {"list.first", {"list: any[]; n: integer", "any[]"}},
        {"list.collect", {"list: table[]; field: string", "any[]"}},
        {"list.sum", {"list: table[]; field: string", "number"}},
        {"list.has", {"list: any[]; value: any", "boolean"}},
        {"list.join", {"a: any[]; b: any[]", "any[]"}},
        {"text.all_of", {"list: (string|number)[]", "string"}},
        {"text.join", {"list: (string|number)[]; between: string", "string"}},
        {"text.count", {"n: number; one: string; many?: string", "string"}},
        {"text.fixed", {"x: number; decimals: integer", "string"}},
        {"text.pad", {"text: string|number; width: integer", "string"}},
        {"text.shorten", {"text: string; most: integer", "string"}},
        {"text.capital", {"text: string", "string"}},
        {"text.length", {"text: string", "integer"}},
        {"number.round", {"x: number; decimals?: integer", "number"}},
        {"number.least", {"...: number", "number"}},
        {"number.most", {"...: number", "number"}},
    };
    return known;
}

std::string definition(const ScriptName& name) {
    const std::string key = name.owner.empty() ? std::string(name.name) : fmt::format("{}.{}", name.owner, name.name);
    const auto found = signatures().find(key);
    if (found == signatures().end()) throw std::runtime_error("no signature for " + key);
    std::string out = fmt::format("\n---{}\n---\n---```lua\n---{}\n---```\n", name.meaning, name.usage), names;
    for (std::string_view left = found->second.parameters; !left.empty();) {
        const std::string_view one = left.substr(0, left.find("; "));
        left.remove_prefix(std::min(left.size(), one.size() + 2));
        const std::size_t colon = one.find(": ");
        const std::string_view parameter = one.substr(0, colon);
        out += fmt::format("---@param {} {}\n", parameter, one.substr(colon + 2));
        names += fmt::format("{}{}", names.empty() ? "" : ", ", parameter.substr(0, parameter.find('?')));
    }
    if (!found->second.returns.empty()) out += fmt::format("---@return {}\n---@nodiscard\n", found->second.returns);
    const std::string owner = name.owner == "case" ? "Case:" : name.owner.empty() ? "" : std::string(name.owner) + ".";
    return out + fmt::format("function {}{}({}) end\n", owner, name.name, names);
}

}  // namespace

std::string script_definitions() {
    std::string out(head);
    for (const ScriptName& name : script_names()) out += definition(name);
    return out;
}

}  // namespace ics::test
