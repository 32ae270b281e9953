// The tables of the advice: each as CSV to the byte, and what their cells promise.
#include "report/tables.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "hostile_advice.hpp"
#include "report/advice_csv.hpp"
#include "support/golden.hpp"

namespace ics::report {
namespace {

void expect_goldens(const std::string& name, const Advice& advice) {
    for (const std::string& table : advice_tables()) test::expect_golden("report/csv/" + name + "-" + table + ".csv", render_csv(advice, table));
}

TEST(Tables, Full) { expect_goldens("full", sample::full()); }
TEST(Tables, Hostile) { expect_goldens("hostile", sample::hostile()); }

// The cell of a row, by the title of its column.
DataCell cell(const DataTable& table, std::size_t row, const std::string& title) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].title == title) return table.rows.at(row).at(i);
    ADD_FAILURE() << "no column " << title;
    return {};
}

std::string text(const DataCell& cell) {
    const auto* const text = std::get_if<std::string>(&cell);
    return text ? *text : "(no text)";
}

bool is_nothing(const DataCell& cell) { return std::holds_alternative<std::monostate>(cell); }

TEST(Tables, EveryRowHasACellForEachColumnAndNoTwoColumnsAreCalledAlike) {
    for (const DataTable& table : data_tables(sample::full())) {
        EXPECT_FALSE(table.rows.empty()) << table.title;
        std::set<std::string> titles;
        for (const DataColumn& column : table.columns) EXPECT_TRUE(titles.insert(column.title).second) << table.title << ": " << column.title;
        for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size()) << table.title;
        EXPECT_LE(table.named, table.printed);
        EXPECT_LE(table.printed, table.columns.size());
    }
}

TEST(Tables, WithoutAdviceTheyHaveNoRowAndSayWhy) {
    for (const DataTable& table : data_tables(sample::empty())) {
        EXPECT_TRUE(table.rows.empty()) << table.title;
        EXPECT_NE(table.none, "") << table.title;
    }
}

TEST(Tables, WhatIsDecidedIsFilledIn) {
    const DataTable table = actions_table(sample::full());
    EXPECT_EQ(text(cell(table, 1, "Owner")), "Mental health programme");
    EXPECT_EQ(text(cell(table, 1, "Status")), "in progress");
    EXPECT_EQ(std::get<Date>(cell(table, 1, "Due")), sample::date(2019, 12, 31));
    EXPECT_EQ(text(cell(table, 1, "Notes")), "Awaiting the finance group.");
    for (const std::string title : {"Owner", "Status", "Start", "Due", "Notes"}) EXPECT_TRUE(is_nothing(cell(table, 0, title))) << title;
}

// Every state of a decision can be chosen from the list that the cell offers.
TEST(Tables, TheStatesOfDecisionsStandInTheList) {
    const DataTable table = actions_table(sample::empty());
    const auto status = std::find_if(table.columns.begin(), table.columns.end(), [](const DataColumn& c) { return c.title == "Status"; });
    ASSERT_NE(status, table.columns.end());
    EXPECT_EQ(status->choices, (std::vector<std::string>{"not started", "decided", "in progress", "parked", "done"}));
}

TEST(Tables, BlockedActionsHaveTheSameColumnsToFillInAndWhatIsDecidedStandsThere) {
    const auto to_fill_in = [](const DataTable& table) {
        std::vector<std::string> out;
        for (const DataColumn& column : table.columns)
            if (column.filled != Filled::given) out.push_back(column.title);
        return out;
    };
    Advice advice = sample::full();
    advice.blocked[0].decision = DecisionTaken{"parked", "Finance directors", sample::date(2020, 6, 30), "Until the budget is set."};
    const DataTable table = blocked_table(advice);
    EXPECT_EQ(to_fill_in(table), to_fill_in(actions_table(advice)));
    EXPECT_EQ(text(cell(table, 1, "Owner")), "Finance directors");
    EXPECT_EQ(text(cell(table, 1, "Status")), "parked");
    EXPECT_EQ(std::get<Date>(cell(table, 1, "Due")), sample::date(2020, 6, 30));
    EXPECT_EQ(text(cell(table, 1, "Notes")), "Until the budget is set.");
}

