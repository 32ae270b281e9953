// Which characters must not be shown as they are.
#include "diagnostics/characters.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace ics {
namespace {

TEST(HarmfulCharacters, AreTheseAndNoOthers) {
    std::vector<std::pair<char32_t, char32_t>> ranges;
    for (char32_t code = 0; code <= 0x10FFFF; ++code) {
        if (!is_harmful(code)) continue;
        if (ranges.empty() || ranges.back().second + 1 != code) ranges.emplace_back(code, code);
        ranges.back().second = code;
    }
    const std::vector<std::pair<char32_t, char32_t>> expected{{0x00, 0x08},     {0x0B, 0x1F},     {0x7F, 0x9F},
                                                              {0x061C, 0x061C}, {0x200E, 0x200F}, {0x2028, 0x202E},
                                                              {0x2066, 0x2069}, {0xFEFF, 0xFEFF}};
    EXPECT_EQ(ranges, expected);
}

TEST(FirstCharacter, IsTakenWhole) {
    EXPECT_EQ(first_character("ab").code, U'a');
    EXPECT_EQ(first_character("\xE2\x80\xAEx").code, char32_t(0x202E));
    EXPECT_EQ(first_character("\xE2\x80\xAEx").length, 3u);
    EXPECT_EQ(first_character("\xF0\x9F\x98\x80").code, char32_t(0x1F600));
}

TEST(FirstCharacter, OfWhatIsNotUtf8IsAByteThatBeginsNone) {
    for (const char* text : {"\x80", "\xC0\xAF", "\xC3", "\xE2\x82", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"}) {
        EXPECT_FALSE(first_character(text).sound) << text;
        EXPECT_EQ(first_character(text).length, 1u) << text;
        EXPECT_EQ(first_character(text).code, replacement_character) << text;
    }
    EXPECT_TRUE(first_character("\xEF\xBF\xBD").sound);  // U+FFFD itself
}

}  // namespace
}  // namespace ics
