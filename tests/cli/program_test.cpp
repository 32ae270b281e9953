// The built program as users meet it: processes, files, pipes, installation.
#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

using test::Ran;
using test::read_all;
using test::run_shell;
using test::TemporaryFolder;

// A command line of the shell with the tiny knowledge base as the program's data; $TINY is its folder.
Ran run_tiny(const std::string& command) {
    const std::string tiny = (test::project() / "tests/fixtures/tiny").string();
    return run_shell("TINY='" + tiny + "'; export ICS_ADVISOR_DATA=\"$TINY\"; " + command);
}

TEST(Program, TwoRunsGiveTheSameBytes) {
    for (const std::string format : {"text", "markdown", "json", "xlsx", "csv"}) {
        const std::string command = "\"$ICS\" recommend \"$TINY/assessment.toml\" --format " + format;
        const Ran once = run_tiny(command);
        EXPECT_EQ(once.code, 0) << once.err;
        EXPECT_GT(once.out.size(), 800U);
        EXPECT_EQ(run_tiny("cd /; LC_ALL=C TZ=Asia/Tokyo " + command).out, once.out);
    }
}

TEST(Program, WritesTheReportToAFile) {
    const TemporaryFolder folder;
    const std::string command = "\"$ICS\" recommend \"$TINY/assessment.toml\"";
    const Ran ran = run_tiny(command + " --output '" + (folder / "report.txt") + "'");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out + ran.err, "");
    EXPECT_EQ(read_all(folder / "report.txt"), run_tiny(command).out);
}

TEST(Program, ATerminalIsSpokenOfRatherThanFilledWithAWorkbook) {
    if (run_shell("command -v script").code != 0) GTEST_SKIP() << "there is no program `script`";
    const Ran ran = run_tiny("export ICS; script --quiet --return --command '\"$ICS\" recommend \"$TINY/assessment.toml\" --format xlsx' /dev/null");
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "error[bad-option]: --format xlsx is a file, which a terminal cannot show\r\n"
                       "      to mend:  name the file to write: --output report.xlsx\r\n");
}

TEST(Program, AWorkbookNeedsAFolderForTemporaryFiles) {
    const TemporaryFolder folder;
    const std::string file = folder.write("report.xlsx", "old\n");
    const Ran ran = run_tiny("TMPDIR=/no/such/folder \"$ICS\" recommend \"$TINY/assessment.toml\" --format xlsx --output '" + file + "'");
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.out, "");
    EXPECT_EQ(ran.err, "error[cannot-write]: the workbook cannot be put together in the folder for temporary files: No such file or directory\n"
                       "      to mend:  let TMPDIR name a folder that can be written and has room\n");
    EXPECT_EQ(read_all(file), "old\n");
}

TEST(Program, AWorkbookLeavesNothingBehind) {
    const TemporaryFolder folder;
    EXPECT_EQ(run_tiny("TMPDIR='" + folder.path().string() + "' \"$ICS\" recommend \"$TINY/assessment.toml\" --format xlsx > /dev/null").code, 0);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Program, KeepsTheOldFileWhenItCannotRun) {
    const TemporaryFolder folder;
    const std::string file = folder.write("report.txt", "old\n");
    EXPECT_EQ(run_tiny("\"$ICS\" recommend /no/such.toml --output '" + file + "'").code, 2);
    EXPECT_EQ(read_all(file), "old\n");
}

TEST(Program, AFullStandardOutputIsAnError) {
    const Ran ran = run_tiny("\"$ICS\" recommend \"$TINY/assessment.toml\" > /dev/full");
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "error[cannot-write]: cannot write standard output: No space left on device\n"
              "      to mend:  write to a file with --output FILE\n");
}

TEST(Program, AClosedStandardOutputIsAnError) {
    const Ran ran = run_tiny("\"$ICS\" recommend \"$TINY/assessment.toml\" >&-");
    EXPECT_EQ(ran.code, 2);
    EXPECT_EQ(ran.err,
              "error[cannot-write]: cannot write standard output: Bad file descriptor\n"
              "      to mend:  write to a file with --output FILE\n");
}

TEST(Program, AReaderThatGoesAwayIsNoError) {
    const Ran ran = run_tiny(
        "mkfifo_folder=$(mktemp -d); mkfifo \"$mkfifo_folder/pipe\"; exec 3<>\"$mkfifo_folder/pipe\"; "
        "exec 4>\"$mkfifo_folder/pipe\"; exec 3>&-; rm -r \"$mkfifo_folder\"; "
        "\"$ICS\" recommend \"$TINY/assessment.toml\" >&4");
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.err, "");
}

