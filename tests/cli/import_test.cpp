// `import`: a sheet becomes an assessment, and nothing that was written in it is lost.
#include <sstream>

#include <gtest/gtest.h>

#include "support/loading.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;
using test::read_all;
using test::run_here;
using test::run_shell;
using test::TemporaryFolder;

// Runs the program on the tiny knowledge base, with `input` as standard input.
Ran on_tiny(std::vector<std::string> words, const std::string& input = "") {
    const std::string tiny = (test::project() / "tests/fixtures/tiny").string();
    words.insert(words.end(), {"--knowledge", tiny + "/knowledge-base", "--rules", tiny + "/rules"});
    return run_here(words, input);
}

Ran import_tiny(const std::string& sheet, std::vector<std::string> options = {}) {
    options.insert(options.begin(), {"import", "-"});
    return on_tiny(options, sheet);
}

constexpr std::string_view system_rows = "name,Tinyshire\ndate,30/11/2019\n";

TEST(Import, MakesAnAssessment) {
    const Ran ran = import_tiny(
        "id,answer,evidence,comment\nname,Tinyshire,,\ndate,30/11/2019,,agreed with the "
        "board\npopulation,\"400,000\",,\n"
        "tiny,grown,,\ntiny/1.1,growing; grown,\"The board\nminuted \"\"it\"\".\",\"# ask\n\nAnn\"\n"
        "tiny/1.2/growing/02,met,Signed.,\ntiny/2.1,,,nobody "
        "knows\nwait-4-weeks,61.5,,\ninvestment,no,,\nmerger-planned,no,,\n");
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, R"(# Made by `ics-advisor import` from standard input.

# date: agreed with the board
[system]
name = "Tinyshire"
date = 2019-11-30
population = 400000

[[system.target]]
framework = "tiny"
stage = "grown"

# # ask
#
# Ann
[rating."tiny/1.1"]
stage = ["growing", "grown"]
evidence = """
The board
minuted "it"."""

[rating."tiny/1.2/growing/02"]
status = "met"
evidence = "Signed."

# tiny/2.1, without an answer:
# nobody knows

[metric.wait-4-weeks]
value = 61.5

[metric.investment]
value = false

[context.merger-planned]
value = false
)");
    EXPECT_EQ(on_tiny({"check", "-"}, ran.out).out, "");
}

TEST(Import, NameAndDateMayBeOptions) {
    const Ran ran = import_tiny("id,answer\ntiny/1.1,grown\n", {"--name", "Our \"own\"", "--date", "2019-11-30"});
    EXPECT_EQ(ran.err, "");
    EXPECT_EQ(ran.out,
              "# Made by `ics-advisor import` from standard input.\n\n[system]\nname = \"Our \\\"own\\\"\"\ndate = "
              "2019-11-30\n\n"
              "[rating.\"tiny/1.1\"]\nstage = \"grown\"\n");
}

TEST(Import, AnOptionWinsOverTheSheet) {
    const Ran ran = import_tiny("id,answer\n" + std::string(system_rows), {"--name", "Otherwise"});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err,
              "standard input:2:1: warning[option-wins]: the sheet gives another 'name' than --name, which is taken; "
              "the sheet's is kept as a comment\n"
              "      in cell A2, column 'id'\n");
    EXPECT_NE(ran.out.find("# name in the sheet: \"Tinyshire\"\n[system]\nname = \"Otherwise\"\n"), std::string::npos)
        << ran.out;
}

TEST(Import, NeedsANameAndADate) {
    const Ran ran = import_tiny("id,answer\ntiny/1.1,grown\n");
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err,
              "error[missing-date]: neither the sheet nor an option says the date of the assessment\n"
              "      expected: a row with the id 'date' and the kind 'system', or --date\n"
              "      to mend:  fill in the row, or add --date YYYY-MM-DD\n"
              "error[missing-name]: neither the sheet nor an option says what the system is called\n"
              "      expected: a row with the id 'name' and the kind 'system', or --name\n"
              "      to mend:  fill in the row, or add --name NAME\n");
}

