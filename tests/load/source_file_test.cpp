// Finding and reading files.
#include "load/source_file.hpp"

#include <gtest/gtest.h>

#include "load/load.hpp"
#include "support/ran.hpp"

namespace ics {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> names(const std::vector<SourceFile>& files) {
    std::vector<std::string> out;
    for (const SourceFile& file : files) out.push_back(file.name);
    return out;
}

TEST(ReadFile, KeepsEveryByte) {
    const test::TemporaryFolder folder;
    const std::string text("a\r\n\0\xFF", 5);
    Diagnostics diagnostics;
    const auto file = read_file(folder.write("a.toml", text), "a.toml", diagnostics);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->name, "a.toml");
    EXPECT_EQ(file->text, text);
}

TEST(ReadFile, ReadsOneWhoseSizeIsNotKnownBefore) {
    Diagnostics diagnostics;
    const auto file = read_file("/proc/self/status", "status", diagnostics);
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->text.starts_with("Name:"));
    EXPECT_TRUE(file->text.ends_with("\n"));
}

TEST(ReadFile, ReadsAnEmptyFile) {
    const test::TemporaryFolder folder;
    Diagnostics diagnostics;
    EXPECT_EQ(read_file(folder.write("a.toml", ""), "a.toml", diagnostics)->text, "");
    EXPECT_EQ(diagnostics.format(), "");
}

TEST(ReadFile, SaysThatThereIsNone) {
    Diagnostics diagnostics;
    EXPECT_FALSE(read_file("/no/such/file.toml", "file.toml", diagnostics));
    EXPECT_EQ(diagnostics.format(),
              "file.toml: error[missing-file]: there is no such file\n      to mend:  check the path\n");
}

TEST(ReadFile, SaysThatItIsAFolder) {
    const test::TemporaryFolder folder;
    Diagnostics diagnostics;
    EXPECT_FALSE(read_file(folder.path(), "here", diagnostics));
    EXPECT_EQ(
        diagnostics.format(),
        "here: error[not-a-file]: this is a folder, where a file is expected\n      to mend:  name a file in it\n");
}

TEST(ReadFolder, FindsFilesBelowInOrderOfPath) {
    const test::TemporaryFolder folder;
    for (const std::string name :
         {"base/b.toml", "base/a/z.toml", "base/a.toml", "base/a/b.lua", "base/examples/e.toml",
          "base/a/examples/e.toml", "base/.hidden.toml", "base/.git/c.toml"})
        folder.write(name, "x");
    Diagnostics diagnostics;
    EXPECT_EQ(names(read_folder(folder / "base", ".toml", {"examples"}, diagnostics)),
              (std::vector<std::string>{"base/a.toml", "base/a/examples/e.toml", "base/a/z.toml", "base/b.toml"}));
    EXPECT_EQ(names(read_folder(folder / "base/a/", ".lua", {}, diagnostics)), (std::vector<std::string>{"a/b.lua"}));
    EXPECT_EQ(diagnostics.format(), "");
}

TEST(ReadFolder, FollowsLinksToFilesNotToFolders) {
    const test::TemporaryFolder folder;
    folder.write("elsewhere/a.toml", "x");
    folder.write("base/own.toml", "y");
    fs::create_symlink(folder / "elsewhere/a.toml", folder / "base/link.toml");
    fs::create_directory_symlink(folder.path(), folder / "base/loop");
    Diagnostics diagnostics;
    EXPECT_EQ(names(read_folder(folder / "base", ".toml", {}, diagnostics)),
              (std::vector<std::string>{"base/link.toml", "base/own.toml"}));
}

TEST(ReadFolder, ReportsALinkThatLeadsNowhere) {
    const test::TemporaryFolder folder;
    folder.write("base/own.toml", "y");
    fs::create_symlink("nowhere", folder / "base/link.toml");
    Diagnostics diagnostics;
    EXPECT_EQ(names(read_folder(folder / "base", ".toml", {}, diagnostics)),
              (std::vector<std::string>{"base/own.toml"}));
    EXPECT_EQ(diagnostics.format(),
              "base/link.toml: error[missing-file]: there is no such file\n      to mend:  check the path\n");
}

TEST(ReadFolder, SaysThatThereIsNone) {
    Diagnostics diagnostics;
    EXPECT_TRUE(read_folder("/no/such/folder", ".toml", {}, diagnostics).empty());
    EXPECT_EQ(diagnostics.format(),
              "/no/such/folder: error[missing-folder]: there is no such folder\n      to mend:  check the path\n");
}

TEST(ReadFolder, SaysThatItIsAFile) {
    const test::TemporaryFolder folder;
    const std::string file = folder.write("a.toml", "x");
    Diagnostics diagnostics;
    EXPECT_TRUE(read_folder(file, ".toml", {}, diagnostics).empty());
    EXPECT_EQ(diagnostics.format(), file +
                                        ": error[not-a-folder]: this is a file, where a folder is expected\n"
                                        "      to mend:  name the folder that it stands in\n");
}

TEST(LoadKnowledgeBase, HasNothingToLoadFromAMissingFolder) {
    Diagnostics diagnostics;
    EXPECT_FALSE(load_knowledge_base(fs::path("/no/such/folder"), diagnostics));
    EXPECT_EQ(diagnostics.format(),
              "/no/such/folder: error[missing-folder]: there is no such folder\n      to mend:  check the path\n");
}

TEST(Describe, GivesPathAndDigest) {
    const InputFile described = describe({"a.toml", "foobar"});
    EXPECT_EQ(described.path, "a.toml");
    EXPECT_EQ(described.digest, "85944171f73967e8");
}

}  // namespace
}  // namespace ics
