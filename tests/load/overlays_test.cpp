// What overlays add, change, take away and turn off.
#include <gtest/gtest.h>

#include "load/load.hpp"
#include "support/loading.hpp"

namespace ics {
namespace {

struct Overlaid {
    std::optional<KnowledgeBase> knowledge;
    std::string problems;
};

// The tiny knowledge base with overlays, each a file "<n>.toml" of its layer.
Overlaid with_overlays(const std::vector<std::string>& overlays) {
    std::vector<SourceFile> files = test::tiny_files();
    for (std::size_t i = 0; i < overlays.size(); ++i)
        files.push_back({"client/" + std::to_string(i + 1) + ".toml", overlays[i], int(i) + 1});
    Diagnostics diagnostics;
    auto knowledge = load_knowledge_base(files, diagnostics);
    return {std::move(knowledge), diagnostics.format()};
}

// "effort: 2 to 8": what was changed.
std::string keys(const OverlayChange& change) {
    std::string out;
    for (const KeyChange& key : change.keys) out += (out.empty() ? "" : "; ") + key.key + ": " + key.was + " to " + key.is;
    return out;
}

const Criterion& criterion(const KnowledgeBase& knowledge, const std::string& id) {
    return knowledge[*knowledge.criterion(id)];
}

TEST(Overlays, ChangeScalarsAndListsWhole) {
    const Overlaid found = with_overlays(
        {"[[override]]\nid = \"tiny/2.1/growing/01\"\neffort = 8\nlead = \"system-leaders\"\ntags = [\"governance\"]\n"});
    ASSERT_TRUE(found.knowledge) << found.problems;
    const Criterion& changed = criterion(*found.knowledge, "tiny/2.1/growing/01");
    EXPECT_EQ(changed.effort, 8);
    EXPECT_EQ(changed.lead, "system-leaders");
    EXPECT_EQ(changed.tags, std::vector<std::string>{"governance"});
    EXPECT_FALSE(changed.text.empty()) << "the other keys stay";
    ASSERT_EQ(found.knowledge->overlay_changes.size(), 1u);
    EXPECT_EQ(found.knowledge->overlay_changes[0].id, "tiny/2.1/growing/01");
    EXPECT_EQ(keys(found.knowledge->overlay_changes[0]),
              "effort: 3 to 8; lead: \"finance\" to \"system-leaders\"; tags: [ \"finance\" ] to [ \"governance\" ]");
    EXPECT_EQ(found.knowledge->overlay_changes[0].place.file_name(), "client/1.toml");
}

TEST(Overlays, TheLaterWinsAndSaysSo) {
    const std::string head = "[[override]]\nid = \"tiny/2.1/growing/01\"\n";
    const Overlaid found = with_overlays({head + "effort = 8\n", head + "effort = 1\n"});
    ASSERT_TRUE(found.knowledge) << found.problems;
    EXPECT_EQ(criterion(*found.knowledge, "tiny/2.1/growing/01").effort, 1);
    EXPECT_FALSE(found.knowledge->overlay_changes[0].over);
    ASSERT_TRUE(found.knowledge->overlay_changes[1].over);
    EXPECT_EQ(found.knowledge->overlay_changes[1].over->file_name(), "client/1.toml");
}

TEST(Overlays, AddRecordsAndChangeWhatAnEarlierOneAdded) {
    const Overlaid found =
        with_overlays({"[[tag]]\nid = \"digital\"\ntitle = \"Digital\"\n",
                       "[[override]]\ntable = \"tag\"\nid = \"digital\"\ntitle = \"Digital health\"\n"});
    ASSERT_TRUE(found.knowledge) << found.problems;
    const auto& tags = found.knowledge->tags;
    EXPECT_TRUE(std::any_of(tags.begin(), tags.end(), [](const Word& tag) { return tag.title == "Digital health"; }));
}

TEST(Overlays, ChangeWeightsKeyByKeyAndConstants) {
    const Overlaid found = with_overlays({"[[override]]\nid = \"balanced\"\nweights = { ease = 3.0 }\n\n"
                                          "[[override]]\ntable = \"priority\"\nunlocks_half = 9\n"});
    ASSERT_TRUE(found.knowledge) << found.problems;
    const Profile& balanced = found.knowledge->priorities.profiles.front();
    EXPECT_EQ(balanced.weights[std::size_t(Part::ease)], 3.0);
    EXPECT_EQ(balanced.weights[std::size_t(Part::gap)], 1.0);
    EXPECT_EQ(found.knowledge->priorities.unlocks_half, 9.0);
}

TEST(Overlays, TakeRecordsAndEdgesAway) {
    const std::size_t before = test::tiny().dependencies.size(), metrics = test::tiny().findings.size();
    const Dependency& edge = test::tiny().dependencies.front();
    const std::string step = test::tiny().id_of(edge.step), need = test::tiny().id_of(edge.need);
    const Overlaid found = with_overlays(
        {"remove = [\"report/finding/02\", { step = \"" + step + "\", need = \"" + need + "\" }]\n"});
    ASSERT_TRUE(found.knowledge) << found.problems;
    EXPECT_EQ(found.knowledge->findings.size(), metrics - 1);
    EXPECT_EQ(found.knowledge->dependencies.size(), before - 1);
}

TEST(Overlays, RememberTheRulesTheyTurnOff) {
    const Overlaid found = with_overlays({"disable_rules = [\"tiny/no-investment-plan\"]\n"});
    ASSERT_TRUE(found.knowledge) << found.problems;
    ASSERT_EQ(found.knowledge->overlay_changes.size(), 1u);
    EXPECT_EQ(found.knowledge->overlay_changes[0].kind, OverlayChange::Kind::rule_off);
}

TEST(Overlays, AreReportedWhereTheyNameNothing) {
    EXPECT_EQ(with_overlays({"remove = [\"report/finding/03\"]\n\n[[override]]\nid = \"tiny/2.1/growing/02x\"\neffort = 1\n\n"
                             "[[override]]\neffort = 1\n\n[[override]]\nid = \"tiny/2.1\"\n"}).problems,
              R"(client/1.toml:1:11: error[overlay-of-nothing]: 'remove' names 'report/finding/03', which is no record
    1 | remove = ["report/finding/03"]
      |           ^~~~~~~~~~~~~~~~~~~
      expected: the id of a record of the knowledge base, or of an overlay before
      nearest:  report/finding/01
      to mend:  correct it; to add a record, write its own table
client/1.toml:4:6: error[overlay-of-nothing]: [[override]] names 'tiny/2.1/growing/02x', which is no record
    4 | id = "tiny/2.1/growing/02x"
      |      ^~~~~~~~~~~~~~~~~~~~~~
      expected: the id of a record of the knowledge base, or of an overlay before
      nearest:  tiny/2.1/growing/01
      to mend:  correct it; to add a record, write its own table
client/1.toml:7:1: error[missing-key]: [[override]] has no 'id'
    7 | [[override]]
      | ^~~~~~~~~~~~
      expected: id = "..."
      to mend:  name the record to change
client/1.toml:10:1: error[empty-override]: [[override]] of 'tiny/2.1' changes nothing
   10 | [[override]]
      | ^~~~~~~~~~~~
      to mend:  write the keys to change, or remove it
)");
}

TEST(Overlays, AMistakeInAValueIsShownWhereItWasWritten) {
    EXPECT_EQ(with_overlays({"[[override]]\nid = \"tiny/2.1/growing/01\"\neffort = 4\n"}).problems,
              R"(client/1.toml:3:10: error[bad-effort]: there is no effort 4
    3 | effort = 4
      |          ^
      expected: 1, 2, 3, 5 or 8
      to mend:  choose by the table in knowledge-base/README.md
)");
}

TEST(Overlays, ActOnlyOnWhatComesBeforeThem) {
    const Overlaid found = with_overlays({"[[override]]\nid = \"digital\"\ntitle = \"Digital health\"\n",
                                          "[[tag]]\nid = \"digital\"\ntitle = \"Digital\"\n"});
    EXPECT_EQ(found.problems.substr(0, found.problems.find('\n')),
              "client/1.toml:2:6: error[overlay-of-nothing]: [[override]] names 'digital', which is no record");
}

TEST(Overlays, WhatIsNoTableIsReported) {
    const auto first_line = [](const std::string& overlay) {
        const std::string problems = with_overlays({overlay}).problems;
        return problems.substr(0, problems.find('\n'));
    };
    EXPECT_EQ(first_line("override = \"x\"\n"), "client/1.toml:1:12: error[wrong-type]: 'override' is no list");
    EXPECT_EQ(first_line("override = [\"x\"]\n"), "client/1.toml:1:13: error[wrong-type]: 'override' holds what is no table");
    EXPECT_EQ(first_line("remove = \"x\"\n"), "client/1.toml:1:10: error[wrong-type]: 'remove' is no list");
    EXPECT_EQ(first_line("disable_rules = [1]\n"), "client/1.toml:1:18: error[wrong-type]: 'disable_rules' holds what is no text");
}

TEST(Overlays, OnlyKeysThatWereReallyChangedBeforeAreOverAnother) {
    const std::string head = "[[override]]\nid = \"balanced\"\n";
    const Overlaid found = with_overlays({head + "weights = { ease = 3.0 }\n", head + "weights = { gap = 2.0 }\n",
                                          head + "weights = { ease = 4.0 }\n"});
    ASSERT_TRUE(found.knowledge) << found.problems;
    const auto& changes = found.knowledge->overlay_changes;
    EXPECT_EQ(keys(changes[0]), "weights.ease: 1.0 to 3.0");
    EXPECT_FALSE(changes[1].over);
    ASSERT_TRUE(changes[2].over);
    EXPECT_EQ(changes[2].over->file_name(), "client/1.toml");
}

TEST(Overlays, SayHowMuchTheyAdd) {
    const Overlaid found = with_overlays({"[[tag]]\nid = \"digital\"\ntitle = \"Digital\"\n", "remove = [\"digital\"]\n"});
    ASSERT_TRUE(found.knowledge) << found.problems;
    ASSERT_EQ(found.knowledge->overlays.size(), 2u);
    EXPECT_EQ(found.knowledge->overlays[0].name, "client");
    EXPECT_EQ(found.knowledge->overlays[1].records, 0);
}

TEST(Overlays, OneIdOfSeveralRecordsNeedsItsTable) {
    const std::string tag = "[[tag]]\nid = \"balanced\"\ntitle = \"Balanced\"\n";
    const Overlaid found = with_overlays({tag, "[[override]]\nid = \"balanced\"\ntitle = \"Even\"\n"});
    EXPECT_EQ(found.problems, R"(client/2.toml:2:6: error[ambiguous-override]: 'balanced' is the id of several records
    2 | id = "balanced"
      |      ^~~~~~~~~~
      expected: table = "profile" or table = "tag"
      to mend:  say which
)");
    EXPECT_EQ(with_overlays({tag, "[[override]]\ntable = \"tag\"\nid = \"balanced\"\ntitle = \"Even\"\n"}).problems, "");
}

}  // namespace
}  // namespace ics
