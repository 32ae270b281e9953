// Pieces of TOML as a person would write them.
#include "skeleton/toml_text.hpp"

#include <gtest/gtest.h>

namespace ics::skeleton {
namespace {

TEST(TomlText, Texts) {
    EXPECT_EQ(in_quotes("plain"), "\"plain\"");
    EXPECT_EQ(in_quotes("a \"b\" \\ c"), "\"a \\\"b\\\" \\\\ c\"");
    EXPECT_EQ(in_quotes("tab\tbell\a"), "\"tab\tbell\\u0007\"");
}

TEST(TomlText, TextsOfSeveralLines) {
    EXPECT_EQ(in_quotes("a\n\"b\" c"), "\"\"\"\na\n\"b\" c\"\"\"");
    EXPECT_EQ(in_quotes("a\n\"\"\"b\""), "\"\"\"\na\n\\\"\\\"\\\"b\\\"\"\"\"");
}

TEST(TomlText, Keys) {
    EXPECT_EQ(key("wait-4-weeks"), "wait-4-weeks");
    EXPECT_EQ(key("hlp-2019/1.1"), "\"hlp-2019/1.1\"");
    EXPECT_EQ(key(""), "\"\"");
}

// An id with a line feed wrote a live line into the assessment.
TEST(TomlText, WhatStandsInOneLineStaysInIt) {
    EXPECT_EQ(key("x\"]\n[system]\r\x7F"), "\"x\\\"]\\u000A[system]\\u000D\\u007F\"");
    EXPECT_EQ(in_one_line("a\nb"), "\"a\\u000Ab\"");
    EXPECT_EQ(list({"a\nb", "c"}), "[\"a\\u000Ab\", \"c\"]");
    EXPECT_EQ(plain("a\n#[x]\tb"), "a\\u000A#[x]\tb");
}

TEST(TomlText, Figures) {
    EXPECT_EQ(figure(22), "22");
    EXPECT_EQ(figure(16.8), "16.8");
    EXPECT_EQ(figure(-0.5), "-0.5");
    EXPECT_EQ(figure(1250000), "1250000");
    EXPECT_EQ(figure(1e300), "1e+300");
}

TEST(TomlText, ListsOfWords) { EXPECT_EQ(list({"a", "b \"c\""}), "[\"a\", \"b \\\"c\\\"\"]"); }

TEST(TomlText, CommentsToTheLetter) {
    EXPECT_EQ(comment("# a\n\n  b\t\xC3\xA9\a"), "# # a\n#\n#   b\t\xC3\xA9\\u0007\n");
    EXPECT_EQ(comment(""), "#\n");
}

TEST(TomlText, CommentsThatAreWrapped) {
    EXPECT_EQ(wrapped(""), "");
    EXPECT_EQ(wrapped(" a \n b ", 2), "#   a b\n");
    const std::string word(40, 'x');
    EXPECT_EQ(wrapped(word + " " + word + " " + word), "# " + word + " " + word + "\n# " + word + "\n");
    EXPECT_EQ(wrapped(word + " " + word + " " + word, 2), "#   " + word + " " + word + "\n#     " + word + "\n");
    EXPECT_EQ(wrapped(std::string(300, 'x')), "# " + std::string(300, 'x') + "\n");
}

}  // namespace
}  // namespace ics::skeleton
