// The order of ids.
#include "load/natural_order.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace ics {
namespace {

using Ids = std::vector<std::string>;

Ids sorted(Ids ids) {
    std::sort(ids.begin(), ids.end(), natural_less);
    return ids;
}

TEST(NaturalOrder, CountsNumbersAsNumbers) {
    EXPECT_EQ(sorted({"f/2.10", "f/10.1", "f/2.9", "f/2"}), (Ids{"f/2", "f/2.9", "f/2.10", "f/10.1"}));
}

TEST(NaturalOrder, ReadsNumbersOfAnyLength) {
    EXPECT_EQ(sorted({"a100000000000000000000", "a99999999999999999999"}),
              (Ids{"a99999999999999999999", "a100000000000000000000"}));
}

TEST(NaturalOrder, PutsEqualNumbersInTheOrderOfTheirBytes) {
    EXPECT_EQ(sorted({"a1", "a01", "a001"}), (Ids{"a001", "a01", "a1"}));
    EXPECT_EQ(sorted({"a1b", "a01c", "a01b"}), (Ids{"a01b", "a1b", "a01c"}));
}

TEST(NaturalOrder, ComparesTheRestByteByByte) {
    EXPECT_EQ(sorted({"\xC3\xA9", "z", "Z", "", "1"}), (Ids{"", "1", "Z", "z", "\xC3\xA9"}));
}

TEST(NaturalOrder, HoldsNothingBeforeItself) { EXPECT_FALSE(natural_less("f/2.10", "f/2.10")); }

}  // namespace
}  // namespace ics
