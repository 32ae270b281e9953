// Work on many files at once.
#include "load/share_work.hpp"

#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>

namespace ics {
namespace {

TEST(ShareWork, DoesEachPieceOnce) {
    for (const std::size_t count : {0u, 1u, 7u, 16u, 1000u}) {
        std::vector<int> done(count);
        share_work(count, [&](std::size_t i) { ++done[i]; });
        EXPECT_EQ(done, std::vector<int>(count, 1));
    }
}

TEST(ShareWork, PassesOnWhatIsThrown) {
    const auto fails_at_500 = [](std::size_t i) {
        if (i == 500) throw std::runtime_error("piece 500");
    };
    EXPECT_THROW(share_work(1000, fails_at_500), std::runtime_error);
}

}  // namespace
}  // namespace ics
