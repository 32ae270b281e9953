#include "cli/locate.hpp"

#include <gtest/gtest.h>

#include "support/ran.hpp"

namespace ics {
namespace {

namespace fs = std::filesystem;
using test::TemporaryFolder;

// Makes a folder that holds data.
void put_data(const fs::path& folder) {
    fs::create_directories(folder / "knowledge-base");
    fs::create_directories(folder / "rules");
}

struct Found {
    std::string knowledge, rules, wrong;
};

std::string names(const std::vector<NamedFolder>& folders) {
    std::string out;
    for (const NamedFolder& folder : folders) out += (out.empty() ? "" : " ") + folder.name;
    return out;
}

Found find(const Surroundings& surroundings, const NamedByUser& named = {}) {
    Diagnostics diagnostics;
    const auto folders = locate(named, surroundings, diagnostics);
    std::string rules;
    if (folders)
        for (const NamedFolder& folder : folders->rules) rules += (rules.empty() ? "" : " ") + folder.path.string();
    return {folders ? folders->knowledge.string() : "", rules, diagnostics.format()};
}

TEST(Locate, FindsTheCheckoutAboveABuildTree) {
    const TemporaryFolder folder;
    put_data(folder.path() / "checkout");
    const Found found = find({folder / "checkout/build/release/ics-advisor", "", "/nowhere"});
    EXPECT_EQ(found.knowledge, folder / "checkout/knowledge-base");
    EXPECT_EQ(found.rules, folder / "checkout/rules");
    EXPECT_EQ(found.wrong, "");
}

TEST(Locate, PrefersTheDataInstalledBesideTheProgram) {
    const TemporaryFolder folder;
    put_data(folder.path() / "checkout");
    put_data(folder.path() / "checkout/build/stage/share/ics-advisor");
    const Found found = find({folder / "checkout/build/stage/bin/ics-advisor", "", "/nowhere"});
    EXPECT_EQ(found.knowledge, folder / "checkout/build/stage/share/ics-advisor/knowledge-base");
}

TEST(Locate, FallsBackOnTheFolderCompiledIn) {
    const TemporaryFolder folder;
    put_data(folder.path() / "data");
    const Found found = find({"", "", folder / "data"});
    EXPECT_EQ(found.rules, folder / "data/rules");
}

TEST(Locate, TheVariableWinsOverTheSearch) {
    const TemporaryFolder folder;
    put_data(folder.path() / "checkout");
    put_data(folder.path() / "other");
    const Found found = find({folder / "checkout/build/ics-advisor", folder / "other", "/nowhere"});
    EXPECT_EQ(found.knowledge, folder / "other/knowledge-base");
}

TEST(Locate, AWrongVariableIsNotPassedOver) {
    const TemporaryFolder folder;
    put_data(folder.path() / "checkout");
    const Found found = find({folder / "checkout/build/ics-advisor", "/elsewhere", "/nowhere"});
    EXPECT_EQ(found.wrong,
              "error[no-data]: ICS_ADVISOR_DATA names '/elsewhere', which does not hold the knowledge base and the rules\n"
              "      expected: a folder that holds knowledge-base/ and rules/\n"
              "      to mend:  correct ICS_ADVISOR_DATA, or name both with --knowledge DIR and --rules DIR\n");
}

TEST(Locate, SaysWhereItLooked) {
    EXPECT_EQ(find({"/no/such/bin/ics-advisor", "", "/nor/this"}).wrong,
              "error[no-data]: the knowledge base and the rules are not to be found; looked in /no/such/share/ics-advisor, "
              "/no/such/bin, /no/such, /no, /, /nor/this\n"
              "      expected: a folder that holds knowledge-base/ and rules/\n"
              "      to mend:  set ICS_ADVISOR_DATA to that folder, or name both with --knowledge DIR and --rules DIR\n");
}

TEST(Locate, TheUsersOwnKnowledgeNeedsNoSearchAndLeavesTheShippedRulesOut) {
    const TemporaryFolder folder;
    put_data(folder.path());
    put_data(folder.path() / "shipped");
    const Found found = find({"", "", ""}, {folder / "knowledge-base", {folder / "rules"}, {}});
    EXPECT_EQ(found.knowledge, folder / "knowledge-base");
    EXPECT_EQ(found.rules, folder / "rules");
    EXPECT_EQ(find({"", "", folder / "shipped"}, {folder / "knowledge-base", {}, {}}).rules, "");
}

TEST(Locate, PacksComeOnTopOfTheShippedRules) {
    const TemporaryFolder folder;
    put_data(folder.path() / "shipped");
    fs::create_directories(folder.path() / "mine");
    const Found found = find({"", "", folder / "shipped"}, {"", {folder / "mine"}, {}});
    EXPECT_EQ(found.knowledge, folder / "shipped/knowledge-base");
    EXPECT_EQ(found.rules, (folder / "shipped/rules") + " " + (folder / "mine"));
}

TEST(Locate, NoTwoFoldersHaveOneName) {
    const TemporaryFolder folder;
    put_data(folder.path() / "shipped");
    for (const std::string name : {"a/rules", "b/client", "c/client"}) fs::create_directories(folder.path() / name);
    Diagnostics diagnostics;
    const auto folders = locate({"", {folder / "a/rules/"}, {folder / "b/client", folder / "c/client"}},
                                {"", "", folder / "shipped"}, diagnostics);
    ASSERT_TRUE(folders) << diagnostics.format();
    EXPECT_EQ(names(folders->rules), "rules " + (folder / "a/rules"));
    EXPECT_EQ(names(folders->overlays), "client " + (folder / "c/client"));
}

TEST(Locate, ReportsAllThatTheUserNamedWrongAtOnce) {
    const TemporaryFolder folder;
    const std::string file = folder.write("file", "");
    EXPECT_EQ(find({"", "", ""}, {"/missing", {file}, {folder.path().string(), folder / "."}}).wrong,
              "error[missing-folder]: --knowledge names '/missing', which does not exist\n"
              "      to mend:  check the path\n"
              "error[missing-folder]: --rules names '" + file + "', which is no folder\n"
              "      to mend:  check the path\n"
              "error[named-twice]: --overlay names '" + (folder / ".") + "', which has been named before\n"
              "      to mend:  name it once\n");
}

TEST(Locate, KnowsTheRunningProgram) { EXPECT_EQ(surroundings().executable, fs::read_symlink("/proc/self/exe")); }

}  // namespace
}  // namespace ics
