// The columns of a sheet: their headings, and cells that a spreadsheet would take for formulas.
#include "load/sheet_columns.hpp"

#include <gtest/gtest.h>

namespace ics {
namespace {

TEST(SheetColumns, EveryColumnIsFoundByItsName) {
    for (const Column column : columns) EXPECT_EQ(column_named(name(column)), column) << name(column);
    EXPECT_EQ(columns.size(), column_count);
}

TEST(SheetColumns, HeadingsInAnyCase) {
    EXPECT_EQ(column_named(" Local_Target "), Column::local_target);
    EXPECT_EQ(column_named("LOCAL-TARGET"), Column::local_target);
    EXPECT_EQ(column_named("Comment\n"), Column::comment);
}

TEST(SheetColumns, OtherNamesOfTheAnswer) {
    for (const std::string heading : {"Rating", "status", "VALUE"}) EXPECT_EQ(column_named(heading), Column::answer);
    EXPECT_EQ(column_named("score"), std::nullopt);
    EXPECT_EQ(column_named(""), std::nullopt);
}

TEST(SheetColumns, KindsOfRows) {
    EXPECT_EQ(row_kind_named("Capability "), RowKind::capability);
    EXPECT_EQ(row_kind_named("stage"), std::nullopt);
}

TEST(SheetColumns, NoCellBeginsAFormula) {
    for (const std::string text : {"=1+1", "+44 20", "-5", "@home", "\tx", "\rx", "'=1", "''-"}) {
        EXPECT_EQ(guarded(text), "'" + text);
        EXPECT_EQ(unguarded(guarded(text)), text);
    }
    for (const std::string text : {"", "plain", "'quoted'", "a=b", "'"}) {
        EXPECT_EQ(guarded(text), text);
        EXPECT_EQ(unguarded(text), text);
    }
}

TEST(SheetColumns, TrimmedOfSpacesThatNobodySees) {
    EXPECT_EQ(trimmed(" \t\n met\xC2\xA0 \r\n"), "met");
    EXPECT_EQ(trimmed("\xC2\xA0"), "");
}

}  // namespace
}  // namespace ics
