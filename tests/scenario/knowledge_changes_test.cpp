// The records in which two knowledge bases differ.
#include "scenario/knowledge_changes.hpp"

#include <gtest/gtest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ics {
namespace {

std::string told(const std::map<RecordName, RecordText>& before, const std::map<RecordName, RecordText>& after) {
    std::string out;
    for (const KnowledgeChange& change : knowledge_changes(before, after))
        out += fmt::format("{} {} {} [{}]\n", change.kind, change.id, name(change.presence), fmt::join(change.keys, " "));
    return out;
}

TEST(KnowledgeChanges, TheSameIsNone) {
    const std::map<RecordName, RecordText> some{{{"tag", "a"}, {{"title", "A"}}}};
    EXPECT_EQ(told(some, some), "");
}

TEST(KnowledgeChanges, KeysThatDifferAreNamed) {
    EXPECT_EQ(told({{{"metric", "a"}, {{"target", "1"}, {"title", "A"}, {"unit", "%"}}}},
                   {{{"metric", "a"}, {{"target", "2"}, {"title", "A"}, {"note", "new"}}}}),
              "metric a changed [note target unit]\n");
}

TEST(KnowledgeChanges, RecordsOfOneSideInTheOrderOfIdsForPeople) {
    EXPECT_EQ(told({{{"tag", "2.10"}, {}}, {{"tag", "2.9"}, {}}, {{"metric", "z"}, {}}}, {{{"tag", "2.11"}, {}}}),
              "metric z only-old []\ntag 2.9 only-old []\ntag 2.10 only-old []\ntag 2.11 only-new []\n");
}

// The id of one kind may be an id of another.
TEST(KnowledgeChanges, KindsAreToldApart) {
    EXPECT_EQ(told({{{"lead", "finance"}, {{"title", "A"}}}}, {{{"tag", "finance"}, {{"title", "A"}}}}),
              "lead finance only-old []\ntag finance only-new []\n");
}

}  // namespace
}  // namespace ics
