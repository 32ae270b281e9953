// rules/.editor/ics-advisor.lua and .luarc.json: what the Lua language server is told of the sandbox.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "script/host_names.hpp"
#include "support/lua_definitions.hpp"
#include "support/ran.hpp"
#include "support/rule_bench.hpp"
#include "support/shipped.hpp"

namespace ics::test {
namespace {

std::filesystem::path definitions_file() { return project() / "rules/.editor/ics-advisor.lua"; }

TEST(LuaDefinitions, AreThoseOfTheSandbox) {
    if (std::getenv("ICS_UPDATE_GOLDEN") != nullptr)
        std::ofstream(definitions_file(), std::ios::binary) << lua_definitions();
    EXPECT_EQ(read_all(definitions_file()), lua_definitions()) << "ICS_UPDATE_GOLDEN=1 makes it from host_names()";
}

std::vector<std::string> found_in(const std::string& text, const std::string& pattern) {
    std::vector<std::string> found;
    const std::regex regex(pattern);
    for (std::sregex_iterator at(text.begin(), text.end(), regex), end; at != end; ++at) found.push_back((*at)[1]);
    return found;
}

TEST(LuaDefinitions, DefineEachNameOnceAndNothingElse) {
    std::vector<std::string> names, defined;
    for (const HostName& name : host_names()) {
        std::string owner(name.owner);
        if (!owner.empty()) owner[0] = char(std::toupper(owner[0]));
        names.push_back(owner + (owner.empty() ? "" : ":") + std::string(name.name));
    }
    for (const std::string& name : found_in(read_all(definitions_file()), "\n(?:function )?([A-Za-z_:]+)(?:\\(|  *= )"))
        defined.push_back(name);
    std::sort(names.begin(), names.end());
    std::sort(defined.begin(), defined.end());
    EXPECT_EQ(defined, names);
}

TEST(LuaDefinitions, KnowTheKeysOfARule) {
    const std::string told = load_messages("return rule { zzz = 1 }\n");
    std::smatch list;
    ASSERT_TRUE(std::regex_search(told, list, std::regex("has no 'zzz'[^]*?expected: ([^\n]*)\n"))) << told;
    std::vector<std::string> fields = found_in(read_all(definitions_file()), "---@field ([a-z]+)\\??");
    std::sort(fields.begin(), fields.end());
    std::string words;
    for (std::size_t i = 0; i < fields.size(); ++i)
        words += (i == 0 ? "" : i + 1 == fields.size() ? " or " : ", ") + fields[i];
    EXPECT_EQ(words, list[1].str());
}

// Read as a rule it would be refused for what it defines, not for how it is written.
TEST(LuaDefinitions, AreLua) {
    const std::string told = load_messages(read_all(definitions_file()));
    EXPECT_NE(told.find("error[global-write]"), std::string::npos) << told;
    EXPECT_EQ(told.find("error[script-syntax]"), std::string::npos) << told;
}

TEST(LuaDefinitions, AreNoRule) {
    const TemporaryFolder folder;
    std::filesystem::copy(project() / "tests/fixtures/tiny", folder.path(), std::filesystem::copy_options::recursive);
    const std::vector<std::string> words{"--knowledge", folder / "knowledge-base", "--rules", folder / "rules"};
    const auto ran = [&](std::vector<std::string> verb) {
        verb.insert(verb.end(), words.begin(), words.end());
        const Ran told = run_here(verb);
        return told.out + told.err;
    };
    const std::string assessment = folder / "assessment.toml";
    const std::string check = ran({"check", assessment}), cases = ran({"test"}),
                      report = ran({"recommend", assessment, "--format", "json"});
    folder.write("rules/.editor/ics-advisor.lua", read_all(definitions_file()));
    folder.write("rules/.editor/wrong.cases.toml", "[[zzz]]\n");
    folder.write("knowledge-base/.schemas/wrong.toml", "[[zzz]]\n");
    EXPECT_EQ(ran({"check", assessment}), check);
    EXPECT_EQ(ran({"test"}), cases);
    EXPECT_EQ(ran({"recommend", assessment, "--format", "json"}), report);
    EXPECT_EQ(check, "");
}

TEST(LuaSettings, LeaveOnlyTheSandbox) {
    const auto settings = nlohmann::json::parse(read_all(project() / ".luarc.json"));
    EXPECT_EQ(settings["runtime.version"], "Lua 5.4");
    for (const std::string library : settings["workspace.library"]) EXPECT_TRUE(std::filesystem::exists(project() / library));
    EXPECT_FALSE(settings.contains("diagnostics.globals"));
    for (const std::string library :
         {"basic", "coroutine", "debug", "io", "math", "os", "package", "string", "table", "utf8"})
        EXPECT_EQ(settings["runtime.builtin"].value(library, ""), "disable") << library;
}

}  // namespace
}  // namespace ics::test