TEST(Import, EveryMistakeInOneRunAndNothingHalfWritten) {
    const TemporaryFolder folder;
    const std::string sheet = folder.write("ratings.csv",
                                           "kind,id,answer,date\n"
                                           ",tiny/1.1,Growin,31/02/2019\n"
                                           "capability,tiny/1.3,growing\n"
                                           "capabilty,tiny/1.1,growing\n"
                                           ",,met\n"
                                           ",tiny/1.2,growing; gron\n"
                                           ",tiny/2.1/growing/01,mett\n"
                                           ",tiny/1.2/grown/02,n/a\n"
                                           ",tiny/2.1/starting/01,met\n"
                                           ",wait-4-weeks,about 60\n"
                                           ",investment,perhaps\n"
                                           ",tiny/1.1/growing/01,met,,and, more\n"
                                           "system,colour,red\n"
                                           ",population,-5\n"
                                           ",tier,place; palace\n"
                                           ",tiny,starting\n"
                                           ",tiny/1.9,grown\n");
    const Ran ran = on_tiny({"import", sheet, "--output", folder / "out.toml", "--from", "ratings.csv"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_FALSE(std::filesystem::exists(folder / "out.toml"));
    EXPECT_EQ(ran.err, R"(ratings.csv:2:11: error[unknown-stage]: the framework 'tiny' has no stage 'Growin'
      in cell C2, column 'answer'
      expected: starting, growing or grown
      nearest:  growing
      to mend:  use one of its stages
ratings.csv:2:18: error[bad-date]: '31/02/2019' is no date of the calendar
      in cell D2, column 'date'
      expected: 2019-03-31, or the day first: 31/03/2019
      to mend:  correct the date
ratings.csv:3:12: error[dangling-reference]: there is no capability 'tiny/1.3'
      in cell B3, column 'id'
      expected: the id of a capability
      nearest:  tiny/1.1
      to mend:  correct it, or add the capability
ratings.csv:4:1: error[unknown-kind]: there is no kind of row 'capabilty'
      in cell A4, column 'kind'
      expected: system, target, capability, criterion, metric or context
      nearest:  capability
      to mend:  correct it, or empty the cell: the id says it too
ratings.csv:5:1: error[missing-id]: this row is filled in and has no id
      in cell A5, column 'kind'
      expected: the id of a capability or criterion, the name of a metric, or another id of the sheet
      to mend:  give the row its id, or empty it
ratings.csv:6:11: error[unknown-stage]: the framework 'tiny' has no stage 'gron'
      in cell C6, column 'answer'
      expected: starting, growing or grown
      nearest:  grown
      to mend:  use one of its stages
ratings.csv:7:22: error[unknown-status]: 'mett' is no status
      in cell C7, column 'answer'
      expected: met, partly, unmet or not-applicable
      nearest:  met
      to mend:  say whether the criterion is met
ratings.csv:8:20: error[missing-reason]: 'tiny/1.2/grown/02' is not applicable without a reason
      in cell C8, column 'answer'
      expected: the reason, in the column 'reason'
      to mend:  say why it does not apply here
ratings.csv:9:2: error[wrong-rating]: 'tiny/2.1/starting/01' is a description, which is not rated
      in cell B9, column 'id'
      expected: a capability or a criterion
      to mend:  rate its capability, 'tiny/2.1'
ratings.csv:10:15: error[bad-figure]: 'about 60' is no figure
      in cell C10, column 'answer'
      expected: a number, in %, such as 1000 or 16.8
      to mend:  write the number alone; what is to be said of it goes into 'comment'
ratings.csv:11:13: error[not-yes-or-no]: 'perhaps' is neither yes nor no
      in cell C11, column 'answer'
      expected: yes or no
      to mend:  write one of the two, or empty the cell where it is not known
ratings.csv:12:27: error[ragged-row]: this cell stands beyond the last column that the first row names
      in cell E12, column 'no heading'
      expected: no more cells than headings
      to mend:  put a text that holds the separator in quotes, or give the column a heading
ratings.csv:13:8: error[dangling-reference]: there is no row about the system 'colour'
      in cell B13, column 'id'
      expected: name, date, population, summary, tier, tags, fictional or case_study
      to mend:  correct it, or add the row about the system
ratings.csv:14:13: error[out-of-range]: a population of -5 is not possible
      in cell C14, column 'answer'
      expected: a number above 0
      to mend:  correct the number, or empty the cell
ratings.csv:15:7: error[unknown-tier]: there is no tier 'palace'
      in cell C15, column 'answer'
      expected: neighbourhood, place, system, region or nation
      nearest:  place
      to mend:  use one of these tiers
ratings.csv:16:7: error[target-at-base]: 'starting' is where everyone starts, so it is no target
      in cell C16, column 'answer'
      to mend:  name a later stage
ratings.csv:17:2: error[dangling-reference]: there is no row 'tiny/1.9'
      in cell B17, column 'id'
      expected: an id that the sheet was written with
      nearest:  tiny/1.1
      to mend:  correct it, or add the row
)");
}

TEST(Import, AFirstRowThatNamesNoColumns) {
    EXPECT_EQ(
        import_tiny("tiny/1.1,grown\n").err,
        "standard input:1:1: error[missing-column]: the first row names no column 'answer'\n"
        "      in cell A1, column 'tiny/1.1'\n"
        "      expected: id, answer and others, in any order\n"
        "      to mend:  name the columns in the first row; ics-advisor new assessment --format csv shows all of them\n"
        "standard input:1:1: error[missing-column]: the first row names no column 'id'\n"
        "      in cell A1, column 'tiny/1.1'\n"
        "      expected: id, answer and others, in any order\n"
        "      to mend:  name the columns in the first row; ics-advisor new assessment --format csv shows all of "
        "them\n");
}

TEST(Import, AColumnTwice) {
    EXPECT_EQ(
        import_tiny("id,answer,Rating\ntiny/1.1,grown,growing\n").err,
        "standard input:1:11: error[duplicate-column]: 'Rating' is the column 'answer' a second time; the first is B1\n"
        "      in cell C1, column 'Rating'\n"
        "      to mend:  keep one of the two, or give the other a heading of its own\n");
}

TEST(Import, WhatSomebodyChangedInAPrintedColumnIsKept) {
    const Ran whole = import_tiny(
        "id,text,answer\nname,,Tinyshire\ndate,,2019-11-30\n"
        "tiny/1.1/growing/01,Our own words,met\ntiny/1.1/grown/01,\"The lead for mental health sits\n on the "
        "board.\",met\n");
    EXPECT_EQ(whole.code, 0);
    EXPECT_EQ(whole.err,
              "standard input:4:21: warning[changed-text]: 'text' of a row is not what the program prints there; it is "
              "kept as a comment\n"
              "      in cell B4, column 'text'\n"
              "      to mend:  nothing, if it was meant; if it was not, look at the row: the knowledge base may have "
              "changed\n");
    EXPECT_NE(whole.out.find("# text: Our own words\n[rating.\"tiny/1.1/growing/01\"]\n"), std::string::npos)
        << whole.out;
}

// A text of two lines without quotes: what was answered stands in a row of its own.
TEST(Import, ARowThatWasTornApartIsToldOf) {
    const Ran ran = import_tiny(
        "id,text,answer\nname,,Tinyshire\ndate,,2019-11-30\ntiny/1.1/grown/01,The lead for mental health\nsits on the "
        "board.,met\n");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err,
              "standard input:5:1: warning[unknown-row]: there is no row 'sits on the board.', so the row is left out; "
              "nothing is filled in\n"
              "      in cell A5, column 'id'\n"
              "      to mend:  see that no row was torn apart; remove what is not of the sheet\n");
}

constexpr std::string_view existing =
    "# Ours.\n[system]\nname = \"Tinyshire\"\ndate = 2019-11-30\n\n# Ann says so.\n[rating.\"tiny/1.1\"]\nstage = "
    "\"growing\"";

TEST(Import, IntoAnAssessmentAddsAndKeepsItsText) {
    const TemporaryFolder folder;
    const std::string file = folder.write("ours.toml", std::string(existing));
    const Ran ran = import_tiny("id,answer,comment\nname,Tinyshire,\ntiny/1.1,Growing,seen again\ntiny/1.2,grown,new\n",
                                {"--into", file});
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, "added 1 entry and 2 remarks to " + file + "\n");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(read_all(file), std::string(existing) +
                                  "\n\n# Added by `ics-advisor import` from standard input.\n"
                                  "\n# tiny/1.1, rated above:\n# seen again\n"
                                  "\n# new\n[rating.\"tiny/1.2\"]\nstage = \"grown\"\n");
    EXPECT_EQ(on_tiny({"check", file}).out, "");
}

