// What a sound knowledge base becomes.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>

#include <gtest/gtest.h>

#include "load/load.hpp"
#include "support/knowledge_dump.hpp"
#include "support/loading.hpp"
#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

std::optional<KnowledgeBase> tiny_with(const std::string& toml) {
    auto files = test::tiny_files();
    files.push_back({"more.toml", toml});
    Diagnostics diagnostics;
    auto knowledge = load_knowledge_base(files, diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
    return knowledge;
}

// ICS_UPDATE_GOLDEN=1 rewrites the file: then read what changed.
TEST(LoadKnowledgeBase, KeepsEveryFieldOfEveryRecord) {
    const auto file = test::project() / "tests/golden/load/tiny.txt";
    const std::string dumped = test::dump(test::tiny());
    if (std::getenv("ICS_UPDATE_GOLDEN")) std::ofstream(file, std::ios::binary) << dumped;
    EXPECT_EQ(dumped, test::read_all(file));
}

TEST(LoadKnowledgeBase, GivesTheSameWhateverTheOrderOfTheFiles) {
    Diagnostics diagnostics;
    std::vector<SourceFile> files = read_folder(test::project() / "knowledge-base", ".toml", {"examples"}, diagnostics);
    const auto in_order = load_knowledge_base(files, diagnostics);
    ASSERT_TRUE(in_order) << diagnostics.format();
    const std::string expected = test::dump(*in_order);
    std::mt19937 random(7);
    for (int round = 0; round < 5; ++round) {
        std::shuffle(files.begin(), files.end(), random);
        const auto shuffled = load_knowledge_base(files, diagnostics);
        ASSERT_TRUE(shuffled);
        EXPECT_TRUE(test::dump(*shuffled) == expected);
    }
}

TEST(LoadKnowledgeBase, ReportsTheSameWhateverTheOrderOfTheFiles) {
    Diagnostics in_order, turned;
    std::vector<SourceFile> files =
        read_folder(test::project() / "tests/invalid/duplicate-ids/knowledge-base", ".toml", {}, in_order);
    load_knowledge_base(files, in_order);
    std::reverse(files.begin(), files.end());
    load_knowledge_base(files, turned);
    EXPECT_EQ(turned.format(), in_order.format());
}

TEST(LoadKnowledgeBase, OrdersRecordsByNumberAndCriteriaByStage) {
    const auto knowledge = tiny_with(R"(
        [[capability]]
        id = "tiny/2.10"
        title = "Tenth"
        domain = "tiny/2"

        [[capability]]
        id = "tiny/2.9"
        title = "Ninth"
        domain = "tiny/2"

        [[criterion]]
        id = "tiny/2.9/a/01"
        capability = "tiny/2.9"
        stage = "grown"
        role = "description"
        text = "Grown."
        source = "tool:1"

        [[criterion]]
        id = "tiny/2.9/z/01"
        capability = "tiny/2.9"
        stage = "starting"
        role = "description"
        text = "Starting."
        source = "tool:1"
    )");
    ASSERT_TRUE(knowledge);
    const auto ninth = knowledge->capability("tiny/2.9"), tenth = knowledge->capability("tiny/2.10");
    ASSERT_TRUE(ninth && tenth);
    EXPECT_LT(*ninth, *tenth);
    const auto& criteria = (*knowledge)[*ninth].criteria;
    ASSERT_EQ(criteria.size(), 2u);
    EXPECT_EQ((*knowledge)[criteria[0]].id, "tiny/2.9/z/01");
    EXPECT_EQ((*knowledge)[criteria[1]].id, "tiny/2.9/a/01");
}

TEST(LoadKnowledgeBase, ReadsWhatARecordCoversAsThatRecord) {
    const auto knowledge = tiny_with(R"(
        [[finding]]
        id = "x/01"
        covers = ["x/02", "x/03"]
        text = "One thought in three places."
        source = "report:1"

        [[finding]]
        id = "x/04"
        text = "Another."
        source = "x/02"
        contradicts = ["x/03"]
        note = "It says the opposite."
    )");
    ASSERT_TRUE(knowledge);
    const auto found = std::find_if(knowledge->findings.begin(), knowledge->findings.end(),
                                    [](const Finding& finding) { return finding.id == "x/04"; });
    ASSERT_NE(found, knowledge->findings.end());
    EXPECT_EQ(found->source, (std::vector<Citation>{{"x/01", ""}}));
    EXPECT_EQ(found->contradicts, std::vector<std::string>{"x/01"});
}

TEST(LoadKnowledgeBase, KeepsTheLinesOfACitationAsWritten) {
    const auto knowledge =
        tiny_with("[[fact]]\nid = \"x/01\"\ntext = \"Cited.\"\nsource = [\"tool:958,960-964\", \"report:7\"]\n");
    ASSERT_TRUE(knowledge);
    EXPECT_EQ(knowledge->facts.back().source, (std::vector<Citation>{{"tool", "958,960-964"}, {"report", "7"}}));
}

TEST(LoadKnowledgeBase, KnowsItsFilesInOrderOfPath) {
    const std::vector<SourceFile> files = test::tiny_files();
    ASSERT_EQ(test::tiny().files.size(), files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        EXPECT_EQ(test::tiny().files[i].path, files[i].name);
        EXPECT_EQ(test::tiny().files[i].digest, describe(files[i]).digest);
    }
}

// Nothing is asserted of the time: the machine may be busy.
TEST(LoadKnowledgeBase, LoadsTheShippedOneFastEnough) {
    Diagnostics diagnostics;
    const auto files = read_folder(test::project() / "knowledge-base", ".toml", {"examples"}, diagnostics);
    std::size_t bytes = 0;
    for (const SourceFile& file : files) bytes += file.text.size();
    const auto start = std::chrono::steady_clock::now();
    const auto knowledge = load_knowledge_base(files, diagnostics);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    EXPECT_TRUE(knowledge) << diagnostics.format();
    std::cout << bytes / 1024 << " KiB in " << taken.count() << " ms\n";
}

}  // namespace
}  // namespace ics
