// What a rule can see: the documented names, and nothing else.
#include <algorithm>
#include <fstream>
#include <sstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "script/host_names.hpp"
#include "support/rule_bench.hpp"

#include "support/places.hpp"

namespace ics::test {
namespace {

std::string readme() {
    std::ostringstream text;
    text << std::ifstream(test::project() / "engine/script/README.md").rdbuf();
    return text.str();
}

TEST(Sandbox, ShowsExactlyTheDocumentedNames) {
    std::vector<std::string> documented;
    for (const HostName& name : host_names())
        documented.push_back(name.owner.empty() ? std::string(name.name)
                                                : fmt::format("{} of a {}", name.name, name.owner));
    std::sort(documented.begin(), documented.end());
    EXPECT_EQ(visible_names(), documented);
}

TEST(Sandbox, HasTheseNamesInAFile) {
    std::vector<std::string> names;
    for (const HostName& name : host_names())
        if (name.owner.empty()) names.emplace_back(name.name);
    std::sort(names.begin(), names.end());
    EXPECT_EQ(names, (std::vector<std::string>{"capability", "context", "criterion", "ipairs", "metric", "pairs",
                                               "rule", "system"}));
}

TEST(Sandbox, IsDocumentedLineByLine) {
    const std::string text = readme();
    for (const HostName& name : host_names())
        EXPECT_NE(text.find(fmt::format("| `{}` | {} |\n", name.usage, name.meaning)), std::string::npos)
            << "engine/script/README.md lacks the line of " << name.name;
}

TEST(Sandbox, HasNoneOfLuasOwnGlobals) {
    for (const char* name : {"_G",       "_VERSION",     "assert", "collectgarbage", "coroutine", "debug",  "dofile",
                             "error",    "getmetatable", "io",     "load",           "loadfile",  "math",   "next",
                             "os",       "package",      "pcall",  "print",          "rawequal",  "rawget", "rawlen",
                             "rawset",   "require",      "select", "setmetatable",   "string",    "table",  "tonumber",
                             "tostring", "type",         "utf8",   "warn",           "xpcall"})
        EXPECT_NE(load_messages(fmt::format("local x = {}\n", name)).find("error[unknown-global]"), std::string::npos)
            << name;
}

TEST(Sandbox, NamesTheNearestOfWhatIsThere) {
    EXPECT_EQ(
        load_messages(rule_text("return true", "local c = capabilty 'toy/1'")),
        "rule.lua:5:11: error[unknown-global]: there is no 'capabilty' here\n"
        "    5 | local c = capabilty 'toy/1'\n"
        "      |           ^~~~~~~~~\n"
        "      expected: capability, context, criterion, ipairs, metric, pairs, rule or system, or a name that the "
        "file declares with 'local'\n"
        "      nearest:  capability\n");
}

TEST(Sandbox, KeepsFilesFromSeeingEachOther) {
    Diagnostics diagnostics;
    std::string other = rule_text("return shared == 1");
    other.replace(other.find("pack/rule"), 9, "pack/other");
    load_rule_set({{"a.lua", rule_text("return true", "shared = 1")}, {"b.lua", other}}, bench_knowledge(), {},
                  diagnostics);
    EXPECT_NE(diagnostics.format().find("b.lua:11:8: error[unknown-global]: there is no 'shared' here"),
              std::string::npos)
        << diagnostics.format();
}

}  // namespace
}  // namespace ics::test
