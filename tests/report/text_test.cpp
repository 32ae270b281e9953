// The report on a terminal: widths and styles.
#include <algorithm>
#include <regex>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "hostile_advice.hpp"
#include "report/characters.hpp"
#include "report/report.hpp"

namespace ics {
namespace {

int widest_line(const std::string& text) {
    int widest = 0;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) widest = std::max(widest, report::display_width(line));
    return widest;
}

TEST(Text, NoLineIsWiderThanAsked) {
    for (const Advice& advice : {sample::full(), sample::unknown(), sample::hostile()})
        for (const int width : {60, 72, 80, 100, 140}) {
            const int widest = widest_line(render_text(advice, {width, false}));
            EXPECT_LE(widest, width);
            EXPECT_GT(widest, width - 12) << "the room is used";
        }
}

TEST(Text, NarrowerThanSixtyCountsAsSixty) {
    EXPECT_EQ(render_text(sample::full(), {10, false}), render_text(sample::full(), {60, false}));
    EXPECT_EQ(render_text(sample::full(), {-1, false}), render_text(sample::full(), {60, false}));
}

TEST(Text, NoLineEndsInASpace) {
    const std::string text = render_text(sample::hostile(), {80, false});
    EXPECT_EQ(text.find(" \n"), std::string::npos);
    EXPECT_TRUE(text.ends_with('\n'));
    EXPECT_FALSE(text.ends_with("\n\n"));
}

TEST(Text, ColourAddsBoldAndDimAndNothingElse) {
    for (const Advice& advice : {sample::full(), sample::hostile()}) {
        const std::string coloured = render_text(advice, {100, true});
        const std::string stripped = std::regex_replace(coloured, std::regex("\x1b\\[[012]m"), "");
        EXPECT_NE(stripped, coloured);
        EXPECT_EQ(stripped, render_text(advice, {100, false}));
    }
}

TEST(Text, WithoutColourThereIsNoEscape) {
    EXPECT_EQ(render_text(sample::hostile(), {100, false}).find('\x1b'), std::string::npos);
}

TEST(Text, TheSameAdviceGivesTheSameBytes) {
    EXPECT_EQ(render_text(sample::full()), render_text(sample::full()));
}

}  // namespace
}  // namespace ics
