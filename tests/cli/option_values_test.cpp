#include "cli/option_values.hpp"

#include <gtest/gtest.h>

namespace ics {
namespace {

using namespace std::chrono_literals;

TEST(OptionValues, AChoice) {
    Diagnostics diagnostics;
    EXPECT_TRUE(is_choice("--format", "json", {"text", "json"}, diagnostics));
    EXPECT_EQ(diagnostics.format(), "");
}

TEST(OptionValues, NotAChoiceNamesTheNearest) {
    Diagnostics diagnostics;
    EXPECT_FALSE(is_choice("--format", "jsn", {"text", "json"}, diagnostics));
    EXPECT_EQ(diagnostics.format(),
              "error[bad-choice]: --format cannot be 'jsn'\n"
              "      expected: one of text, json\n"
              "      nearest:  json\n");
}

TEST(OptionValues, WholeNumbers) {
    Diagnostics diagnostics;
    EXPECT_EQ(whole_number("--top", "0", diagnostics), 0);
    EXPECT_EQ(whole_number("--top", "1000000", diagnostics), 1'000'000);
    EXPECT_EQ(diagnostics.format(), "");
}

TEST(OptionValues, NotAWholeNumber) {
    for (const std::string wrong : {"-1", "1000001", "3.5", "ten", "", " 3", "3 ", "+3", "99999999999999999999"}) {
        Diagnostics diagnostics;
        EXPECT_EQ(whole_number("--top", wrong, diagnostics), std::nullopt);
        EXPECT_EQ(diagnostics.format(), "error[bad-number]: --top cannot be '" + wrong +
                                            "'\n      expected: a whole number from 0 to 1000000\n");
    }
}

TEST(OptionValues, ADate) {
    Diagnostics diagnostics;
    std::optional<Date> date;
    EXPECT_TRUE(read_date("--today", "2020-02-29", date, diagnostics));
    EXPECT_EQ(date, 2020y / 2 / 29);
}

TEST(OptionValues, NoDateGiven) {
    Diagnostics diagnostics;
    std::optional<Date> date;
    EXPECT_TRUE(read_date("--today", "", date, diagnostics));
    EXPECT_EQ(date, std::nullopt);
}

TEST(OptionValues, NotADate) {
    for (const std::string wrong : {"2019-02-29", "2020-2-3", "1 March 2020", "today", "2020-03-31T00:00:00"}) {
        Diagnostics diagnostics;
        std::optional<Date> date;
        EXPECT_FALSE(read_date("--today", wrong, date, diagnostics));
        EXPECT_EQ(diagnostics.format(), "error[bad-date]: --today cannot be '" + wrong +
                                            "'\n      expected: a date of the calendar, such as 2020-03-31\n");
    }
}

}  // namespace
}  // namespace ics
