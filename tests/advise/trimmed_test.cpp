// Keeping the first few of everything, or one key theme.
#include <gtest/gtest.h>

#include "support/advice_bench.hpp"

namespace ics {
namespace {

using test::ids;

Advice five_of_everything() {
    Advice advice;
    for (int i = 1; i <= 5; ++i) {
        Action action;
        action.rank = i;
        action.step.id = "a" + std::to_string(i);
        action.themes = i % 2 ? std::vector<std::string>{"t1"} : std::vector<std::string>{"t1", "t2"};
        advice.actions.push_back(action);
        advice.blocked.push_back(action);
        advice.questions.emplace_back();
    }
    ThemeAdvice one, two;
    one.theme = {"t1", "Theme one"}, two.theme = {"t2", "Theme two"};
    advice.themes = {one, two};
    advice.findings.emplace_back();
    advice.way.resize(5);
    return advice;
}

TEST(Trimmed, keeps_the_first_of_each_and_says_how_many_are_left_out) {
    const Advice advice = trimmed(five_of_everything(), 2, "");
    EXPECT_EQ(ids(advice.actions), "a1, a2");
    EXPECT_EQ(ids(advice.blocked), "a1, a2");
    EXPECT_EQ(advice.questions.size(), 2u);
    EXPECT_EQ(advice.left_out.actions, 3);
    EXPECT_EQ(advice.left_out.blocked, 3);
    EXPECT_EQ(advice.left_out.questions, 3);
    EXPECT_EQ(advice.left_out.theme, "");
    EXPECT_EQ(advice.findings.size(), 1u);
}

TEST(Trimmed, keeps_everything_when_asked_to_or_when_there_is_no_more) {
    for (const int top : {0, 5, 9}) {
        const Advice advice = trimmed(five_of_everything(), top, "");
        EXPECT_EQ(advice.actions.size(), 5u);
        EXPECT_EQ(advice.left_out.actions + advice.left_out.blocked + advice.left_out.questions, 0);
    }
}

TEST(Trimmed, keeps_what_belongs_to_a_theme_with_the_ranks_it_had) {
    const Advice advice = trimmed(five_of_everything(), 1, "t2");
    EXPECT_EQ(ids(advice.actions), "a2");
    EXPECT_EQ(advice.actions[0].rank, 2);
    EXPECT_EQ(advice.left_out.actions, 1) << "a4: what the theme itself leaves out is not 'of lower priority'";
    EXPECT_EQ(advice.left_out.theme, "Theme two");
    ASSERT_EQ(advice.themes.size(), 1u);
    EXPECT_EQ(advice.themes[0].theme.id, "t2");
    EXPECT_TRUE(advice.findings.empty());
}

TEST(Trimmed, leaves_the_way_whole) {
    EXPECT_EQ(trimmed(five_of_everything(), 2, "").way.size(), 5u);
    EXPECT_EQ(trimmed(five_of_everything(), 2, "t2").way.size(), 5u);
}

TEST(Trimmed, to_a_theme_of_which_nothing_was_advised_is_empty) {
    const Advice advice = trimmed(five_of_everything(), 0, "t3");
    EXPECT_TRUE(advice.actions.empty());
    EXPECT_TRUE(advice.themes.empty());
    EXPECT_EQ(advice.left_out.theme, "t3");
}

}  // namespace
}  // namespace ics
