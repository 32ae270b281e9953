// Lines broken at a width, with their styles.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "report/wrap.hpp"

namespace ics::report {
namespace {

std::vector<std::string> wrapped(const Line& line, int width) {
    std::vector<std::string> out;
    for (const Line& one : wrap(line, width)) out.push_back(paint(one, false));
    return out;
}

using Lines = std::vector<std::string>;

TEST(Wrap, BreaksAtSpaces) {
    EXPECT_EQ(wrapped({{"pool budgets or form alliances"}}, 12), (Lines{"pool budgets", "or form", "alliances"}));
    EXPECT_EQ(wrapped({{"pool budgets"}}, 12), (Lines{"pool budgets"}));
}

TEST(Wrap, HasNoLineForNothing) {
    EXPECT_EQ(wrapped({}, 10), Lines{});
    EXPECT_EQ(wrapped({{" \n "}}, 10), Lines{});
}

TEST(Wrap, BreaksAWordThatIsTooWide) {
    EXPECT_EQ(wrapped({{"a abcdefgh b"}}, 3), (Lines{"a", "abc", "def", "gh", "b"}));
    EXPECT_EQ(wrapped({{"abcdefgh b"}}, 4), (Lines{"abcd", "efgh", "b"}));
}

TEST(Wrap, KeepsAMarkWithItsLetter) {
    EXPECT_EQ(wrapped({{"abe\u0301cd"}}, 3), (Lines{"abe\u0301", "cd"}));
}

TEST(Wrap, CountsWideCharactersTwice) {
    EXPECT_EQ(wrapped({{"汉字汉字"}}, 5), (Lines{"汉字", "汉字"}));
}

TEST(Wrap, JoinsSpansWithoutASpaceIntoAWord) {
    EXPECT_EQ(wrapped({{"(", Style::plain}, {"small", Style::faint}, {") print"}}, 7), (Lines{"(small)", "print"}));
}

TEST(Wrap, PaintsEachLineByItself) {
    const std::vector<Line> lines = wrap({{"Why here: ", Style::strong}, {"it is so", Style::faint}}, 8);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(paint(lines[0], true), "\x1b[1mWhy\x1b[0m");
    EXPECT_EQ(paint(lines[1], true), "\x1b[1mhere:\x1b[0m \x1b[2mit\x1b[0m");
    EXPECT_EQ(paint(lines[2], true), "\x1b[2mis so\x1b[0m");
    EXPECT_EQ(paint(lines[1], false), "here: it");
}

TEST(Wrap, NoTextCanPaint) {
    EXPECT_EQ(paint(wrap({{"\x1b[31mred"}}, 20)[0], true), "\uFFFD[31mred");
}

}  // namespace
}  // namespace ics::report
