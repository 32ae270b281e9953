// The limits that engine/script/README.md states are those of the code.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "script/budget.hpp"
#include "script/rule_file.hpp"
#include "script/rule_set.hpp"
#include "support/ran.hpp"
#include "support/rule_bench.hpp"
#include "support/shipped.hpp"

namespace ics::test {
namespace {

std::string with_commas(long long number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, ",");
    return text;
}

void expect_stated(const std::string& row) {
    static const std::string readme = read_all(project() / "engine/script/README.md");
    EXPECT_NE(readme.find("\n| " + row + " |"), std::string::npos) << row;
}

TEST(ScriptLimits, AreStatedAsTheyAre) {
    const ScriptLimits limits;
    expect_stated(fmt::format("file | {} KiB, lines of {} bytes", largest_rule_file / 1024, with_commas(longest_rule_line)));
    expect_stated(fmt::format("text | {} bytes", with_commas(longest_text)));
    expect_stated(fmt::format("table made at once | {} KiB, about 1,000 entries", largest_block / 1024));
    expect_stated(fmt::format("steps to load | {}", with_commas(limits.load_steps)));
    expect_stated(fmt::format("steps of one world | {}", with_commas(limits.world_steps)));
    expect_stated(fmt::format("steps of all worlds | {}", with_commas(limits.steps)));
    expect_stated(fmt::format("worlds | {}", limits.worlds));
    expect_stated(fmt::format("memory | {} MiB more than the set holds", limits.memory >> 20));
    expect_stated(fmt::format("depth | {} calls", limits.depth));
}

// Those that are no constants of a header: at the figure a rule loads, past it the message names the figure.
TEST(ScriptLimits, OfTitlesAndOfWhatWhenReachesAreThose) {
    expect_stated("title | 99 characters");
    const auto titled = [](std::size_t length) {
        return load_messages("return rule { id = \"a/b\", title = \"" + std::string(length, 'x') +
                             "\",\n recommends = { \"theme/local/01\" }, when = function() return true end }\n");
    };
    EXPECT_EQ(titled(99), "");
    EXPECT_NE(titled(100).find("keep it under 100"), std::string::npos);
    expect_stated("values that `when` reaches | 1,000");
    const auto reaching = [](int tables) {
        std::string list;
        for (int i = 0; i < tables; ++i) list += i % 20 == 19 ? "{},\n" : "{},";
        return load_messages(rule_text("    return list ~= nil and one:below \"growing\"", "local list = {" + list + "}"));
    };
    EXPECT_EQ(reaching(900), "");
    EXPECT_NE(reaching(1000).find("1,000 tables, functions and variables"), std::string::npos);
    expect_stated("values passed as `...` | 200");
}

}  // namespace
}  // namespace ics::test
