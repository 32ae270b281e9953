// Another program, run to its end: what it reads and says, how it ends, what is left of it.
#include "cli/child_program.hpp"

#include <cerrno>
#include <csignal>
#include <filesystem>

#include <gtest/gtest.h>
#include <sys/wait.h>

namespace ics {
namespace {

std::ptrdiff_t open_files() {
    const std::filesystem::directory_iterator files("/proc/self/fd");
    return std::distance(begin(files), end(files));
}

// Each test leaves no open file and no process behind.
class RunProgram : public testing::Test {
protected:
    void TearDown() override {
        EXPECT_EQ(open_files(), files_);
        EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1);
        EXPECT_EQ(errno, ECHILD);
    }

private:
    std::ptrdiff_t files_ = open_files();
};

ProgramResult shell(const std::string& script, std::string_view input = "") { return run_program({"sh", "-c", script}, input); }

TEST_F(RunProgram, GivesWhatItSaysAndHowItEnded) {
    const ProgramResult result = shell("read line; echo \"got $line\"; echo oh >&2; exit 7", "a line\n");
    EXPECT_EQ(result.error, 0);
    EXPECT_EQ(result.exit_code, 7);
    EXPECT_EQ(result.output, "got a line\n");
    EXPECT_EQ(result.messages, "oh\n");
}

// More than pipes hold, both ways at once.
TEST_F(RunProgram, LongTextsPassBothWays) {
    const std::string text(5'000'000, 'x');
    const ProgramResult result = shell("tee /dev/stderr", text);
    EXPECT_EQ(result.exit_code, 0);
    EXPECT_TRUE(result.output == text);
    EXPECT_TRUE(result.messages == text);
}

TEST_F(RunProgram, MayLeaveWhatItIsGivenUnread) {
    const std::string text(5'000'000, 'x');
    EXPECT_EQ(run_program({"true"}, text).exit_code, 0);
    const ProgramResult result = shell("head -c 3; exit 4", text);
    EXPECT_EQ(result.output, "xxx");
    EXPECT_EQ(result.exit_code, 4);
}

TEST_F(RunProgram, IsWaitedForAfterItClosedAllItSaysWith) {
    EXPECT_EQ(shell("exec <&- >&- 2>&-; sleep 0.1; exit 5", std::string(5'000'000, 'x')).exit_code, 5);
}

TEST_F(RunProgram, NothingToReadIsTheEndOfTheFile) { EXPECT_EQ(shell("cat; echo end").output, "end\n"); }

TEST_F(RunProgram, ASignalThatEndsItIsTold) { EXPECT_EQ(shell("kill -TERM $$").exit_code, 128 + 15); }

TEST_F(RunProgram, NoShellReadsItsArguments) {
    EXPECT_EQ(run_program({"printf", "%s,", "a b", "$HOME", "; ls", "'"}, "").output, "a b,$HOME,; ls,',");
}

// This program ignores SIGPIPE as a whole (standard_streams.hpp); what it starts must not.
TEST_F(RunProgram, StartsWithSigpipeAsUsual) {
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    EXPECT_EQ(shell("kill -PIPE $$; echo still here").exit_code, 128 + SIGPIPE);
    std::signal(SIGPIPE, before);
}

TEST_F(RunProgram, AProgramThatIsNotThere) {
    const ProgramResult result = run_program({"no-such-program"}, "text");
    EXPECT_EQ(result.error, ENOENT);
    EXPECT_EQ(result.output, "");
}

}  // namespace
}  // namespace ics
