// How far a figure can move before something notices.
#include <gtest/gtest.h>

#include "cases/slack.hpp"

namespace ics {
namespace {

// The slack of `figure` in "value < figure", for these values.
Slack below(double figure, const std::set<double>& values, FigureKind kind = {}) {
    const auto answers = [&](double threshold) {
        std::vector<bool> out;
        for (const double value : values) out.push_back(value < threshold);
        return out;
    };
    return slack_of(figure, values, kind, [&](double other) { return answers(other) != answers(figure); });
}

std::string words(const Slack& slack) {
    const auto end = [](const std::optional<End>& e) {
        return e ? fmt::format("{}{}", e->value, e->included ? "" : " excluded") : std::string("open");
    };
    return fmt::format("{}, {}", end(slack.low), end(slack.high));
}

TEST(Slack, EndsAtTheNearestValuesOnEitherSide) { EXPECT_EQ(words(below(19, {10, 16.8, 22, 30})), "16.8 excluded, 22"); }

TEST(Slack, IsOpenWhereNoValueLiesBeyond) {
    EXPECT_EQ(words(below(19, {16.8})), "16.8 excluded, open");
    EXPECT_EQ(words(below(19, {22})), "open, 22");
    EXPECT_EQ(words(below(19, {})), "open, open");
}

TEST(Slack, OfAFigureThatIsAValueItself) {
    EXPECT_EQ(words(below(19, {19})), "open, 19");
    EXPECT_EQ(words(below(19, {18, 19, 20})), "18 excluded, 19");
}

TEST(Slack, PassesValuesThatNothingNotices) {
    const auto beyond = [](double limit) { return [limit](double other) { return other > limit; }; };
    EXPECT_EQ(words(slack_of(5, {1, 2, 8, 9}, {}, beyond(8.2))), "open, 8");
}

TEST(Slack, OfWholeNumbersEndsAtWholeNumbers) {
    EXPECT_EQ(words(below(90, {30, 120}, {0, true})), "31, 120");
    EXPECT_EQ(words(below(90, {30.5, 120.5}, {0, true})), "31, 120");
}

TEST(Slack, StaysAtTheLeastFigureAndAbove) {
    EXPECT_EQ(words(below(90, {-4, 120}, {0, true})), "open, 120");
    EXPECT_EQ(words(below(1, {1, 5}, {1, true})), "1, 1");
}

}  // namespace
}  // namespace ics
