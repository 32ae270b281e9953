// Metrics: what meets a target, and how a figure is told to people.
#include "model/metric.hpp"

#include <gtest/gtest.h>

namespace ics {
namespace {

TEST(Metric, meets_its_target_by_its_comparison) {
    EXPECT_TRUE(meets(Comparison::at_least, 22, 22));
    EXPECT_FALSE(meets(Comparison::at_least, 21.9, 22));
    EXPECT_TRUE(meets(Comparison::at_most, 32, 32));
    EXPECT_FALSE(meets(Comparison::at_most, 32.1, 32));
    EXPECT_TRUE(meets(Comparison::equal, 0, 0));
    EXPECT_FALSE(meets(Comparison::equal, 1, 0));
}

TEST(Metric, compares_with_the_symbol_of_its_file) {
    EXPECT_EQ(symbol(Comparison::at_least), ">=");
    EXPECT_EQ(symbol(Comparison::at_most), "<=");
    EXPECT_EQ(symbol(Comparison::equal), "=");
}

TEST(WithUnit, keeps_a_per_cent_sign_close_and_parts_other_units) {
    EXPECT_EQ(with_unit(22, "%"), "22%");
    EXPECT_EQ(with_unit(16.8, "%"), "16.8%");
    EXPECT_EQ(with_unit(32, "days"), "32 days");
    EXPECT_EQ(with_unit(7, ""), "7");
}

TEST(WithUnit, parts_thousands_by_commas) {
    EXPECT_EQ(with_unit(999, "women"), "999 women");
    EXPECT_EQ(with_unit(66000, "women"), "66,000 women");
    EXPECT_EQ(with_unit(1'000'000, "people"), "1,000,000 people");
    EXPECT_EQ(with_unit(-999, ""), "-999");
    EXPECT_EQ(with_unit(-1234567, ""), "-1,234,567");
}

TEST(WithUnit, rounds_no_digit_away) {
    EXPECT_EQ(with_unit(1234567.5, "pounds"), "1,234,567.5 pounds");
    EXPECT_EQ(with_unit(0.125, "%"), "0.125%");
    EXPECT_EQ(with_unit(0.1, ""), "0.1");
    EXPECT_EQ(with_unit(-0.0, ""), "0");
}

TEST(WithUnit, says_yes_and_no) {
    EXPECT_EQ(with_unit(1, "yes/no"), "yes");
    EXPECT_EQ(with_unit(0, "yes/no"), "no");
}

}  // namespace
}  // namespace ics
