// What is UTF-8 and what is not.
#include "load/utf8.hpp"

#include <gtest/gtest.h>

namespace ics {
namespace {

TEST(Utf8, TakesCharactersOfEveryLength) {
    EXPECT_EQ(invalid_utf8("a\xC2\xA3\xE2\x82\xAC\xF0\x9F\x99\x82"), std::nullopt);
    EXPECT_EQ(invalid_utf8(""), std::nullopt);
}

TEST(Utf8, FindsTheFirstByteThatIsNone) {
    EXPECT_EQ(invalid_utf8("Caf\xE9s"), 3u);     // Latin-1
    EXPECT_EQ(invalid_utf8("ab\x80"), 2u);       // a continuation alone
    EXPECT_EQ(invalid_utf8("a\xE2\x82"), 1u);    // cut off
    EXPECT_EQ(invalid_utf8("\xFF\xFE[\0"), 0u);  // UTF-16
}

TEST(Utf8, FindsItWhereverItStandsInALongText) {
    for (std::size_t at = 0; at < 40; ++at) {
        std::string text(40, 'a');
        text[at] = '\xE9';
        EXPECT_EQ(invalid_utf8(text), at);
        text.replace(at, 1, "\xC3\xA9");
        EXPECT_EQ(invalid_utf8(text), std::nullopt);
    }
}

TEST(Utf8, RefusesWhatOnlyLooksLikeIt) {
    EXPECT_EQ(invalid_utf8("\xC0\xAF"), 0u);          // '/' in two bytes
    EXPECT_EQ(invalid_utf8("\xE0\x80\xAF"), 0u);      // '/' in three
    EXPECT_EQ(invalid_utf8("\xF0\x80\x80\xAF"), 0u);  // '/' in four
    EXPECT_EQ(invalid_utf8("\xED\xA0\x80"), 0u);      // a surrogate
    EXPECT_EQ(invalid_utf8("\xF4\x90\x80\x80"), 0u);  // above U+10FFFF
    EXPECT_EQ(invalid_utf8("\xF4\x8F\xBF\xBF"), std::nullopt);
}

TEST(Utf8, RepairsByteByByte) { EXPECT_EQ(repaired_utf8("a\xE9\x80z"), "a\xEF\xBF\xBD\xEF\xBF\xBDz"); }

}  // namespace
}  // namespace ics
