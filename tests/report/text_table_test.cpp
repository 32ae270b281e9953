// Columns lined up in plain text.
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "report/text_table.hpp"

namespace ics::report {
namespace {

Table stages() {
    return {{{"Capability"}, {"Stage"}, {"Open", Align::right}},
            {{"Leadership and governance", "Developing", "4"}, {"Money", "Maturing", "12"}}};
}

std::string lines(const Table& table, int width, bool colour = false) {
    std::string out;
    for (const std::string& line : text_table(table, width, colour)) out += line + "\n";
    return out;
}

TEST(TextTable, LinesUpColumns) {
    EXPECT_EQ(lines(stages(), 80),
              "Capability                 Stage       Open\n"
              "-------------------------  ----------  ----\n"
              "Leadership and governance  Developing     4\n"
              "Money                      Maturing      12\n");
}

TEST(TextTable, WrapsWhatIsTooWide) {
    EXPECT_EQ(lines(stages(), 32),
              "Capability      Stage       Open\n"
              "--------------  ----------  ----\n"
              "Leadership      Developing     4\n"
              "  and\n"
              "  governance\n"
              "Money           Maturing      12\n");
}

TEST(TextTable, GivesPreferredWidthWhereThereIsRoom) {
    Table table = stages();
    table.columns[1].preferred = 14;
    EXPECT_EQ(column_widths(table, 80), (std::vector<int>{25, 14, 4}));
    EXPECT_EQ(column_widths(table, 45), (std::vector<int>{23, 14, 4}));
}

TEST(TextTable, BreaksWordsOnlyWhenItMust) {
    EXPECT_EQ(column_widths(stages(), 30), (std::vector<int>{12, 10, 4}));  // 'governance', indented
    EXPECT_EQ(column_widths(stages(), 20), (std::vector<int>{7, 7, 2}));
    for (const std::string& line : text_table(stages(), 20, false)) EXPECT_LE(line.size(), 20u) << line;
}

TEST(TextTable, NarrowsTheColumnThatCostsTheFewestLines) {
    const std::string what = "how it is rated today by us";
    const Table table{{{"What"}, {"Target"}},
                      {{what, "1"}, {what, "2"}, {what, "3"}, {"x", "one two three four five six"}}};
    EXPECT_EQ(column_widths(table, 44), (std::vector<int>{27, 15}));
}

TEST(TextTable, TakesRoomFromColumnsThatCanBreakAtSpaces) {
    const Table table{{{"What"}, {"Who"}}, {{"a b c d e f g", "Organisations"}}};
    EXPECT_EQ(column_widths(table, 22), (std::vector<int>{7, 13}));
}

TEST(TextTable, CountsColumnsOfCharacters) {
    EXPECT_EQ(lines({{{"Ort"}, {"n", Align::right}}, {{"汉字", "1"}, {"é", "2"}}}, 20),
              "Ort   n\n"
              "----  -\n"
              "汉字  1\n"
              "é     2\n");
}

TEST(TextTable, SetsTitlesInBoldWhenAsked) {
    EXPECT_EQ(lines({{{"A"}, {"B"}}, {{"one", "two"}}}, 20, true),
              "\x1b[1mA\x1b[0m    \x1b[1mB\x1b[0m\n"
              "---  ---\n"
              "one  two\n");
}

TEST(TextTable, KeepsCellsOnTheirOwnLines) {
    EXPECT_EQ(lines({{{"A"}, {"B"}}, {{"a\nb", ""}}}, 20),
              "A    B\n"
              "---  -\n"
              "a b\n");
}

TEST(TableInADocument, LeavesOutColumnsWithNothingInThem) {
    Document document;
    document.table({{{"A"}, {"Target"}, {"B"}}, {{"1", "", "2"}, {"3", "", ""}}});
    ASSERT_EQ(document.blocks().size(), 1u);
    const Table& table = std::get<Table>(document.blocks()[0]);
    EXPECT_EQ(lines(table, 20), "A  B\n-  -\n1  2\n3\n");
}

}  // namespace
}  // namespace ics::report