// Beside the action, where nobody can miss it.
TEST(Tables, HowAnActionIsKnownStandsNextToItOnPaper) {
    for (const DataTable& table : {actions_table(sample::full()), blocked_table(sample::full())}) {
        EXPECT_EQ(table.columns[1].title, "Action");
        EXPECT_EQ(table.columns[2].title, "How known");
        EXPECT_GE(table.named, 3U) << "it stays in view";
        EXPECT_GE(table.printed, 3U);
    }
}

std::string how_known(Origin origin, bool begun) {
    Advice advice = sample::full();
    advice.actions[0].origin = origin;
    advice.actions[0].begun = begun;
    return text(cell(actions_table(advice), 0, "How known"));
}

TEST(Tables, WhatIsOnlyPresumedOrInferredIsToBeCheckedFirst) {
    EXPECT_EQ(how_known(Origin::rated, false), "rated");
    EXPECT_EQ(how_known(Origin::derived, false), "worked out");
    EXPECT_EQ(how_known(Origin::presumed, false), "presumed: check first");
    EXPECT_EQ(how_known(Origin::inferred, false), "inferred: check first");
    EXPECT_EQ(how_known(Origin::unknown, false), "not known");
    EXPECT_EQ(how_known(Origin::rated, true), "begun, rated");
    EXPECT_EQ(how_known(Origin::presumed, true), "begun, presumed: check first");
    EXPECT_EQ(how_known(Origin::unknown, true), "begun, not known");
}

std::size_t place(const DataTable& table, const std::string& title) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].title == title) return i;
    ADD_FAILURE() << "no column " << title;
    return 0;
}

TEST(Tables, WhoseADeadlineIsAndThatItHasPassedStandsBesideItOnPaper) {
    const DataTable table = actions_table(sample::full());
    EXPECT_EQ(place(table, "Deadline of"), place(table, "Deadline") + 1);
    EXPECT_LT(place(table, "Deadline of"), table.printed);
    EXPECT_EQ(text(cell(table, 0, "Deadline of")), "Target");
    EXPECT_EQ(text(cell(table, 1, "Deadline of")), "Mental Health Investment Standard; date passed under the 2019 plan");
    Advice advice = sample::full();
    advice.actions[0].deadline->what = "";
    advice.actions[1].deadline->what = "";
    EXPECT_TRUE(is_nothing(cell(actions_table(advice), 0, "Deadline of")));
    EXPECT_EQ(text(cell(actions_table(advice), 1, "Deadline of")), "date passed under the 2019 plan");
    advice.actions[0].deadline.reset();
    EXPECT_TRUE(is_nothing(cell(actions_table(advice), 0, "Deadline of")));
}

TEST(Tables, ThatADateHasPassedStandsBesideItOnPaper) {
    for (const DataTable& table : {recommendations_table(sample::full()), requirements_table(sample::full())}) {
        EXPECT_EQ(place(table, "Date passed"), place(table, "By") + 1) << table.title;
        EXPECT_LT(place(table, "Date passed"), table.printed) << table.title;
    }
}

TEST(Tables, TheDateOfAFigureIsADateWhereItIsOne) {
    Advice advice = sample::full();
    EXPECT_EQ(std::get<Date>(cell(requirements_table(advice), 0, "Figure of")), sample::date(2019, 3, 31));
    for (const std::string words : {"spring 2019", "31 February 2019", "31 March 2019 or so", "31 march 2019", "31 Mar 2019"}) {
        advice.metrics[0].measured = words;
        EXPECT_EQ(text(cell(requirements_table(advice), 0, "Figure of")), words);
    }
    advice.metrics[0].measured = "";
    EXPECT_TRUE(is_nothing(cell(requirements_table(advice), 0, "Figure of")));
}