TEST(Import, IntoAnAssessmentThatSaysAllOfItChangesNothing) {
    const TemporaryFolder folder;
    const std::string file = folder.write("ours.toml", std::string(existing));
    const Ran ran = import_tiny("id,answer\ntiny/1.1,growing\n", {"--into", file});
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "nothing to add to " + file + "\n");
    EXPECT_EQ(read_all(file), existing);
}

// Remarks and evidence came a second time with each import of the same sheet.
TEST(Import, IntoAnAssessmentTheSameSheetTwiceAddsNothing) {
    const TemporaryFolder folder;
    const std::string file = folder.write("ours.toml", std::string(existing));
    const std::string sheet =
        "id,answer,evidence,source,date,comment,local target\nname,Tinyshire,,,,the name is agreed,\nfictional,no,,,,,\n"
        "tiny,grown,,,31/03/2021,aim high,\ntiny/1.1,growing,Minutes.,Paper,30/09/2019,\"seen\n\ntwice\",\n"
        "tiny/1.2,?,,,,ask Ann,\nwait-4-weeks,61.5,Return.,,,ask Ann,70\n";
    const Ran first = import_tiny(sheet, {"--into", file});
    EXPECT_EQ(first.err, "added 2 entries and 9 remarks to " + file + "\n");
    const std::string once = read_all(file);
    EXPECT_EQ(once, std::string(existing) +
                        "\n\n# Added by `ics-advisor import` from standard input.\n"
                        "\n# the system, remarks:\n# name: the name is agreed\n"
                        "\n# aim high\n[[system.target]]\nframework = \"tiny\"\nstage = \"grown\"\nby = 2021-03-31\n"
                        "\n# tiny/1.1, rated above:\n# seen\n#\n# twice\n# evidence: Minutes.\n# source: Paper\n"
                        "# date: 2019-09-30\n"
                        "\n# tiny/1.2, without an answer:\n# answer: ?\n# ask Ann\n"
                        "\n# ask Ann\n[metric.wait-4-weeks]\nvalue = 61.5\ntarget = 70\nevidence = \"Return.\"\n");
    const Ran second = import_tiny(sheet, {"--into", file});
    EXPECT_EQ(second.code, 0);
    EXPECT_EQ(second.err, "nothing to add to " + file + "\n");
    EXPECT_EQ(read_all(file), once);
    const Ran elsewhere = import_tiny("id,comment,answer\ntiny/2.1,ask Ann,\n", {"--into", file});
    EXPECT_EQ(elsewhere.err, "added 0 entries and 1 remark to " + file + "\n");
    EXPECT_EQ(read_all(file), once + "\n# Added by `ics-advisor import` from standard input.\n"
                                     "\n# tiny/2.1, without an answer:\n# ask Ann\n");
}

