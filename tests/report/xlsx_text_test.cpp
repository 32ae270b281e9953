// Texts as a workbook can hold them: what is cut, and where.
#include "report/xlsx_text.hpp"

#include <gtest/gtest.h>

namespace ics::report {
namespace {

const std::string ellipsis = "…";

TEST(XlsxText, AShortTextStaysAndIsClean) {
    XlsxTexts texts;
    EXPECT_EQ(texts.cell(" a\r\nb\tc \xff\x1b[2J"), "a b c \uFFFD\uFFFD[2J");
    EXPECT_EQ(texts.cell("=1+1"), "=1+1") << "a string cell is no formula";
    EXPECT_EQ(texts.cell("\uFFFE\uFFFF"), "\uFFFD\uFFFD") << "XML has no place for these";
    EXPECT_FALSE(texts.any_cut());
}

TEST(XlsxText, WhatExcelWouldReadAsAnEscapeIsSpeltOut) {
    XlsxTexts texts;
    EXPECT_EQ(texts.cell("_x0041_ _xabcD_x0041_"), "_x005F_x0041_ _x005F_xabcD_x005F_x0041_");
    EXPECT_EQ(texts.cell("_x004_ _x0041 _X0041_ __x004g_"), "_x004_ _x0041 _X0041_ __x004g_");
    EXPECT_EQ(texts.cell(std::string(32'761, '.') + "_x0041_").size(), 32'766 + ellipsis.size()) << "what is spelt out counts";
}

TEST(XlsxText, ACellHoldsAsMuchAsExcelAllows) {
    XlsxTexts texts;
    EXPECT_EQ(texts.cell(std::string(32'767, 'x')), std::string(32'767, 'x'));
    EXPECT_FALSE(texts.any_cut());
    EXPECT_EQ(texts.cell(std::string(32'768, 'x')), std::string(32'766, 'x') + ellipsis);
    EXPECT_TRUE(texts.any_cut());
}

// Excel counts a picture as two characters.
TEST(XlsxText, CutsBetweenCharacters) {
    std::string pictures;
    for (int i = 0; i < 5; ++i) pictures += "😀";
    EXPECT_EQ(utf16_length(pictures), 10U);
    EXPECT_EQ(shortened(pictures, 10), pictures);
    EXPECT_EQ(shortened(pictures, 9), "😀😀😀😀" + ellipsis);
    EXPECT_EQ(shortened(pictures, 8), "😀😀😀" + ellipsis);
    EXPECT_EQ(shortened("éééé", 3), "éé" + ellipsis);
}

TEST(XlsxText, AListIsALineEach) {
    XlsxTexts texts;
    EXPECT_EQ(texts.cell(std::vector<std::string>{"one"}), "one");
    EXPECT_EQ(texts.cell(std::vector<std::string>{"one\nand a half", "two"}), "• one and a half\n• two");
    const std::string many = texts.cell(std::vector<std::string>(254, "x"));
    EXPECT_EQ(many.substr(0, 7), "x; x; x");
    EXPECT_EQ(many.find('\n'), std::string::npos);
}

TEST(XlsxText, NoNameGivesThePrinterACommand) {
    EXPECT_EQ(page_text("R&D &P", 60), "R&&D &&P");
    EXPECT_EQ(page_text("&&&&&", 3), "&&&&" + ellipsis);
}

TEST(XlsxText, LinesOfAText) {
    EXPECT_EQ(lines_in("", 10), 1);
    EXPECT_EQ(lines_in("one two", 10), 1);
    EXPECT_EQ(lines_in("one two three", 8), 2);
    EXPECT_EQ(lines_in("• one\n• two\n• three", 20), 3);
}

}  // namespace
}  // namespace ics::report
