// The workbook, looked at through its own XML.
#include "report/xlsx.hpp"

#include <gtest/gtest.h>

#include "hostile_advice.hpp"
#include "report/tables.hpp"
#include "support/golden.hpp"
#include "support/places.hpp"
#include "support/ran.hpp"

namespace ics {
namespace {

std::string workbook(const Advice& advice) {
    Diagnostics diagnostics;
    const auto bytes = render_xlsx(advice, diagnostics);
    EXPECT_TRUE(bytes.has_value()) << diagnostics.format();
    return bytes.value_or("");
}

bool has_python() { return test::run_shell("command -v python3").code == 0; }

// What tests/support/workbook.py prints of the advice's workbook.
std::string told(const Advice& advice, const std::string& option = "") {
    const test::TemporaryFolder folder;
    const std::string file = folder.write("book.xlsx", workbook(advice));
    const std::string script = (test::project() / "tests/support/workbook.py").string();
    const test::Ran ran = test::run_shell("python3 '" + script + "' '" + file + "' " + option);
    EXPECT_EQ(ran.code, 0) << ran.err;
    return ran.out;
}

TEST(Xlsx, SheetsWithTheirSetUpAndCells) {
    if (!has_python()) GTEST_SKIP() << "Python is not installed";
    test::expect_golden("report/workbook-full.txt", told(sample::full(), "--cells"));
}

TEST(Xlsx, OfAnEmptyAdviceEachSheetSaysWhyItIsEmpty) {
    if (!has_python()) GTEST_SKIP() << "Python is not installed";
    test::expect_golden("report/workbook-empty.txt", told(sample::empty(), "--cells"));
}

// The script itself fails where there is a formula, a link, or what is no XML.
TEST(Xlsx, HostileTextIsText) {
    if (!has_python()) GTEST_SKIP() << "Python is not installed";
    test::expect_golden("report/workbook-hostile.txt", told(sample::hostile(), "--cells"));
}

Advice titled(const std::string& title) {
    Advice advice = sample::full();
    advice.system = title;
    advice.actions.resize(1);
    advice.actions[0].step.title = title;
    return advice;
}

void expect_cell(const std::string& title, const std::string& shown) {
    EXPECT_NE(told(titled(title), "--cells").find("  B2 '" + shown + "'\n"), std::string::npos) << title;
}

TEST(Xlsx, FormulasAddressesAndEscapesStandAsTheyAreTyped) {
    if (!has_python()) GTEST_SKIP() << "Python is not installed";
    for (const std::string title : {"=1+1", "+44 20", "@SUM(A1)", "{=1}", "https://example.org/", "internal:Actions!A1", "<b>&amp;</b>"})
        expect_cell(title, title);
}

// Excel reads _x0041_ as 'A': what is typed so has its underscore spelt out.
TEST(Xlsx, WhatLooksLikeAnEscapeOfExcelStandsAsItIsTyped) {
    if (!has_python()) GTEST_SKIP() << "Python is not installed";
    expect_cell("a _x0041_ b", "a _x005F_x0041_ b");
}

TEST(Xlsx, TheReadMeSaysWhenATextIsCut) {
    if (!has_python()) GTEST_SKIP() << "Python is not installed";
    const std::string says = "Some texts are longer than the 32767 characters that Excel allows in a cell";
    EXPECT_EQ(told(sample::full(), "--cells").find(says), std::string::npos);
    EXPECT_NE(told(titled(std::string(40'000, 'x')), "--cells").find(says), std::string::npos);
}

// It used to ask before its own texts were cut.
TEST(Xlsx, TheReadMeSaysWhenATextOfItsOwnIsCut) {
    if (!has_python()) GTEST_SKIP() << "Python is not installed";
    Advice advice = sample::full();
    advice.system = std::string(40'000, 'x');
    const std::string cells = told(advice, "--cells");
    EXPECT_NE(cells.find("Some texts are longer than the 32767 characters that Excel allows in a cell"), std::string::npos);
}

// A4 landscape is 10.9 inches between its margins, or 1046 pixels: text of 10 points is to come out at 8 or more.
TEST(Xlsx, WhatGoesOnPaperCanBeRead) {
    for (const report::DataTable& table : report::data_tables(sample::full())) {
        int pixels = 0;
        for (std::size_t i = 0; i < table.printed; ++i) pixels += table.columns[i].width * 7 + 5;
        EXPECT_LE(pixels * 8 / 10, 1046) << table.title;
    }
}

TEST(Xlsx, TheSameAdviceGivesTheSameBytes) {
    EXPECT_EQ(workbook(sample::full()), workbook(sample::full()));
    EXPECT_NE(workbook(sample::full()), workbook(sample::unknown()));
}

TEST(Xlsx, ADateThatExcelCannotCountIsText) {
    if (!has_python()) GTEST_SKIP() << "Python is not installed";
    Advice advice = sample::full();
    advice.as_of = sample::date(1970, 1, 1);  // no sign that it was made now
    advice.commitments.resize(1);
    advice.commitments[0].due = sample::date(1899, 12, 31);
    const std::string early = told(advice, "--cells");
    EXPECT_NE(early.find("  B2 '1899-12-31'\n"), std::string::npos);
    EXPECT_NE(early.find("created: 1970-01-01T12:00:00Z\n"), std::string::npos);
    advice.commitments[0].due = sample::date(1900, 3, 1);
    EXPECT_NE(told(advice, "--cells").find("  B2 61\n"), std::string::npos);
}

}  // namespace
}  // namespace ics
