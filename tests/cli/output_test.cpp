#include "cli/output.hpp"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "support/ran.hpp"

namespace ics {
namespace {

namespace fs = std::filesystem;
using test::read_all;
using test::TemporaryFolder;

// Delivers to a file; what was wrong.
std::string write_to(const std::string& file, const std::string& text) {
    std::ostringstream out;
    Diagnostics diagnostics;
    const bool delivered = deliver(text, file, out, diagnostics);
    EXPECT_EQ(delivered, diagnostics.empty());
    EXPECT_EQ(out.str(), "");
    return diagnostics.format();
}

std::size_t count_files(const fs::path& folder) {
    return std::size_t(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST(Output, GoesToTheStreamWhereNoFileIsNamed) {
    for (const std::string file : {"", "-"}) {
        std::ostringstream out;
        Diagnostics diagnostics;
        EXPECT_TRUE(deliver("report\n", file, out, diagnostics));
        EXPECT_EQ(out.str(), "report\n");
    }
}

TEST(Output, AFullStreamIsAnError) {
    std::ofstream full("/dev/full");
    Diagnostics diagnostics;
    EXPECT_FALSE(deliver("report\n", "", full, diagnostics));
    EXPECT_EQ(diagnostics.format(),
              "error[cannot-write]: cannot write standard output: No space left on device\n"
              "      to mend:  write to a file with --output FILE\n");
}

TEST(Output, MakesAFile) {
    const TemporaryFolder folder;
    EXPECT_EQ(write_to(folder / "report.txt", "report\n"), "");
    EXPECT_EQ(read_all(folder / "report.txt"), "report\n");
    EXPECT_EQ(count_files(folder.path()), 1U);
}

TEST(Output, ReplacesAFileAndKeepsItsPermissions) {
    const TemporaryFolder folder;
    const std::string file = folder.write("report.txt", "old, and longer than the new one\n");
    ASSERT_EQ(chmod(file.c_str(), 0640), 0);
    EXPECT_EQ(write_to(file, "new\n"), "");
    EXPECT_EQ(read_all(file), "new\n");
    EXPECT_EQ(fs::status(file).permissions(), fs::perms(0640));
}

TEST(Output, FollowsALink) {
    const TemporaryFolder folder;
    const std::string file = folder.write("there/report.txt", "old\n");
    fs::create_symlink("there/report.txt", folder.path() / "link");
    EXPECT_EQ(write_to(folder / "link", "new\n"), "");
    EXPECT_TRUE(fs::is_symlink(folder.path() / "link"));
    EXPECT_EQ(read_all(file), "new\n");
}

TEST(Output, WritesToADeviceWithoutReplacingIt) {
    EXPECT_EQ(write_to("/dev/null", "report\n"), "");
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

TEST(Output, AFullDevice) {
    EXPECT_EQ(write_to("/dev/full", "report\n"),
              "error[cannot-write]: cannot write /dev/full: No space left on device\n"
              "      to mend:  name another file with --output\n");
}

TEST(Output, AMissingFolder) {
    EXPECT_EQ(write_to("/no/such/report.txt", "report\n"),
              "error[cannot-write]: cannot write /no/such/report.txt: there is no folder /no/such\n"
              "      to mend:  make the folder, or name another\n");
}

TEST(Output, AFolderInPlaceOfAFile) {
    const TemporaryFolder folder;
    for (const std::string& name : {folder.path().string(), folder / ""})
        EXPECT_EQ(write_to(name, "report\n"), "error[cannot-write]: cannot write " + name +
                                                  ": this is a folder\n      to mend:  name a file in it\n");
}

TEST(Output, ANameThatIsTooLong) {
    const TemporaryFolder folder;
    const std::string file = folder / std::string(300, 'x');
    EXPECT_EQ(write_to(file, "report\n"), "error[cannot-write]: cannot write " + file +
                                              ": File name too long\n      to mend:  name another file with --output\n");
    EXPECT_EQ(count_files(folder.path()), 0U);
}

}  // namespace
}  // namespace ics
