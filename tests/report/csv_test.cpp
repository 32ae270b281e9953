// Rows for spreadsheets: quoting, one line a row, no formulas.
#include "report/csv.hpp"

#include <gtest/gtest.h>

namespace ics::report {
namespace {

TEST(Csv, ARowEndsInCarriageReturnAndLineFeed) {
    EXPECT_EQ(csv_row({"a", "", "two words"}), "a,,two words\r\n");
    EXPECT_EQ(csv_row({""}), "\r\n");
}

TEST(Csv, CommasAndQuotesAreQuoted) {
    EXPECT_EQ(csv_cell("a, b"), "\"a, b\"");
    EXPECT_EQ(csv_cell("the 'plan'"), "the 'plan'");
    EXPECT_EQ(csv_cell("the \"plan\""), "\"the \"\"plan\"\"\"");
}

TEST(Csv, ACellIsOneLine) {
    EXPECT_EQ(csv_cell(" a\r\nb\tc "), "a b c");
    EXPECT_EQ(csv_cell("a\x1b[2Jb\xff"), "a\xef\xbf\xbd[2Jb\xef\xbf\xbd");
}

TEST(Csv, NoCellStartsAFormula) {
    EXPECT_EQ(csv_cell("=1+1"), "'=1+1");
    EXPECT_EQ(csv_cell("+44 20"), "'+44 20");
    EXPECT_EQ(csv_cell("-3"), "'-3");
    EXPECT_EQ(csv_cell("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(csv_cell("\t=1+1"), "'=1+1");
    EXPECT_EQ(csv_cell("\r\n=1+1"), "'=1+1");
    EXPECT_EQ(csv_cell("=HYPERLINK(\"a\",\"b\")"), "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\"");
    EXPECT_EQ(csv_cell("1-1=0"), "1-1=0");
}

}  // namespace
}  // namespace ics::report
