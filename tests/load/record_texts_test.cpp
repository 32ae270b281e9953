// Records as text, by name and key, once overlays are applied.
#include "load/record_texts.hpp"

#include <gtest/gtest.h>

#include "support/ran.hpp"
#include "support/shipped.hpp"

namespace ics {
namespace {

const std::filesystem::path tiny_folder = test::project() / "tests/fixtures/tiny/knowledge-base";

std::map<RecordName, RecordText> texts(const std::vector<std::filesystem::path>& overlays = {}) {
    Diagnostics diagnostics;
    std::vector<NamedFolder> named;
    for (const auto& overlay : overlays) named.push_back(own_named(overlay));
    auto out = record_texts(tiny_folder, named, diagnostics);
    EXPECT_EQ(diagnostics.format(), "");
    return out;
}

TEST(RecordTexts, ARecordHasItsKeysAndTheRecordItBelongsTo) {
    const auto all = texts();
    EXPECT_EQ(all.at({"criterion", "tiny/2.1/starting/01"}),
              (RecordText{{"capability", "tiny/2.1"}, {"id", "'tiny/2.1/starting/01'"}, {"role", "'description'"},
                          {"source", "'tool:30'"}, {"stage", "'starting'"}, {"text", "'Every body budgets alone.'"}}));
}

TEST(RecordTexts, WhatHasNoIdIsCalledByWhatTellsItApart) {
    const auto all = texts();
    EXPECT_TRUE(all.contains({"requires", "tiny/2.1/grown/01 needs tiny/1.1@growing"}));
    EXPECT_TRUE(all.contains({"corresponds", "mini/1.1 and tiny/2.1"}));
    EXPECT_TRUE(all.contains({"stage", "tiny growing"}));
    EXPECT_TRUE(all.contains({"priority", "priority"}));
}

TEST(RecordTexts, OverlaysAreApplied) {
    const test::TemporaryFolder overlay;
    overlay.write("changes.toml",
                  "remove = [{ step = \"tiny/2.1/growing/01\", need = \"tiny/1.1/growing/01\" }]\n"
                  "[[override]]\nid = \"tiny/2.1/growing/01\"\neffort = 5\n"
                  "[[tag]]\nid = \"more\"\ntitle = \"More\"\n");
    const auto before = texts(), after = texts({overlay.path()});
    EXPECT_EQ(before.at({"criterion", "tiny/2.1/growing/01"}).at("effort"), "3");
    EXPECT_EQ(after.at({"criterion", "tiny/2.1/growing/01"}).at("effort"), "5");
    EXPECT_EQ(before.count({"requires", "tiny/2.1/growing/01 needs tiny/1.1/growing/01"}), 1U);
    EXPECT_EQ(after.count({"requires", "tiny/2.1/growing/01 needs tiny/1.1/growing/01"}), 0U);
    EXPECT_EQ(after.count({"tag", "more"}), 1U);
    EXPECT_EQ(after.size(), before.size());
}

// The layout of a file says nothing.
TEST(RecordTexts, SpacesOrderAndCommentsMeanNothing) {
    const test::TemporaryFolder one, two;
    one.write("a.toml", "[[tag]]\nid = \"more\"\ntitle = \"More\"\n");
    two.write("b.toml", "# Another file\n[[tag]]\ntitle   =   'More'   # the same\nid = 'more'\n");
    EXPECT_EQ(texts({one.path()}), texts({two.path()}));
}

}  // namespace
}  // namespace ics
