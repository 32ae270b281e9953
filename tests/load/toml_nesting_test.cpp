// Files that nest so deep that taking the parsed tables down again once overflowed the stack.
#include "load/toml_nesting.hpp"

#include <gtest/gtest.h>

#include "support/loading.hpp"

namespace ics {
namespace {

std::string times(int count, const std::string& text) {
    std::string out;
    for (int i = 0; i < count; ++i) out += text;
    return out;
}

TEST(TomlNesting, CountsDottedKeys) {
    EXPECT_EQ(nested_too_deep(times(32, "a.") + "a = 1\n"), std::nullopt);
    EXPECT_EQ(nested_too_deep("x = 1\n" + times(33, "a.") + "a = 1\n"), 6u + 65u);
    EXPECT_EQ(nested_too_deep(times(33, "\"a\" . ") + "'a' = 1\n"), 32u * 6 + 4);
}

TEST(TomlNesting, CountsHeadersWithWhatStandsBelowThem) {
    EXPECT_EQ(nested_too_deep("[" + times(31, "a.") + "a]\n"), std::nullopt);
    EXPECT_NE(nested_too_deep("[" + times(32, "a.") + "a]\n"), std::nullopt);
    EXPECT_NE(nested_too_deep("[" + times(20, "a.") + "a]\nx = 1\n" + times(20, "b.") + "b = 1\n"), std::nullopt);
    EXPECT_EQ(nested_too_deep("[" + times(20, "a.") + "a]\n[c]\n" + times(20, "b.") + "b = 1\n"), std::nullopt);
}

TEST(TomlNesting, CountsListsAndTables) {
    EXPECT_EQ(nested_too_deep("x = " + times(32, "[") + times(32, "]")), std::nullopt);
    EXPECT_EQ(nested_too_deep("x = " + times(33, "[") + times(33, "]")), 4u + 32u);
    EXPECT_NE(nested_too_deep("x = " + times(17, "[\n{ a = ")), std::nullopt);
    EXPECT_NE(nested_too_deep("x = " + times(9, "{ a.b.c.d = ")), std::nullopt);
}

TEST(TomlNesting, CountsNothingTwice) {
    EXPECT_EQ(nested_too_deep(times(100, "[[a.b]]\nc.d = [1.5, [2.5], { e.f = 1.5, g = 2.5 }]\n")), std::nullopt);
    EXPECT_EQ(nested_too_deep("x = [" + times(100, "1.5, ") + "]\n"), std::nullopt);
    EXPECT_EQ(nested_too_deep("x = [\n" + times(100, "  { a.b = 1 },\n") + "]\n"), std::nullopt);
}

TEST(TomlNesting, OverlooksTextAndComments) {
    const std::string dots = times(50, ".[{");
    EXPECT_EQ(nested_too_deep("a = \"" + dots + "\\\"" + dots + "\"\nb = '" + dots + "\\'\n# " + dots + "\n"), std::nullopt);
    EXPECT_EQ(nested_too_deep("a = \"\"\"\n" + dots + "\n\"" + dots + "\"\" " + dots + "\\\"\"\"\"\"\"\nb = 1\n"), std::nullopt);
    EXPECT_EQ(nested_too_deep("a = '''\n" + dots + "\n'" + dots + "''\\'''''\nb = ''\nc = \"\"\n"), std::nullopt);
    EXPECT_NE(nested_too_deep("a = \"\"\"x\"\"\"\"\"\nb = " + times(33, "[")), std::nullopt);
    EXPECT_NE(nested_too_deep("a = \"x\\\\\"\nb = " + times(33, "[")), std::nullopt);
    EXPECT_NE(nested_too_deep("a = 'x\\'\nb = " + times(33, "[")), std::nullopt);
    EXPECT_NE(nested_too_deep("a = \"x\nb = " + times(33, "[") + "\"x\""), std::nullopt);  // not closed on its line
    EXPECT_NE(nested_too_deep("a = \"\" # x\nb = " + times(33, "[")), std::nullopt);
}

TEST(TomlNesting, AFileThatNestsTooDeepIsRefused) {
    EXPECT_EQ(test::problems_of_assessment(times(33, "a.") + "a = 1\n"),
              "assessment.toml:1:66: error[nested-too-deep]: this is nested more than 32 deep\n"
              "    1 | " + times(33, "a.") + "a = 1\n"
              "      | " + times(65, " ") + "^\n"
              "      expected: a handful of levels: [headers], dotted.keys, [lists] and { tables } together\n"
              "      to mend:  write it with fewer levels\n");
}

TEST(TomlNesting, FilesThatOnceOverflowedTheStackAreRefused) {
    for (const std::string& text : {times(200'000, "a.") + "a = 1\n", "[" + times(200'000, "a.") + "a]\n",
                                    "x = " + times(250, "{ " + times(1000, "a.") + "a = ") + "1" + times(250, "}")})
        EXPECT_NE(test::problems_of_assessment(text).find("error[nested-too-deep]"), std::string::npos);
}

}  // namespace
}  // namespace ics
