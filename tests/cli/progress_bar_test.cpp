// The line that tells how far a sweep has come.
#include "cli/progress_bar.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace ics {
namespace {

TEST(ProgressBar, SaysHowFarHowFastAndHowLong) {
    EXPECT_EQ(progress_line(0, 100'000, 0, "draws"), "[>                             ]   0%  0 of 100,000 draws");
    EXPECT_EQ(progress_line(31'000, 100'000, 4, "draws"),
              "[=========>                    ]  31%  31,000 of 100,000 draws  7,750 a second  9 s left");
    EXPECT_EQ(progress_line(5, 1'000, 2, "combinations"),
              "[>                             ]   0%  5 of 1,000 combinations  2.5 a second  6 min 38 s left");
    EXPECT_EQ(progress_line(1, 20'000, 1, "draws"), "[>                             ]   0%  1 of 20,000 draws  1.0 a second  5 h 33 min left");
    EXPECT_EQ(progress_line(8, 8, 2, "draws"), "[==============================] 100%  8 of 8 draws  4.0 a second  0 s left");
}

TEST(ProgressBar, IsSilentWhereThereIsNoTerminal) {
    std::ostringstream out, err;
    {
        ProgressBar bar({out, err}, "draws");
        bar.show(1, 2);
    }
    EXPECT_EQ(out.str() + err.str(), "");
}

}  // namespace
}  // namespace ics
