// Parts of a sweep: which cases each has, and what is wrong with those that are given.
#include "scenario/shard.hpp"

#include <gtest/gtest.h>

namespace ics {
namespace {

TEST(Shard, PartsHaveEveryCaseOnceInOrder) {
    for (const std::uint64_t cases : {0, 1, 3, 10, 1001})
        for (const std::uint64_t parts : {1, 2, 4, 7}) {
            std::uint64_t next = 0, least = cases, most = 0;
            for (std::uint64_t part = 1; part <= parts; ++part) {
                const CaseRange range = cases_of({part, parts}, cases);
                EXPECT_EQ(range.from, next);
                next = range.to;
                least = std::min(least, range.size()), most = std::max(most, range.size());
            }
            EXPECT_EQ(next, cases);
            EXPECT_LE(most - least, 1U);
        }
}

std::string said_of(const std::vector<PartLabel>& parts, std::uint64_t cases) {
    Diagnostics diagnostics;
    const bool whole = are_whole(parts, cases, diagnostics);
    EXPECT_EQ(whole, !diagnostics.has_errors());
    return diagnostics.format();
}

TEST(Shard, AreWholeInAnyOrder) {
    EXPECT_EQ(said_of({{"b", {2, 2}, 5}, {"a", {1, 2}, 6}}, 11), "");
    EXPECT_EQ(said_of({{"a", {1, 1}, 0}}, 0), "");
}

TEST(Shard, SayWhatIsMissingDoubledUnfinishedOrForeign) {
    EXPECT_EQ(said_of({{"a", {1, 4}, 25}, {"c", {3, 4}, 25}}, 100),
              "error[part-missing]: 2 of 4 parts are missing: 2, 4\n      to mend:  run --shard 2/4 and name its file as well\n");
    EXPECT_EQ(said_of({{"a", {1, 2}, 5}, {"b", {1, 2}, 5}, {"c", {2, 2}, 5}}, 10),
              "error[part-twice]: part 1 is given 2 times: a and b\n      to mend:  name each part once\n");
    EXPECT_EQ(said_of({{"a", {1, 2}, 5}, {"b", {2, 2}, 3}}, 10),
              "error[part-unfinished]: part 2 of 2 (b) holds 3 of its 5 cases: it was interrupted\n"
              "      to mend:  run --shard 2/2 again\n");
    EXPECT_EQ(said_of({{"a", {1, 2}, 5}, {"b", {2, 3}, 3}}, 10),
              "error[part-mismatch]: part 1 of 2 (a) and part 2 of 3 (b) do not belong together\n"
              "      expected: parts of one sweep, cut into the same number of parts\n");
}

TEST(Shard, OfManyMissingPartsTheFirstAreNamed) {
    EXPECT_EQ(said_of({{"a", {1, 1000}, 1}}, 1000),
              "error[part-missing]: 999 of 1000 parts are missing: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, ...\n"
              "      to mend:  run --shard 2/1000 and name its file as well\n");
}

}  // namespace
}  // namespace ics
