// The nearest known name.
#include "diagnostics/nearest.hpp"

#include <gtest/gtest.h>

namespace ics {
namespace {

TEST(EditDistance, counts_insertions_deletions_substitutions_and_swaps_of_neighbours) {
    EXPECT_EQ(edit_distance("target", "target"), 0u);
    EXPECT_EQ(edit_distance("targt", "target"), 1u);
    EXPECT_EQ(edit_distance("targeet", "target"), 1u);
    EXPECT_EQ(edit_distance("tarket", "target"), 1u);
    EXPECT_EQ(edit_distance("tagret", "target"), 1u);
    EXPECT_EQ(edit_distance("", "abc"), 3u);
    EXPECT_EQ(edit_distance("abc", ""), 3u);
    EXPECT_EQ(edit_distance("kitten", "sitting"), 3u);
    EXPECT_EQ(edit_distance("ca", "abc"), 3u) << "no part is changed twice: optimal string alignment";
}

TEST(NearestName, is_the_one_with_the_fewest_changes) {
    EXPECT_EQ(nearest_name("targt", {"comparison", "tag", "target", "text"}), "target");
    EXPECT_EQ(nearest_name("maturng", {"developing", "emerging", "maturing", "thriving"}), "maturing");
}

TEST(NearestName, is_the_first_in_the_alphabet_of_those_as_near) {
    EXPECT_EQ(nearest_name("cat", {"hat", "bat", "rat"}), "bat");
    EXPECT_EQ(nearest_name("cat", {"bat", "hat", "rat"}), "bat");
    EXPECT_EQ(nearest_name("cat", {"rat", "bat", "cats"}), "bat");
}

TEST(NearestName, may_be_a_third_of_the_name_away_and_no_farther) {
    EXPECT_EQ(nearest_name("abcdefghi", {"abcdefxyz"}), "abcdefxyz") << "3 of 9";
    EXPECT_EQ(nearest_name("abcdefghi", {"abcdewxyz"}), "") << "4 of 9";
}

TEST(NearestName, may_be_two_changes_away_even_when_short) {
    EXPECT_EQ(nearest_name("mhi", {"mhis"}), "mhis");
    EXPECT_EQ(nearest_name("lead", {"leaf"}), "leaf");
    EXPECT_EQ(nearest_name("lead", {"tier"}), "");
}

TEST(NearestName, is_nothing_where_nothing_is_near) {
    EXPECT_EQ(nearest_name("maturing", {}), "");
    EXPECT_EQ(nearest_name("maturing", {"x", "a very long name that shares nothing"}), "");
}

}  // namespace
}  // namespace ics
