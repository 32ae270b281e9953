// Comma-separated values: rows, cells, their places, and what is refused.
#include "load/csv.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ics {
namespace {

// "1: a|b 2: c": row numbers and cells; what is wrong where it cannot be read.
std::string read(const std::string& text) {
    Diagnostics diagnostics;
    const auto file = parse_csv({"ratings.csv", text}, diagnostics);
    if (!file) return diagnostics.format();
    std::string out;
    for (const CsvRow& row : file->rows) {
        out += fmt::format("{}{}:", out.empty() ? "" : " ", row.number);
        for (std::size_t i = 0; i < row.cells.size(); ++i) out += (i == 0 ? " " : "|") + row.cells[i].text;
    }
    return out;
}

// "1:1 1:3": line and column of each cell.
std::string places(const std::string& text) {
    Diagnostics diagnostics;
    std::string out;
    const auto file = parse_csv({"ratings.csv", text}, diagnostics);
    for (const CsvRow& row : file.value().rows)
        for (const Located& cell : row.cells)
            out += fmt::format("{}{}:{}", out.empty() ? "" : " ", cell.place.line, cell.place.column);
    return out;
}

TEST(Csv, CellsAndRows) {
    EXPECT_EQ(read("a,b\nc,d\n"), "1: a|b 2: c|d");
    EXPECT_EQ(read("a,b\nc,d"), "1: a|b 2: c|d");
    EXPECT_EQ(read("a,,\n,,b\n"), "1: a|| 2: ||b");
    EXPECT_EQ(read("\"a\",\"\"\n"), "1: a|");
}

TEST(Csv, QuotesHoldSeparatorsLinesAndQuotes) {
    EXPECT_EQ(read("\"a,b\",\"c \"\"d\"\"\",\"e\nf\"\n"), "1: a,b|c \"d\"|e\nf");
    EXPECT_EQ(read("\"e\r\nf\rg\"\r\n"), "1: e\nf\ng");
}

TEST(Csv, CellsAreKeptToTheLetter) {
    EXPECT_EQ(read(" a , b\t\n"), "1:  a | b\t");
    EXPECT_EQ(read("# a,'b',caf\xC3\xA9 \xE2\x9C\x93\n"), "1: # a|'b'|caf\xC3\xA9 \xE2\x9C\x93");
}

TEST(Csv, LineEndsOfAnyKind) {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        EXPECT_EQ(read("a,b" + end + "c,d" + end), "1: a|b 2: c|d");
        EXPECT_EQ(places("a,b" + end + "c,d" + end), "1:1 1:3 2:1 2:3");
    }
}

TEST(Csv, EmptyRowsCountAsASpreadsheetCountsThem) {
    for (const std::string end : {"\n", "\r\n"}) EXPECT_EQ(read("a" + end + end + end + "b" + end), "1: a 4: b");
    EXPECT_EQ(read("\n\na\n"), "3: a");
}

TEST(Csv, AByteOrderMarkIsNoText) {
    EXPECT_EQ(read("\xEF\xBB\xBF"
                   "a,b\n"),
              "1: a|b");
    EXPECT_EQ(places("\xEF\xBB\xBF"
                     "a,b\n"),
              "1:1 1:3");
}

TEST(Csv, SeparatorsAreToldFromTheFirstRow) {
    EXPECT_EQ(read("a;b;c\n1,5;2;3\n"), "1: a|b|c 2: 1,5|2|3");
    EXPECT_EQ(read("a\tb\n1;2\t3\n"), "1: a|b 2: 1;2|3");
    EXPECT_EQ(read("\"a,a,a\";b\n"), "1: a,a,a|b");
    EXPECT_EQ(read("sep=;\r\na,b;c\r\n"), "1: a,b|c");
    EXPECT_EQ(places("sep=;\r\na,b;c\r\n"), "2:1 2:5");
}

TEST(Csv, PlacesCountLinesOfTheFileAndCharacters) {
    EXPECT_EQ(places("\xC3\xA9\xC3\xA9,b\n\"c\nd\",e\n\nf\n"), "1:1 1:4 2:1 3:4 5:1");
}

TEST(Csv, AQuoteThatIsNeverClosed) {
    EXPECT_EQ(read("id,answer\na,\"b\nc,d\n"),
              "ratings.csv:2:3: error[csv-syntax]: the quote that begins this cell is never closed\n"
              "      expected: a closing quote at the end of the cell\n"
              "      to mend:  add it, or save the file from a spreadsheet again: it may have been cut off\n");
}

TEST(Csv, AQuoteInsideACell) {
    EXPECT_EQ(read("id\nsay \"hi\"\n"),
              "ratings.csv:2:5: error[csv-syntax]: a quote stands inside a cell that is not in quotes\n"
              "      expected: a cell in quotes, each quote inside it written twice: \"so \"\"called\"\" care\"\n"
              "      to mend:  quote the cell, or save the file from a spreadsheet, which does so by itself\n");
}

TEST(Csv, TextAfterAQuotedCell) {
    EXPECT_EQ(read("id\n\"say\" hi\n"),
              "ratings.csv:2:6: error[csv-syntax]: something follows the closing quote of a cell\n"
              "      expected: a cell in quotes, each quote inside it written twice: \"so \"\"called\"\" care\"\n"
              "      to mend:  quote the cell, or save the file from a spreadsheet, which does so by itself\n");
}

TEST(Csv, OtherEncodings) {
    EXPECT_EQ(read("id,answer\ncaf\xE9,x\n"),
              "ratings.csv:2:4: error[not-utf8]: this file is not UTF-8 text\n"
              "      expected: UTF-8, from here on\n"
              "      to mend:  save it from the spreadsheet as 'CSV UTF-8', or convert it to UTF-8\n");
}

TEST(Csv, NothingInIt) {
    for (const std::string text : {"", "\n\r\n", "\xEF\xBB\xBF"})
        EXPECT_EQ(read(text),
                  "ratings.csv: error[empty-file]: this file is empty\n"
                  "      expected: a row of column names, then the rows of a sheet\n"
                  "      to mend:  ics-advisor new assessment --format csv writes one to fill in\n");
}

TEST(Csv, CellsHaveTheNamesThatSpreadsheetsGiveThem) {
    EXPECT_EQ(cell_name(0, 1), "A1");
    EXPECT_EQ(cell_name(25, 7), "Z7");
    EXPECT_EQ(cell_name(26, 7), "AA7");
    EXPECT_EQ(cell_name(701, 12), "ZZ12");
    EXPECT_EQ(cell_name(702, 12), "AAA12");
}

}  // namespace
}  // namespace ics
