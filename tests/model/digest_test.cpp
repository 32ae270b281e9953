// Digests of inputs.
#include "model/digest.hpp"

#include <gtest/gtest.h>

#include "model/knowledge_base.hpp"

namespace ics {
namespace {

// The vectors are those published with the algorithm (draft-eastlake-fnv, appendix C).
TEST(Digest, is_the_published_fnv_1a) {
    EXPECT_EQ(digest(""), "cbf29ce484222325");
    EXPECT_EQ(digest("a"), "af63dc4c8601ec8c");
    EXPECT_EQ(digest("foobar"), "85944171f73967e8");
}

TEST(Digest, reads_bytes_as_they_are) {
    EXPECT_NE(digest(std::string_view("a\0b", 3)), digest("a"));
    EXPECT_NE(digest("\xC3\xA9"), digest("e"));
}

TEST(CombinedDigest, changes_with_a_name_a_content_or_the_order) {
    const InputFile a{"a.toml", digest("1")}, b{"b.toml", digest("2")}, renamed{"c.toml", digest("1")},
        edited{"a.toml", digest("3")};
    const std::string both = combined_digest({a, b});
    EXPECT_EQ(both.size(), 16u);
    EXPECT_EQ(combined_digest({a, b}), both);
    EXPECT_NE(combined_digest({b, a}), both);
    EXPECT_NE(combined_digest({renamed, b}), both);
    EXPECT_NE(combined_digest({edited, b}), both);
    EXPECT_NE(combined_digest({a}), both);
}

}  // namespace
}  // namespace ics
