// What a what-if script can see: the documented names, and nothing else. scripts/what-if/API.md shows the same lines, and the limits.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "script/rule_file.hpp"
#include "script/what_if_names.hpp"
#include "script/what_if_script.hpp"
#include "script/what_if_table.hpp"
#include "support/ran.hpp"
#include "support/script_definitions.hpp"
#include "support/shipped.hpp"

namespace ics::test {
namespace {

std::string page() { return read_all(project() / "scripts/what-if/API.md"); }

TEST(ScriptSandbox, ShowsExactlyTheDocumentedNames) {
    std::vector<std::string> documented;
    for (const ScriptName& name : script_names())
        documented.push_back(name.owner == "case"  ? fmt::format("{} of a case", name.name)
                             : name.owner.empty() ? std::string(name.name)
                                                  : fmt::format("{}.{}", name.owner, name.name));
    std::sort(documented.begin(), documented.end());
    EXPECT_EQ(visible_script_names(), documented);
}

TEST(ScriptSandbox, IsDocumentedLineByLine) {
    const std::string text = page();
    for (const ScriptName& name : script_names())
        EXPECT_NE(text.find(fmt::format("\n| `{}` | {} |\n", name.usage, name.meaning)), std::string::npos)
            << "scripts/what-if/API.md lacks: | `" << name.usage << "` | " << name.meaning << " |";
}

TEST(ScriptSandbox, DocumentsNothingThatIsNotThere) {
    std::size_t rows = 0, names = script_names().size();
    std::string text = page();
    text.resize(text.find("\n## Limits\n"));
    for (std::size_t at = text.find("\n| `"); at != std::string::npos; at = text.find("\n| `", at + 1)) ++rows;
    EXPECT_EQ(rows, names);
}

TEST(ScriptDefinitions, AreThoseOfTheSandbox) {
    const std::filesystem::path file = project() / "scripts/what-if/.editor/what-if.lua";
    if (std::getenv("ICS_UPDATE_GOLDEN") != nullptr) std::ofstream(file, std::ios::binary) << script_definitions();
    EXPECT_EQ(read_all(file), script_definitions()) << "ICS_UPDATE_GOLDEN=1 makes it from script_names()";
}

std::string with_commas(long long number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, ",");
    return text;
}

TEST(ScriptLimitsOfWhatIf, AreStatedAsTheyAre) {
    const WhatIfLimits limits;
    const std::string text = page();
    const auto expect_stated = [&](const std::string& row) { EXPECT_NE(text.find("\n| " + row + " |\n"), std::string::npos) << row; };
    expect_stated(fmt::format("file | {} KiB, lines of {} bytes", largest_rule_file / 1024, with_commas(longest_rule_line)));
    expect_stated(fmt::format("steps of Lua | {}", with_commas(limits.script.load_steps)));
    expect_stated(fmt::format("memory | {} MiB", limits.script.memory >> 20));
    expect_stated(fmt::format("calls within calls | {}", limits.script.depth));
    expect_stated(fmt::format("text | {} KiB", script_dialect().blocks.text / 1024));
    expect_stated(fmt::format("table made at once | {} KiB, about 16,000 entries", script_dialect().blocks.block / 1024));
    expect_stated(fmt::format("cases made | {}", with_commas(limits.cases)));
    expect_stated(fmt::format("cases worked out | {}", with_commas(limits.evaluations)));
    expect_stated(fmt::format("memory of all cases | {} MiB", limits.held >> 20));
    expect_stated(fmt::format("lines said | {}", with_commas(limits.lines)));
    expect_stated(fmt::format("rows | {}, of {} columns", with_commas(limits.rows), limits.columns));
    expect_stated(fmt::format("bytes said, rows included | {} MiB", limits.output >> 20));
}

}  // namespace
}  // namespace ics::test
