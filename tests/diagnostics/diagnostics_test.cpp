// Collecting problems: order, repeats, errors and warnings.
#include "diagnostics/diagnostic.hpp"

#include <gtest/gtest.h>

namespace ics {
namespace {

Diagnostic at(const std::string& file, std::uint32_t line, std::uint32_t column, const std::string& code,
              const std::string& message = "m") {
    return {.code = code, .place = {std::make_shared<const std::string>(file), line, column}, .message = message};
}

TEST(Diagnostics, come_by_file_line_column_code_and_message_however_they_were_found) {
    Diagnostics diagnostics;
    diagnostics.add(at("b.toml", 1, 1, "z"));
    diagnostics.add(at("a.toml", 10, 1, "z"));
    diagnostics.add(at("a.toml", 9, 7, "z"));
    diagnostics.add(at("a.toml", 9, 2, "z"));
    diagnostics.add(at("a.toml", 9, 2, "y", "n"));
    diagnostics.add(at("a.toml", 9, 2, "y", "m"));
    diagnostics.add({.code = "no-file", .message = "m"});
    EXPECT_EQ(diagnostics.format(),
              "error[no-file]: m\n"
              "a.toml:9:2: error[y]: m\n"
              "a.toml:9:2: error[y]: n\n"
              "a.toml:9:2: error[z]: m\n"
              "a.toml:9:7: error[z]: m\n"
              "a.toml:10:1: error[z]: m\n"
              "b.toml:1:1: error[z]: m\n");
}

TEST(Diagnostics, tell_an_exact_repeat_once) {
    Diagnostics diagnostics;
    diagnostics.add(at("a.toml", 1, 1, "z"));
    diagnostics.add(at("a.toml", 1, 2, "z"));
    diagnostics.add(at("a.toml", 1, 1, "z"));
    EXPECT_EQ(diagnostics.format(), "a.toml:1:1: error[z]: m\na.toml:1:2: error[z]: m\n");
}

TEST(Diagnostics, are_empty_without_problems) {
    Diagnostics diagnostics;
    diagnostics.add_file("a.toml", "x = 1");
    EXPECT_TRUE(diagnostics.empty());
    EXPECT_FALSE(diagnostics.has_errors());
    EXPECT_EQ(diagnostics.format(), "");
}

TEST(Diagnostics, count_errors_but_not_warnings) {
    Diagnostics diagnostics;
    diagnostics.add({.code = "w", .severity = Severity::warning, .message = "m"});
    EXPECT_FALSE(diagnostics.empty());
    EXPECT_FALSE(diagnostics.has_errors());
    diagnostics.add({.code = "e", .message = "m"});
    diagnostics.add({.code = "f", .message = "m"});
    EXPECT_TRUE(diagnostics.has_errors());
    EXPECT_EQ(diagnostics.error_count(), 2u);
}

TEST(Diagnostics, give_places_the_name_of_their_file) {
    Diagnostics diagnostics;
    EXPECT_EQ(*diagnostics.add_file("rules/x.lua", "return 1"), "rules/x.lua");
    EXPECT_EQ(Place{}.file_name(), "");
}

}  // namespace
}  // namespace ics
