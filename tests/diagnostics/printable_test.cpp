// Text of users' files as messages show it.
#include "diagnostics/printable.hpp"

#include <gtest/gtest.h>

#include "diagnostics/diagnostic.hpp"

namespace ics {
namespace {

const std::string mark = "\xEF\xBF\xBD";

TEST(Printable, LeavesTextAsItIs) {
    const std::string text = "plain, \ttabbed, \xC3\xA9t\xC3\xA9, \xE4\xB8\xAD\xE6\x96\x87, \xF0\x9F\x98\x80, \xC2\xA0, \xE2\x80\x93, " + mark;
    EXPECT_EQ(printable(text), text);
}

TEST(Printable, MarksControlCharacters) {
    EXPECT_EQ(printable("a\x1B[2Jb\x07"), "a" + mark + "[2Jb" + mark);
    EXPECT_EQ(printable("a\nb\rc\x7F"), "a" + mark + "b" + mark + "c" + mark);
    EXPECT_EQ(printable("\xC2\x80\xC2\x9B\xC2\x9F"), mark + mark + mark);
    EXPECT_EQ(printable("a\xE2\x80\xA8" "b\xE2\x80\xA9"), "a" + mark + "b" + mark);
    EXPECT_EQ(printable(std::string("\0", 1)), mark);
}

TEST(Printable, MarksWhatTurnsTheDirectionOfWriting) {
    EXPECT_EQ(printable("\xE2\x80\xAA\xE2\x80\xAE\xE2\x81\xA6\xE2\x81\xA9"), mark + mark + mark + mark);
    EXPECT_EQ(printable("\xE2\x80\x8E\xE2\x80\x8F\xD8\x9C"), mark + mark + mark);
    EXPECT_EQ(printable("a\xEF\xBB\xBF" "b"), "a" + mark + "b");
    EXPECT_EQ(printable("\xE2\x81\xA5\xE2\x80\xAF"), "\xE2\x81\xA5\xE2\x80\xAF");
}

TEST(Printable, MarksEachByteThatIsNoUtf8) {
    EXPECT_EQ(printable("a\xFF\x80z"), "a" + mark + mark + "z");
    EXPECT_EQ(printable("\xC3"), mark);
    EXPECT_EQ(printable("\xE2\x82"), mark + mark);
    EXPECT_EQ(printable("\xC0\x8A"), mark + mark);               // a line feed, overlong
    EXPECT_EQ(printable("\xE0\x80\x8A"), mark + mark + mark);
    EXPECT_EQ(printable("\xED\xA0\x80"), mark + mark + mark);    // half of a surrogate pair
    EXPECT_EQ(printable("\xF4\x90\x80\x80"), mark + mark + mark + mark);
}

TEST(Printable, AByteOrderMarkAtTheStartOfAFileIsNotQuoted) {
    Diagnostics diagnostics;
    const Place place{diagnostics.add_file("a.toml", "\xEF\xBB\xBFkey = 1\n"), 1, 1};
    diagnostics.add({.code = "c", .place = place, .length = 3, .message = "m"});
    EXPECT_EQ(diagnostics.format(), "a.toml:1:1: error[c]: m\n    1 | key = 1\n      | ^~~\n");
}

// The name of a key could clear the screen, or write a line that looked like a message of the program's own.
TEST(Printable, IsEveryPartOfAMessage) {
    Diagnostics diagnostics;
    const auto file = diagnostics.add_file("a\x1B.toml", "\"\x1B[2J\" = 1\n");
    const Place place{file, 1, 3};
    diagnostics.add({.code = "c", .place = place, .message = "'a\nb.toml:1:1: fine'", .expected = "\x1B" "e",
                     .nearest = "\x1Bn", .mend = "\x1Bm", .notes = {"\xE2\x80\xAEx"}});
    EXPECT_EQ(diagnostics.format(), "a" + mark + ".toml:1:3: error[c]: 'a" + mark + "b.toml:1:1: fine'\n"
                                    "    1 | \"" + mark + "[2J\" = 1\n"
                                    "      |   ^\n"
                                    "      " + mark + "x\n"
                                    "      expected: " + mark + "e\n"
                                    "      nearest:  " + mark + "n\n"
                                    "      to mend:  " + mark + "m\n");
}

}  // namespace
}  // namespace ics