// Only the answer itself was compared: another local target or date was dropped.
TEST(Import, IntoAnAssessmentComparesLocalTargetsAndDates) {
    const TemporaryFolder folder;
    const std::string file = folder.write(
        "ours.toml",
        "[system]\nname = \"Tinyshire\"\ndate = 2019-11-30\nfictional = false\ntags = [\"finance\", "
        "\"governance\"]\n\n[[system.target]]\nframework = \"tiny\"\nstage = \"grown\"\n\n"
        "[metric.wait-4-weeks]\nvalue = 61.5\ntarget = 65\n");
    const std::string before = read_all(file);
    const Ran ran = import_tiny("id,answer,date,local target\ntags,governance; Finance,,\nfictional,no,,\n"
                                "tiny,grown,31/03/2021,\nwait-4-weeks,61.5,,70\n",
                                {"--into", file});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err, "standard input:4:12: error[not-in-entry]: " + file +
                           " has no 'by' for 'tiny'\n"
                           "      in cell C4, column 'date'\n"
                           "      to mend:  write there: by = 2021-03-31\n"
                           "standard input:5:20: error[said-otherwise]: " +
                           file +
                           ", line 11, says 65 of the 'target' of 'wait-4-weeks', the sheet 70\n"
                           "      in cell D5, column 'local target'\n"
                           "      to mend:  correct one of the two, or take the entry out of " +
                           file + "\n");
    EXPECT_EQ(read_all(file), before);
}

