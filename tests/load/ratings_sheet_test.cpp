// A filled-in sheet, read upon the tiny knowledge base: what people write in its cells.
#include "load/ratings_sheet.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include "support/loading.hpp"

namespace ics {
namespace {

struct Shown {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<std::string>& words) const {
        return fmt::format("{}", fmt::join(words, "+"));
    }
    std::string operator()(double value) const { return fmt::format("{}", value); }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(Date value) const { return iso(value); }
};

// "tiny/1.1 stage=growing rater=Ann (a comment) (Owner: me)": entries on lines; warnings and errors before them.
std::string read(const std::string& csv) {
    Diagnostics diagnostics;
    const auto sheet = read_ratings_sheet({"ratings.csv", csv}, test::tiny(), diagnostics);
    std::string out = diagnostics.format();
    if (!sheet) return out;
    for (const SheetEntry& entry : sheet->entries) {
        out += entry.kind == RowKind::system ? "system" : entry.id;
        for (const auto& [key, value] : entry.values) out += fmt::format(" {}={}", key, std::visit(Shown{}, value));
        for (const SheetNote& note : entry.notes)
            out += fmt::format(" ({}{})", note.label.empty() ? "" : note.label + ": ", note.text);
        out += "\n";
    }
    return out;
}

// The same for one row with this answer.
std::string answered(const std::string& id, const std::string& answer) {
    return read("id\tanswer\treason\n" + id + "\t\"" + answer + "\"\tno need\n");
}

TEST(RatingsSheet, StagesByIdOrTitleInAnyCase) {
    for (const std::string answer : {"growing", "Growing", " GROWING "})
        EXPECT_EQ(read("id,answer\ntiny/1.1," + answer + "\n"), "tiny/1.1 stage=growing\n");
}

TEST(RatingsSheet, TwoStagesWhereRatersDisagree) {
    for (const std::string answer : {"growing; grown", "Grown;growing", "growing-grown", "growing \xE2\x80\x93 grown",
                                     "growing to grown", "growing/grown", "growing, grown", "growing\ngrown"})
        EXPECT_EQ(read("id,answer\ntiny/1.1,\"" + answer + "\"\n"), "tiny/1.1 stage=growing+grown\n") << answer;
    EXPECT_EQ(read("id,answer\ntiny/1.1,growing; growing\n"), "tiny/1.1 stage=growing\n");
}

TEST(RatingsSheet, StatusesInTheWordsOfPeople) {
    const std::string id = "tiny/1.2/growing/02";
    const std::vector<std::pair<std::string, std::string>> words{
        {"met", "met"},       {"Partly", "partly"},      {"UNMET", "unmet"},
        {"partly met", "partly"}, {"Partially met", "partly"}, {"NOT APPLICABLE", "not-applicable"},
        {"not met", "unmet"}, {"N/A", "not-applicable"}, {"not applicable", "not-applicable"}};
    for (const auto& [word, status] : words)
        EXPECT_EQ(answered(id, word), id + " status=" + status + " reason=no need\n");
}

TEST(RatingsSheet, FiguresAsPeopleWriteThem) {
    const auto figure = [](const std::string& text) { return read("id,answer\nwait-4-weeks,\"" + text + "\"\n"); };
    for (const std::string text : {"16.8", "16,8", "16.8%", " 16.8 % "})
        EXPECT_EQ(figure(text), "wait-4-weeks value=16.8\n") << text;
    for (const std::string text : {"1,250", "1 250",
                                   "1\xC2\xA0"
                                   "250",
                                   "1250.0"})
        EXPECT_TRUE(figure(text).ends_with("\nwait-4-weeks value=1250\n")) << figure(text);
    EXPECT_EQ(figure("-2.5"), "wait-4-weeks value=-2.5\n");
    EXPECT_EQ(figure("0"), "wait-4-weeks value=0\n");
    EXPECT_TRUE(figure("0.5%").ends_with("\nwait-4-weeks value=0.5\n")) << figure("0.5%");
}

TEST(RatingsSheet, AnOddPercentageIsToldOf) {
    EXPECT_EQ(read("id,answer\nwait-4-weeks,0.48%\n"),
              "ratings.csv:2:14: warning[odd-figure]: 'wait-4-weeks' is 0.48%, against a target of 75%: is it a fraction?\n"
              "      in cell B2, column 'answer'\n"
              "      to mend:  write 48 where it is one\n"
              "wait-4-weeks value=0.48\n");
    EXPECT_EQ(read("id,answer\nwait-4-weeks,100.5\n"),
              "ratings.csv:2:14: warning[odd-figure]: 'wait-4-weeks' is 100.5%, more than the whole\n"
              "      in cell B2, column 'answer'\n"
              "      to mend:  correct the figure, unless there can be more than 100%\n"
              "wait-4-weeks value=100.5\n");
    EXPECT_EQ(read("id,answer\nwait-4-weeks,100\n"), "wait-4-weeks value=100\n");
}

TEST(RatingsSheet, AnAnswerThatIsNotKnownIsNoneAndKept) {
    for (const std::string word : {"?", "Unknown", "not known"})
        EXPECT_EQ(read("id,answer,comment\ntiny/1.1," + word + ",ask\nname,?,\nmerger-planned," + word + ",\n"),
                  "tiny/1.1 (answer: " + word + ") (ask)\nsystem (name, answer: ?)\nmerger-planned (answer: " + word + ")\n");
}

TEST(RatingsSheet, TiersAndTagsInAnyCase) {
    EXPECT_EQ(read("id,kind,answer\ntier,system,System; PLACE\ntags,system,Finance\n"),
              "system tier=system+place tags=finance\n");
}

// What a spreadsheet shows as 61.5% it keeps as 0.615, and that is what comes out of a workbook.
TEST(RatingsSheet, FractionsOfAPercentageAreRefused) {
    EXPECT_EQ(read("id,answer\nwait-4-weeks,0.615\n"),
              "ratings.csv:2:14: error[bad-figure]: '0.615' could be 0.615%, or the 61.5% that a spreadsheet keeps as 0.615\n"
              "      in cell B2, column 'answer'\n"
              "      expected: the figure in %, in a cell that is not formatted as a percentage\n"
              "      to mend:  write 61.5, or 0.615%, as text\n");
    EXPECT_EQ(read("id,answer\nwait-4-weeks,1\n").substr(0, 46), "ratings.csv:2:14: error[bad-figure]: '1' could");
}

// Where cells are separated by semicolons a comma may stand for the point.
TEST(RatingsSheet, FiguresThatCouldBeTwoAreRefused) {
    for (const std::string text : {"1,250", "1.250"})
        EXPECT_EQ(read("id;answer\nwait-4-weeks;" + text + "\n"),
                  "ratings.csv:2:14: error[bad-figure]: '" + text +
                      "' can be read in more ways than one, or in none\n"
                      "      in cell B2, column 'answer'\n"
                      "      expected: a number, in %, such as 1000 or 16.8\n"
                      "      to mend:  write it without signs between thousands, and a point before decimals\n");
    EXPECT_EQ(read("id;answer\nwait-4-weeks;16,8\n"), "wait-4-weeks value=16.8\n");
    EXPECT_EQ(read("id;kind;answer\npopulation;system;1,250,000\n"), "system population=1250000\n");
    EXPECT_EQ(read("id;kind;answer\npopulation;system;1,250.5\n"), "system population=1250.5\n");
    EXPECT_EQ(read("id;kind;answer\npopulation;system;0.125\n"), "system population=0.125\n");
}

// "0,125" was read as 125, and "000,001" as 1: no thousands begin with a zero.
TEST(RatingsSheet, ThousandsBeginWithNoZeroAndHaveThreeDigitsEach) {
    const auto population = [](const std::string& text) {
        return read("id,kind,answer\npopulation,system,\"" + text + "\"\n");
    };
    for (const std::string text : {"0,125", "-0,125", "000,001", "1234,567", "1,25,000", "1,250,00", "1,,250", "1,250."})
        EXPECT_EQ(population(text),
                  "ratings.csv:2:19: error[bad-figure]: '" + text +
                      "' can be read in more ways than one, or in none\n"
                      "      in cell C2, column 'answer'\n"
                      "      expected: a number, such as 1000 or 16.8\n"
                      "      to mend:  write it without signs between thousands, and a point before decimals\n");
    EXPECT_EQ(population("12,345,678.5"), "system population=12345678.5\n");
    EXPECT_EQ(population("0,25"), "system population=0.25\n");
    for (const std::string text : {"1e5", "+5", "five", "0x10"})
        EXPECT_TRUE(population(text).starts_with("ratings.csv:2:19: error[bad-figure]: '" + text + "' is no figure\n"))
            << population(text);
}

// A pattern that calls itself for each character ran out of stack.
TEST(RatingsSheet, AFigureOfAnyLengthIsRefusedAndNotPrintedWhole) {
    EXPECT_EQ(read("id,answer\nwait-4-weeks," + std::string(60'000, '7') + "\n"),
              "ratings.csv:2:14: error[bad-figure]: '" + std::string(40, '7') +
                  "...' can be read in more ways than one, or in none\n"
                  "      in cell B2, column 'answer'\n"
                  "      expected: a number, in %, such as 1000 or 16.8\n"
                  "      to mend:  write it without signs between thousands, and a point before decimals\n");
}

TEST(RatingsSheet, YesAndNo) {
    for (const std::string word : {"yes", "Y", "TRUE"})
        EXPECT_EQ(read("id,answer\nmerger-planned," + word + "\n"), "merger-planned value=true\n");
    for (const std::string word : {"No", "n", "false"})
        EXPECT_EQ(read("id,answer\ninvestment," + word + "\n"), "investment value=false\n");
}

TEST(RatingsSheet, DatesTheDayFirst) {
    for (const std::string date : {"2019-03-04", "04/03/2019", "4/3/2019", "4.3.2019", "2019-03-04 00:00:00"})
        EXPECT_EQ(read("id,answer,date\ntiny/1.1,grown," + date + "\n"), "tiny/1.1 stage=grown date=2019-03-04\n");
    for (const std::string date : {"03/31/2019", "31/03/19", "March 2019", "2019-02-29"})
        EXPECT_EQ(read("id,answer,date\ntiny/1.1,grown," + date + "\n"),
                  "ratings.csv:2:16: error[bad-date]: '" + date +
                      "' is no date of the calendar\n"
                      "      in cell C2, column 'date'\n"
                      "      expected: 2019-03-31, or the day first: 31/03/2019\n"
                      "      to mend:  correct the date\n");
}

TEST(RatingsSheet, WhatIsSaidOfTheSystem) {
    EXPECT_EQ(read("id,kind,answer\nname,system,Tinyshire\ndate,system,30/11/2019\npopulation,system,\"400,000\"\n"
                   "summary,system,\"A line, \"\"quoted\"\".\"\ntier,system,system; place\ntags,system,\"finance, "
                   "governance\"\n"
                   "fictional,system,yes\n"),
              "system name=Tinyshire date=2019-11-30 population=400000 summary=A line, \"quoted\". tier=system+place "
              "tags=finance+governance fictional=true\n");
}

TEST(RatingsSheet, TargetsWithTheirDate) {
    EXPECT_EQ(read("id,kind,answer,date\ntiny,target,Grown,01/04/2021\n"), "tiny stage=grown by=2021-04-01\n");
}

TEST(RatingsSheet, EvidenceStandsBesideAnyAnswer) {
    EXPECT_EQ(read("id,answer,evidence,source,rater,date,local target\n"
                   "wait-4-weeks,60,\"Quarterly\nreturn\",Return Q2,Ann,2019-09-30,70\n"
                   "merger-planned,no,Board minutes,,,,\n"),
              "wait-4-weeks value=60 target=70 evidence=Quarterly\nreturn source=Return Q2 rater=Ann date=2019-09-30\n"
              "merger-planned value=false evidence=Board minutes\n");
}

TEST(RatingsSheet, RowsLeftEmptyAreLeftOut) {
    EXPECT_EQ(read("id,kind,text,answer,comment\ntiny/1.1,capability,Leadership,,\n,,,,\ntiny/"
                   "1.2,capability,Partnership, ,\n"),
              "");
}

TEST(RatingsSheet, SpreadsheetsLeaveOutEmptyCellsAtTheEndOfARow) {
    EXPECT_EQ(read("id,answer,evidence,comment\ntiny/1.1,grown\ntiny/1.2\n"), "tiny/1.1 stage=grown\n");
}

TEST(RatingsSheet, ColumnsInAnyOrderWithOrWithoutKinds) {
    EXPECT_EQ(read("Comment;Rating;ID\nask Ann;grown;tiny/1.1\n;met;tiny/1.2/growing/02\n;yes;investment\n"),
              "tiny/1.1 stage=grown (ask Ann)\ntiny/1.2/growing/02 status=met\ninvestment value=true\n");
}

TEST(RatingsSheet, CommentsAreKeptToTheLetter) {
    EXPECT_EQ(read("id,answer,comment\ntiny/1.1,grown,\"# one\n  \"\"two\"\"\"\ntiny/1.2,,\"'-5 degrees', he said\"\n"),
              "tiny/1.1 stage=grown (# one\n  \"two\")\ntiny/1.2 ('-5 degrees', he said)\n");
}

TEST(RatingsSheet, AnApostropheThatKeepsACellTextIsTakenAway) {
    EXPECT_EQ(read("id,kind,answer\nname,system,'-Our- system\n"), "system name=-Our- system\n");
}

TEST(RatingsSheet, ColumnsOfOnesOwnAreKeptAndToldOf) {
    EXPECT_EQ(read("id,answer,Coment,,Empty\ntiny/1.1,grown,mine,x,\n"),
              "ratings.csv:1:11: warning[unknown-column]: there is no column 'Coment': what stands in it is kept as "
              "comments\n"
              "      in cell C1, column 'Coment'\n"
              "      nearest:  comment\n"
              "ratings.csv:1:18: warning[unknown-column]: there is no column 'column D': what stands in it is kept as "
              "comments\n"
              "      in cell D1, column 'no heading'\n"
              "tiny/1.1 stage=grown (Coment: mine) (column D: x)\n");
}

TEST(RatingsSheet, EvidenceWithoutAnAnswerIsKeptAndToldOf) {
    EXPECT_EQ(read("id,answer,evidence\ntiny/1.1,,Minutes\n"),
              "ratings.csv:2:11: warning[kept-as-comment]: the evidence of 'tiny/1.1' stands without an answer, so it "
              "is kept as a comment\n"
              "      in cell C2, column 'evidence'\n"
              "      to mend:  answer the row, if you can\n"
              "tiny/1.1 (evidence: Minutes)\n");
}

TEST(RatingsSheet, AColumnThatDoesNotGoWithTheRowIsKeptAndToldOf) {
    EXPECT_EQ(read("id,answer,local target\ntiny/1.1,grown,75\n"),
              "ratings.csv:2:16: warning[kept-as-comment]: 'local target' does not go with a row about 'tiny/1.1', so "
              "it is kept as a comment\n"
              "      in cell C2, column 'local target'\n"
              "tiny/1.1 stage=grown (local target: 75)\n");
}

TEST(RatingsSheet, TheSameTwiceIsSaidOnce) {
    EXPECT_EQ(read("id,answer,comment\ntiny/1.1,grown,one\ntiny/1.1,Grown,two\n"),
              "tiny/1.1 stage=grown (one) (two)\n");
    EXPECT_EQ(read("id,answer,evidence\ntiny/1.1,grown,one\ntiny/1.1,Grown,two\n"),
              "ratings.csv:3:1: warning[kept-as-comment]: 'tiny/1.1' has a row before, row 2, with another 'evidence'; "
              "this one is kept as a comment\n"
              "      in cell A3, column 'id'\n"
              "tiny/1.1 stage=grown evidence=one (evidence: two)\n");
}

TEST(RatingsSheet, TwoAnswersAreAnError) {
    EXPECT_EQ(read("id,answer\ntiny/1.1,grown\ntiny/1.1,growing\nname,Here\nname,There\n"),
              "ratings.csv:3:1: error[said-twice]: 'tiny/1.1' has another 'stage' in row 2\n"
              "      in cell A3, column 'id'\n"
              "      to mend:  keep one of the two, or name both stages in one row: developing; maturing\n"
              "ratings.csv:5:1: error[said-twice]: 'name' has another 'answer' in row 4\n"
              "      in cell A5, column 'id'\n"
              "      to mend:  keep one of the two\n");
}

// The row of the first remark about the system was named in place of the answer's.
TEST(RatingsSheet, TwoAnswersAboutTheSystemNameTheRowOfTheFirst) {
    EXPECT_EQ(read("id,answer\ndate,2019-11-30\npopulation,400\nname,Here\nname,There\npopulation,500\n"),
              "ratings.csv:5:1: error[said-twice]: 'name' has another 'answer' in row 4\n"
              "      in cell A5, column 'id'\n"
              "      to mend:  keep one of the two\n"
              "ratings.csv:6:1: error[said-twice]: 'population' has another 'answer' in row 3\n"
              "      in cell A6, column 'id'\n"
              "      to mend:  keep one of the two\n");
}

TEST(RatingsSheet, ARepeatCountsForItsOriginal) {
    EXPECT_EQ(read("id,answer\ntiny/2.1/grown/02,met\n"),
              "ratings.csv:2:1: warning[rated-repeat]: 'tiny/2.1/grown/02' says again what 'tiny/1.1/grown/01' says, "
              "so the rating counts for that one\n"
              "      in cell A2, column 'id'\n"
              "tiny/1.1/grown/01 status=met\n");
}

}  // namespace
}  // namespace ics