TEST(Tables, ABlockedActionHasARowForEachThingItWaitsFor) {
    const DataTable table = blocked_table(sample::full());
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(text(cell(table, 0, "Action")), text(cell(table, 1, "Action")));
    EXPECT_EQ(text(cell(table, 0, "Waits for")), "Leadership and governance at Maturing");
    EXPECT_EQ(text(cell(table, 0, "How that stands")), "not reached yet");
    EXPECT_EQ(text(cell(table, 1, "How that stands")), "can start now");
}

TEST(Tables, ABlockedActionStaysWhereNothingIsNamedThatItWaitsFor) {
    Advice advice = sample::full();
    advice.blocked[0].blocked_by.clear();
    const DataTable table = blocked_table(advice);
    ASSERT_EQ(table.rows.size(), 1U);
    EXPECT_TRUE(is_nothing(cell(table, 0, "Waits for")));
}

TEST(Tables, WhatIsNotKnownIsNeverZero) {
    const DataTable position = position_table(sample::full()), actions = actions_table(sample::full());
    EXPECT_EQ(text(cell(position, 3, "Stage")), "not applicable");
    EXPECT_TRUE(is_nothing(cell(position, 3, "Criteria met")));
    EXPECT_TRUE(is_nothing(cell(position, 4, "Criteria met"))) << "there is no target up to which to count";
    EXPECT_EQ(text(cell(position, 2, "How known")), "inferred");
    EXPECT_EQ(std::get<double>(cell(position, 2, "Criteria met")), 0) << "counted, and none is";
    Advice advice = sample::full();
    advice.actions[0].effort = 0;
    EXPECT_TRUE(is_nothing(cell(actions_table(advice), 0, "Effort (1 to 8)")));
    EXPECT_EQ(text(cell(requirements_table(sample::full()), 1, "This system")), "not known");
    EXPECT_TRUE(is_nothing(cell(requirements_table(sample::full()), 4, "This system"))) << "England's total is not the system's";
}

TEST(Tables, ThePartsOfAPriorityAreNumbers) {
    const DataTable table = actions_table(sample::full());
    EXPECT_EQ(std::get<double>(cell(table, 0, "Priority (of 100)")), 61.5);
    EXPECT_EQ(std::get<double>(cell(table, 0, "Points: gap to target")), 14.3);
    EXPECT_EQ(std::get<double>(cell(table, 0, "Points: health inequalities")), 0);
}

TEST(Tables, LocalAndNationalAdviceAndFindingsAreToldApart) {
    const DataTable table = recommendations_table(sample::full());
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(text(cell(table, 0, "For")), "local leaders");
    EXPECT_EQ(text(cell(table, 1, "For")), "national bodies, for information");
    EXPECT_EQ(text(cell(table, 2, "For")), "finding of a rule, no advice");
}

Advice with_title(const std::string& title) {
    Advice advice = sample::full();
    advice.actions.resize(1);
    advice.actions[0].step.title = title;
    return advice;
}

TEST(Tables, NoCellOfCsvStartsAFormula) {
    for (const std::string formula : {"=1+1", "+44 20", "-3", "@SUM(A1)", "\t=1+1", "\r\n=1+1"}) {
        const std::string csv = render_csv(with_title(formula), "actions");
        EXPECT_NE(csv.find("\r\n1,'" + formula.substr(formula.find_first_not_of("\t\r\n"))), std::string::npos) << formula;
    }
}

TEST(Tables, ATrueNumberBelowZeroStaysANumber) {
    Advice advice = with_title("Act");
    advice.actions[0].priority.score = -2.54;
    EXPECT_NE(render_csv(advice, "actions").find(",-2.5,"), std::string::npos);
    advice.actions[0].priority.score = -0.04;
    EXPECT_EQ(render_csv(advice, "actions").find(",-0"), std::string::npos);
}

}  // namespace
}  // namespace ics::report