TEST(Import, AWorkbookIsNoSheet) {
    EXPECT_EQ(import_tiny(std::string("PK\x03\x04\0\0", 6)).err,
              "error[workbook]: standard input is an .xlsx file, or another kind of zip file\n"
              "      expected: CSV in UTF-8\n"
              "      to mend:  scripts/import-ratings takes an .xlsx file; or save the sheet as 'CSV UTF-8'\n");
}

TEST(Import, ANameThatIsNoUtf8) {
    const Ran ran = import_tiny("id,answer\n", {"--name", "Ours\xFF", "--date", "2019-11-30"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "error[not-utf8]: --name cannot be 'Ours\xEF\xBF\xBD': it holds bytes that are no UTF-8\n"
              "      to mend:  write it in a terminal that uses UTF-8\n");
}

TEST(Import, IntoAnAssessmentThatSaysOtherwiseWritesNothing) {
    const TemporaryFolder folder;
    const std::string file = folder.write("ours.toml", std::string(existing));
    const Ran ran = import_tiny("id,answer\ndate,2020-11-30\npopulation,400000\ntiny/1.1,grown\n", {"--into", file});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(read_all(file), existing);
    EXPECT_EQ(ran.err, "standard input:2:6: error[said-otherwise]: " + file +
                           " says 2019-11-30 of 'date', the sheet 2020-11-30\n"
                           "      in cell B2, column 'answer'\n"
                           "      to mend:  correct one of the two, or take the entry out of " +
                           file +
                           "\n"
                           "standard input:3:12: error[not-in-system]: " +
                           file +
                           " has no 'population' in [system]\n"
                           "      in cell B3, column 'answer'\n"
                           "      to mend:  write there: population = 400000\n"
                           "standard input:4:10: error[said-otherwise]: " +
                           file +
                           ", line 7, says \"growing\" of 'tiny/1.1', the sheet \"grown\"\n"
                           "      in cell B4, column 'answer'\n"
                           "      to mend:  correct one of the two, or take the entry out of " +
                           file + "\n");
}

TEST(Import, IntoSaysNameAndDateItself) {
    const Ran ran = import_tiny("id,answer\n", {"--into", "ours.toml", "--name", "Tinyshire"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "error[bad-option]: --name and --date do not go with --into: the file says both\n"
              "      to mend:  leave them out, or change the file\n");
}

TEST(Import, IntoAFileThatIsNotThere) {
    EXPECT_EQ(import_tiny("id,answer\n", {"--into", "/no/such/ours.toml"}).err,
              "/no/such/ours.toml: error[missing-file]: there is no such file\n"
              "      to mend:  check the path\n");
}

// A workbook with one sheet, made by hand: `rows` is Python.
std::string workbook(const TemporaryFolder& folder, const std::string& rows) {
    const std::string script =
        folder.write("make.py", "import zipfile\nfrom xml.sax.saxutils import escape\nrows = " + rows + R"(
def cell(i, n, text):
    return '<c r="%s%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (chr(65 + i), n, escape(text))
body = ''.join('<row r="%d">%s</row>' % (n, ''.join(cell(i, n, t) for i, t in enumerate(r) if t)) for n, r in enumerate(rows, 1))
main, rel = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
pack, kinds = 'http://schemas.openxmlformats.org/package/2006/relationships', 'http://schemas.openxmlformats.org/package/2006/content-types'
sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
with zipfile.ZipFile('ratings.xlsx', 'w') as z:
    z.writestr('[Content_Types].xml', '<Types xmlns="%s"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/></Types>' % (kinds, sheet, sheet))
    z.writestr('_rels/.rels', '<Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (pack, rel))
    z.writestr('xl/workbook.xml', '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Ratings" sheetId="1" r:id="rId1"/></sheets></workbook>' % (main, rel))
    z.writestr('xl/_rels/workbook.xml.rels', '<Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/></Relationships>' % (pack, rel))
    z.writestr('xl/worksheets/sheet1.xml', '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (main, body))
)");
    EXPECT_EQ(run_shell("cd '" + folder.path().string() + "' && python3 '" + script + "'").code, 0);
    return folder / "ratings.xlsx";
}

TEST(ImportRatings, TurnsAWorkbookIntoAnAssessment) {
    if (run_shell("command -v xlsx2csv && command -v python3").code != 0)
        GTEST_SKIP() << "there is no program `xlsx2csv`";
    const TemporaryFolder folder;
    workbook(folder,
             "[['id', 'answer', 'comment'], ['name', 'Our system'], ['date', '31/03/2019'],\n"
             "['hlp-2019/2.3', 'Maturing', '# one\\n\"two\", three \\u2713'], ['hlp-2019/1.1', 'maturin']]");
    const std::string script = "cd '" + folder.path().string() + "'; ICS_ADVISOR=\"$ICS\" '" +
                               (test::project() / "scripts/import-ratings").string() + "' ratings.xlsx";
    const Ran wrong = run_shell(script);
    EXPECT_EQ(wrong.code, 2);
    EXPECT_EQ(wrong.err,
              "ratings.xlsx:6:14: error[unknown-stage]: the framework 'hlp-2019' has no stage 'maturin'\n"
              "      in cell B5, column 'answer'\n"
              "      expected: emerging, developing, maturing or thriving\n"
              "      nearest:  maturing\n"
              "      to mend:  use one of its stages\n");
    workbook(folder,
             "[['id', 'answer', 'comment'], ['name', 'Our system'], ['date', '31/03/2019'],\n"
             "['hlp-2019/2.3', 'Maturing', '# one\\n\"two\", three \\u2713']]");
    const Ran right = run_shell(script + " --output ours.toml");
    EXPECT_EQ(right.code, 0);
    EXPECT_EQ(right.out + right.err, "");
    EXPECT_EQ(
        read_all(folder / "ours.toml"),
        "# Made by `ics-advisor import` from ratings.xlsx.\n\n[system]\nname = \"Our system\"\ndate = 2019-03-31\n\n"
        "# # one\n# \"two\", three \xE2\x9C\x93\n[rating.\"hlp-2019/2.3\"]\nstage = \"maturing\"\n");
}

TEST(ImportRatings, SaysWhenAWorkbookCannotBeRead) {
    if (run_shell("command -v xlsx2csv").code != 0) GTEST_SKIP() << "there is no program `xlsx2csv`";
    const TemporaryFolder folder;
    folder.write("ratings.xlsx", "no workbook");
    const std::string script = "cd '" + folder.path().string() + "'; ICS_ADVISOR=\"$ICS\" '" +
                               (test::project() / "scripts/import-ratings").string() + "' ";
    const Ran ran = run_shell(script + "ratings.xlsx");
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "ratings.xlsx cannot be converted: save it as .xlsx again, or as 'CSV UTF-8'.\n"
              "xlsx2csv says: Invalid xlsx file: ratings.xlsx\n");
    EXPECT_EQ(run_shell(script + "none.xlsx").err, "none.xlsx cannot be read.\n");
}

}  // namespace
}  // namespace ics
