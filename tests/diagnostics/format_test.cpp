// How problems are printed: the whole text, in every form it can take.
#include "diagnostics/diagnostic.hpp"

#include <gtest/gtest.h>

namespace ics {
namespace {

std::string printed(const std::string& text, Diagnostic diagnostic) {
    Diagnostics diagnostics;
    diagnostic.place.file = diagnostics.add_file("iapt.toml", text);
    diagnostics.add(std::move(diagnostic));
    return diagnostics.format();
}

TEST(Format, shows_place_code_line_caret_and_how_to_mend_it) {
    EXPECT_EQ(printed("[[metric]]\ntargt = 22.0\n", {.code = "unknown-key",
                                                     .place = {{}, 2, 1},
                                                     .length = 5,
                                                     .message = "[[metric]] has no key 'targt'",
                                                     .expected = "one of comparison, deadline, target, unit",
                                                     .nearest = "target",
                                                     .mend = "correct the key, or remove the line"}),
              "iapt.toml:2:1: error[unknown-key]: [[metric]] has no key 'targt'\n"
              "    2 | targt = 22.0\n"
              "      | ^~~~~\n"
              "      expected: one of comparison, deadline, target, unit\n"
              "      nearest:  target\n"
              "      to mend:  correct the key, or remove the line\n");
}

TEST(Format, leaves_out_what_is_empty) {
    EXPECT_EQ(printed("x = 1\n", {.code = "c", .place = {{}, 1, 5}, .message = "m"}),
              "iapt.toml:1:5: error[c]: m\n"
              "    1 | x = 1\n"
              "      |     ^\n");
}

TEST(Format, says_when_it_is_only_a_warning) {
    EXPECT_EQ(printed("", {.code = "c", .severity = Severity::warning, .message = "m"}), "iapt.toml: warning[c]: m\n");
}

TEST(Format, puts_notes_below_the_line_and_before_the_expectation) {
    EXPECT_EQ(printed("x\n", {.code = "cycle", .place = {{}, 1, 1}, .message = "m", .mend = "remove one",
                              .notes = {"a needs b", "b needs a"}}),
              "iapt.toml:1:1: error[cycle]: m\n"
              "    1 | x\n"
              "      | ^\n"
              "      a needs b\n"
              "      b needs a\n"
              "      to mend:  remove one\n");
}

TEST(Format, quotes_a_line_without_a_caret_where_the_column_is_not_known) {
    EXPECT_EQ(printed("a\nb\n", {.code = "c", .place = {{}, 2, 0}, .message = "m"}),
              "iapt.toml:2: error[c]: m\n"
              "    2 | b\n");
}

TEST(Format, needs_no_file) {
    Diagnostics diagnostics;
    diagnostics.add({.code = "unknown-profile", .message = "there is no weight profile 'x'"});
    EXPECT_EQ(diagnostics.format(), "error[unknown-profile]: there is no weight profile 'x'\n");
}

TEST(Format, quotes_nothing_of_a_text_it_does_not_have) {
    Diagnostics diagnostics;
    diagnostics.add({.code = "c", .place = {std::make_shared<const std::string>("other.toml"), 3, 2}, .message = "m"});
    EXPECT_EQ(diagnostics.format(), "other.toml:3:2: error[c]: m\n");
    EXPECT_EQ(printed("one line", {.code = "c", .place = {{}, 9, 1}, .message = "m"}), "iapt.toml:9:1: error[c]: m\n")
        << "a line beyond the end";
}

TEST(Format, counts_characters_not_bytes) {
    // Columns of 'é' and '–' are one each, though they are two and three bytes.
    EXPECT_EQ(printed("é – x\n", {.code = "c", .place = {{}, 1, 5}, .message = "m"}),
              "iapt.toml:1:5: error[c]: m\n"
              "    1 | é – x\n"
              "      |     ^\n");
}

TEST(Format, keeps_tabs_so_that_the_caret_stands_below_its_character) {
    EXPECT_EQ(printed("\tx = 1\n", {.code = "c", .place = {{}, 1, 2}, .message = "m"}),
              "iapt.toml:1:2: error[c]: m\n"
              "    1 | \tx = 1\n"
              "      | \t^\n");
}

TEST(Format, puts_the_caret_behind_a_line_that_ends_too_early) {
    EXPECT_EQ(printed("x =\n", {.code = "c", .place = {{}, 1, 4}, .message = "m"}),
              "iapt.toml:1:4: error[c]: m\n"
              "    1 | x =\n"
              "      |    ^\n");
}

TEST(Format, drops_the_carriage_return_of_a_windows_line) {
    EXPECT_EQ(printed("a\r\nb\r\n", {.code = "c", .place = {{}, 2, 1}, .message = "m"}),
              "iapt.toml:2:1: error[c]: m\n"
              "    2 | b\n"
              "      | ^\n");
}

TEST(Format, widens_for_large_line_numbers) {
    const std::string text = std::string(12345, '\n') + "x\n";
    EXPECT_EQ(printed(text, {.code = "c", .place = {{}, 12346, 1}, .message = "m"}),
              "iapt.toml:12346:1: error[c]: m\n"
              "12346 | x\n"
              "      | ^\n");
}

}  // namespace
}  // namespace ics
