// The table of codes: complete, in order, and in the documentation.
#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>

#include <gtest/gtest.h>

#include "lint/codes.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

// Spreadsheets are read by `import` alone, scenarios and scripts by `what-if`: they say what is wrong there, and `check` never does.
bool is_read_by_another_verb(const std::string& file) {
    return file.starts_with("csv") || file.find("sheet") != std::string::npos || file.starts_with("scenario") ||
           file.starts_with("what_if");
}

// What the engine's own text gives a Diagnostic or a Problem for its code, in the folders whose problems `check` prints.
std::set<std::string> codes_in_the_engine() {
    static const std::regex code(R"re((?:\.code = (?:\w+ \? )?|\b(?:report|add)[a-z_]*\([^;"]*, )"([a-z]+(?:-[a-z0-9]+)+)")re");
    std::set<std::string> out;
    for (const char* folder : {"load", "graph", "script", "cases", "lint"})
        for (const auto& entry : std::filesystem::directory_iterator(test::project() / "engine" / folder)) {
            if (is_read_by_another_verb(entry.path().filename().string())) continue;
            const std::string text = test::read_all(entry.path());
            for (std::sregex_iterator found(text.begin(), text.end(), code), end; found != end; ++found) out.insert((*found)[1]);
        }
    return out;
}

TEST(Codes, AreAllInTheTable) {
    const std::set<std::string> found = codes_in_the_engine();
    EXPECT_GT(found.size(), 70u);
    for (const std::string& code : found) EXPECT_TRUE(code_named(code)) << code << " is not in engine/lint/codes.cpp";
}

TEST(Codes, AreAllInUse) {
    std::string engine;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(test::project() / "engine"))
        if (entry.path().filename() != "codes.cpp" && entry.is_regular_file()) engine += test::read_all(entry.path());
    for (const Code& code : codes())
        EXPECT_NE(engine.find("\"" + std::string(code.id) + "\""), std::string::npos) << code.id << " is nowhere in the engine";
}

TEST(Codes, AreInOrderWarningsFirst) {
    const auto before = [](const Code& a, const Code& b) {
        return a.severity != b.severity ? a.severity == Severity::warning : a.id < b.id;
    };
    EXPECT_TRUE(std::is_sorted(codes().begin(), codes().end(), before));
    EXPECT_EQ(code_named("no-such-code"), nullptr);
}

TEST(Codes, TheListStandsInTheRulesReadme) {
    const test::Ran ran = test::run_here({"check", "--list"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, code_tables());
    const std::string readme = test::read_all(test::project() / "rules/README.md");
    const std::size_t section = readme.find("\n## What check says\n");
    ASSERT_NE(section, std::string::npos);
    EXPECT_NE(readme.find(ran.out, section), std::string::npos) << "print it with: ics-advisor check --list";
}

}  // namespace
}  // namespace ics