TEST(Program, MessagesNeverLandInAReportWhenStandardErrorIsClosed) {
    const TemporaryFolder folder;
    const std::string file = folder / "report.txt";
    EXPECT_EQ(run_tiny("\"$ICS\" check \"$TINY/assessment.toml\" /no/such.toml --output '" + file + "' 2>&- >&-").code, 2);
    EXPECT_EQ(read_all(file), "");
}

TEST(Program, ReadsAnAssessmentFromAPipe) {
    const Ran piped = run_tiny("\"$ICS\" recommend - --format json < \"$TINY/assessment.toml\"");
    EXPECT_EQ(piped.code, 0) << piped.err;
    EXPECT_NE(piped.out.find("\"assessment_file\": \"standard input\""), std::string::npos);
}

TEST(Program, PlainTextUnlessColourIsAsked) {
    const std::string command = "\"$ICS\" recommend \"$TINY/assessment.toml\"";
    const std::string plain = run_tiny(command).out;
    EXPECT_EQ(plain.find('\x1b'), std::string::npos);
    EXPECT_EQ(run_tiny(command + " --color never").out, plain);
    EXPECT_NE(run_tiny("NO_COLOR=1 " + command + " --color always").out.find("\x1b[1m"), std::string::npos);
}

// A terminal, as `script` makes one.
std::string on_a_terminal(const std::string& environment) {
    const TemporaryFolder folder;
    const std::string inner = folder.write("inner.sh", environment + " \"$ICS\" recommend \"$TINY/assessment.toml\"\n");
    return run_tiny("export ICS TINY; script --quiet --command \"sh '" + inner + "'\" /dev/null < /dev/null").out;
}

TEST(Program, BoldOnATerminalUnlessNoColorIsSet) {
    if (run_shell("command -v script").code != 0) GTEST_SKIP() << "there is no program `script` to make a terminal";
    EXPECT_NE(on_a_terminal("").find("\x1b[1m"), std::string::npos);
    EXPECT_EQ(on_a_terminal("NO_COLOR=1").find('\x1b'), std::string::npos);
    EXPECT_NE(on_a_terminal("NO_COLOR=").find("\x1b[1m"), std::string::npos);
}

TEST(Program, FindsItsDataFromABuildTreeWithoutBeingTold) {
    const TemporaryFolder folder;
    const Ran ran = run_shell("unset ICS_ADVISOR_DATA; cd '" + folder.path().string() +
                              "'; mkdir -p tree/build/release; cp \"$ICS\" tree/build/release/; cp -r '" +
                              (test::project() / "tests/fixtures/tiny").string() +
                              "/.' tree/; cd /; '" + (folder / "tree/build/release/ics-advisor") + "' check");
    EXPECT_EQ(ran.out + ran.err, "");
    EXPECT_EQ(ran.code, 0);
}

TEST(Program, RunsFromWhereItIsInstalledAlsoWhenThatIsMoved) {
    const TemporaryFolder folder;
    const std::string build = std::filesystem::path(test::program()).parent_path().string();
    const Ran ran = run_shell("unset ICS_ADVISOR_DATA; cd '" + folder.path().string() + "'; cmake --install '" + build +
                              "' --prefix here > log && mv here there && cd / && '" + (folder / "there/bin/ics-advisor") +
                              "' recommend '" + (folder / "there/share/ics-advisor/knowledge-base/examples/full.toml") + "'");
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_EQ(ran.err, "");
    EXPECT_NE(ran.out.find("Example Shire"), std::string::npos);
    EXPECT_EQ(run_shell("'" + (folder / "there/bin/ics-advisor") + "' check").code, 0);
}

// The example at the end of each verb's help, run where the project stands.
TEST(Program, TheExamplesOfTheHelpRun) {
    for (const std::string verb : {"", "recommend", "check", "test", "graph"}) {
        const std::string help = run_shell("\"$ICS\" " + verb + " --help").out;
        const std::size_t at = help.find("\nExample:\n  ics-advisor ");
        ASSERT_NE(at, std::string::npos) << verb;
        const std::string words = help.substr(at + 24);
        const Ran ran = run_shell("cd '" + test::project().string() + "'; ICS_ADVISOR_DATA=. \"$ICS\" " +
                                  words.substr(0, words.find('\n')));
        EXPECT_EQ(ran.code, 0) << verb << ran.out << ran.err;
        EXPECT_EQ(ran.err, "");
    }
}

}  // namespace
}  // namespace ics
