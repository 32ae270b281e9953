// Dates: which texts are dates, how they are written, how far they are apart.
#include "model/date.hpp"

#include <gtest/gtest.h>

namespace ics {
namespace {

using namespace std::chrono_literals;

TEST(Date, reads_what_it_writes_for_files) {
    EXPECT_EQ(parse_date("2020-03-31"), Date(2020y / 3 / 31));
    EXPECT_EQ(iso(2020y / 3 / 31), "2020-03-31");
    EXPECT_EQ(iso(987y / 1 / 2), "0987-01-02");
}

TEST(Date, is_written_for_people_without_a_leading_zero) {
    EXPECT_EQ(written(2020y / 3 / 31), "31 March 2020");
    EXPECT_EQ(written(2018y / 12 / 1), "1 December 2018");
    EXPECT_EQ(written(2021y / 1 / 9), "9 January 2021");
}

TEST(Date, must_be_one_of_the_calendar) {
    EXPECT_EQ(parse_date("2020-02-30"), std::nullopt);
    EXPECT_EQ(parse_date("2019-02-29"), std::nullopt);
    EXPECT_EQ(parse_date("2020-02-29"), Date(2020y / 2 / 29)) << "a leap year";
    EXPECT_EQ(parse_date("2020-13-01"), std::nullopt);
    EXPECT_EQ(parse_date("2020-00-10"), std::nullopt);
}

TEST(Date, must_have_exactly_its_form) {
    for (const char* text : {"", "2020", "31-03-2020", "2020-3-31", "2020/03/31", "2020-03-31 ", " 2020-03-31",
                             "2020-03-3a", "+020-03-31", "2020--3-31", "2020-03-31T00:00"})
        EXPECT_EQ(parse_date(text), std::nullopt) << text;
}

TEST(Date, is_days_away_from_another_in_either_direction) {
    EXPECT_EQ(days_between(2020y / 2 / 28, 2020y / 3 / 1), 2) << "2020 is a leap year";
    EXPECT_EQ(days_between(2020y / 3 / 1, 2020y / 2 / 28), -2);
    EXPECT_EQ(days_between(2018y / 6 / 30, 2021y / 4 / 1), 1006);
    EXPECT_EQ(days_between(2018y / 6 / 30, 2018y / 6 / 30), 0);
}

}  // namespace
}  // namespace ics
