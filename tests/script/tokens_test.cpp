// Lua text in words.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "script/tokens.hpp"

namespace ics {
namespace {

// "n" for a name, "#" for a number, "t" for a text, "s" for a symbol, "c" for a comment, each with what is written.
std::string told(std::string_view text) {
    std::string out;
    for (const Token& token : tokens(text))
        out += fmt::format("{}{}:{} {}", out.empty() ? "" : " | ", token.line, token.column,
                           fmt::format("{}{}", "n#tsc"[std::size_t(token.kind)], token.written));
    return out;
}

TEST(Tokens, NamesNumbersSymbols) {
    EXPECT_EQ(told("local a_1=x..y"), "1:1 nlocal | 1:7 na_1 | 1:10 s= | 1:11 nx | 1:12 s.. | 1:14 ny");
    EXPECT_EQ(told("a:b(...)"), "1:1 na | 1:2 s: | 1:3 nb | 1:4 s( | 1:5 s... | 1:8 s)");
    EXPECT_EQ(told("1>=2//3"), "1:1 #1 | 1:2 s>= | 1:4 #2 | 1:5 s// | 1:7 #3");
}

TEST(Tokens, EveryFormOfNumeral) {
    EXPECT_EQ(told("3 .5 3. 1e-3+2 0xAp+1-1 0x.8 1E4"),
              "1:1 #3 | 1:3 #.5 | 1:6 #3. | 1:9 #1e-3 | 1:13 s+ | 1:14 #2 | 1:16 #0xAp+1 | 1:22 s- | 1:23 #1 | 1:25 #0x.8 | 1:30 #1E4");
}

TEST(Tokens, TextsEndWhereTheirQuoteDoes) {
    EXPECT_EQ(told(R"("a'b" 'c"d' "e\"f" "\\" x)"), R"(1:1 t"a'b" | 1:7 t'c"d' | 1:13 t"e\"f" | 1:20 t"\\" | 1:25 nx)");
    EXPECT_EQ(tokens("'a b'").front().inside, "a b");
}

TEST(Tokens, LongTextsEndAtTheirOwnLevel) {
    const auto found = tokens("[==[a ]] b\n]=] c]==] x");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].inside, "a ]] b\n]=] c");
    EXPECT_EQ(found[0].last_line, 2u);
    EXPECT_EQ(found[1].line, 2u);
    EXPECT_EQ(found[1].column, 11u);
    EXPECT_EQ(told("a[b[1]]"), "1:1 na | 1:2 s[ | 1:3 nb | 1:4 s[ | 1:5 #1 | 1:6 s] | 1:7 s]");
}

TEST(Tokens, CommentsShortAndLong) {
    EXPECT_EQ(told("a--b\nc"), "1:1 na | 1:2 c--b | 2:1 nc");
    EXPECT_EQ(told("--[[a\nb]]c --[=b"), "1:1 c--[[a\nb]] | 2:4 nc | 2:6 c--[=b");
}

TEST(Tokens, ColumnsCountCharacters) { EXPECT_EQ(told("'éé' x"), "1:1 t'éé' | 1:6 nx"); }

TEST(Tokens, WhatIsLeftOpenEndsWithTheText) {
    EXPECT_EQ(told("\"a\\"), "1:1 t\"a\\");
    EXPECT_EQ(told("[[a"), "1:1 t[[a");
    EXPECT_EQ(told("--[[a"), "1:1 c--[[a");
    EXPECT_EQ(told(""), "");
}

}  // namespace
}  // namespace ics
