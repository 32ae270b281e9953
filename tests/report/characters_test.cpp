// Which characters are shown, and how wide they are.
#include <string>

#include <gtest/gtest.h>

#include "report/characters.hpp"

namespace ics::report {
namespace {

TEST(Characters, CountsColumnsNotBytes) {
    EXPECT_EQ(display_width("plan"), 4);
    EXPECT_EQ(display_width("naïve"), 5);
    EXPECT_EQ(display_width("e\u0301"), 1);  // a mark that combines with the e
    EXPECT_EQ(display_width("汉字"), 4);
    EXPECT_EQ(display_width("a\u200Db"), 2);  // joined without a space
    EXPECT_EQ(display_width(""), 0);
}

TEST(Characters, KnowsTheEdgesOfWideRanges) {
    EXPECT_EQ(display_width(char32_t(0x10FF)), 1);
    EXPECT_EQ(display_width(char32_t(0x1100)), 2);
    EXPECT_EQ(display_width(char32_t(0x115F)), 2);
    EXPECT_EQ(display_width(char32_t(0x1160)), 1);
    EXPECT_EQ(display_width(char32_t(0x036F)), 0);
    EXPECT_EQ(display_width(char32_t(0x0370)), 1);
}

TEST(Characters, MakesOneLineOfWhiteSpace) {
    EXPECT_EQ(clean("a \t\r\n b\u2028c"), "a b c");
    EXPECT_EQ(clean(" a "), " a ");
    EXPECT_EQ(trimmed_clean("\n a b \n"), "a b");
    EXPECT_EQ(trimmed_clean(" \n "), "");
    EXPECT_EQ(clean("10\u00A0km"), "10\u00A0km");  // a space that does not break stays
}

TEST(Characters, ShowsWhatATerminalWouldObey) {
    EXPECT_EQ(clean("\x1b[31mred\x1b[0m"), "\uFFFD[31mred\uFFFD[0m");
    EXPECT_EQ(clean("a\u202Eb\u2066c\u0085d\x7F"), "a\uFFFDb\uFFFDc d\uFFFD");
    EXPECT_EQ(clean(std::string("a\0b", 3)), "a\uFFFDb");
    EXPECT_EQ(clean("a\u061Cb\u200E\uFEFF"), "a\uFFFDb\uFFFD\uFFFD");
}

TEST(Characters, ReplacesBytesThatAreNotUtf8) {
    EXPECT_EQ(clean("a\xFF" "b"), "a\uFFFDb");
    EXPECT_EQ(clean("a\xC3"), "a\uFFFD");                      // cut off
    EXPECT_EQ(clean("\xC0\xAF"), "\uFFFD\uFFFD");              // an overlong slash
    EXPECT_EQ(clean("\xE0\x80\x80"), "\uFFFD\uFFFD\uFFFD");    // an overlong nothing
    EXPECT_EQ(clean("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");    // half of a surrogate pair
    EXPECT_EQ(clean("\xF4\x90\x80\x80"), "\uFFFD\uFFFD\uFFFD\uFFFD");  // beyond the last character
    EXPECT_EQ(clean("\xF0\x9F\x98\x80"), "\xF0\x9F\x98\x80");
}

}  // namespace
}  // namespace ics::report
