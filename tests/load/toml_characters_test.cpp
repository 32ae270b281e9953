// Characters beyond ASCII where TOML has none: toml++ 3.3 claims that none of them could lead where most of them do.
#include <gtest/gtest.h>

#include "support/loading.hpp"

namespace ics {
namespace {

std::string utf8(char32_t c) {
    if (c < 0x800) return {char(0xC0 | c >> 6), char(0x80 | (c & 0x3F))};
    if (c < 0x10000) return {char(0xE0 | c >> 12), char(0x80 | (c >> 6 & 0x3F)), char(0x80 | (c & 0x3F))};
    return {char(0xF0 | c >> 18), char(0x80 | (c >> 12 & 0x3F)), char(0x80 | (c >> 6 & 0x3F)), char(0x80 | (c & 0x3F))};
}

constexpr char32_t characters[] = {0xA1,   0xE9,   0x131,  0x25B,  0x3A9,  0x400,  0x499,  0x49A,  0x1681, 0x2010,  0x201C,
                                   0x2CA0, 0x2FFF, 0x3001, 0x3076, 0x3077, 0xFC25, 0xFC26, 0xFDFF, 0xFEFE, 0x1F600, 0x10FFFF};

bool is_refused(const std::string& text) {
    const std::string problems = test::problems_of_assessment(text);
    return problems.find("error[toml-syntax]") != std::string::npos || problems.find("error[bad-date]") != std::string::npos;
}

TEST(TomlCharacters, AreRefusedOutsideQuotes) {
    for (const char32_t c : characters)
        for (const char* before : {"population = 4", "population = ", "population = 4 ", "x = tr", "x = [1, ", "x = 2019-01-01", "x = ", "", "x", "[x]", "["})
            EXPECT_TRUE(is_refused(before + utf8(c) + "\n")) << before << utf8(c);
}

TEST(TomlCharacters, StayInTextThatGoesOnOnTheNextLine) {
    for (const char32_t c : characters)
        EXPECT_EQ(test::assessed("[[fact]]\nid = \"x\"\nsource = \"y\"\ntext = \"\"\"a \\\n   " + utf8(c) + " b\"\"\"\n").facts.at(0).text,
                  "a " + utf8(c) + " b");
}

TEST(TomlCharacters, ThreeBracketsAreRefused) {
    for (const char* text : {"[[[stage]]\n", "[[\nx = 1\n", "[[ \n"})
        EXPECT_NE(test::problems_of_assessment(text).find("error[toml-syntax]: a key is missing here"), std::string::npos) << text;
}

}  // namespace
}  // namespace ics
